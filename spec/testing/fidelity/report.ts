import type { LiveRecording } from '../../recordings.js';
import { compare, type Item } from './compare.js';
import { enact } from './enact.js';
import { onPurpose, type Purpose } from './onPurpose.js';

/** How far the embedded PBX says what a recorded server said. */
export interface Fidelity {
  readonly recording: string;
  readonly items: readonly Item[];
  /** The items that differ, in words, without a reason for it. */
  readonly unexplained: readonly string[];
}

export function measure(recording: LiveRecording): Fidelity {
  const items = compare(recording.entries, enact(recording));
  const unexplained = differing(items)
    .filter(({ difference }) => purposeOf(recording.name, difference) === undefined)
    .map(({ action, difference }) => `${action}: ${difference}`);
  return { recording: recording.name, items, unexplained };
}

/** How many of them agree, in percent. */
export function agreement(measured: readonly Fidelity[]): number {
  const items = measured.flatMap((one) => one.items);
  return (100 * (items.length - differing(items).length)) / items.length;
}

/** The reasons that explain more differences than they say, or fewer. */
export function miscounted(measured: readonly Fidelity[]): string[] {
  return onPurpose
    .map((purpose) => ({ ...purpose, uses: usesOf(purpose, measured) }))
    .filter(({ count, uses }) => count !== uses)
    .map(({ recording, difference, count, uses }) => `${recording} ${difference}: ${uses} instead of ${count}`);
}

/** What `npm run fidelity` prints: each recording's share, what differs by action, and the reasons. */
export function reportOf(measured: readonly Fidelity[]): string {
  const total = measured.flatMap(({ items }) => items).length;
  return [
    'Of what agrees in its keys, values are told, not counted: ids, and which of the calls at once came first, are not comparable.',
    ...measured.flatMap((one) => [
      `${one.recording}: ${shareOf([one])}, ${valuesIn(one)} other values`,
      ...detailsOf(one),
    ]),
    '',
    'What differs on purpose:',
    ...onPurpose.map((purpose) => `  ${usesOf(purpose, measured)} × ${purpose.reason}`),
    '',
    `${shareOf(measured)} of ${total} items agree.`,
    '',
  ].join('\n');
}

function differing(items: readonly Item[]): (Item & { readonly difference: string })[] {
  return items.flatMap((item) => (item.difference === undefined ? [] : [{ ...item, difference: item.difference }]));
}

function purposeOf(name: string, difference: string): Purpose | undefined {
  return onPurpose.find((purpose) => purpose.recording.test(name) && purpose.difference.test(difference));
}

function shareOf(measured: readonly Fidelity[]): string {
  return `${agreement(measured).toFixed(1)} %`;
}

function detailsOf({ recording, items }: Fidelity): string[] {
  const counts = new Map<string, number>();
  for (const { action, difference } of differing(items)) {
    const mark = purposeOf(recording, difference) === undefined ? '!' : ' ';
    const line = ` ${mark} ${action}: ${difference}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} × ${count}`));
}

function usesOf(purpose: Purpose, measured: readonly Fidelity[]): number {
  const found = measured.flatMap(({ recording, items }) =>
    differing(items).map(({ difference }) => purposeOf(recording, difference)),
  );
  return found.filter((one) => one === purpose).length;
}

function valuesIn({ items }: Fidelity): number {
  return items.flatMap(({ values }) => values ?? []).length;
}
