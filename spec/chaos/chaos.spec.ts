import { firstValueFrom, timer, VirtualTimeScheduler } from 'rxjs';
import { Chaos, chaosPbx } from './Chaos.js';
import type { ChaosReport } from './chaosReport.js';

/** A chaos in virtual time, from beginning to end. */
async function chaosOf(seed: number, seconds: number): Promise<ChaosReport & { readonly timers: number }> {
  const scheduler = new VirtualTimeScheduler();
  const pbx = chaosPbx({ scheduler, seed });
  const ground = { scheduler, pbx, transport: pbx.transport(), tolerance: 0, dawdle: () => undefined };
  const chaos = new Chaos({ ...ground, seed, seconds });
  let isOver = false;
  chaos.run().subscribe({ complete: () => (isOver = true) });
  // What is left behind may go on for ever.
  scheduler.maxFrames = seconds * 1_000 + 60_000;
  scheduler.flush();
  expect(isOver).toBe(true);
  // What nobody handled is raised in a turn of its own.
  await firstValueFrom(timer(0));
  return { ...chaos.report(), timers: scheduler.actions.length };
}

describe('a manager in the chaos', () => {
  it.each([1, 2, 3, 4])('leaves nothing open, doubled, out of order, made up or behind, with seed %i', async (seed) => {
    const { problems, timers, checks } = await chaosOf(seed, 5);
    expect(problems).toEqual([]);
    expect(timers).toBe(0);
    // Most of what can go wrong has been looked at.
    expect(Object.keys(checks).length).toBeGreaterThan(25);
  });

  it('is the same with the same seed', async () => {
    const [one, same, other] = [await chaosOf(7, 2), await chaosOf(7, 2), await chaosOf(8, 2)];
    expect(same).toEqual(one);
    expect(other.figures).not.toEqual(one.figures);
  });
});
