import { filter, merge, take } from 'rxjs';
import type { Channel } from '../model/Channel.js';
import type { Exchange } from './Exchange.js';
import { playMusic } from './playMusic.js';

/**
 * The far end of a channel puts whom it talks to on hold: music plays to the other in a bridge of two, and a Local pair passes it on.
 * Nothing shows outside a bridge (bridge_channel.c, ast_bridge_channel_write_hold).
 */
export function hold(exchange: Exchange, channel: Channel, musicClass = ''): void {
  if (channel.ended || channel.isHolding || channel.bridge === undefined) return;
  channel.isHolding = true;
  exchange.switchboard.announce('Hold', 'call', channel, musicClass === '' ? [] : [['MusicClass', musicClass]]);
  const partner = partnerOf(exchange, channel);
  if (partner?.otherHalf !== undefined) hold(exchange, partner.otherHalf, musicClass);
  else if (partner !== undefined) startMusic(exchange, partner, musicClass || 'default');
  merge(channel.progress$, partner?.progress$ ?? [])
    .pipe(
      filter((progress) => progress === 'left' || progress === 'hungUp'),
      take(1),
    )
    .subscribe({
      next: () => {
        channel.isHolding = false;
        if (partner !== undefined) stopMusic(exchange, partner);
      },
      error: (error: unknown) => exchange.kernel.raise(error),
    });
}

/** The far end goes on talking. */
export function unhold(exchange: Exchange, channel: Channel): void {
  if (channel.ended || !channel.isHolding) return;
  channel.isHolding = false;
  exchange.switchboard.announce('Unhold', 'call', channel);
  const partner = partnerOf(exchange, channel);
  if (partner?.otherHalf !== undefined) unhold(exchange, partner.otherHalf);
  else if (partner !== undefined) stopMusic(exchange, partner);
}

function partnerOf({ switchboard }: Exchange, channel: Channel): Channel | undefined {
  const { bridge } = channel;
  if (bridge?.kind.technology !== 'simple_bridge') return undefined;
  return switchboard.bridges.membersOf(bridge).find((one) => one !== channel);
}

/** The device of whom the music plays to is on hold, not that of the one who holds (chan_pjsip.c). */
function startMusic(exchange: Exchange, channel: Channel, musicClass: string): void {
  if (channel.isOnHold) return;
  channel.isOnHold = true;
  exchange.devices.use(channel);
  playMusic(exchange, channel, true, musicClass);
}

function stopMusic(exchange: Exchange, channel: Channel): void {
  if (!channel.isOnHold) return;
  channel.isOnHold = false;
  if (channel.ended) return;
  exchange.devices.use(channel);
  playMusic(exchange, channel, false);
}
