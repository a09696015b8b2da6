import type { Channel } from '../model/Channel.js';
import type { Exchange } from './Exchange.js';

/** Lets a channel hear music, or nothing any more. Nothing happens on a PBX that has no music. */
export function playMusic(
  { office, switchboard }: Pick<Exchange, 'office' | 'switchboard'>,
  channel: Channel,
  on: boolean,
  musicClass = 'default',
): void {
  if (!office.musicOnHold || channel.ended || channel.hearsMusic === on) return;
  channel.hearsMusic = on;
  if (on) switchboard.announce('MusicOnHoldStart', 'call', channel, [['Class', musicClass]]);
  else switchboard.announce('MusicOnHoldStop', 'call', channel);
}
