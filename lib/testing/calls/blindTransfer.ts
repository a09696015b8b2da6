import { type Bridge, bridgeBlock } from '../model/Bridge.js';
import type { Channel, Location } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import type { Exchange } from './Exchange.js';
import { startDialplan } from './startDialplan.js';

/** How a transfer went, as BlindTransfer says it. */
export type TransferResult = 'Success' | 'Invalid' | 'Fail';

/** Sends the one whom the transferer talks to elsewhere, and hangs the transferer up. */
export function blindTransfer(exchange: Exchange, transferer: Channel, target: Location): TransferResult {
  const { kernel, switchboard } = exchange;
  const { bridge } = transferer;
  const others = bridge === undefined ? [] : switchboard.bridges.membersOf(bridge).filter((one) => one !== transferer);
  // Of more than two, Asterisk puts a Local channel into the bridge in place of the transferer; this PBX does not.
  const transferee = bridge?.kind.type === 'basic' && others.length === 1 ? others[0] : undefined;
  if (bridge === undefined || transferee === undefined) {
    const result = others.length === 0 ? 'Invalid' : 'Fail';
    announce(exchange, result, transferer, undefined, bridge, target);
    return result;
  }
  announce(exchange, 'Success', transferer, transferee, bridge, target);
  switchboard.setVariable(transferer, 'BLINDTRANSFER', transferee.name);
  switchboard.setVariable(transferee, 'BLINDTRANSFER', transferer.name);
  bridge.released = true;
  switchboard.bridges.leave(transferer);
  switchboard.bridges.leave(transferee);
  transferee.stop();
  transferer.stop();
  kernel.post(() => switchboard.hangup(transferer, HANGUP_CAUSES.clear));
  kernel.post(() => startDialplan(exchange, transferee, target));
  return 'Success';
}

function announce(
  { kernel, switchboard }: Exchange,
  result: TransferResult,
  transferer: Channel,
  transferee: Channel | undefined,
  bridge: Bridge | undefined,
  { context, exten }: Location,
): void {
  kernel.publish('BlindTransfer', 'call', [
    ['Result', result],
    ...switchboard.block(transferer, 'Transferer'),
    ...(transferee === undefined ? [] : switchboard.block(transferee, 'Transferee')),
    ...(bridge === undefined ? [] : bridgeBlock(bridge)),
    ['IsExternal', 'Yes'],
    ['Context', context],
    ['Extension', exten],
  ]);
}
