import { firstValueFrom, timer, VirtualTimeScheduler } from 'rxjs';
import { Chaos, chaosPbx } from './Chaos.js';
import type { ChaosReport } from './chaosReport.js';
import { OwnTimers } from './OwnTimers.js';

/** A chaos in virtual time, from beginning to end. */
async function chaosOf(seed: number, seconds: number, isAbrupt = false): Promise<ChaosReport> {
  const scheduler = new VirtualTimeScheduler();
  const pbx = chaosPbx({ scheduler, seed });
  const timers = new OwnTimers(scheduler);
  const ground = { scheduler, timers, pbx, transport: pbx.transport(), tolerance: 0, dawdle: () => undefined };
  const chaos = new Chaos({ ...ground, seed, seconds, isAbrupt });
  let left: number | undefined;
  chaos.run().subscribe({ complete: () => (left = scheduler.actions.length) });
  // What is left behind may go on for ever.
  scheduler.maxFrames = seconds * 1_000 + 60_000;
  scheduler.flush();
  expect(left).toBe(0);
  // What nobody handled is raised in a turn of its own.
  await firstValueFrom(timer(0));
  return chaos.report();
}

/** A busy machine may take its time. */
const PATIENCE = 60_000;

describe('a manager in the chaos', () => {
  it.each([1, 2, 3])(
    'leaves nothing open, doubled, out of order, made up or behind, with seed %i',
    async (seed) => {
      const { problems, checks } = await chaosOf(seed, 4);
      expect(problems).toEqual([]);
      // Most of what can go wrong has been looked at.
      expect(Object.keys(checks).length).toBeGreaterThan(30);
    },
    PATIENCE,
  );

  it.each([5, 6, 7])(
    'leaves nothing behind when it is closed in the midst of it, with seed %i',
    async (seed) => {
      const { problems } = await chaosOf(seed, 3, true);
      expect(problems).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'is the same with the same seed',
    async () => {
      const [one, same, other] = [await chaosOf(7, 2, true), await chaosOf(7, 2, true), await chaosOf(8, 2, true)];
      expect(same).toEqual(one);
      expect(other.figures).not.toEqual(one.figures);
    },
    PATIENCE,
  );
});
