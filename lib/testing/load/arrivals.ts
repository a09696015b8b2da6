import { concatMap, defer, EMPTY, type Observable, of, range, repeat } from 'rxjs';
import type { Kernel } from '../core/Kernel.js';
import type { Load } from './Load.js';

/**
 * Emits as each call is due, and completes after the last. Those that are due within one tick of the clock come together, and
 * a late tick makes up for it: the rate holds, whatever the timer's resolution.
 */
export function arrivals(kernel: Kernel, { callsPerSecond, arrivals: by, calls }: Load): Observable<unknown> {
  return defer(() => {
    const mean = 1000 / callsPerSecond;
    const began = kernel.now();
    const next = (after: number, count: number): number =>
      by === 'even' ? count * mean : after - Math.log(1 - kernel.random.fraction()) * mean;
    let count = 0;
    let due = next(0, count);
    const countDue = (): number => {
      const before = count;
      while (count < calls && began + due <= kernel.now()) due = next(due, ++count);
      return count - before;
    };
    // Whole milliseconds, so that no time on the wire has a fraction.
    return defer(() => kernel.after(Math.max(0, Math.ceil(began + due - kernel.now())))).pipe(
      concatMap(() => range(0, countDue())),
      repeat({ delay: () => (count < calls ? of(undefined) : EMPTY) }),
    );
  });
}
