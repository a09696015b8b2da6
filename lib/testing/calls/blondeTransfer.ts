import { defer, EMPTY, filter, finalize, map, merge, mergeMap, NEVER, type Observable, of, take } from 'rxjs';
import type { Bridge } from '../model/Bridge.js';
import type { Channel } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import { bridgePair } from './bridgePair.js';
import type { Exchange } from './Exchange.js';
import { originate, type OriginateOrder } from './originate.js';

/** Asterisk's `atxfernoanswertimeout`, in ms: how long the target rings, and how long the transferer when called back. */
const NO_ANSWER = 15_000;
/** Asterisk's `atxfercallbackretries`: how often the transferer is called back once more. */
const RETRIES = 2;
/** Asterisk's `atxferloopdelay`, in ms: the pause between two of these calls. */
const PAUSE = 10_000;

export interface BlondeTransfer {
  readonly transferer: Channel;
  readonly transferee: Channel;
  readonly target: Channel;
  /** In which the transferee waits. */
  readonly bridge: Bridge;
}

/**
 * What becomes of a transfer whose transferer hung up before the target answered: the two talk when it does; when it does not, the
 * transferer is called back (bridge_basic.c, TRANSFER_BLOND_NONFINAL and TRANSFER_RECALLING; not recorded).
 */
export function blondeTransfer(exchange: Exchange, transfer: BlondeTransfer): void {
  const { transferee, target, bridge } = transfer;
  const { bridges } = exchange.switchboard;
  bridges.leave(target);
  bridges.enter(bridge, target);
  // Hung up or driven by something else: whatever it was, it ends the transfer.
  transferee.follow(
    defer(() => settle(exchange, transfer)),
    () => exchange.switchboard.hangup(transferee, HANGUP_CAUSES.clear),
    (error) => exchange.kernel.raise(error),
  );
}

/** Never completes where two talk in the end; whoever rings is hung up when the transferee goes before. */
function settle(exchange: Exchange, { transferer, transferee, target, bridge }: BlondeTransfer): Observable<never> {
  const { kernel, switchboard } = exchange;
  const uniqueid = switchboard.nextUniqueid();
  let ringing = [target.identity.uniqueid, uniqueid];
  return merge(
    target.progress$.pipe(
      filter((progress) => progress === 'answered' || progress === 'hungUp'),
      map((progress) => progress === 'answered'),
    ),
    kernel.after(NO_ANSWER).pipe(map(() => false)),
  ).pipe(
    take(1),
    mergeMap((answered) => {
      if (answered) return of(target);
      switchboard.hangup(target, HANGUP_CAUSES.clear);
      return callBack(exchange, orderFor(transferer, uniqueid), RETRIES);
    }),
    mergeMap((party) => {
      ringing = [];
      kernel.post(() => bridgePair(exchange, { channel: transferee }, { channel: party }, bridge));
      return NEVER;
    }),
    finalize(() => {
      for (const id of ringing) {
        const channel = switchboard.find(id);
        if (channel !== undefined) switchboard.hangup(channel, HANGUP_CAUSES.clear);
      }
    }),
  );
}

/** Emits who answered. Completes where nobody does. */
function callBack(exchange: Exchange, order: OriginateOrder, retries: number): Observable<Channel> {
  const again$ = defer(() =>
    retries === 0 ? EMPTY : exchange.kernel.after(PAUSE).pipe(mergeMap(() => callBack(exchange, order, retries - 1))),
  );
  return originate(exchange, order).pipe(mergeMap(({ channel }) => (channel === undefined ? again$ : of(channel))));
}

function orderFor({ device, callerId, accountCode }: Channel, uniqueid: string): OriginateOrder {
  return {
    channel: device,
    callerId,
    account: accountCode,
    variables: [],
    timeoutMs: NO_ANSWER,
    uniqueid,
    otherUniqueid: undefined,
    then: { application: '', data: '', run: () => NEVER },
  };
}
