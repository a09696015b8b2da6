import { merge, NEVER, Subscription } from 'rxjs';
import { type Bridge, bridgeBlock } from '../model/Bridge.js';
import type { Channel } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import { blondeTransfer } from './blondeTransfer.js';
import { bridgePair } from './bridgePair.js';
import type { Exchange } from './Exchange.js';
import { holdOthers } from './holdOthers.js';
import { placeCall } from './placeCall.js';

/**
 * Someone asks a third party before handing the other over: the other waits in the first bridge meanwhile. None was recorded: the steps
 * are those of Asterisk's bridge_basic.c, and a hand-over is told as in xfer_abacbc, when the two are together and the transferer still leaves.
 */
export class AttendedTransfer {
  readonly #watch = new Subscription();
  #over = false;

  private constructor(
    private readonly exchange: Exchange,
    private readonly transferer: Channel,
    private readonly transferee: Channel,
    private readonly target: Channel,
    private readonly first: Bridge,
    private readonly second: Bridge,
  ) {}

  /** Begins one. `undefined` where the channel talks to nobody alone, or there is no such extension: then nothing changes. */
  static begin(exchange: Exchange, transferer: Channel, exten: string, context: string): AttendedTransfer | undefined {
    const { bridges } = exchange.switchboard;
    const first = transferer.bridge;
    if (first?.kind.type !== 'basic' || first.channels.size !== 2) return undefined;
    const transferee = bridges.membersOf(first).find((channel) => channel !== transferer);
    if (transferee === undefined || exchange.dialplan.steps(context, exten) === undefined) return undefined;
    holdOthers(exchange, first, transferer, true);
    const target = callTarget(exchange, transferer, `Local/${exten}@${context}`);
    if (target === undefined) {
      holdOthers(exchange, first, transferer, false);
      return undefined;
    }
    // Nobody may be hung up because the one who drove the bridge is stopped.
    first.released = true;
    const second = bridges.create();
    bridges.enter(second, target);
    bridges.leave(transferer);
    transferee.stop();
    transferer.stop();
    bridges.enter(second, transferer);
    const transfer = new AttendedTransfer(exchange, transferer, transferee, target, first, second);
    transfer.#consult();
    return transfer;
  }

  /** Ends the consultation: the two who talked first talk again. */
  cancel(): void {
    if (this.#over) return;
    this.exchange.switchboard.hangup(this.target, HANGUP_CAUSES.clear);
  }

  #consult(): void {
    const { exchange, transferer, transferee, target, second } = this;
    const raise = (error: unknown): void => exchange.kernel.raise(error);
    const wait = (channel: Channel): void => channel.follow(NEVER, () => undefined, raise);
    second.leaving = (channel) => {
      if (channel === transferer && !this.#over && !target.ended && !transferee.ended) this.#handOver();
    };
    wait(transferer);
    wait(transferee);
    this.#watch.add(
      merge(transferer.progress$, target.progress$, transferee.progress$).subscribe({
        next: () => this.#look(),
        error: raise,
      }),
    );
  }

  /** Looks who has gone, but for the transferer while the others are there. */
  #look(): void {
    const { exchange, transferer, transferee, target, first, second } = this;
    if (this.#over || (!transferer.ended && !transferee.ended && !target.ended)) return;
    this.#finish();
    if (transferee.ended) {
      // Where the target does not talk yet, the transfer has failed (bridge_basic.c, calling_target_exit).
      if (target.state !== 'Up') this.#announce('Fail');
      if (!transferer.ended && !target.ended)
        bridgePair(exchange, { channel: transferer }, { channel: target }, second);
      else for (const channel of [transferer, target]) exchange.switchboard.hangup(channel, HANGUP_CAUSES.clear);
    } else if (target.ended && transferer.ended) exchange.switchboard.hangup(transferee, HANGUP_CAUSES.clear);
    else {
      this.#announceMerge();
      holdOthers(exchange, first, undefined, false);
      bridgePair(exchange, { channel: transferee }, { channel: transferer }, first);
    }
  }

  /** The target comes to the one who waited, be it answered or not. */
  #handOver(): void {
    const { exchange, transferer, transferee, target, first } = this;
    this.#finish();
    holdOthers(exchange, first, undefined, false);
    this.#announceMerge();
    if (target.state === 'Up') bridgePair(exchange, { channel: transferee }, { channel: target }, first);
    else blondeTransfer(exchange, { transferer, transferee, target, bridge: first });
    for (const channel of [transferee, target])
      exchange.switchboard.setVariable(channel, 'ATTENDEDTRANSFER', transferer.name);
    this.#announce('Success');
  }

  #finish(): void {
    this.#over = true;
    this.#watch.unsubscribe();
  }

  /** Asterisk 13 does not tell of it (its catalogue has no such event). */
  #announceMerge(): void {
    const { kernel, office } = this.exchange;
    if (office.dialect === 13) return;
    kernel.publish('BridgeMerge', 'call', [...bridgeBlock(this.first, 'To'), ...bridgeBlock(this.second, 'From')]);
  }

  #announce(result: 'Success' | 'Fail'): void {
    const { switchboard, kernel } = this.exchange;
    kernel.publish('AttendedTransfer', 'call', [
      ['Result', result],
      ...switchboard.block(this.transferer, 'OrigTransferer'),
      ...bridgeBlock(this.first, 'Orig'),
      ...switchboard.block(this.transferer, 'SecondTransferer'),
      ...bridgeBlock(this.second, 'Second'),
      ...switchboard.block(this.transferee, 'Transferee'),
      ...switchboard.block(this.target, 'TransferTarget'),
      ['IsExternal', 'No'],
      ...(result === 'Fail'
        ? [['DestType', 'Fail'] as const]
        : [['DestType', 'Bridge'] as const, ['DestBridgeUniqueid', this.first.uniqueid] as const]),
    ]);
  }
}

/** Rings the target for the transferer, as whom it sees the caller (bridge_basic.c, dial_transfer). */
function callTarget(exchange: Exchange, transferer: Channel, destination: string): Channel | undefined {
  const call = placeCall(exchange, destination, { caller: transferer });
  if (call === undefined) return undefined;
  exchange.switchboard.setVariable(call.channel, 'TRANSFERERNAME', transferer.name);
  call.channel.connectedLine = transferer.callerId;
  if (call.ring()) return call.channel;
  exchange.switchboard.hangup(call.channel);
  return undefined;
}
