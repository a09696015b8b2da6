import {
  asyncScheduler,
  Observable,
  type OperatorFunction,
  type SchedulerLike,
  type Subscriber,
  type Subscription,
} from 'rxjs';
import { GoneAwayError, hasKind, LimitError, TimeoutError } from '../errors.js';
import type { ActionOutcome, Counters } from './Counters.js';
import { MAX_TIMER } from '../wire/MAX_TIMER.js';
import type { Session } from './Session.js';

/** How long an action waits, and by which clock. */
export interface Timing {
  /** In ms. */
  readonly timeout: number;
  readonly scheduler: SchedulerLike;
}

/** What a source of sessions says of those who wait for one. */
export interface Waiting extends Timing {
  readonly maxWaiting?: number;
  readonly counters?: Counters;
  /**
   * The live session, whose connection is held until all who have it are done; undefined where there is none. A subscription
   * does the same, at a higher price.
   */
  readonly borrow?: () => Loan | undefined;
}

/** A session, and how it is given back. */
export interface Loan {
  readonly session: Session;
  readonly giveBack: () => void;
}

/** Where the source says nothing else. */
const DEFAULT: Waiting = { timeout: 10_000, scheduler: asyncScheduler };

/** What a session, or a source of sessions, says of waiting. */
export function timingOf(source: Session | Observable<Session>): Waiting {
  // A manager, and what the testing kit makes, is a source that knows; one that operators made of it is not.
  return 'timing' in source ? (source.timing as Waiting) : DEFAULT;
}

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
    const own = timingOf(sessions$);
    const begin = (session: Session, subscriber: Subscriber<T>): void => {
      // Its own, also where the source is not a manager itself.
      const timing = 'timing' in session ? (session.timing as Timing) : own;
      let result$: Observable<T>;
      try {
        result$ = project(session, limit === undefined ? timing : { ...timing, timeout: limit });
      } catch (error) {
        subscriber.error(error);
        return;
      }
      result$.subscribe(subscriber);
    };
    // By hand: each of ten operators would take its share of every action.
    return new Observable((subscriber) => {
      const loan = own.borrow?.();
      if (!loan) {
        wait(sessions$, { ...own, timeout: limit ?? own.timeout }, subscriber, begin);
        return;
      }
      subscriber.add(loan.giveBack);
      begin(loan.session, subscriber);
    });
  };
}

/** Subscribes to sessions until the first comes, and stays subscribed. */
function wait<T>(
  sessions$: Observable<Session>,
  { scheduler, timeout, counters, maxWaiting = Infinity }: Waiting,
  subscriber: Subscriber<T>,
  begin: (session: Session, subscriber: Subscriber<T>) => void,
): void {
  const place = new Place(counters);
  const giveUp = (outcome: ActionOutcome, error: unknown): void => {
    if (place.leave(outcome)) subscriber.error(error);
  };
  subscriber.add(() => {
    place.leave('unsubscribed');
  });
  subscriber.add(
    sessions$.subscribe({
      next: (session) => {
        if (place.leave()) begin(session, subscriber);
      },
      error: (error: unknown) => {
        // What ended another session has ended none of ours.
        const isUnsent = place.leave('goneAway') && hasKind(error, 'goneAway');
        subscriber.error(isUnsent ? new GoneAwayError(error.message, 'notSent', error) : error);
      },
      complete: () => {
        giveUp('goneAway', new GoneAwayError('There is no session to send the action over', 'notSent'));
      },
    }),
  );
  if (place.number > maxWaiting) {
    const message = `The action was not sent: ${maxWaiting} others wait for a session`;
    giveUp('refused', new LimitError(message, 'maxWaiting', maxWaiting));
  }
  place.wait(scheduler, timeout, () => {
    giveUp('timedOut', new TimeoutError(`There was no session within ${timeout} ms`, 'session'));
  });
}

/** A place in the line of those who wait for a session. */
class Place {
  private isTaken = true;
  private timer: Subscription | undefined;

  constructor(private readonly counters: Counters | undefined) {
    if (counters) counters.waiting += 1;
  }

  /** How many wait, this one included. */
  get number(): number {
    return this.counters?.waiting ?? 1;
  }

  wait(scheduler: SchedulerLike, timeout: number, onLate: () => void): void {
    if (this.isTaken && timeout <= MAX_TIMER) this.timer = scheduler.schedule(onLate, timeout);
  }

  /** False where it was left before. An outcome is how the action ends without a session. */
  leave(outcome?: ActionOutcome): boolean {
    if (!this.isTaken) return false;
    this.isTaken = false;
    this.timer?.unsubscribe();
    if (this.counters) {
      this.counters.waiting -= 1;
      if (outcome) this.counters.outcomes[outcome] += 1;
    }
    return true;
  }
}
