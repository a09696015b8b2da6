import type { Metrics } from './Metrics.js';
import { type PrometheusFamily, type PrometheusLabels, prometheusText } from './prometheusText.js';

type Samples = PrometheusFamily['samples'];

const SECOND = 1_000;

/**
 * Metrics in Prometheus' text format. Times are in seconds, as is the custom there.
 * @param labels stand at every value
 * @example
 * response.setHeader('content-type', 'text/plain; version=0.0.4').end(toPrometheus(pbx.metrics(), { pbx: 'office' }));
 */
export function toPrometheus(metrics: Metrics, labels: PrometheusLabels = {}): string {
  return prometheusText([...familiesOf(metrics), histogramOf(metrics)], labels);
}

function familiesOf({ actions, ...metrics }: Metrics): readonly PrometheusFamily[] {
  const { sent, inFlight, waiting, ...outcomes } = actions;
  return [
    family('up', 'gauge', 'Whether there is a session.', plain(metrics.state === 'ready' ? 1 : 0)),
    family('epoch', 'gauge', 'The number of the session.', plain(metrics.epoch)),
    family('reconnects_total', 'counter', 'Lost connections that came back.', plain(metrics.reconnects)),
    family('received_bytes_total', 'counter', 'Bytes that the server sent.', plain(metrics.bytes)),
    family('events_total', 'counter', 'Events, rows of lists among them.', plain(metrics.events)),
    family('responses_total', 'counter', 'Responses.', plain(metrics.responses)),
    family('malformed_frames_total', 'counter', 'Frames that could not be read.', plain(metrics.malformed)),
    family('oversized_frames_total', 'counter', 'Frames beyond a limit.', plain(metrics.oversized)),
    family('late_frames_total', 'counter', 'Parts of answers that nobody waited for any more.', plain(metrics.late)),
    family('actions_sent_total', 'counter', 'Actions that were written.', plain(sent)),
    family('actions_total', 'counter', 'Actions by how they ended.', by('outcome', outcomes)),
    family('actions_in_flight', 'gauge', 'Actions that have not ended.', plain(inFlight)),
    family('actions_waiting', 'gauge', 'Actions that wait for a session.', plain(waiting)),
    family('drops_total', 'counter', 'Values that slow consumers missed.', by('consumer', metrics.drops)),
    family('lag_seconds', 'gauge', 'Time that subscribers took over the last bytes.', plain(metrics.lag.last / SECOND)),
    family('max_lag_seconds', 'gauge', 'The longest such time.', plain(metrics.lag.max / SECOND)),
  ];
}

function histogramOf({ roundTrip: { buckets, count, sum } }: Metrics): PrometheusFamily {
  const upTo = buckets.map(({ atMost, count: many }) => {
    const le = atMost === Infinity ? '+Inf' : String(atMost / SECOND);
    return [{ le }, many, '_bucket'] as const;
  });
  return family('round_trip_seconds', 'histogram', 'From an action to the first word of its answer.', [
    ...upTo,
    [{}, sum / SECOND, '_sum'],
    [{}, count, '_count'],
  ]);
}

function family(name: string, type: PrometheusFamily['type'], help: string, samples: Samples): PrometheusFamily {
  return { name: `rx_asterisk_${name}`, type, help, samples };
}

function plain(value: number): Samples {
  return [[{}, value]];
}

function by(label: string, values: Readonly<Record<string, number>>): Samples {
  return Object.entries(values).map(([name, value]) => [{ [label]: name }, value]);
}
