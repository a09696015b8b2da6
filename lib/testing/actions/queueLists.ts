import { showQueues } from '../console/queueCommands.js';
import { memberFields, wrapupField } from '../calls/queueMembers.js';
import type { Dialect } from '../model/Dialect.js';
import { isReachable, percent, type Queue, type QueueCaller, type QueueMember } from '../model/Queue.js';
import type { Field } from '../wire/formatMessage.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** What queues there are, and who is in them. */
export const queueLists: readonly ManagerAction[] = [
  {
    name: 'Queues',
    synopsis: 'Queues.',
    privilege: [],
    dialects: [13],
    run: ({ answer, exchange }) => answer.lines(showQueues(exchange, undefined)),
  },
  { name: 'QueueStatus', synopsis: 'Show queue status.', privilege: [], run: queueStatus },
  { name: 'QueueSummary', synopsis: 'Show queue summary.', privilege: [], run: queueSummary },
];

function queueStatus(call: ActionCall): void {
  const { request, answer, exchange } = call;
  const { dialect } = exchange.office;
  const member = request.get('Member');
  const isWanted = (one: QueueMember): boolean => member === '' || member === one.interface || member === one.name;
  const rows = wantedQueues(call).flatMap((queue) => [
    paramsRow(dialect, queue),
    ...queue.members.filter(isWanted).map((one) => memberRow(dialect, queue, one)),
    ...queue.callers.map((caller, at) => entryRow(queue, caller, at + 1, exchange.kernel.seconds())),
  ]);
  answer.list({
    message: 'Queue status will follow',
    complete: 'QueueStatusComplete',
    rows: rows.map((row) => (id) => [...row, ...id]),
  });
}

function wantedQueues({ request, exchange }: ActionCall): Queue[] {
  const name = request.get('Queue');
  return [...exchange.queues.values()].filter(
    (queue) => name === '' || name.toLowerCase() === queue.name.toLowerCase(),
  );
}

function paramsRow(dialect: Dialect, queue: Queue): Field[] {
  const ended = queue.completed + queue.abandoned;
  return [
    ['Event', 'QueueParams'],
    ['Queue', queue.name],
    ['Max', 0],
    ['Strategy', queue.strategy],
    ['Calls', queue.callers.length],
    ['Holdtime', queue.holdTime],
    ['TalkTime', queue.talkTime],
    ['Completed', queue.completed],
    ['Abandoned', queue.abandoned],
    ['ServiceLevel', queue.serviceLevel],
    ['ServicelevelPerf', percent(queue.completedInTime, queue.completed)],
    ...(dialect === 13
      ? []
      : [['ServicelevelPerf2', percent(queue.completedInTime + queue.abandonedInTime, ended)] as const]),
    ['Weight', 0],
  ];
}

function memberRow(dialect: Dialect, queue: Queue, member: QueueMember): Field[] {
  return [
    ['Event', 'QueueMember'],
    ['Queue', queue.name],
    ['Name', member.name],
    ['Location', member.interface],
    ...memberFields(dialect, member),
    ...wrapupField(dialect, member),
  ];
}

// Without the angle brackets of other rows (app_queue.c).
const UNKNOWN = 'unknown';

function entryRow(queue: Queue, { channel, joinedAt, priority }: QueueCaller, position: number, now: number): Field[] {
  // Asterisk looks at the channel itself, which may have another caller id before an event tells of it (core_unreal.c): here
  // the row says what the events have said.
  const { callerId, toldCallerId = callerId } = channel;
  return [
    ['Event', 'QueueEntry'],
    ['Queue', queue.name],
    ['Position', position],
    ['Channel', channel.name],
    ['Uniqueid', channel.identity.uniqueid],
    ['CallerIDNum', toldCallerId.number ?? UNKNOWN],
    ['CallerIDName', toldCallerId.name ?? UNKNOWN],
    ['ConnectedLineNum', channel.connectedLine.number ?? UNKNOWN],
    ['ConnectedLineName', channel.connectedLine.name ?? UNKNOWN],
    ['Wait', waited(joinedAt, now)],
    ['Priority', priority],
  ];
}

/** By the seconds of the clock, not by what has passed (app_queue.c). */
function waited(joinedAt: number, now: number): number {
  return now - Math.floor(joinedAt / 1000);
}

function queueSummary(call: ActionCall): void {
  const now = call.exchange.kernel.seconds();
  call.answer.list({
    message: 'Queue summary will follow',
    complete: 'QueueSummaryComplete',
    rows: wantedQueues(call).map((queue) => (id) => [...summaryRow(queue, now), ...id]),
  });
}

function summaryRow(queue: Queue, now: number): Field[] {
  const loggedIn = queue.members.filter(isReachable);
  // A device that is in use cannot take a call; one of which nothing is known can (queue-call, Asterisk 22: Custom:desk1001).
  const available = loggedIn.filter(({ paused, status }) => !paused && (status === 0 || status === 1));
  return [
    ['Event', 'QueueSummary'],
    ['Queue', queue.name],
    ['LoggedIn', loggedIn.length],
    ['Available', available.length],
    ['Callers', queue.callers.length],
    ['HoldTime', queue.holdTime],
    ['TalkTime', queue.talkTime],
    ['LongestHoldTime', Math.max(0, ...queue.callers.map(({ joinedAt }) => waited(joinedAt, now)))],
  ];
}
