import { getvar, type Metrics, toPrometheus } from 'rx-asterisk';
import { lateAnswers } from 'rx-asterisk/testing';
import { Lab } from '../testing/Lab.js';

/** A metric as a scraper reads it. */
interface ParsedMetric {
  readonly name: string;
  readonly help: string;
  readonly type: 'COUNTER' | 'GAUGE' | 'HISTOGRAM';
  readonly metrics: readonly { readonly value?: string; readonly labels?: Readonly<Record<string, string>> }[];
}

// The package has no types.
const parse = jest.requireActual<(text: string) => readonly ParsedMetric[]>('parse-prometheus-text-format');

/** The metrics of a manager that has done a little, and what a reader of Prometheus' format makes of them. */
function scraped(labels?: Readonly<Record<string, string>>): { metrics: Metrics; families: readonly ParsedMetric[] } {
  const lab = new Lab();
  const pbx = lab.manager();
  pbx.connect();
  pbx.drops('wall "board"\n\\').add();
  lab.pbx.inject(lateAnswers({ action: 'Getvar', seconds: 0.03 }));
  pbx.pipe(getvar(null, 'A')).subscribe();
  lab.run(100);
  const metrics = pbx.metrics();
  return { metrics, families: parse(toPrometheus(metrics, labels)) };
}

describe('the text form of metrics', () => {
  it('is one that Prometheus reads, with every number', () => {
    const { metrics, families } = scraped();
    const value = (name: string, label?: string, of?: string): string | undefined =>
      families
        .find((family) => family.name === `rx_asterisk_${name}`)
        ?.metrics.find(({ labels }) => label === undefined || labels?.[label] === of)?.value;
    expect(value('up')).toBe('1');
    expect(value('epoch')).toBe('1');
    expect(value('reconnects_total')).toBe('0');
    expect(value('received_bytes_total')).toBe(String(metrics.bytes));
    expect(value('events_total')).toBe(String(metrics.events));
    expect(value('responses_total')).toBe('3');
    expect(value('actions_sent_total')).toBe('3');
    expect(value('actions_total', 'outcome', 'answered')).toBe('3');
    expect(value('actions_total', 'outcome', 'timedOut')).toBe('0');
    expect(value('actions_in_flight')).toBe('0');
    expect(value('actions_waiting')).toBe('0');
    expect(value('malformed_frames_total')).toBe('0');
    expect(value('oversized_frames_total')).toBe('0');
    expect(value('late_frames_total')).toBe('0');
    expect(value('lag_seconds')).toBe('0');
    expect(value('max_lag_seconds')).toBe('0');
  });

  it('has the round trips as a histogram, in seconds', () => {
    const { families } = scraped();
    const histogram = families.find(({ name }) => name === 'rx_asterisk_round_trip_seconds');
    expect(histogram?.type).toBe('HISTOGRAM');
    expect(histogram?.metrics[0]).toMatchObject({
      count: '3',
      sum: '0.03',
      buckets: { '0.001': '2', '0.02': '2', '0.05': '3', '10': '3', '+Inf': '3' },
    });
  });

  it('says of each what it is', () => {
    const { families } = scraped();
    expect(families.length).toBe(17);
    for (const { name, help, type } of families) {
      expect(help).toMatch(/^[A-Z].*\.$/);
      expect(type).toBe(
        name.endsWith('_total') ? 'COUNTER' : name === 'rx_asterisk_round_trip_seconds' ? 'HISTOGRAM' : 'GAUGE',
      );
    }
  });

  it('carries labels at every value, whatever they hold', () => {
    const { families } = scraped({ pbx: 'office "1"\\\nnorth' });
    // Of histograms this reader leaves the labels out.
    for (const { type, metrics } of families.filter((family) => family.type !== 'HISTOGRAM'))
      for (const { labels } of metrics) expect([type, labels?.['pbx']]).toEqual([type, 'office "1"\\\nnorth']);
    const drops = families.find(({ name }) => name === 'rx_asterisk_drops_total');
    expect(drops?.metrics[0]).toMatchObject({ value: '1', labels: { consumer: 'wall "board"\n\\' } });
  });
});
