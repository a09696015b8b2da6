import { ArgumentError } from '../../errors.js';
import type { Channel } from '../model/Channel.js';
import type { Exchange } from './Exchange.js';
import { hearDigit } from './hearDigit.js';
import { hold, unhold } from './hold.js';
import { PhoneLeg } from './PhoneLeg.js';

/** The far end of a channel, played by a test. What it does, it does at once; nothing once the call is over. */
export interface Phone {
  /** Answers a phone that is called. */
  answer(): void;
  /** Turns down the call of a phone that is called. @param reason 'busy' where left out */
  reject(reason?: 'busy' | 'congestion'): void;
  /** Ends the call. @param cause a cause of Q.850, 16 (normal clearing) where left out */
  hangup(cause?: number): void;
  /** Puts whom it talks to on hold. Nothing where it talks to nobody. @param musicClass as MusicClass shows it */
  hold(musicClass?: string): void;
  unhold(): void;
  /** Presses a key: one of 0 to 9, A to D, * and #. @param ms how long, 100 where left out */
  dtmf(digit: string, ms?: number): void;
}

/** The phone at the far end of a channel. @throws ArgumentError where the channel is none, or half of a Local pair */
export function phoneOf(exchange: Exchange, name: string): Phone {
  const { kernel, switchboard } = exchange;
  const channel = switchboard.find(name);
  const quoted = JSON.stringify(name.slice(0, 80));
  if (channel === undefined) throw new ArgumentError(`phone: there is no channel ${quoted}`);
  if (channel.technology === 'Local')
    throw new ArgumentError(`phone: ${quoted} is half of a Local pair and has no phone`);
  const leg = new PhoneLeg(exchange, channel);
  const soon = (act: () => void): void =>
    kernel.post(() => {
      if (!channel.ended) act();
    });
  return {
    answer: () => soon(() => isCalled(channel) && leg.answer()),
    reject: (reason = 'busy') => soon(() => isCalled(channel) && leg.reject(reason)),
    hangup: (cause) => soon(() => leg.hangup(cause)),
    hold: (musicClass) => soon(() => hold(exchange, channel, musicClass)),
    unhold: () => soon(() => unhold(exchange, channel)),
    dtmf: (digit, ms = 100) => {
      if (!/^[\dA-D*#]$/i.test(digit))
        throw new ArgumentError(
          `dtmf: ${JSON.stringify(digit.slice(0, 40))} is no key; it takes one of 0-9, A-D, * and #`,
        );
      soon(() => hearDigit(exchange, channel, digit.toUpperCase(), ms));
    },
  };
}

/** Whether it was the PBX that called: one who calls the PBX has nothing to answer. */
function isCalled({ state }: Channel): boolean {
  return state === 'Down' || state === 'Ringing';
}
