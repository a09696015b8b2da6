import {
  asyncScheduler,
  dematerialize,
  filter,
  materialize,
  mergeMap,
  type Observable,
  type OperatorFunction,
  type SchedulerLike,
  throwError,
  throwIfEmpty,
  timeout,
} from 'rxjs';
import { GoneAwayError, TimeoutError } from '../errors.js';
import { MAX_TIMER } from './patience.js';
import type { Session } from './Session.js';

/** How long an action waits, and by which clock. */
export interface Timing {
  /** In ms. */
  readonly timeout: number;
  readonly scheduler: SchedulerLike;
}

/** Where the source of sessions says nothing else. */
const DEFAULT_TIMING: Timing = { timeout: 10_000, scheduler: asyncScheduler };

/**
 * Does something once with the first session of its source, and stays subscribed to the source meanwhile, which holds the
 * connection open. Completes and errors with what is done. Errors with `TimeoutError` (stage `session`) when no session
 * comes in time, and with `GoneAwayError` (`notSent`) when the source completes without one.
 */
export function withSession<T>(
  project: (session: Session, timing: Timing) => Observable<T>,
  limit?: number,
): OperatorFunction<Session, T> {
  return (sessions$) => {
    const own = 'timing' in sessions$ ? (sessions$.timing as Timing) : DEFAULT_TIMING;
    const timing = { ...own, timeout: limit ?? own.timeout };
    return sessions$.pipe(
      waitAtMost(timing),
      throwIfEmpty(() => new GoneAwayError('There is no session to send the action over', 'notSent')),
      filter((_, index) => index === 0),
      mergeMap((session) => project(session, timing).pipe(materialize())),
      dematerialize(),
    );
  };
}

function waitAtMost({ timeout: first, scheduler }: Timing): (session$: Observable<Session>) => Observable<Session> {
  if (first > MAX_TIMER) return (session$) => session$;
  return timeout({
    first,
    scheduler,
    with: () => throwError(() => new TimeoutError(`There was no session within ${String(first)} ms`, 'session')),
  });
}
