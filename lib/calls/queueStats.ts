import {
  auditTime,
  catchError,
  concat,
  defer,
  distinctUntilChanged,
  EMPTY,
  endWith,
  expand,
  filter,
  map,
  merge,
  type Observable,
  of,
  type OperatorFunction,
  scan,
  type SchedulerLike,
  switchMap,
  takeWhile,
  throwError,
  timer,
} from 'rxjs';
import { match } from 'ts-pattern';
import { queueStatus } from '../actions/queues.js';
import { ArgumentError, hasKind } from '../errors.js';
import { clockOf } from '../session/clockOf.js';
import type { Session } from '../session/Session.js';
import { timingOf } from '../session/withSession.js';
import { MAX_TIMER } from '../wire/MAX_TIMER.js';
import {
  loseTouch,
  newQueueWindow,
  QUEUE_EVENTS,
  type QueueMessage,
  type QueueWindow,
  queueWindow,
  relist,
} from './queueWindow.js';
import { nextSlide, slide } from './slide.js';
import { type QueueStats, statsOf } from './statsOf.js';

/** What `queueStats` goes by. */
export interface QueueStatsOptions {
  /** Within how many ms a call is to be answered. @default 20000 */
  readonly serviceLevel?: number | undefined;
  /** @default the manager's */
  readonly scheduler?: SchedulerLike | undefined;
}

/**
 * How a queue does, over the last `window` ms: calls that were offered, answered and abandoned, the service level, waits,
 * conversations, and the occupancy of its agents. A call counts from the end of its wait on, a conversation from its own end.
 *
 * Emits when the queue has been listed, and whenever something changes or leaves the window, at the most once for all that the
 * server says at once. What is kept is no more than what happened within the window. With each session it listens, then asks
 * for the queue's members and callers. While there is no session `stale` is true, who waits is as it was, and what happens is
 * not counted: a call that ends its wait meanwhile is missing, the time is none of the agents', and `since` says from when on
 * nothing is missing.
 *
 * Completes with its source. Errors with it, and as `queueStatus` does, but for `GoneAwayError`. Unsubscribing stops the timers.
 * Throws `ArgumentError` where `window` is no number above 0, up to 2,147,483,647, or `serviceLevel` none from 0 on. Needs the
 * privilege class agent to read, and call for the end of conversations of which Asterisk tells by the hang-up alone.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/QueueStatus/
 * @example
 * pbx.pipe(queueStats('support', 3_600_000)).subscribe((s) => console.log(s.answered, 'of', s.offered, s.serviceLevel));
 */
export function queueStats(
  queue: string,
  window: number,
  { serviceLevel = 20_000, scheduler }: QueueStatsOptions = {},
): OperatorFunction<Session, QueueStats> {
  if (!(window > 0 && window <= MAX_TIMER))
    throw new ArgumentError(`queueStats: window: ${String(window)} is no number above 0, up to ${MAX_TIMER}`);
  if (!(serviceLevel >= 0))
    throw new ArgumentError(`queueStats: serviceLevel: ${String(serviceLevel)} is no number from 0 on`);
  return (sessions$) =>
    defer(() => {
      const clock = scheduler ?? timingOf(sessions$).scheduler;
      const now = clockOf(clock);
      const empty = newQueueWindow(queue, window, serviceLevel);
      return sessions$.pipe(
        switchMap((session) => wordsOf(session, queue, clock)),
        scan((heard: Heard, word: Word) => hear(heard, word, empty, now()), {}),
        toStats(clock),
      );
    });
}

/** What a session tells. */
type Word =
  | { readonly kind: 'begun'; readonly since: Date }
  | { readonly kind: 'message'; readonly message: QueueMessage }
  /** All rows have come. */
  | { readonly kind: 'listed' }
  | { readonly kind: 'gone' };

function wordsOf(session: Session, queue: string, scheduler: SchedulerLike): Observable<Word> {
  const toWord = (message: QueueMessage): Word => ({ kind: 'message', message });
  const rows$ = of(session).pipe(
    queueStatus({ queue }),
    map(toWord),
    endWith<Word>({ kind: 'listed' }),
    // The next session asks again.
    catchError((error: unknown) => (hasKind(error, 'goneAway') ? EMPTY : throwError(() => error))),
  );
  return concat(
    of<Word>({ kind: 'begun', since: new Date(scheduler.now()) }),
    // First: what comes while the rows are asked for is newer than they are.
    merge(session.on(...QUEUE_EVENTS).pipe(map(toWord)), rows$),
    of<Word>({ kind: 'gone' }),
  );
}

/** What is shown, and what is to be shown once all rows have come. */
interface Heard {
  readonly shown?: QueueWindow | undefined;
  readonly joining?: QueueWindow | undefined;
}

function hear({ shown, joining }: Heard, word: Word, empty: QueueWindow, now: number): Heard {
  return match(word)
    .returnType<Heard>()
    .with({ kind: 'begun' }, ({ since }) => {
      const lost = shown && loseTouch(shown, now);
      return { shown: lost, joining: relist(lost ?? empty, since) };
    })
    .with({ kind: 'listed' }, () => ({ shown: joining && { ...joining, stale: false } }))
    .with({ kind: 'gone' }, () => ({ shown: shown && loseTouch(shown, now) }))
    .with({ kind: 'message' }, ({ message }) =>
      joining
        ? { shown, joining: queueWindow(joining, message, now) }
        : { shown: shown && queueWindow(shown, message, now) },
    )
    .exhaustive();
}

function toStats(scheduler: SchedulerLike): OperatorFunction<Heard, QueueStats> {
  const now = clockOf(scheduler);
  const whenItSlides = (window: QueueWindow): Observable<QueueWindow> => {
    const due = nextSlide(window, now());
    if (due === undefined) return EMPTY;
    // Timers of JavaScript ring a little early.
    return timer(Math.max(1, due - now()), scheduler).pipe(map(() => slide(window, now())));
  };
  return (heard$) =>
    heard$.pipe(
      map(({ shown }) => shown),
      filter((window) => window !== undefined),
      distinctUntilChanged(),
      auditTime(0, scheduler),
      endWith(undefined),
      switchMap((window) => (window ? of(slide(window, now())).pipe(expand(whenItSlides)) : of(undefined))),
      takeWhile((window) => window !== undefined),
      map((window) => statsOf(window, now())),
      distinctUntilChanged(isSame),
    );
}

function isSame(one: QueueStats, other: QueueStats): boolean {
  return Object.entries(one).every(([key, value]) => Object.is(value, Reflect.get(other, key)));
}
