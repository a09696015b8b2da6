import type { Metrics } from './Metrics.js';

type Labels = Readonly<Record<string, string>>;

/** A metric, its kind, what it means, and its values with their labels. */
type Family = readonly [
  name: string,
  type: 'counter' | 'gauge',
  help: string,
  samples: readonly (readonly [labels: Labels, value: number])[],
];

const SECOND = 1_000;

/**
 * Metrics in Prometheus' text format. Times are in seconds, as is the custom there.
 * @param labels stand at every value
 * @example
 * response.setHeader('content-type', 'text/plain; version=0.0.4').end(toPrometheus(pbx.metrics(), { pbx: 'office' }));
 */
export function toPrometheus(metrics: Metrics, labels: Labels = {}): string {
  const families = familiesOf(metrics).map((family) => familyText(family, labels));
  return [...families, histogramText(metrics, labels)].join('');
}

function familiesOf({ actions, ...metrics }: Metrics): readonly Family[] {
  const { sent, inFlight, waiting, ...outcomes } = actions;
  const plain = (value: number): Family[3] => [[{}, value]];
  const by = (label: string, values: Readonly<Record<string, number>>): Family[3] =>
    Object.entries(values).map(([name, value]) => [{ [label]: name }, value]);
  return [
    ['up', 'gauge', 'Whether there is a session.', plain(metrics.state === 'ready' ? 1 : 0)],
    ['epoch', 'gauge', 'The number of the session.', plain(metrics.epoch)],
    ['reconnects_total', 'counter', 'Lost connections that came back.', plain(metrics.reconnects)],
    ['received_bytes_total', 'counter', 'Bytes that the server sent.', plain(metrics.bytes)],
    ['events_total', 'counter', 'Events, rows of lists among them.', plain(metrics.events)],
    ['responses_total', 'counter', 'Responses.', plain(metrics.responses)],
    ['malformed_frames_total', 'counter', 'Frames that could not be read.', plain(metrics.malformed)],
    ['oversized_frames_total', 'counter', 'Frames beyond a limit.', plain(metrics.oversized)],
    ['late_frames_total', 'counter', 'Parts of answers that nobody waited for any more.', plain(metrics.late)],
    ['actions_sent_total', 'counter', 'Actions that were written.', plain(sent)],
    ['actions_total', 'counter', 'Actions by how they ended.', by('outcome', outcomes)],
    ['actions_in_flight', 'gauge', 'Actions that have not ended.', plain(inFlight)],
    ['actions_waiting', 'gauge', 'Actions that wait for a session.', plain(waiting)],
    ['drops_total', 'counter', 'Values that slow consumers missed.', by('consumer', metrics.drops)],
    ['lag_seconds', 'gauge', 'Time that subscribers took over the last bytes.', plain(metrics.lag.last / SECOND)],
    ['max_lag_seconds', 'gauge', 'The longest such time.', plain(metrics.lag.max / SECOND)],
  ];
}

function familyText([name, type, help, samples]: Family, common: Labels): string {
  if (samples.length === 0) return '';
  const lines = samples.map(([labels, value]) => sample(name, { ...common, ...labels }, value));
  return `${heading(name, type, help)}${lines.join('')}`;
}

function histogramText({ roundTrip: { buckets, count, sum } }: Metrics, labels: Labels): string {
  const name = 'round_trip_seconds';
  const lines = buckets.map(({ atMost, count: upTo }) => {
    const le = atMost === Infinity ? '+Inf' : String(atMost / SECOND);
    return sample(`${name}_bucket`, { ...labels, le }, upTo);
  });
  return [
    heading(name, 'histogram', 'From an action to the first word of its answer.'),
    ...lines,
    sample(`${name}_sum`, labels, sum / SECOND),
    sample(`${name}_count`, labels, count),
  ].join('');
}

function heading(name: string, type: string, help: string): string {
  return `# HELP rx_asterisk_${name} ${help}\n# TYPE rx_asterisk_${name} ${type}\n`;
}

function sample(name: string, labels: Labels, value: number): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
  return `rx_asterisk_${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n');
}
