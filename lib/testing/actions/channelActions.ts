import type { Exchange } from '../calls/Exchange.js';
import { startDialplan } from '../calls/startDialplan.js';
import type { Channel, Location } from '../model/Channel.js';
import type { ActionRequest } from '../wire/ActionRequest.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';
import { requiredChannel } from './requiredChannel.js';

/** What is done to channels. */
export const channelActions: readonly ManagerAction[] = [
  { name: 'Hangup', synopsis: 'Hangup channel.', privilege: ['system', 'call'], run: hangup },
  {
    name: 'PJSIPHangup',
    synopsis: 'Hangup an incoming PJSIP channel with a SIP response code',
    privilege: ['system', 'call'],
    dialects: [20, 22],
    run: hangUpBySip,
  },
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

/** The causes that answers of SIP stand for (res_pjsip's hangup_sip2cause). */
const SIP_CAUSES: ReadonlyMap<number, number> = new Map([
  [401, 21],
  [403, 21],
  [404, 1],
  [408, 18],
  [480, 19],
  [486, 17],
  [487, 16],
  [488, 58],
  [500, 38],
  [503, 34],
  [600, 17],
  [603, 21],
]);

function hangUpBySip(call: ActionCall): void {
  const { request, answer, exchange } = call;
  const channel = requiredChannel(call);
  if (channel === undefined) return;
  const cause = SIP_CAUSES.get(Number(request.get('Cause')));
  if (channel.technology !== 'PJSIP') answer.error(`Channel ${channel.name} is not a PJSIP channel`);
  else if (cause === undefined) answer.error(`Invalid cause '${request.get('Cause')}'`);
  else {
    answer.success('Channel Hungup');
    exchange.kernel.post(() => exchange.switchboard.hangup(channel, cause));
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

/** The arguments are looked at in Asterisk's order, all of them before the channels (manager.c). */
function redirect({ request, answer, exchange }: ActionCall): void {
  const [name, extraName] = [request.get('Channel'), request.get('ExtraChannel')];
  const fault = targetFault(request, '') ?? (hasExtra(request) ? targetFault(request, 'Extra') : undefined);
  const [channel, extra] = [exchange.switchboard.find(name), exchange.switchboard.find(extraName)];
  if (name === '') answer.error('Channel not specified');
  else if (fault !== undefined) answer.error(fault);
  else if (channel === undefined) answer.error(`Channel does not exist: ${name}`);
  else if (channel.leaving) answer.error('Redirect failed, channel not up.');
  else if (extraName === '') {
    answer.success('Redirect successful');
    move(exchange, [[channel, locationOf(request, '')]]);
  } else if (extra === undefined) answer.error(`ExtraChannel does not exist: ${extraName}`);
  else if (extra.leaving) answer.error('Redirect failed, extra channel not up.');
  else {
    answer.success('Dual Redirect successful');
    move(exchange, [
      [channel, locationOf(request, '')],
      [extra, locationOf(request, hasExtra(request) ? 'Extra' : '')],
    ]);
  }
}

/** Without a context of its own the second channel goes where the first goes. */
function hasExtra(request: ActionRequest): boolean {
  return request.get('ExtraChannel') !== '' && request.get('ExtraContext') !== '';
}

function targetFault(request: ActionRequest, prefix: '' | 'Extra'): string | undefined {
  const missing = ['Context', 'Exten', 'Priority'].find((key) => request.get(prefix + key) === '');
  if (missing !== undefined) return `${prefix}${missing} not specified`;
  return locationOf(request, prefix).priority < 1 ? `${prefix}Priority is invalid` : undefined;
}

// First all leave their bridge and stop, so that none is hung up because another has gone; they leave as on the way already
// (xfer_blind_abbcac: BridgeLeave names the new extension).
function move(exchange: Exchange, moves: readonly (readonly [Channel, Location])[]): void {
  for (const [channel, target] of moves) {
    channel.location = target;
    exchange.switchboard.bridges.leave(channel);
  }
  for (const [channel] of moves) channel.stop();
  for (const [channel, target] of moves) {
    // Whoever rings it has lost it.
    exchange.switchboard.tell(channel, 'taken');
    exchange.kernel.post(() => startDialplan(exchange, channel, target));
  }
}

/** A priority that is no number would be a label, which this dialplan has none of. */
function locationOf(request: ActionRequest, prefix: '' | 'Extra'): Location {
  const [context, exten] = [request.get(`${prefix}Context`), request.get(`${prefix}Exten`)];
  return { context, exten, priority: Number.parseInt(request.get(`${prefix}Priority`), 10) || 0 };
}
