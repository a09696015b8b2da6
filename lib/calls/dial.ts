import { randomBytes } from 'node:crypto';
import {
  catchError,
  concat,
  concatMap,
  defer,
  distinctUntilChanged,
  endWith,
  finalize,
  map,
  merge,
  NEVER,
  type Observable,
  of,
  type OperatorFunction,
  scan,
  switchMap,
  takeWhile,
  tap,
  throwError,
  timer,
} from 'rxjs';
import { originate, type OriginateOptions } from '../actions/originate.js';
import { GoneAwayError, hasKind, type TimeoutError } from '../errors.js';
import { clockOf } from '../session/clockOf.js';
import type { Session } from '../session/Session.js';
import { type Timing, withSession } from '../session/withSession.js';
import { MAX_TIMER } from '../wire/MAX_TIMER.js';
import {
  DIAL_EVENTS,
  type DialCall,
  dialCall,
  type DialMessage,
  end,
  isEnded,
  isFading,
  newDialCall,
  otherHalf,
} from './dialCall.js';
import type { DialStage } from './DialStage.js';

/** What `dial` calls, and what becomes of the channel once it is answered: a place in the dialplan, or an application. */
export interface DialOptions extends Omit<OriginateOptions, 'async' | 'channelId' | 'otherChannelId'> {
  /** Whether whoever unsubscribes before the end hangs up, as far as the server knows the channel by then. @default false */
  readonly hangupOnUnsubscribe?: boolean | undefined;
}

/**
 * Starts a call and follows it to its end. The Uniqueids of its channels are chosen beforehand, so that no event of another
 * call is taken for one of its own, on any server.
 *
 * Emits each stage that the call reaches, once: `queued`, `ringing`, `answered`, `bridged`, `ended`; a call that is not
 * answered is `ended` with its reason, which is no error. Completes after `ended`. A Local channel that Asterisk optimizes away
 * does not end the call: the channel in its place is followed. Where the connection's event mask holds back events of class
 * call, nothing can be heard of the call: it completes after `queued`.
 *
 * Errors as `originate` does while the call is not queued: `ActionError` where the server refuses it, `TimeoutError`,
 * `PermissionDeniedError`, `ArgumentError` before anything is sent. Later with `TimeoutError` (stage `event`) where no word of
 * the outcome comes in the time that it may ring and the session's own, and with `GoneAwayError` (outcome `unknown`) where the
 * connection goes: the call may go on, `hangup(channelId)` in the next session ends it. Nothing is sent twice.
 *
 * Unsubscribing stops listening; the call goes on, unless `hangupOnUnsubscribe` is set. Needs the privilege class call to read,
 * and originate to write. The times are those of the manager's `scheduler`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Originate/
 * @example
 * pbx.pipe(dial({ channel: 'PJSIP/1001', context: 'default', exten: '100' })).subscribe((call) => {
 *   if (call.stage === 'ended') console.log(call.reason, call.talk / 1_000, 's');
 * });
 */
export function dial(options: DialOptions): OperatorFunction<Session, DialStage> {
  return withSession((session, timing) => follow(session, timing, options));
}

function follow(
  session: Session,
  timing: Timing,
  { hangupOnUnsubscribe = false, ...order }: DialOptions,
): Observable<DialStage> {
  return defer(() => {
    // Of all servers and processes, also across reconnects, no two calls have the same.
    const channelId = `rx-${randomBytes(12).toString('hex')}`;
    let isSettled = false;
    const settle = (): void => {
      isSettled = true;
    };
    return merge(eventsOf(session), answerTo(session, order, channelId)).pipe(
      toHeard(channelId, timing),
      toStages(),
      tap({
        // Whoever takes the last stage and leaves has all.
        next: ({ stage }) => {
          if (stage === 'ended') settle();
        },
        error: settle,
        complete: settle,
      }),
      finalize(() => {
        if (hangupOnUnsubscribe && !isSettled) hangUp(session, channelId);
      }),
    );
  });
}

function eventsOf(session: Session): Observable<DialMessage> {
  // Of a session that has ended already the originate says that it was never sent.
  if (!session.isOpen) return NEVER;
  return concat(
    session.on(...DIAL_EVENTS),
    throwError(() => new GoneAwayError('The connection went before the call had ended', 'unknown')),
  );
}

/** The answer to the Originate; `silence` where the server says nothing more, an error where it should have. */
type Word = DialMessage | 'silence' | TimeoutError;

function answerTo(session: Session, order: OriginateOptions, channelId: string): Observable<Word> {
  const isLocal = /^local\//i.test(order.channel);
  const ids = { channelId, otherChannelId: isLocal ? otherHalf(channelId) : undefined };
  return of(session).pipe(
    originate({ ...order, ...ids, async: true }),
    endWith('silence' as const),
    catchError((error: unknown) => {
      if (isMissingOutcome(error)) return of(error);
      throw error;
    }),
  );
}

function isMissingOutcome(error: unknown): error is TimeoutError {
  return hasKind(error, 'timeout') && error.stage === 'event';
}

/** A call, and whether nothing more is to be heard of it. */
interface Heard {
  readonly call: DialCall;
  readonly isOver: boolean;
}

function toHeard(channelId: string, { scheduler, timeout }: Timing): OperatorFunction<Word, Heard> {
  const now = clockOf(scheduler);
  const begin = (): Heard => ({ call: newDialCall(channelId, now()), isOver: false });
  // What has failed is only waiting for its channels to hang up, and an event may be filtered out.
  const atTheLatest = (call: DialCall): Observable<Heard> =>
    isFading(call) && timeout <= MAX_TIMER
      ? timer(timeout, scheduler).pipe(map(() => ({ call: end(call, now()), isOver: true })))
      : NEVER;
  return (words$) =>
    defer(() =>
      words$.pipe(
        scan((heard, word) => hear(heard, word, now()), begin()),
        distinctUntilChanged(),
        switchMap((heard) => concat(of(heard), atTheLatest(heard.call))),
        takeWhile(({ isOver }) => !isOver, true),
      ),
    );
}

function hear(heard: Heard, word: Word, now: number): Heard {
  const { call } = heard;
  // Without events of class call an Originate has no outcome.
  if (word === 'silence') return call.outcome === undefined ? { call, isOver: true } : heard;
  if (word instanceof Error) return withoutOutcome(heard, word, now);
  const next = dialCall(call, word, now);
  return next === call ? heard : { call: next, isOver: isEnded(next) };
}

function withoutOutcome(heard: Heard, error: TimeoutError, now: number): Heard {
  const { call } = heard;
  if (call.answered !== undefined) return heard;
  if (call.gone.length === 0 || call.living.length > 0) throw error;
  return { call: end(call, now), isOver: true };
}

function toStages(): OperatorFunction<Heard, DialStage> {
  return (heard$) =>
    defer(() => {
      let told = 0;
      return heard$.pipe(
        concatMap(({ call: { stages } }) => {
          const fresh = stages.slice(told);
          told = stages.length;
          return fresh;
        }),
      );
    });
}

function hangUp(session: Session, channelId: string): void {
  // Nobody is there to be told that it was over already, or that the connection is.
  session.perform({ name: 'Hangup', fields: { Channel: channelId, Cause: 16 } }).subscribe({ error: () => undefined });
}
