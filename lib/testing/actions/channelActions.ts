import type { Exchange } from '../calls/Exchange.js';
import { startDialplan } from '../calls/startDialplan.js';
import type { Channel, Location } from '../model/Channel.js';
import type { ActionRequest } from '../wire/ActionRequest.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** What is done to channels. */
export const channelActions: readonly ManagerAction[] = [
  { name: 'Hangup', synopsis: 'Hangup channel.', privilege: ['system', 'call'], run: hangup },
  { name: 'Redirect', synopsis: 'Redirect (transfer) a call.', privilege: ['call'], run: redirect },
];

function hangup(call: ActionCall): void {
  const { request, answer, exchange } = call;
  const name = request.get('Channel');
  const cause = Number.parseInt(request.get('Cause') || '0', 10);
  const pattern = /^\/(.*)\/$/s.exec(name);
  if (name === '') answer.error('No channel specified');
  else if (Number.isNaN(cause)) answer.error("Invalid 'Cause: ' in 'Hangup' action");
  else if (pattern !== null) hangUpMatching(call, pattern[1] ?? '', cause);
  else {
    const channel = exchange.switchboard.find(name);
    if (channel === undefined) {
      answer.error('No such channel');
      return;
    }
    answer.success('Channel Hungup');
    exchange.kernel.post(() => exchange.switchboard.hangup(channel, cause || undefined));
  }
}

function hangUpMatching({ answer, exchange }: ActionCall, source: string, cause: number): void {
  const pattern = compile(source);
  if (pattern === undefined) {
    answer.error(`Regex compile failed on: ${source}`);
    return;
  }
  const channels = exchange.switchboard.channels.filter(({ name }) => pattern.test(name));
  answer.list({
    message: 'Channels hung up will follow',
    complete: 'ChannelsHungupListComplete',
    rows: channels.map((channel) => (id) => [['Event', 'ChannelHungup'], ['Channel', channel.name], ...id]),
  });
  for (const channel of channels) {
    exchange.kernel.post(() => exchange.switchboard.hangup(channel, cause || undefined));
  }
}

function compile(source: string): RegExp | undefined {
  try {
    return new RegExp(source);
  } catch {
    return undefined;
  }
}

function redirect({ request, answer, exchange }: ActionCall): void {
  const name = request.get('Channel');
  const extraName = request.get('ExtraChannel');
  const location = locationOf(request, '');
  const channel = exchange.switchboard.find(name);
  const extra = exchange.switchboard.find(extraName);
  if (name === '') answer.error('Channel not specified');
  else if (location === undefined) answer.error('Priority is invalid');
  else if (channel === undefined) answer.error(`Channel does not exist: ${name}`);
  else if (extraName === '') {
    answer.success('Redirect successful');
    move(exchange, [[channel, location]]);
  } else if (extra === undefined) answer.error(`ExtraChannel does not exist: ${extraName}`);
  else {
    const extraLocation = request.get('ExtraExten') === '' ? location : locationOf(request, 'Extra');
    if (extraLocation === undefined) {
      answer.error('ExtraPriority is invalid');
      return;
    }
    answer.success('Dual Redirect successful');
    move(exchange, [
      [channel, location],
      [extra, extraLocation],
    ]);
  }
}

// First all leave their bridge and stop, so that none is hung up because another has gone.
function move(exchange: Exchange, moves: readonly (readonly [Channel, Location])[]): void {
  for (const [channel] of moves) exchange.switchboard.bridges.leave(channel);
  for (const [channel] of moves) channel.stop();
  for (const [channel, target] of moves) exchange.kernel.post(() => startDialplan(exchange, channel, target));
}

function locationOf(request: ActionRequest, prefix: '' | 'Extra'): Location | undefined {
  const priority = Number(request.get(`${prefix}Priority`) || '1');
  if (!Number.isInteger(priority) || priority < 1) return undefined;
  return { context: request.get(`${prefix}Context`) || 'default', exten: request.get(`${prefix}Exten`), priority };
}
