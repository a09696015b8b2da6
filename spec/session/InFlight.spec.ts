import { InFlight } from '../../lib/session/InFlight.js';
import type { Pending } from '../../lib/session/Pending.js';

let steps = 0;

/** As much of an action as the table knows of; each step from one to the next is counted. */
function pending(id: string): Pending {
  let sibling: Pending | undefined;
  const one = {
    id,
    place: 0,
    get sibling() {
      steps += 1;
      return sibling;
    },
    set sibling(next) {
      sibling = next;
    },
  };
  return one as unknown as Pending;
}

const ids = Array.from({ length: 10_000 }, (_, index) => `1f3a5c7e-${index}`);

describe('the actions in flight', () => {
  it('are found at once, however many there are', () => {
    const inFlight = new InFlight();
    const all = ids.map(pending);
    all.forEach((one) => {
      inFlight.add(one);
    });
    steps = 0;
    expect(ids.map((id) => inFlight.get(id))).toEqual(all);
    expect(steps).toBeLessThan(ids.length);
    expect(inFlight.get('none')).toBeUndefined();
  });

  it('leave from anywhere, those that are not there at no harm', () => {
    const inFlight = new InFlight();
    const all = ids.map(pending);
    all.forEach((one) => {
      inFlight.add(one);
    });
    const [odd, even] = [all.filter((_, index) => index % 2 === 1), all.filter((_, index) => index % 2 === 0)];
    for (const one of [...odd, ...odd]) inFlight.delete(one);
    expect(inFlight.values()).toEqual(even);
    for (const one of even) inFlight.delete(one);
    expect(inFlight.isEmpty).toBe(true);
  });

  it('are listed in the order in which they were sent', () => {
    const inFlight = new InFlight();
    const all = ['9', 'zebra', 'a', '10', 'b-1'].map(pending);
    all.forEach((one) => {
      inFlight.add(one);
    });
    expect(inFlight.values().map(({ id }) => id)).toEqual(['9', 'zebra', 'a', '10', 'b-1']);
  });
});
