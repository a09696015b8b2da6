import { AttendedTransfer } from '../calls/AttendedTransfer.js';
import { blindTransfer } from '../calls/blindTransfer.js';
import type { Channel } from '../model/Channel.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** Handing calls over. */
export const transferActions: readonly ManagerAction[] = [
  { name: 'Atxfer', synopsis: 'Attended transfer.', privilege: ['call'], run: attended },
  {
    name: 'BlindTransfer',
    synopsis: 'Blind transfer channel(s) to the given destination',
    privilege: ['call'],
    run: blind,
  },
  { name: 'CancelAtxfer', synopsis: 'Cancel an attended transfer.', privilege: ['call'], run: cancel },
];

function find({ request, answer, exchange }: ActionCall, needsExten: boolean): Channel | undefined {
  const name = request.get('Channel');
  const channel = exchange.switchboard.find(name);
  if (name === '') answer.error('No channel specified');
  else if (needsExten && request.get('Exten') === '') answer.error('No extension specified');
  else if (channel === undefined) answer.error('Channel specified does not exist');
  else return channel;
  return undefined;
}

const MESSAGES = { Invalid: 'Transfer invalid', Fail: 'Transfer failed' } as const;

function blind(call: ActionCall): void {
  const { request, answer, exchange } = call;
  const channel = find(call, true);
  if (channel === undefined) return;
  const context = request.get('Context') || channel.location.context;
  const result = blindTransfer(exchange, channel, { context, exten: request.get('Exten'), priority: 1 });
  if (result === 'Success') answer.success('Transfer succeeded');
  else answer.error(MESSAGES[result]);
}

/** Answered before anything is done: Asterisk plays the digits of the feature to the channel (manager.c). */
function attended(call: ActionCall): void {
  const { request, answer, exchange } = call;
  const channel = find(call, true);
  if (channel === undefined) return;
  const context = request.get('Context');
  if (context !== '') exchange.switchboard.setVariable(channel, 'TRANSFER_CONTEXT', context);
  answer.success('Atxfer successfully queued');
  exchange.kernel.post(() => {
    const place = context || channel.location.context;
    const transfer = AttendedTransfer.begin(exchange, channel, request.get('Exten'), place);
    if (transfer !== undefined) exchange.transfers.set(channel, transfer);
  });
}

function cancel(call: ActionCall): void {
  const channel = find(call, false);
  if (channel === undefined) return;
  call.answer.success('CancelAtxfer successfully queued');
  call.exchange.kernel.post(() => call.exchange.transfers.get(channel)?.cancel());
}
