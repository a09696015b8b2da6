import { defer, filter, map, merge, type Observable, of, take, tap } from 'rxjs';
import type { CallerId } from '../model/CallerId.js';
import type { Channel, Location, Progress } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import type { Variable } from '../model/parseVariables.js';
import type { Step } from '../dialplan/Step.js';
import { DialplanLeg } from './DialplanLeg.js';
import type { Exchange } from './Exchange.js';
import { type OutboundCall, placeCall } from './placeCall.js';
import { drive, startDialplan } from './startDialplan.js';

export interface OriginateOrder {
  readonly channel: string;
  readonly callerId: CallerId;
  readonly account: string;
  readonly variables: readonly Variable[];
  readonly timeoutMs: number;
  readonly uniqueid: string | undefined;
  readonly otherUniqueid: string | undefined;
  /** What the channel does once it is answered. */
  readonly then: Location | Step;
}

/** How it went: the number is the `Reason` of OriginateResponse, a control frame of Asterisk's. */
export type OriginateResult =
  { readonly reason: 4; readonly channel: Channel } | { readonly reason: 0 | 3 | 5 | 8; readonly channel: undefined };

type Failure = Exclude<OriginateResult['reason'], 4>;

/** Calls a channel. Emits how it went, and completes; what follows upon an answer is not part of it. */
export function originate(exchange: Exchange, order: OriginateOrder): Observable<OriginateResult> {
  return defer(() => {
    const call = begin(exchange, order);
    if (call === undefined) return of(failed(0));
    return merge(
      call.channel.progress$,
      // Zero and less ring for ever.
      exchange.kernel.after(order.timeoutMs > 0 ? order.timeoutMs : Infinity).pipe(map((): 'timeout' => 'timeout')),
    ).pipe(
      tap((progress) => {
        if (progress === 'ringing') announceDial(exchange, 'DialState', call.channel, ['DialStatus', 'RINGING']);
      }),
      filter((progress) => progress !== 'ringing' && progress !== 'left' && progress !== 'withdrawn'),
      take(1),
      map((progress) => conclude(exchange, order, call.channel, progress)),
    );
  });
}

function begin(exchange: Exchange, order: OriginateOrder): OutboundCall | undefined {
  const { switchboard } = exchange;
  const call = placeCall(exchange, order.channel, order);
  if (call === undefined) return undefined;
  const { channel } = call;
  channel.accountCode = order.account;
  switchboard.execute(channel, 'AppDial2', '(Outgoing Line)');
  // The last one first, on this half of a pair; in order on the other (originate-async, Asterisk 22).
  for (const [name, value] of [...order.variables].reverse()) switchboard.setVariable(channel, name, value);
  if (order.callerId.number !== undefined || order.callerId.name !== undefined) {
    channel.ani = order.callerId.number ?? '';
    switchboard.setCallerId(channel, order.callerId);
    switchboard.setConnectedLine(channel, order.callerId);
  }
  if (!call.ring()) {
    switchboard.hangup(channel);
    return undefined;
  }
  announceDial(exchange, 'DialBegin', channel, ['DialString', order.channel.slice(order.channel.indexOf('/') + 1)]);
  return call;
}

function conclude(
  exchange: Exchange,
  order: OriginateOrder,
  channel: Channel,
  progress: Exclude<Progress, 'ringing' | 'left' | 'withdrawn'> | 'timeout',
): OriginateResult {
  switch (progress) {
    case 'answered':
      announceDial(exchange, 'DialEnd', channel, ['DialStatus', 'ANSWER']);
      exchange.kernel.post(() => goOn(exchange, channel, order.then));
      return { reason: 4, channel };
    case 'busy':
      return giveUp(exchange, channel, 5, 'BUSY');
    case 'congestion':
      return giveUp(exchange, channel, 8, 'CONGESTION');
    case 'hungUp':
      return giveUp(exchange, channel, 0, 'NOANSWER');
    case 'taken':
      announceDial(exchange, 'DialEnd', channel, ['DialStatus', 'NOANSWER']);
      return failed(0);
    case 'timeout':
      // No DialEnd here (originate-failures, Asterisk 22).
      channel.cause = HANGUP_CAUSES.noAnswer;
      return giveUp(exchange, channel, 3);
  }
}

function giveUp(exchange: Exchange, channel: Channel, reason: Failure, dialStatus?: string): OriginateResult {
  if (dialStatus !== undefined) announceDial(exchange, 'DialEnd', channel, ['DialStatus', dialStatus]);
  exchange.kernel.post(() => exchange.switchboard.hangup(channel));
  return failed(reason);
}

function failed(reason: Failure): OriginateResult {
  return { reason, channel: undefined };
}

function goOn(exchange: Exchange, channel: Channel, then: Location | Step): void {
  if ('exten' in then) {
    startDialplan(exchange, channel, then);
    return;
  }
  // An application alone is no dialplan: it sends no Newexten, and no SoftHangupRequest at its end (variables, Asterisk 22).
  if (channel.ended) return;
  channel.application = then.application;
  channel.data = then.data;
  drive(exchange, channel, then.run(new DialplanLeg(exchange, channel)));
}

function announceDial(
  { kernel, switchboard }: Exchange,
  event: 'DialBegin' | 'DialState' | 'DialEnd',
  channel: Channel,
  field: readonly [string, string],
): void {
  kernel.publish(event, 'call', [...switchboard.block(channel, 'Dest'), field]);
}
