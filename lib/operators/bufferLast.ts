import { concatMap, defer, filter, map, type ObservableInput, type OperatorFunction } from 'rxjs';
import { ArgumentError } from '../errors.js';
import type { DropCounter } from './DropCounter.js';

/** Who counts what a slow consumer misses. */
export interface BackpressureOptions {
  /** Such as `pbx.drops('archive')`, which stands in the manager's metrics. */
  readonly drops?: DropCounter | undefined;
}

/**
 * For a consumer that is slower than its source: as `concatMap`, but at most `count` values wait while one is at work. One more,
 * and the oldest of those is dropped.
 * Emits what `project` emits, one after the other. Completes when the source and the last of them have; errors with the first
 * error of either. Unsubscribing ends the one at work and forgets those that wait.
 * Throws `ArgumentError` where `count` is no whole number above 0.
 * @example
 * pbx.events$.pipe(bufferLast(1_000, (event) => archive(event), { drops: pbx.drops('archive') })).subscribe();
 */
export function bufferLast<T, R>(
  count: number,
  project: (value: T) => ObservableInput<R>,
  { drops }: BackpressureOptions = {},
): OperatorFunction<T, R> {
  if (!Number.isInteger(count) || count < 1)
    throw new ArgumentError(`bufferLast: count: ${String(count)} is no whole number above 0`);
  return (source$) =>
    defer(() => {
      const waiting: T[] = [];
      /** Whether one more waits than before. */
      const add = (value: T): boolean => {
        waiting.push(value);
        if (waiting.length <= count) return true;
        waiting.shift();
        drops?.add();
        return false;
      };
      return source$.pipe(
        filter(add),
        // There are as many turns as there are values that wait. They hold none.
        map(() => undefined),
        concatMap(() => project(waiting.shift() as T)),
      );
    });
}
