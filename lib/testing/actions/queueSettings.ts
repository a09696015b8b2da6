import type { Exchange } from '../calls/Exchange.js';
import { findQueue } from '../calls/findQueue.js';
import { announceMember, type MemberEvent } from '../calls/queueMembers.js';
import { findMember, placeInQueue, type Queue, type QueueCaller, type QueueMember } from '../model/Queue.js';
import { isTrue } from './isTrue.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** How members and callers of queues are treated, and the queues themselves. */
export const queueSettings: readonly ManagerAction[] = [
  {
    name: 'QueueChangePriorityCaller',
    synopsis: 'Change priority of a caller on queue.',
    privilege: [],
    dialects: [20, 22],
    run: changePriority,
  },
  { name: 'QueueLog', synopsis: 'Adds custom entry in queue_log.', privilege: ['agent'], run: log },
  {
    name: 'QueueMemberRingInUse',
    synopsis: 'Set the ringinuse value for a queue member.',
    privilege: ['agent'],
    run: setRingInUse,
  },
  {
    name: 'QueuePenalty',
    synopsis: 'Set the penalty for a queue member.',
    privilege: ['agent'],
    run: setPenalty,
  },
  {
    name: 'QueueReload',
    synopsis: 'Reload a queue, queues, or any sub-section of a queue or queues.',
    privilege: [],
    run: ({ answer }) => answer.success('Queue reloaded successfully'),
  },
  { name: 'QueueReset', synopsis: 'Reset queue statistics.', privilege: [], run: reset },
  { name: 'QueueRule', synopsis: 'Queue Rules.', privilege: [], run: rule },
  {
    name: 'QueueWithdrawCaller',
    synopsis: 'Request to withdraw a caller from the queue back to the dialplan.',
    privilege: [],
    dialects: [20, 22],
    run: withdraw,
  },
];

/** The queues that a header names: all where it is empty. */
function wanted(exchange: Exchange, name: string): readonly Queue[] {
  if (name === '') return [...exchange.queues.values()];
  return [findQueue(exchange, name)].filter((queue) => queue !== undefined);
}

/** Changes a member wherever it is one. False where it is one nowhere. */
function change({ request, exchange }: ActionCall, event: MemberEvent, set: (member: QueueMember) => void): boolean {
  const found = wanted(exchange, request.get('Queue')).flatMap((queue) => {
    const member = findMember(queue, request.get('Interface'));
    return member === undefined ? [] : [{ queue, member }];
  });
  exchange.kernel.post(() => {
    for (const { queue, member } of found) {
      set(member);
      announceMember(exchange, event, queue, member);
    }
  });
  return found.length > 0;
}

function setPenalty(call: ActionCall): void {
  const { request, answer } = call;
  const [location, text] = [request.get('Interface'), request.get('Penalty')];
  const penalty = Number.parseInt(text, 10) || 0;
  if (location === '' || text === '') answer.error("Need 'Interface' and 'Penalty' parameters.");
  else if (penalty < 0 || !change(call, 'QueueMemberPenalty', (member) => (member.penalty = penalty)))
    answer.error('Invalid interface, queuename or penalty');
  else answer.success('Interface penalty set successfully');
}

function setRingInUse(call: ActionCall): void {
  const { request, answer } = call;
  const [location, text] = [request.get('Interface'), request.get('RingInUse')];
  const ringInUse = isTrue(text);
  const isKnown = ringInUse || ['no', 'false', 'n', 'f', '0', 'off'].includes(text.toLowerCase());
  if (location === '' || text === '') answer.error("Need 'Interface' and 'RingInUse' parameters.");
  else if (!isKnown) answer.error("'RingInUse' parameter must be a truth value (yes/no, on/off, 0/1, etc)");
  else if (change(call, 'QueueMemberRinginuse', (member) => (member.ringInUse = ringInUse)))
    answer.success('Interface ringinuse set successfully');
  // The newline is Asterisk's.
  else answer.error('Invalid interface, queuename, or ringinuse value\n');
}

/** Succeeds for a queue that there is not, too (app_queue.c). */
function reset({ request, answer, exchange }: ActionCall): void {
  answer.success('Queue stats reset successfully');
  for (const queue of wanted(exchange, request.get('Queue'))) {
    queue.holdTime = 0;
    queue.talkTime = 0;
    queue.completed = 0;
    queue.completedInTime = 0;
    queue.abandoned = 0;
    queue.abandonedInTime = 0;
    for (const member of queue.members) {
      member.callsTaken = 0;
      member.lastCall = 0;
    }
  }
}

/** There are no rules here. */
function rule({ answer }: ActionCall): void {
  answer.send('Success', []);
  answer.emptyLine();
}

/** The log is a file, of which no client hears. */
function log({ request, answer }: ActionCall): void {
  if (request.get('Queue') === '' || request.get('Event') === '') answer.error("Need 'Queue' and 'Event' parameters.");
  else answer.success('Event added successfully');
}

/** Finds a caller, by a name whose case matters, or answers why there is none. */
function findCaller(
  { request, answer, exchange }: ActionCall,
  purpose: string,
): { readonly queue: Queue; readonly caller: QueueCaller } | undefined {
  const queue = findQueue(exchange, request.get('Queue'));
  const caller = queue?.callers.find(({ channel }) => channel.name === request.get('Caller'));
  if (queue === undefined) answer.error(`Unable to ${purpose} queue: No such queue`);
  else if (caller === undefined) answer.error(`Unable to ${purpose} queue: No such caller`);
  else return { queue, caller };
  return undefined;
}

function missing({ request }: ActionCall, ...headers: string[]): string | undefined {
  const header = headers.find((name) => request.get(name) === '');
  return header && `'${header}' not specified.`;
}

/** Without Immediate a caller stays where it stands: others are put in front of it or behind. */
function changePriority(call: ActionCall): void {
  const { request, answer } = call;
  const fault = missing(call, 'Queue', 'Caller', 'Priority');
  const priority = Number.parseInt(request.get('Priority'), 10);
  if (fault !== undefined) answer.error(fault);
  else if (Number.isNaN(priority)) answer.error("'Priority' need integer.");
  else {
    const found = findCaller(call, 'change priority caller on');
    if (found === undefined) return;
    const { queue, caller } = found;
    caller.priority = priority;
    if (isTrue(request.get('Immediate'))) {
      queue.callers.splice(queue.callers.indexOf(caller), 1);
      queue.callers.splice(placeInQueue(queue.callers, priority), 0, caller);
    }
    answer.success('Priority change for caller on queue');
  }
}

function withdraw(call: ActionCall): void {
  const { request, answer, exchange } = call;
  const fault = missing(call, 'Queue', 'Caller');
  if (fault !== undefined) {
    answer.error(fault);
    return;
  }
  const caller = findCaller(call, 'request withdraw from')?.caller;
  if (caller === undefined) return;
  if (caller.withdrawn) {
    answer.error('Unable to request withdraw from queue: Already requested');
    return;
  }
  caller.withdrawn = true;
  caller.withdrawInfo = request.get('WithdrawInfo');
  answer.success('Withdraw requested successfully');
  exchange.kernel.post(() => caller.channel.tell('withdrawn'));
}
