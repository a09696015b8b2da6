import { defer, filter, finalize, NEVER, type Observable, take } from 'rxjs';
import type { Bridge } from '../model/Bridge.js';
import type { Channel, Location } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import { answerCall } from './answerCall.js';
import type { Exchange } from './Exchange.js';
import { startDialplan } from './startDialplan.js';

export interface PairMember {
  readonly channel: Channel;
  /** Where it goes on when the other has gone; it hangs up where there is no such place. */
  readonly then?: Location;
}

/** Takes two channels away from what they do and lets them talk, in a bridge of their own or in one that one of them is in. */
export function bridgePair(
  exchange: Exchange,
  one: PairMember,
  two: PairMember,
  bridge: Bridge = exchange.switchboard.bridges.create(),
): void {
  const { bridges } = exchange.switchboard;
  const members = [one, two].filter(({ channel }) => !channel.ended);
  // First all leave and stop, so that none is hung up because another has gone.
  for (const { channel } of members) if (channel.bridge !== bridge) bridges.leave(channel);
  for (const { channel } of members) channel.stop();
  for (const { channel } of members) if (channel.bridge !== bridge) bridges.enter(bridge, channel);
  bridge.eject = (channel) => {
    const member = members.find((each) => each.channel === channel);
    if (member !== undefined) goOn(exchange, member);
  };
  stay(exchange, bridge, one, two.channel);
  stay(exchange, bridge, two, one.channel);
}

/** Answers those that ring yet, as Asterisk does with what it is told to bridge. */
export function answerPair(exchange: Exchange, members: readonly PairMember[]): void {
  for (const { channel } of members) answerCall(exchange, channel);
}

function stay(exchange: Exchange, bridge: Bridge, member: PairMember, partner: Channel): void {
  const { channel } = member;
  const { bridges } = exchange.switchboard;
  if (channel.ended) return;
  channel.follow(
    untilLeft(bridge, partner).pipe(
      finalize(() => {
        if (channel.bridge === bridge) bridges.leave(channel);
      }),
    ),
    () => goOn(exchange, member),
    (error) => exchange.kernel.raise(error),
  );
}

function goOn(exchange: Exchange, { channel, then }: PairMember): void {
  exchange.switchboard.bridges.leave(channel);
  if (then !== undefined) startDialplan(exchange, channel, then);
  else exchange.switchboard.hangup(channel, HANGUP_CAUSES.clear);
}

/** Completes when a channel is no longer in a bridge. That it has left an earlier one may be told only now, and counts for nothing. */
function untilLeft(bridge: Bridge, channel: Channel): Observable<unknown> {
  return defer(() =>
    channel.ended
      ? NEVER
      : channel.progress$.pipe(
          filter((progress) => progress === 'hungUp' || (progress === 'left' && channel.bridge !== bridge)),
          take(1),
        ),
  );
}
