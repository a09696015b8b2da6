import { catchError, combineLatest, EMPTY, type Observable, startWith, throwError } from 'rxjs';
import {
  hasKind,
  type LiveChannel,
  liveChannels,
  type LiveConference,
  liveConferences,
  type LiveEndpoint,
  liveEndpoints,
  type LiveMap,
  type LiveQueue,
  liveQueues,
  type Manager,
} from '../index.js';
import { callsOf } from './callsOf.js';
import type { CurrentCall } from './currentCalls.js';

/** What there is in a PBX. Undefined is not known: not yet, or not to this user. */
export interface Inventory {
  readonly channels: LiveMap<LiveChannel> | undefined;
  readonly calls: LiveMap<CurrentCall> | undefined;
  readonly queues: LiveMap<LiveQueue> | undefined;
  readonly conferences: LiveMap<LiveConference> | undefined;
  readonly endpoints: LiveMap<LiveEndpoint> | undefined;
}

/**
 * What there is in a PBX: at once, when nothing is known, and with each change. Completes with the manager; errors with it, and
 * where the PBX does not answer.
 * @param warn is told what the user may not see, or the server does not have
 */
export function inventory(pbx: Manager, warn: (text: string) => void): Observable<Inventory> {
  const part = <T>(entries$: Observable<T>): Observable<T | undefined> =>
    entries$.pipe(catchError(refused), startWith(undefined));
  const refused = (error: unknown): Observable<never> => {
    if (!hasKind(error, 'permissionDenied') && !hasKind(error, 'unsupportedAction')) return throwError(() => error);
    warn(`${error.message}: its metrics are left out`);
    return EMPTY;
  };
  return combineLatest({
    channels: part(pbx.pipe(liveChannels())),
    calls: part(callsOf(pbx)),
    queues: part(pbx.pipe(liveQueues())),
    conferences: part(pbx.pipe(liveConferences())),
    endpoints: part(pbx.pipe(liveEndpoints())),
  });
}
