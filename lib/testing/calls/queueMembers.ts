import type { Dialect } from '../model/Dialect.js';
import type { Queue, QueueMember } from '../model/Queue.js';
import type { Field } from '../wire/formatMessage.js';
import { DEVICE_STATES } from './DeviceStates.js';
import type { Exchange } from './Exchange.js';

/** The events about a member that carry all that is known of it. */
export type MemberEvent =
  | 'QueueMemberAdded'
  | 'QueueMemberRemoved'
  | 'QueueMemberPause'
  | 'QueueMemberPenalty'
  | 'QueueMemberRinginuse'
  | 'QueueMemberStatus';

export function announceMember(
  { kernel, office }: Exchange,
  event: MemberEvent,
  queue: Queue,
  member: QueueMember,
): void {
  kernel.publish(event, 'agent', [
    ['Queue', queue.name],
    ['MemberName', member.name],
    ['Interface', member.interface],
    ...memberFields(office.dialect, member),
    ['Ringinuse', Number(member.ringInUse)],
    ...wrapupField(office.dialect, member),
  ]);
}

/** The lines that events and rows of QueueStatus share. Asterisk 13 has fewer of them (escaped-names). */
export function memberFields(dialect: Dialect, member: QueueMember): Field[] {
  return [
    ['StateInterface', member.stateInterface],
    ['Membership', member.membership],
    ['Penalty', member.penalty],
    ['CallsTaken', member.callsTaken],
    ['LastCall', member.lastCall],
    ...only(dialect > 13, ['LastPause', member.lastPause]),
    ...only(dialect > 13, ['LoginTime', member.loginTime]),
    ['InCall', Number(member.inCall)],
    ['Status', member.status],
    ['Paused', Number(member.paused)],
    ['PausedReason', member.pausedReason],
  ];
}

export function wrapupField(dialect: Dialect, { wrapupTime }: QueueMember): Field[] {
  return only(dialect > 13, ['Wrapuptime', wrapupTime]);
}

function only(has: boolean, field: Field): Field[] {
  return has ? [field] : [];
}

/** Passes a change of a device on to the members that it stands for. */
export function updateMembers(exchange: Exchange, device: string): void {
  const status = DEVICE_STATES[exchange.devices.of(device)];
  for (const queue of exchange.queues.values()) {
    for (const member of queue.membersOn(device)) {
      if (member.status === status) continue;
      member.status = status;
      announceMember(exchange, 'QueueMemberStatus', queue, member);
    }
  }
}
