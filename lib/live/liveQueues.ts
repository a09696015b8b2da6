import {
  asapScheduler,
  asyncScheduler,
  concat,
  concatMap,
  defer,
  map,
  merge,
  mergeMap,
  type Observable,
  of,
  type OperatorFunction,
  tap,
} from 'rxjs';
import { ArgumentError } from '../errors.js';
import { match, P } from 'ts-pattern';
import { queueStatus, type QueueStatusOptions } from '../actions/queues.js';
import { textIn } from '../operators/textIn.js';
import { MAX_TIMER } from '../wire/MAX_TIMER.js';
import type { Session } from '../session/Session.js';
import type { EventNamed } from '../wire/Message.js';
import { askAgain, type Pace } from './askAgain.js';
import { follow } from './follow.js';
import type { LiveModel, LiveOperator, LiveOptions } from './LiveModel.js';
import type { LiveQueue } from './LiveQueue.js';
import { type QueueListed, type QueueMessage, reduceQueue } from './reduceQueue.js';

type QueueRow = EventNamed<'QueueParams' | 'QueueMember' | 'QueueEntry'>;

/** How queues are followed. */
export interface LiveQueuesOptions extends LiveOptions {
  /**
   * How long, in ms, averages and counts may be behind: so long is waited after an answer before the same is asked again. 0 asks
   * after each call.
   * @default 1000
   */
  readonly refresh?: number | undefined;
}

/**
 * The queues as they are, by name: their members with the states of their devices, who waits at which position, and the
 * statistics.
 *
 * Asks `QueueStatus` at first, and then for a queue when a member takes a call of it or a caller gives up, and for a member when
 * the call is over: the averages and counts stand in no event, and are right when that is answered. It asks at once, and then at
 * the most once every `refresh` ms for each queue, and for the members; a question that fails is left to the next. Listens to
 * `QueueMemberAdded`, `QueueMemberRemoved`, `QueueMemberPause`, `QueueMemberPenalty`, `QueueMemberStatus`, `QueueCallerJoin`,
 * `QueueCallerLeave`, `QueueCallerAbandon`, `AgentConnect` and `AgentComplete`, for which the user needs the class `agent`, and
 * to `NewCallerid` and `Rename` of the class `call`.
 *
 * What no event tells is known at the next of these questions, or after the next reconnect: that queues were configured anew,
 * or statistics reset. A number of a caller that Asterisk changes without an event, as in the half of a Local pair, is known
 * with the next event about the channel.
 *
 * Emits, completes and errors as {@link Live} does; unsubscribing stops listening.
 * @example
 * pbx.pipe(liveQueues()).subscribe((queues) => console.log(queues.get('support')?.callers.length));
 */
export function liveQueues(options: LiveQueuesOptions = {}): LiveOperator<LiveQueue> {
  const { refresh = 0 } = options;
  if (!(refresh >= 0 && refresh <= MAX_TIMER))
    throw new ArgumentError(`liveQueues: refresh: ${String(refresh).slice(0, 40)} is no number from 0 to ${MAX_TIMER}`);
  return follow(() => queueModel(options), options);
}

function queueModel({
  scheduler = asapScheduler,
  refresh = 1_000,
}: LiveQueuesOptions): LiveModel<LiveQueue, QueueMessage> {
  const pace: Pace = { rest: refresh, scheduler: scheduler === asapScheduler ? asyncScheduler : scheduler };
  const listed = (options?: QueueStatusOptions) => (session$: Observable<Session>) =>
    defer(() => session$.pipe(queueStatus(options), toListed(scheduler.now())));
  /** In which queue a channel waits, for events that name the channel alone. */
  const queueOf = new Map<string, string>();
  return {
    events: [
      'QueueMemberAdded',
      'QueueMemberRemoved',
      'QueueMemberPause',
      'QueueMemberPenalty',
      'QueueMemberStatus',
      'QueueCallerJoin',
      'QueueCallerLeave',
      'AgentConnect',
      'AgentComplete',
      'NewCallerid',
      'Rename',
    ],
    rows: (session$) =>
      defer(() => {
        queueOf.clear();
        return session$.pipe(listed());
      }),
    again: mergeMap((session) => {
      const ask = (options: QueueStatusOptions): Observable<QueueMessage> =>
        of(session).pipe(listed(options), map(withoutInCall));
      const due = new Set<string>();
      return merge(
        session.on('AgentConnect', 'QueueCallerAbandon').pipe(
          map(({ Queue }) => Queue),
          askAgain((queue) => ask({ queue }), pace),
        ),
        // Of all queues, for they may share the calls of a member (shared_lastcall in queues.conf).
        session.on('AgentComplete').pipe(
          tap(({ Interface }) => due.add(Interface)),
          map(() => 'the members'),
          askAgain(() => ask(askFor(due)), pace),
        ),
      );
    }),
    keyOf: (message) =>
      match(message)
        .with({ Event: P.union('NewCallerid', 'Rename') }, (event) => queueOf.get(textIn(event, 'Uniqueid')))
        .with({ Event: P.union('QueueEntry', 'QueueCallerJoin') }, ({ Uniqueid, Queue }) => {
          queueOf.set(Uniqueid, Queue);
          return Queue;
        })
        .with({ Event: 'QueueCallerLeave' }, ({ Uniqueid, Queue }) => {
          queueOf.delete(Uniqueid);
          return Queue;
        })
        .otherwise(({ Queue }) => Queue),
    reduce: reduceQueue,
  };
}

/** One member by name, or all at once where there are several. */
function askFor(due: Set<string>): QueueStatusOptions {
  const [member] = due;
  const isOne = due.size === 1;
  due.clear();
  return isOne ? { member } : {};
}

/** What the row of a queue says counts when the rows of its members and callers have come. */
function toListed(askedAt: number): OperatorFunction<QueueRow, QueueMessage> {
  return (rows$) =>
    defer(() => {
      const listed: QueueListed[] = [];
      let callers: string[] = [];
      const rowsOf = (row: QueueRow): readonly QueueMessage[] => {
        if (row.Event === 'QueueEntry') callers.push(row.Uniqueid);
        if (row.Event !== 'QueueParams') return [row];
        callers = [];
        listed.push({ Event: 'QueueListed', Queue: row.Queue, params: row, callers, askedAt });
        return listed.splice(0, listed.length - 1);
      };
      return concat(
        rows$.pipe(concatMap(rowsOf)),
        defer(() => listed),
      );
    });
}

/**
 * Asterisk tells of a call before it counts it (app_queue.c): whether the member is in it is not to be learned from a list that
 * was asked for because of that.
 */
function withoutInCall(message: QueueMessage): QueueMessage {
  return message.Event === 'QueueMember' ? { ...message, InCall: '' } : message;
}
