import type { Chaos } from './Chaos.js';
import { DESTROYERS } from './chaosFaults.js';
import { nameOutcome } from './judgeDeed.js';

/** What a chaos has come to. */
export interface ChaosReport {
  readonly seed: number;
  readonly seconds: number;
  readonly figures: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<string, number>>;
  readonly outcomes: Readonly<Record<string, number>>;
  /** How often each thing was looked at. */
  readonly checks: Readonly<Record<string, number>>;
  /** What was wrong; the first of them, if there are many. */
  readonly problems: readonly string[];
  readonly problemCount: number;
}

/** How long garbage may wait for an event to stick to, in ms. */
const STICKS = 500;

export function chaosReport(chaos: Chaos): ChaosReport {
  const { ledger, ticks, heard, faults, options } = chaos;
  const lost = judgeLost(chaos);
  const { connections } = ledger.wire;
  return {
    seed: options.seed,
    seconds: options.seconds,
    figures: {
      frames: ledger.frames,
      events: ledger.events,
      'no frames': ledger.malformed,
      calls: chaos.calls,
      connections: connections.length,
      epochs: ledger.epochs.length,
      drops: connections.filter(({ endedBy, acceptedAt }) => endedBy === 'server' && acceptedAt !== undefined).length,
      actions: ledger.deeds.length,
      'longest round trip in ms': Math.round(ledger.longestRoundTrip),
      'longest lag in ms': Math.round(chaos.manager.metrics().lag.max),
      'ticks said': ticks.said.length,
      'ticks heard': heard.length,
      'ticks lost within an epoch': lost,
      'errors thrown by subscribers': chaos.thrown,
    },
    faults: countBy(faults.map(({ name }) => name)),
    outcomes: countBy(ledger.deeds.map(nameOutcome)),
    checks: Object.fromEntries(ledger.checks),
    problems: ledger.problems,
    problemCount: ledger.problemCount,
  };
}

/** Within an epoch an event is lost to a fault that destroys, and to nothing else. */
function judgeLost({ ledger, ticks, heard, faults }: Chaos): number {
  const destroyers = faults.filter(({ name }) => DESTROYERS.includes(name));
  let lost = 0;
  heard.forEach(({ number, at, epoch }, index) => {
    const before = heard[index - 1];
    if (before?.epoch !== epoch) return;
    for (let missing = before.number + 1; missing < number; missing++) {
      const said = ticks.said[missing - 1]!;
      const isExcused = destroyers.some(({ from, to }) => from <= at && Math.max(to, from + STICKS) >= said);
      ledger.check(
        'no event is lost but to what destroys events',
        isExcused,
        () => `tick ${missing} of epoch ${epoch}`,
      );
      lost++;
    }
  });
  return lost;
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}
