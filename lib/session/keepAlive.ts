import {
  catchError,
  EMPTY,
  exhaustMap,
  ignoreElements,
  type Observable,
  type SchedulerLike,
  throwError,
  timer,
} from 'rxjs';
import { ActionError, TimeoutError } from '../errors.js';
import type { Link } from './Link.js';

/** How a dead connection is found out. */
export interface KeepAlive {
  /** Time between two Pings, in ms. @default 30000 */
  readonly interval: number;
  /** Time that a Ping's answer may take, in ms. @default 10000 */
  readonly deadline: number;
}

/**
 * Sends a Ping every `interval` ms. Emits nothing, never completes.
 * Errors with `TimeoutError` (stage `pong`) when an answer does not come in time. Unsubscribing stops the Pings.
 */
export function keepAlive(link: Link, { interval, deadline }: KeepAlive, scheduler: SchedulerLike): Observable<never> {
  return timer(interval, interval, scheduler).pipe(
    // A server that waits for a synchronous Originate answers nothing else meanwhile; that action has a deadline of its own.
    exhaustMap(() => (link.isHeld() ? EMPTY : ping(link, deadline))),
    ignoreElements(),
  );
}

function ping(link: Link, deadline: number): Observable<unknown> {
  return link.perform({ name: 'Ping' }, { timeout: deadline }).pipe(
    catchError((error: unknown) => {
      // A server that says no is there.
      if (error instanceof ActionError) return EMPTY;
      if (!(error instanceof TimeoutError)) return throwError(() => error);
      return throwError(() => new TimeoutError(`No answer to a Ping within ${String(deadline)} ms`, 'pong'));
    }),
  );
}
