import type { Metrics } from 'rx-asterisk';
import type { Deed } from './Deed.js';
import { nameOutcome } from './judgeDeed.js';
import type { Ledger } from './Ledger.js';
import type { WireConnection, WireFrame } from './WireConnection.js';

/** Which counter an outcome belongs to, by the beginning of its name. */
const COUNTERS: readonly (readonly [outcome: string, counter: keyof Metrics['actions']])[] = [
  ['answered', 'answered'],
  ['unsubscribed', 'unsubscribed'],
  ['TimeoutError', 'timedOut'],
  ['GoneAwayError', 'goneAway'],
  ['ArgumentError', 'refused'],
  ['', 'failed'],
];

/** Whether what a manager has counted, now that it is closed, is what went over the wire and what became of the actions. */
export function judgeMetrics(ledger: Ledger, metrics: Metrics): void {
  const { connections } = ledger.wire;
  const isSame = (what: string, got: number, wanted: number): void =>
    ledger.check('counters agree with the wire', got === wanted, () => `${what} are ${got}, not ${wanted}`);
  const isBetween = (what: string, got: number, [least, most]: readonly [number, number]): void =>
    ledger.check('counters agree with the wire', got >= least && got <= most, () => {
      return `${what} are ${got}, not ${least} to ${most}`;
    });
  isSame('bytes', metrics.bytes, sum(connections.map(({ bytes }) => bytes)));
  isSame('sent', metrics.actions.sent, sum(connections.map(({ actions }) => actions.length)));
  isSame('reconnects', metrics.reconnects, ledger.epochs.length - 1);
  isSame('epoch', metrics.epoch, ledger.epochs.length);
  isSame('in flight and waiting', metrics.actions.inFlight + metrics.actions.waiting, 0);
  isSame('frames', metrics.frames, metrics.events + metrics.responses);
  isBetween(
    'events',
    metrics.events,
    countHanded(connections, ({ kind }) => kind === 'event'),
  );
  isBetween(
    'responses',
    metrics.responses,
    countHanded(connections, ({ kind }) => kind === 'response'),
  );
  isBetween(
    'malformed',
    metrics.malformed,
    countHanded(connections, ({ kind }) => kind === undefined),
  );
  judgeOutcomes(ledger, metrics.actions, isSame);
}

/** How many frames were handed out: where the library itself has left, the rest of a chunk may be none of them. */
function countHanded(
  connections: readonly WireConnection[],
  isCounted: (frame: WireFrame) => boolean,
): readonly [least: number, most: number] {
  const least = connections.map(({ frames, heard = 0, endedBy }) => {
    return frames.slice(0, endedBy === 'server' ? frames.length : heard).filter(isCounted).length;
  });
  return [sum(least), sum(connections.map(({ frames }) => frames.filter(isCounted).length))];
}

/** The library's own actions, such as Pings, are answered, time out, go with their connection or are left, and never else. */
function judgeOutcomes(
  ledger: Ledger,
  { answered, failed, timedOut, goneAway, unsubscribed, refused }: Metrics['actions'],
  isSame: (what: string, got: number, wanted: number) => void,
): void {
  const counted = { answered, failed, timedOut, goneAway, unsubscribed, refused };
  const sent = sum(ledger.wire.connections.map(({ actions }) => actions.length));
  const unsent = ledger.deeds.filter((deed) => !ledger.wasSent(deed)).length;
  isSame('outcomes', sum(Object.values(counted)), sent + unsent);
  for (const [counter, count] of Object.entries(counted)) {
    const known = ledger.deeds.filter((deed) => counterOf(deed) === counter).length;
    if (counter === 'failed' || counter === 'refused') isSame(counter, count, known);
    else ledger.check('counters agree with the wire', count >= known, () => `${counter} are ${count}, not ${known}`);
  }
}

function counterOf(deed: Deed): keyof Metrics['actions'] {
  const name = nameOutcome(deed);
  return COUNTERS.find(([outcome]) => name.startsWith(outcome))?.[1] ?? 'failed';
}

function sum(counts: readonly number[]): number {
  return counts.reduce((one, other) => one + other, 0);
}
