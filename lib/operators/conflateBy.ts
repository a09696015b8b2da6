import { concatMap, defer, filter, map, type ObservableInput, type OperatorFunction } from 'rxjs';
import type { BackpressureOptions } from './bufferLast.js';

/**
 * For a consumer that is slower than its source and wants the latest state of each thing: as `concatMap`, but of those that
 * wait while one is at work a later value takes the place of the earlier one with the same key, and its turn.
 * Emits what `project` emits, one after the other. Completes when the source and the last of them have; errors with the first
 * error of either. Unsubscribing ends the one at work and forgets those that wait.
 * @example
 * pbx.pipe(on('QueueMemberStatus'), conflateBy((e) => e.Interface, (e) => draw(e), { drops: pbx.drops('wall board') })).subscribe();
 */
export function conflateBy<T, R>(
  key: (value: T) => unknown,
  project: (value: T) => ObservableInput<R>,
  { drops }: BackpressureOptions = {},
): OperatorFunction<T, R> {
  return (source$) =>
    defer(() => {
      const waiting = new Map<unknown, T>();
      /** Whether one more waits than before. */
      const add = (value: T): boolean => {
        const place = key(value);
        const isNew = !waiting.has(place);
        waiting.set(place, value);
        if (!isNew) drops?.add();
        return isNew;
      };
      return source$.pipe(
        filter(add),
        // There are as many turns as there are values that wait. They hold none.
        map(() => undefined),
        concatMap(() => project(firstOf(waiting))),
      );
    });
}

/** Takes the value out whose turn it is. */
function firstOf<T>(waiting: Map<unknown, T>): T {
  const [first] = waiting;
  // Called once for each key that was added.
  const [key, value] = first as [unknown, T];
  waiting.delete(key);
  return value;
}
