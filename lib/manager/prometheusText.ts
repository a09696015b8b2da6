/** What stands at a value, by name. */
export type PrometheusLabels = Readonly<Record<string, string>>;

/** A metric of Prometheus: what it means, and its values with their labels. */
export interface PrometheusFamily {
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  /** Of a histogram with what its name goes on by: `_bucket`, `_sum` or `_count`. */
  readonly samples: readonly (readonly [labels: PrometheusLabels, value: number, suffix?: string])[];
}

/**
 * Metrics in Prometheus' text format. One without values is left out.
 * @param labels stand at every value
 * @example
 * const calls = { name: 'calls', type: 'gauge', help: 'Calls under way.', samples: [[{ queue: 'support' }, 3]] } as const;
 * console.log(prometheusText([calls]));
 */
export function prometheusText(families: readonly PrometheusFamily[], labels: PrometheusLabels = {}): string {
  return families
    .filter(({ samples }) => samples.length > 0)
    .map(({ name, type, help, samples }) => {
      const lines = samples.map(([own, value, suffix = '']) =>
        sample(`${name}${suffix}`, { ...labels, ...own }, value),
      );
      return `# HELP ${name} ${help.replace(/\\/g, '\\\\').replace(/\n/g, '\\n')}\n# TYPE ${name} ${type}\n${lines.join('')}`;
    })
    .join('');
}

function sample(name: string, labels: PrometheusLabels, value: number): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n');
}
