import type { Channel } from '../model/Channel.js';
import type { Queue, QueueMember } from '../model/Queue.js';
import type { Exchange } from './Exchange.js';
import { type OutboundCall, placeCall } from './placeCall.js';

/** A call to a member of a queue. */
export interface MemberCall extends OutboundCall {
  readonly member: QueueMember;
  /** How long it rang before it was answered. */
  ringSeconds: number;
}

/** Calls a member for a caller. `undefined` where the member's interface cannot be called. */
export function placeMemberCall(
  exchange: Exchange,
  queue: Queue,
  member: QueueMember,
  caller: Channel,
): MemberCall | undefined {
  const { kernel, switchboard } = exchange;
  const call = placeCall(exchange, member.interface, { caller });
  if (call === undefined) return undefined;
  const { channel } = call;
  const named = caller.callerId.number !== undefined || caller.callerId.name !== undefined;
  channel.callerId = caller.callerId;
  channel.ani = caller.callerId.number ?? '';
  // Twice, the second time with the caller's extension (queue-call, Asterisk 22).
  switchboard.execute(channel, 'AppQueue', '(Outgoing Line)');
  if (named) switchboard.setCallerId(channel, caller.callerId);
  const before = switchboard.block(channel, 'Dest');
  point(channel, caller);
  if (exchange.office.dialect > 13) {
    tellOf(exchange, channel, caller);
    switchboard.setVariable(channel, 'DIALEDPEERNUMBER', member.interface.slice(member.interface.indexOf('/') + 1));
  }
  if (!call.ring()) {
    switchboard.hangup(channel);
    return undefined;
  }
  const both = [...switchboard.block(caller), ...switchboard.block(channel, 'Dest')];
  kernel.publish('AgentCalled', 'agent', [
    ...both,
    ['Queue', queue.name],
    ['Interface', member.interface],
    ['MemberName', member.name],
  ]);
  // Asterisk 13 tells here yet of what was before (escaped-names).
  const told = exchange.office.dialect > 13 ? both : [...switchboard.block(caller), ...before];
  kernel.publish('DialBegin', 'call', [...told, ['DialString', member.interface]]);
  return { ...call, member, ringSeconds: 0 };
}

/** Asterisk 13 tells only of a member who has answered whom it was called for (escaped-names). */
export function tellLate(exchange: Exchange, member: Channel, caller: Channel): void {
  if (exchange.office.dialect === 13) tellOf(exchange, member, caller);
}

function point(channel: Channel, caller: Channel): void {
  channel.location = { ...channel.location, exten: caller.location.exten };
  channel.connectedLine = caller.callerId;
}

function tellOf({ switchboard }: Exchange, channel: Channel, caller: Channel): void {
  const { number, name } = caller.callerId;
  switchboard.execute(channel, 'AppQueue', '(Outgoing Line)');
  if (number !== undefined || name !== undefined) switchboard.setConnectedLine(channel, caller.callerId);
}
