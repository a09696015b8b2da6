import type { Bridge } from '../model/Bridge.js';
import type { Channel } from '../model/Channel.js';
import type { Exchange } from './Exchange.js';
import { playMusic } from './playMusic.js';

/**
 * One in a bridge puts the others on hold, or takes them back: they hear music. A Local pair passes it on (core_unreal.c), and
 * may lead back to where it came from.
 */
export function holdOthers(
  exchange: Exchange,
  bridge: Bridge,
  holder: Channel | undefined,
  on: boolean,
  passed: ReadonlySet<Bridge> = new Set(),
): void {
  const here = new Set([...passed, bridge]);
  for (const channel of exchange.switchboard.bridges.membersOf(bridge)) {
    if (channel === holder) continue;
    const far = channel.otherHalf;
    if (far === undefined) playMusic(exchange, channel, on);
    else if (far.bridge !== undefined && !here.has(far.bridge)) holdOthers(exchange, far.bridge, far, on, here);
  }
}
