import type { Exchange } from '../calls/Exchange.js';
import type { Channel } from '../model/Channel.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

export const channelMap: readonly ManagerAction[] = [
  {
    name: 'CoreShowChannelMap',
    synopsis: 'List all channels connected to the specified channel.',
    privilege: ['system', 'reporting'],
    dialects: [20, 22],
    run: show,
  },
];

function show({ request, answer, exchange }: ActionCall): void {
  const name = request.get('Channel');
  const channel = exchange.switchboard.find(name);
  // The newline is Asterisk's (manager.c).
  if (name === '') answer.error('CoreShowChannelMap requires a channel.\n');
  else if (channel === undefined) answer.error('Could not find channel');
  else {
    answer.list({
      message: 'Channel map will follow',
      complete: 'CoreShowChannelMapComplete',
      rows: connectedTo(exchange, channel).map((one) => (id) => [
        ['Event', 'CoreShowChannelMap'],
        ...id,
        ['Channel', one.name],
      ]),
    });
  }
}

/**
 * The channels that are reached through bridges and Local pairs, without the one that they are reached from. One that is in no
 * bridge reaches nobody, its other half neither (call-in-progress-lists, Asterisk 22).
 */
function connectedTo({ switchboard }: Exchange, start: Channel): readonly Channel[] {
  if (start.bridge === undefined) return [];
  const found = new Set([start]);
  for (const channel of found) {
    const peers = channel.bridge === undefined ? [] : switchboard.bridges.membersOf(channel.bridge);
    const otherHalf = channel.technology === 'Local' ? channel.otherHalf : undefined;
    for (const peer of [...peers, otherHalf]) if (peer !== undefined) found.add(peer);
  }
  found.delete(start);
  return [...found];
}
