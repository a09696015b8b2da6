import { asyncScheduler, auditTime, defer, type MonoTypeOperatorFunction, type SchedulerLike, tap } from 'rxjs';
import { ArgumentError } from '../errors.js';
import { MAX_TIMER } from '../wire/MAX_TIMER.js';
import type { BackpressureOptions } from './bufferLast.js';

/** How `sampleEvery` tells the time, and counts. */
export interface SampleOptions extends BackpressureOptions {
  /** @default asyncScheduler */
  readonly scheduler?: SchedulerLike | undefined;
}

/**
 * For a consumer that a value now and then is enough for: of each `ms` milliseconds, which begin with a value, the last one.
 * Emits it at their end. Completes when the source has, after the last value; errors with it. Unsubscribing stops the timer.
 * Throws `ArgumentError` where `ms` is no number above 0, up to 2,147,483,647.
 * @example
 * pbx.events$.pipe(scan((count) => count + 1, 0), sampleEvery(1_000)).subscribe((count) => console.log(count));
 */
export function sampleEvery<T>(
  ms: number,
  { scheduler = asyncScheduler, drops }: SampleOptions = {},
): MonoTypeOperatorFunction<T> {
  if (!(ms > 0 && ms <= MAX_TIMER))
    throw new ArgumentError(`sampleEvery: ms: ${String(ms)} is no number above 0, up to ${MAX_TIMER}`);
  return (source$) =>
    defer(() => {
      let isHeld = false;
      return source$.pipe(
        tap(() => {
          if (isHeld) drops?.add();
          isHeld = true;
        }),
        auditTime(ms, scheduler),
        tap(() => {
          isHeld = false;
        }),
      );
    });
}
