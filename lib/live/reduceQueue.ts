import { match, P } from 'ts-pattern';
import { numberIn } from '../operators/numberIn.js';
import { textIn } from '../operators/textIn.js';
import { num } from '../wire/num.js';
import type { EventNamed } from '../wire/Message.js';
import { deviceStateOf } from './DeviceState.js';
import { known } from './known.js';
import { LiveMap } from './LiveMap.js';
import type { LiveQueue, LiveQueueCaller, LiveQueueMember } from './LiveQueue.js';
import { patched } from './patched.js';
import { insert, join, leave, settle } from './queueCallers.js';
import { secondsAgo, serverTime } from './serverTime.js';

/** A queue's own row, told after those of its members and callers, with what is known when a queue has been listed. */
export interface QueueListed {
  readonly Event: 'QueueListed';
  readonly Queue: string;
  readonly params: EventNamed<'QueueParams'>;
  /** The uniqueids of those who wait. */
  readonly callers: readonly string[];
  /** When the list was asked for, in ms. */
  readonly askedAt: number;
}

/** What the model of queues looks at. */
export type QueueMessage =
  | QueueListed
  | EventNamed<
      | 'QueueMember'
      | 'QueueEntry'
      | 'QueueMemberAdded'
      | 'QueueMemberPause'
      | 'QueueMemberPenalty'
      | 'QueueMemberStatus'
      | 'QueueMemberRemoved'
      | 'QueueCallerJoin'
      | 'QueueCallerLeave'
      | 'AgentConnect'
      | 'AgentComplete'
      | 'NewCallerid'
      | 'Rename'
    >;

type MemberRow = Extract<
  QueueMessage,
  { Event: 'QueueMember' | `QueueMember${'Added' | 'Pause' | 'Penalty' | 'Status'}` }
>;
type CallerRow = Extract<QueueMessage, { Event: 'QueueEntry' | 'QueueCallerJoin' }>;

/** Whoever joined before the list was asked for, by that many ms, and is not in it, has left without a word. */
const SLACK = 2_000;

/** What a message makes of a queue. */
export function reduceQueue(
  entry: LiveQueue | undefined,
  message: QueueMessage,
  key: string,
  now: number,
): LiveQueue | undefined {
  const queue = entry ?? emptyQueue(key);
  const next = match(message)
    .with({ Event: 'QueueListed' }, ({ params, callers, askedAt }) => {
      const isNew = ({ joinedAt }: LiveQueueCaller): boolean => joinedAt.getTime() > askedAt - SLACK;
      return patched(queue, { ...paramsOf(params), callers: settle(queue.callers, callers, isNew) });
    })
    .with({ Event: 'QueueMember' }, (row) => withMember(queue, row.Location, row.Name, row))
    .with(
      { Event: P.union('QueueMemberAdded', 'QueueMemberPause', 'QueueMemberPenalty', 'QueueMemberStatus') },
      (event) => withMember(queue, event.Interface, event.MemberName, event),
    )
    .with({ Event: 'QueueMemberRemoved' }, ({ Interface }) =>
      patched(queue, { members: queue.members.delete(Interface) }),
    )
    .with({ Event: 'AgentConnect' }, ({ Interface }) => inCall(queue, Interface, true))
    .with({ Event: 'AgentComplete' }, ({ Interface }) => inCall(queue, Interface, false))
    .with({ Event: 'QueueEntry' }, (row) => withCaller(queue, row, secondsAgo(numberIn(row, 'Wait'), now), insert))
    .with({ Event: 'QueueCallerJoin' }, (event) => withCaller(queue, event, secondsAgo(0, now), join))
    .with({ Event: 'QueueCallerLeave' }, ({ Uniqueid }) => patched(queue, { callers: leave(queue.callers, Uniqueid) }))
    .with({ Event: 'NewCallerid' }, ({ Uniqueid, CallerIDNum, CallerIDName }) =>
      withTold(queue, Uniqueid, { callerIdNum: known(CallerIDNum), callerIdName: known(CallerIDName) }),
    )
    .with({ Event: 'Rename' }, (event) =>
      withTold(queue, textIn(event, 'Uniqueid'), { channel: textIn(event, 'Newname') }),
    )
    .exhaustive();
  return next === queue ? entry : next;
}

function emptyQueue(name: string): LiveQueue {
  return {
    name,
    strategy: '',
    max: 0,
    weight: 0,
    holdTime: 0,
    talkTime: 0,
    completed: 0,
    abandoned: 0,
    serviceLevel: 0,
    serviceLevelPerf: 0,
    serviceLevelPerf2: undefined,
    members: LiveMap.from(),
    callers: [],
  };
}

function paramsOf(row: EventNamed<'QueueParams'>): Partial<LiveQueue> {
  return {
    strategy: row.Strategy,
    max: numberIn(row, 'Max'),
    weight: numberIn(row, 'Weight'),
    holdTime: numberIn(row, 'Holdtime'),
    talkTime: numberIn(row, 'TalkTime'),
    completed: numberIn(row, 'Completed'),
    abandoned: numberIn(row, 'Abandoned'),
    serviceLevel: numberIn(row, 'ServiceLevel'),
    serviceLevelPerf: numberIn(row, 'ServicelevelPerf'),
    serviceLevelPerf2: num(textIn(row, 'ServicelevelPerf2')),
  };
}

function withMember(queue: LiveQueue, location: string, name: string, row: MemberRow): LiveQueue {
  const old = queue.members.get(location);
  const member: LiveQueueMember = {
    interface: location,
    name,
    stateInterface: row.StateInterface,
    // Events call a member of the database realtime, rows static (app_queue.c).
    membership: row.Membership === 'dynamic' ? 'dynamic' : 'static',
    penalty: numberIn(row, 'Penalty'),
    status: deviceStateOf(row.Status),
    paused: row.Paused === '1',
    pausedReason: textIn(row, 'PausedReason'),
    // A row that was asked for because of a call leaves it to the events about that call.
    inCall: row.InCall === '' ? (old?.inCall ?? false) : row.InCall === '1',
    callsTaken: numberIn(row, 'CallsTaken'),
    lastCall: serverTime(numberIn(row, 'LastCall')),
    lastPause: serverTime(numberIn(row, 'LastPause')),
    loginTime: serverTime(numberIn(row, 'LoginTime')),
    wrapupTime: num(textIn(row, 'Wrapuptime')),
  };
  return patched(queue, { members: queue.members.set(location, old ? patched(old, member) : member) });
}

function inCall(queue: LiveQueue, location: string, isInCall: boolean): LiveQueue {
  const member = queue.members.get(location);
  if (!member) return queue;
  return patched(queue, { members: queue.members.set(location, patched(member, { inCall: isInCall })) });
}

function withCaller(queue: LiveQueue, row: CallerRow, joinedAt: Date, put: typeof join): LiveQueue {
  const { Uniqueid: uniqueid } = row;
  const told = {
    channel: row.Channel,
    callerIdNum: known(row.CallerIDNum),
    callerIdName: known(row.CallerIDName),
  };
  if (queue.callers.some((one) => one.uniqueid === uniqueid)) return withTold(queue, uniqueid, told);
  const caller = { uniqueid, position: numberIn(row, 'Position'), ...told, joinedAt };
  return patched(queue, { callers: put(queue.callers, caller) });
}

function withTold(queue: LiveQueue, uniqueid: string, told: Partial<LiveQueueCaller>): LiveQueue {
  const old = queue.callers.find((one) => one.uniqueid === uniqueid);
  if (!old) return queue;
  const caller = patched(old, told);
  return caller === old ? queue : { ...queue, callers: queue.callers.map((one) => (one === old ? caller : one)) };
}
