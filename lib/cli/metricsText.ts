import {
  type LiveMap,
  type LiveQueue,
  type Metrics,
  type PrometheusFamily,
  type PrometheusLabels,
  prometheusText,
  toPrometheus,
} from '../index.js';
import type { Inventory } from './inventory.js';

type Samples = PrometheusFamily['samples'];

const SECOND = 1_000;

/** What there is in a PBX, and what the connection to it has done, for Prometheus. What is not known is left out. */
export function metricsText(
  { channels, calls, queues, conferences, endpoints }: Inventory,
  metrics: Metrics,
  now = Date.now(),
): string {
  const families = [
    gauge(
      'channels',
      'Channels by their state.',
      countBy(channels, ({ state }) => ({ state })),
    ),
    gauge('calls', 'Calls that have not ended.', calls === undefined || calls.stale ? [] : [[{}, calls.size]]),
    ...queueFamilies(current(queues), now),
    gauge(
      'conference_participants',
      'Who is in a conference.',
      current(conferences).map((one) => [{ conference: one.name }, one.participants.size]),
    ),
    gauge(
      'endpoints',
      'Endpoints of PJSIP and peers of chan_sip by their state.',
      countBy(endpoints, ({ technology, state = 'UNKNOWN' }) => ({ technology, state })),
    ),
  ];
  return prometheusText(families) + toPrometheus(metrics);
}

function queueFamilies(queues: readonly LiveQueue[], now: number): readonly PrometheusFamily[] {
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
