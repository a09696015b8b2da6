import {
  asyncScheduler,
  defer,
  type MonoTypeOperatorFunction,
  retry,
  type SchedulerLike,
  tap,
  throwError,
  timer,
} from 'rxjs';
import { ArgumentError, hasKind } from '../errors.js';
import { MAX_TIMER } from '../wire/MAX_TIMER.js';

/** How often, and when, an action is performed again. */
export interface RetryOptions {
  /** How often at the most; `Infinity` goes on for ever. @default 3 */
  readonly count?: number | undefined;
  /** Before the first repetition, in ms; each wait is twice the one before it. @default 1000 */
  readonly delay?: number | undefined;
  /** The longest wait, in ms. @default 30000 */
  readonly maxDelay?: number | undefined;
  /** @default asyncScheduler */
  readonly scheduler?: SchedulerLike | undefined;
}

/**
 * Performs an action again that failed, where nothing can happen twice: it was never sent (there was no session in time,
 * `GoneAwayError` with the outcome `notSent`, `LimitError` of `maxInFlight` or `maxWaiting`), or it only reads, such as a list
 * or `Getvar` of a variable, and its answer did not come. An `Originate` whose outcome is unknown is never repeated, nor what
 * the server refused. The error's `repeatable` says which of them it is; what is not sure is not repeated, such as a console
 * command, a function of the dialplan, or an action that the catalogue does not know.
 *
 * It stands right behind the action: of a longer pipeline it would repeat all. Nothing is repeated once something has been
 * emitted, so that no row comes twice; behind `toArray()` or another fold a list is repeated from its beginning.
 * Emits what the action does, and completes with it. Errors with its last error. Unsubscribing ends the wait, too. Throws
 * `ArgumentError` for an option that is out of range.
 * @example
 * pbx.pipe(coreShowChannels(), toArray(), retrySafely({ count: 3 })).subscribe((rows) => console.table(rows));
 */
export function retrySafely<T>(options: RetryOptions = {}): MonoTypeOperatorFunction<T> {
  const { count = 3, delay = 1_000, maxDelay = 30_000, scheduler = asyncScheduler } = options;
  check('count', count, Infinity, Number.isInteger(count) || count === Infinity);
  check('delay', delay, MAX_TIMER);
  check('maxDelay', maxDelay, MAX_TIMER);
  return (answer$) =>
    defer(() => {
      let hasEmitted = false;
      return answer$.pipe(
        tap(() => {
          hasEmitted = true;
        }),
        retry({
          count,
          delay: (error: unknown, failures) =>
            hasEmitted || !isRepeatable(error)
              ? throwError(() => error)
              : timer(Math.min(maxDelay, delay * 2 ** (failures - 1)), scheduler),
        }),
      );
    });
}

function isRepeatable(error: unknown): boolean {
  return (hasKind(error, 'goneAway') || hasKind(error, 'timeout') || hasKind(error, 'limit')) && error.repeatable;
}

function check(option: string, value: number, max: number, isRight = true): void {
  if (isRight && value >= 0 && value <= max) return;
  const range = max === Infinity ? 'no whole number from 0 on, nor Infinity' : `no number from 0 to ${max}`;
  throw new ArgumentError(`retrySafely: ${option}: ${String(value).slice(0, 40)} is ${range}`);
}
