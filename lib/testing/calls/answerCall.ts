import { defer, EMPTY, ignoreElements, type Observable, tap } from 'rxjs';
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

/** What Answer and other applications do: answers, and completes when sound would come. At once where the channel is answered. */
export function answerWithMedia(
  exchange: Pick<Exchange, 'kernel' | 'switchboard'>,
  channel: Channel,
): Observable<never> {
  return defer(() => {
    if (channel.state === 'Up') return EMPTY;
    answerCall(exchange, channel);
    const { mediaDelay } = exchange.kernel.options;
    if (mediaDelay === 0) return EMPTY;
    // Only then it counts as answered (queue-call, Asterisk 22: ANSWEREDTIME).
    return exchange.kernel.after(mediaDelay).pipe(
      tap(() => (channel.answeredAt = exchange.kernel.now())),
      ignoreElements(),
    );
  });
}
