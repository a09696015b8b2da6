import { merge, NEVER } from 'rxjs';
import type { Bridge } from '../model/Bridge.js';
import { bridgeBlock } from '../model/Bridge.js';
import type { Channel } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import { bridgePair } from './bridgePair.js';
import type { Exchange } from './Exchange.js';
import { placeCall } from './placeCall.js';

/** Someone asks a third party before handing the other over: the other waits in the first bridge meanwhile. */
export class AttendedTransfer {
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
    const call = placeCall(exchange, `Local/${exten}@${context}`, { caller: transferer });
    if (call === undefined) return undefined;
    call.channel.callerId = transferer.callerId;
    call.ring();
    // Nobody may be hung up because the one who drove the bridge is stopped.
    first.released = true;
    const second = bridges.create();
    bridges.leave(transferer);
    transferee.stop();
    transferer.stop();
    bridges.enter(second, transferer);
    bridges.enter(second, call.channel);
    const transfer = new AttendedTransfer(exchange, transferer, transferee, call.channel, first, second);
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
      if (channel === transferer && !this.#over && !target.ended) this.#announce();
    };
    wait(transferer);
    wait(transferee);
    merge(transferer.progress$, target.progress$, transferee.progress$).subscribe({
      next: () => this.#look(),
      error: raise,
    });
  }

  /** Looks who has gone. */
  #look(): void {
    const { exchange, transferer, transferee, target, first, second } = this;
    if (this.#over) return;
    if (!transferer.ended && !transferee.ended && !target.ended) return;
    this.#over = true;
    if (transferee.ended) {
      if (!transferer.ended && !target.ended)
        bridgePair(exchange, { channel: transferer }, { channel: target }, second);
      else for (const channel of [transferer, target]) exchange.switchboard.hangup(channel, HANGUP_CAUSES.clear);
    } else if (target.ended && transferer.ended) exchange.switchboard.hangup(transferee, HANGUP_CAUSES.clear);
    else if (target.ended) bridgePair(exchange, { channel: transferee }, { channel: transferer }, first);
    else bridgePair(exchange, { channel: transferee }, { channel: target }, first);
  }

  #announce(): void {
    const { switchboard, kernel } = this.exchange;
    for (const channel of [this.transferee, this.target])
      switchboard.setVariable(channel, 'ATTENDEDTRANSFER', this.transferer.name);
    kernel.publish('AttendedTransfer', 'call', [
      ['Result', 'Success'],
      ...switchboard.block(this.transferer, 'OrigTransferer'),
      ...bridgeBlock(this.first, 'Orig'),
      ...switchboard.block(this.transferer, 'SecondTransferer'),
      ...bridgeBlock(this.second, 'Second'),
      ...switchboard.block(this.transferee, 'Transferee'),
      ...switchboard.block(this.target, 'TransferTarget'),
      ['IsExternal', 'No'],
      ['DestType', 'Bridge'],
      ['DestBridgeUniqueid', this.first.uniqueid],
    ]);
  }
}
