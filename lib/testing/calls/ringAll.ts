import { defer, filter, finalize, map, merge, type Observable, take } from 'rxjs';
import type { Channel, Progress } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import type { Exchange } from './Exchange.js';
import type { OutboundCall } from './placeCall.js';

/** Why a called party did not answer, as DialEnd says it. */
export type DialFailure = 'BUSY' | 'CONGESTION' | 'CHANUNAVAIL' | 'NOANSWER';

/** What came of calling several parties at once. */
export type RingResult<C extends OutboundCall> =
  { readonly answered: C } | { readonly answered: undefined; readonly failure: DialFailure };

export interface RingOptions<C extends OutboundCall> {
  readonly caller: Channel;
  readonly calls: readonly C[];
  readonly ms: number;
  readonly onRinging: () => void;
  /** Is told before the events are. */
  readonly onAnswer: (call: C) => void;
  readonly onFailure: (call: C) => void;
  /** Is told before the events are, of each that rang in vain, in place of `onFailure`: a queue then cancels it as well. */
  readonly onTimeout?: (call: C) => void;
}

/**
 * Waits for one of several calls to be answered. Emits who it was, or that all failed or time ran out, and completes.
 * The others are hung up then; on unsubscribe all are.
 */
export function ringAll<C extends OutboundCall>(
  exchange: Exchange,
  options: RingOptions<C>,
): Observable<RingResult<C>> {
  return defer(() => {
    const waiting = new Set(options.calls);
    const end = (call: C, status: string, cause: number): void => {
      waiting.delete(call);
      if (status === 'ANSWER') options.onAnswer(call);
      announceDialEnd(exchange, options.caller, call.channel, status);
      if (status !== 'ANSWER') exchange.switchboard.hangup(call.channel, call.channel.cause || cause);
    };
    const cancel = (): void => {
      for (const call of waiting) end(call, 'CANCEL', HANGUP_CAUSES.elsewhere);
    };
    // One that was sent elsewhere lives on.
    const lose = (call: C): RingResult<C> | undefined => {
      waiting.delete(call);
      announceDialEnd(exchange, options.caller, call.channel, 'NOANSWER');
      options.onFailure(call);
      return waiting.size === 0 ? { answered: undefined, failure: 'NOANSWER' } : undefined;
    };
    const fail = (call: C, status: DialFailure): RingResult<C> | undefined => {
      end(call, status, HANGUP_CAUSES.unknown);
      options.onFailure(call);
      return waiting.size === 0 ? { answered: undefined, failure: status } : undefined;
    };
    const react = (call: C, progress: Progress): RingResult<C> | undefined => {
      if (!waiting.has(call)) return undefined;
      switch (progress) {
        case 'answered':
          end(call, 'ANSWER', HANGUP_CAUSES.unknown);
          cancel();
          return { answered: call };
        case 'busy':
          return fail(call, 'BUSY');
        case 'congestion':
          return fail(call, 'CONGESTION');
        case 'hungUp':
          return fail(call, call.channel.cause === HANGUP_CAUSES.unallocated ? 'CHANUNAVAIL' : 'NOANSWER');
        case 'taken':
          return lose(call);
        case 'ringing':
          announceRinging(exchange, options.caller, call.channel);
          options.onRinging();
          return undefined;
        case 'left':
        case 'withdrawn':
          return undefined;
      }
    };
    const giveUp = (): RingResult<C> => {
      for (const call of waiting) {
        if (options.onTimeout === undefined) fail(call, 'NOANSWER');
        else {
          options.onTimeout(call);
          announceDialEnd(exchange, options.caller, call.channel, 'NOANSWER');
          end(call, 'CANCEL', HANGUP_CAUSES.unknown);
        }
      }
      return { answered: undefined, failure: 'NOANSWER' };
    };
    return merge(
      ...options.calls.map((call) => call.channel.progress$.pipe(map((progress) => react(call, progress)))),
      exchange.kernel.after(options.ms).pipe(map(giveUp)),
    ).pipe(
      filter((result) => result !== undefined),
      take(1),
      finalize(cancel),
    );
  });
}

function announceDialEnd({ kernel, switchboard }: Exchange, caller: Channel, called: Channel, status: string): void {
  kernel.publish('DialEnd', 'call', [
    ...switchboard.block(caller),
    ...switchboard.block(called, 'Dest'),
    ['DialStatus', status],
  ]);
}

function announceRinging({ kernel, switchboard }: Exchange, caller: Channel, called: Channel): void {
  kernel.publish('DialState', 'call', [
    ...switchboard.block(caller),
    ...switchboard.block(called, 'Dest'),
    ['DialStatus', 'RINGING'],
  ]);
}
