import type { Channel } from '../model/Channel.js';
import type { Exchange } from './Exchange.js';

/** Answers a channel on this side; the other half of a Local pair hears of it a moment later. */
export function answerCall({ switchboard }: Pick<Exchange, 'switchboard'>, channel: Channel): void {
  if (channel.state === 'Up') return;
  switchboard.setState(channel, 'Up');
  const caller = channel.callingHalf;
  if (caller === undefined) return;
  switchboard.across(caller, () => {
    switchboard.setState(caller, 'Up');
    caller.tell('answered');
  });
}
