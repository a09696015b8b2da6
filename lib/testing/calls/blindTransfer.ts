import { type Bridge, bridgeBlock } from '../model/Bridge.js';
import type { Channel, Location } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import type { Exchange } from './Exchange.js';
import { placeCall } from './placeCall.js';
import { startDialplan } from './startDialplan.js';

/** How a transfer went, as BlindTransfer says it. */
export type TransferResult = 'Success' | 'Invalid' | 'Fail';

/**
 * Sends the one whom the transferer talks to elsewhere, and hangs the transferer up. Where more than two talk, or in a conference, a Local
 * channel to the target takes the transferer's place (bridge.c, ast_bridge_transfer_blind).
 */
export function blindTransfer(exchange: Exchange, transferer: Channel, target: Location): TransferResult {
  const { bridges } = exchange.switchboard;
  const { bridge } = transferer;
  const others = bridge === undefined ? [] : bridges.membersOf(bridge).filter((one) => one !== transferer);
  const [transferee] = others;
  if (bridge === undefined || (transferee === undefined && bridge.kind.type !== 'base')) {
    announce(exchange, 'Invalid', transferer, undefined, bridge, target);
    return 'Invalid';
  }
  exchange.switchboard.setVariable(transferer, 'BLINDTRANSFER', transferer.variables.get('BRIDGEPEER') ?? '');
  for (const one of others) exchange.switchboard.setVariable(one, 'BLINDTRANSFER', transferer.name);
  if (bridge.kind.type !== 'basic' || others.length > 1 || transferee === undefined)
    return replace(exchange, transferer, bridge, target);
  announce(exchange, 'Success', transferer, transferee, bridge, target);
  send(exchange, transferer, transferee, bridge, target);
  return 'Success';
}

/** The transferee leaves as one who is already on the way (xfer_blind_abbcac: BridgeLeave names the new extension). */
function send(exchange: Exchange, transferer: Channel, transferee: Channel, bridge: Bridge, target: Location): void {
  const { kernel, switchboard } = exchange;
  bridge.released = true;
  switchboard.bridges.leave(transferer);
  transferee.location = target;
  switchboard.bridges.leave(transferee);
  transferee.stop();
  transferer.stop();
  kernel.post(() => switchboard.hangup(transferer, HANGUP_CAUSES.clear));
  kernel.post(() => startDialplan(exchange, transferee, target));
}

function replace(exchange: Exchange, transferer: Channel, bridge: Bridge, target: Location): TransferResult {
  const { kernel, switchboard } = exchange;
  const call = placeCall(exchange, `Local/${target.exten}@${target.context}`, { caller: transferer });
  const isThere = call?.ring() === true;
  if (call !== undefined && !isThere) switchboard.hangup(call.channel);
  const result = call !== undefined && isThere ? 'Success' : 'Fail';
  if (call !== undefined && isThere) {
    // In before the other is out, and BridgeEnter names whose place it takes (bridge_channel.c); not recorded.
    switchboard.bridges.enter(bridge, call.channel, transferer);
    kernel.post(() => switchboard.bridges.eject(bridge, transferer));
  }
  announce(exchange, result, transferer, undefined, bridge, target);
  return result;
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
