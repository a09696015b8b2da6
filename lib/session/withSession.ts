import {
  asyncScheduler,
  defer,
  dematerialize,
  filter,
  materialize,
  mergeMap,
  type MonoTypeOperatorFunction,
  type Observable,
  type OperatorFunction,
  type SchedulerLike,
  tap,
  throwError,
  throwIfEmpty,
  timeout,
} from 'rxjs';
import { GoneAwayError, LimitError, TimeoutError } from '../errors.js';
import { outcomeOf } from './counted.js';
import type { ActionOutcome, Counters } from './Counters.js';
import { MAX_TIMER } from './patience.js';
import type { Session } from './Session.js';

/** How long an action waits, and by which clock. */
export interface Timing {
  /** In ms. */
  readonly timeout: number;
  readonly scheduler: SchedulerLike;
}

/** What a manager knows of the actions that wait for its next session. */
export interface Waiting extends Timing {
  readonly maxWaiting: number;
  readonly counters: Counters;
}

/** Where the source of sessions says nothing else. */
const DEFAULT_TIMING: Timing = { timeout: 10_000, scheduler: asyncScheduler };

/**
 * Does something once with the first session of its source, and stays subscribed to the source meanwhile, which holds the
 * connection open. Completes and errors with what is done. Errors with `TimeoutError` (stage `session`) when no session
 * comes in time, with `GoneAwayError` (`notSent`) when the source completes without one, and with `LimitError` where too many
 * wait for one already.
 */
export function withSession<T>(
  project: (session: Session, timing: Timing) => Observable<T>,
  limit?: number,
): OperatorFunction<Session, T> {
  return (sessions$) => {
    const own = 'timing' in sessions$ ? (sessions$.timing as Timing | Waiting) : DEFAULT_TIMING;
    const timing = { ...own, timeout: limit ?? own.timeout };
    return sessions$.pipe(
      waitAtMost(timing),
      throwIfEmpty(() => new GoneAwayError('There is no session to send the action over', 'notSent')),
      isCounted(own) ? waiting(own) : (session$) => session$,
      filter((_, index) => index === 0),
      mergeMap((session) => project(session, timing).pipe(materialize())),
      dematerialize(),
    );
  };
}

function isCounted(timing: Timing | Waiting): timing is Waiting {
  return 'counters' in timing;
}

function waitAtMost({ timeout: first, scheduler }: Timing): MonoTypeOperatorFunction<Session> {
  if (first > MAX_TIMER) return (session$) => session$;
  return timeout({
    first,
    scheduler,
    with: () => throwError(() => new TimeoutError(`There was no session within ${first} ms`, 'session')),
  });
}

/** Counts an action as long as it waits, and how it ends where no session comes. */
function waiting({ maxWaiting, counters }: Waiting): MonoTypeOperatorFunction<Session> {
  return (session$) =>
    defer(() => {
      if (counters.waiting >= maxWaiting) {
        counters.outcomes.refused += 1;
        const message = `The action was not sent: ${maxWaiting} others wait for a session`;
        return throwError(() => new LimitError(message, 'maxWaiting', maxWaiting));
      }
      let isWaiting = true;
      const end = (outcome?: ActionOutcome): void => {
        if (!isWaiting) return;
        isWaiting = false;
        counters.waiting -= 1;
        if (outcome) counters.outcomes[outcome] += 1;
      };
      counters.waiting += 1;
      return session$.pipe(
        tap({
          next: () => {
            end();
          },
          error: (error: unknown) => {
            end(outcomeOf(error));
          },
          unsubscribe: () => {
            end('unsubscribed');
          },
        }),
      );
    });
}
