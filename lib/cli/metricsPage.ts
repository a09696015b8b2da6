import { catchError, EMPTY, type Observable, merge, tap, throwError } from 'rxjs';
import {
  hasKind,
  type Live,
  liveChannels,
  type LiveConference,
  liveConferences,
  type LiveEndpoint,
  liveEndpoints,
  LiveMap,
  type LiveQueue,
  liveQueues,
  type Manager,
  type PrometheusFamily,
  prometheusText,
  toPrometheus,
} from '../index.js';
import { callsOf } from './callsOf.js';
import type { CurrentCall } from './currentCalls.js';
import { errorText } from './text/errorText.js';

type Samples = PrometheusFamily['samples'];

/** A page with metrics of a PBX, which is right while somebody subscribes to `news$`. */
export interface MetricsPage {
  readonly page: () => string;
  /** Emits when something has changed. Completes with the manager; errors with it, and where the PBX does not answer. */
  readonly news$: Observable<unknown>;
}

/** @param warn is told what the user may not see, or the server does not have: it is left out */
export function metricsPage(pbx: Manager, warn: (text: string) => void): MetricsPage {
  const channels = pbx.pipe(liveChannels());
}
