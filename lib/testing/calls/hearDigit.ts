import type { Channel } from '../model/Channel.js';
import type { Exchange } from './Exchange.js';

/**
 * A digit comes in on a channel: those in its bridge are sent it, and the other half of a Local pair passes it on, unless that
 * is where it came from.
 */
export function hearDigit(
  exchange: Exchange,
  channel: Channel,
  digit: string,
  ms: number,
  passed: ReadonlySet<Channel> = new Set(),
): void {
  const heard = new Set([...passed, channel]);
  const { kernel, switchboard } = exchange;
  const tell = (event: 'DTMFBegin' | 'DTMFEnd', one: Channel, direction: 'Received' | 'Sent'): void =>
    switchboard.announce(event, 'dtmf', one, [
      ['Digit', digit],
      ...(event === 'DTMFEnd' ? [['DurationMs', ms] as const] : []),
      ['Direction', direction],
    ]);
  const peers = channel.bridge === undefined ? [] : switchboard.bridges.membersOf(channel.bridge);
  const others = peers.filter((peer) => peer !== channel);
  tell('DTMFBegin', channel, 'Received');
  for (const peer of others) tell('DTMFBegin', peer, 'Sent');
  for (const { otherHalf } of others)
    if (otherHalf !== undefined && !heard.has(otherHalf)) hearDigit(exchange, otherHalf, digit, ms, heard);
  const ended = (): void => {
    tell('DTMFEnd', channel, 'Received');
    channel.hearDigit(digit);
    for (const peer of others) if (!peer.ended) tell('DTMFEnd', peer, 'Sent');
  };
  channel.face(kernel.after(ms), ended, (error) => kernel.raise(error));
}
