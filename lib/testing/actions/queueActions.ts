import { DEVICE_STATES } from '../calls/DeviceStates.js';
import type { Exchange } from '../calls/Exchange.js';
import { findQueue } from '../calls/findQueue.js';
import { announceMember } from '../calls/queueMembers.js';
import { findMember, newMember, type Queue, type QueueMember, stateDevice } from '../model/Queue.js';
import { isTrue } from './isTrue.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** Who is a member of a queue, and whether he takes calls. */
export const queueActions: readonly ManagerAction[] = [
  { name: 'QueueAdd', synopsis: 'Add interface to queue.', privilege: ['agent'], run: queueAdd },
  {
    name: 'QueuePause',
    synopsis: 'Makes a queue member temporarily unavailable.',
    privilege: ['agent'],
    run: queuePause,
  },
  { name: 'QueueRemove', synopsis: 'Remove interface from queue.', privilege: ['agent'], run: queueRemove },
];

function queueAdd({ request, answer, exchange }: ActionCall): void {
  const [name, location] = [request.get('Queue'), request.get('Interface')];
  const queue = findQueue(exchange, name);
  if (name === '') answer.error("'Queue' not specified.");
  else if (location === '') answer.error("'Interface' not specified.");
  else if (queue === undefined) answer.error('Unable to add interface to queue: No such queue');
  else if (findMember(queue, location) !== undefined) answer.error('Unable to add interface: Already there');
  else {
    answer.success('Added interface to queue');
    const stateInterface = request.get('StateInterface') || location;
    const member = newMember({
      interface: location,
      name: request.get('MemberName') || location,
      stateInterface,
      membership: 'dynamic',
      loginTime: exchange.kernel.seconds(),
      status: DEVICE_STATES[exchange.devices.of(stateDevice({ stateInterface }))],
      penalty: Math.max(0, Number.parseInt(request.get('Penalty'), 10) || 0),
      paused: isTrue(request.get('Paused')),
      pausedReason: request.get('Reason'),
      wrapupTime: Math.max(0, Number.parseInt(request.get('Wrapuptime'), 10) || 0),
    });
    queue.add(member);
    announcePause(exchange, queue, member);
    announceMember(exchange, 'QueueMemberAdded', queue, member);
    exchange.devices.announce(`Queue:${queue.name}_avail`, 'NOT_INUSE');
  }
}

function queueRemove({ request, answer, exchange }: ActionCall): void {
  const [name, location] = [request.get('Queue'), request.get('Interface')];
  const queue = findQueue(exchange, name);
  const member = queue === undefined ? undefined : findMember(queue, location);
  if (name === '' || location === '') answer.error("Need 'Queue' and 'Interface' parameters.");
  else if (queue === undefined) answer.error('Unable to remove interface from queue: No such queue');
  else if (member === undefined) answer.error('Unable to remove interface: Not there');
  else if (member.membership === 'static') answer.error('Member not dynamic');
  else {
    answer.success('Removed interface from queue');
    queue.remove(member);
    announceMember(exchange, 'QueueMemberRemoved', queue, member);
  }
}

/** Without a Queue the interface is paused wherever it is a member. */
function queuePause({ request, answer, exchange }: ActionCall): void {
  const [name, location, pausedText] = [request.get('Queue'), request.get('Interface'), request.get('Paused')];
  const paused = isTrue(pausedText);
  const found = [...exchange.queues.values()]
    .filter((queue) => name === '' || queue === findQueue(exchange, name))
    .flatMap((queue) =>
      [findMember(queue, location)].filter((member) => member !== undefined).map((member) => ({ queue, member })),
    );
  if (location === '' || pausedText === '') answer.error("Need 'Interface' and 'Paused' parameters.");
  else if (found.length === 0) answer.error('Interface not found');
  else {
    answer.success(`Interface ${paused ? 'paused' : 'unpaused'} successfully`);
    for (const { queue, member } of found) {
      member.paused = paused;
      member.pausedReason = paused ? request.get('Reason') : '';
      // Stays when the pause ends (queue-call, Asterisk 22).
      if (paused) member.lastPause = exchange.kernel.seconds();
      announcePause(exchange, queue, member);
      announceMember(exchange, 'QueueMemberPause', queue, member);
    }
  }
}

function announcePause({ devices }: Exchange, queue: Queue, member: QueueMember): void {
  devices.announce(`Queue:${queue.name}_pause_${member.interface}`, member.paused ? 'INUSE' : 'NOT_INUSE');
}
