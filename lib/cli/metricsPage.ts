import { catchError, EMPTY, finalize, merge, type Observable, tap, throwError } from 'rxjs';
import {
  hasKind,
  liveChannels,
  liveConferences,
  liveEndpoints,
  type LiveMap,
  type LiveQueue,
  liveQueues,
  type Manager,
  type PrometheusFamily,
  type PrometheusLabels,
  prometheusText,
  toPrometheus,
} from '../index.js';
import { callsOf } from './callsOf.js';
import type { CurrentCall } from './currentCalls.js';

type Samples = PrometheusFamily['samples'];

const SECOND = 1_000;

/** A page with metrics of a PBX, which is right while somebody subscribes to `news$`. */
export interface MetricsPage {
  readonly page: () => string;
  /** Emits when something has changed. Completes with the manager; errors with it, and where the PBX does not answer. */
  readonly news$: Observable<unknown>;
}

/** @param warn is told what the user may not see, or the server does not have: that is left out */
export function metricsPage(pbx: Manager, warn: (text: string) => void): MetricsPage {
  const channels = liveChannels()(pbx);
  const queues = liveQueues()(pbx);
  const conferences = liveConferences()(pbx);
  const endpoints = liveEndpoints()(pbx);
  let calls: LiveMap<CurrentCall> | undefined;
  const calls$ = callsOf(pbx).pipe(
    tap((all) => (calls = all)),
    finalize(() => (calls = undefined)),
  );
  const parts: readonly Observable<unknown>[] = [channels, queues, conferences, endpoints, calls$];
  return {
    page: () => {
      const pbxFamilies = [
        gauge(
          'channels',
          'Channels by their state.',
          countBy(channels.snapshot(), ({ state }) => ({ state })),
        ),
        gauge('calls', 'Calls that have not ended.', calls === undefined || calls.stale ? [] : [[{}, calls.size]]),
        ...queueFamilies(queues.snapshot()),
        gauge(
          'conference_participants',
          'Who is in a conference.',
          current(conferences.snapshot()).map((one) => [{ conference: one.name }, one.participants.size]),
        ),
        gauge(
          'endpoints',
          'Endpoints of PJSIP and peers of chan_sip by their state.',
          countBy(endpoints.snapshot(), ({ technology, state = 'UNKNOWN' }) => ({ technology, state })),
        ),
      ];
      return prometheusText(pbxFamilies) + toPrometheus(pbx.metrics());
    },
    news$: merge(...parts.map(orWarned(warn))),
  };
}

function queueFamilies(all: LiveMap<LiveQueue> | undefined): readonly PrometheusFamily[] {
  const queues = current(all);
  const now = Date.now();
  const of = (value: (queue: LiveQueue) => number): Samples =>
    queues.map((queue) => [{ queue: queue.name }, value(queue)]);
  const waited = ({ callers: [first] }: LiveQueue): number =>
    first === undefined ? 0 : Math.max(0, now - first.joinedAt.getTime()) / SECOND;
  return [
    gauge(
      'queue_callers',
      'Who waits in a queue.',
      of(({ callers }) => callers.length),
    ),
    gauge('queue_longest_wait_seconds', 'How long the first in a queue has waited.', of(waited)),
    gauge(
      'queue_members',
      'Members of a queue by the state of their phone.',
      queues.flatMap(({ name, members }) =>
        countBy(members, ({ status, paused }) => ({ queue: name, state: status, paused: String(paused) })),
      ),
    ),
    // Somebody may reset them, as with a counter whose process begins anew.
    counter(
      'queue_completed_total',
      'Calls that were answered and are over.',
      of(({ completed }) => completed),
    ),
    counter(
      'queue_abandoned_total',
      'Calls that nobody answered.',
      of(({ abandoned }) => abandoned),
    ),
  ];
}

/** What there is now; nothing while the connection is gone, for nobody knows. */
function current<T>(all: LiveMap<T> | undefined): readonly T[] {
  return all === undefined || all.stale ? [] : [...all.values()];
}

function countBy<T>(all: LiveMap<T> | undefined, labelsOf: (entry: T) => PrometheusLabels): Samples {
  const counts = new Map<string, readonly [PrometheusLabels, number]>();
  for (const entry of current(all)) {
    const labels = labelsOf(entry);
    const key = JSON.stringify(labels);
    counts.set(key, [labels, (counts.get(key)?.[1] ?? 0) + 1]);
  }
  return [...counts.values()];
}

function gauge(name: string, help: string, samples: Samples): PrometheusFamily {
  return { name: `asterisk_${name}`, type: 'gauge', help, samples };
}

function counter(name: string, help: string, samples: Samples): PrometheusFamily {
  return { name: `asterisk_${name}`, type: 'counter', help, samples };
}

function orWarned(warn: (text: string) => void): (news$: Observable<unknown>) => Observable<unknown> {
  return (news$) =>
    news$.pipe(
      catchError((error: unknown) => {
        if (!hasKind(error, 'permissionDenied') && !hasKind(error, 'unsupportedAction')) return throwError(() => error);
        warn(`${error.message}: its metrics are left out`);
        return EMPTY;
      }),
    );
}
