import { answerPair, bridgePair, type PairMember } from '../calls/bridgePair.js';
import type { Exchange } from '../calls/Exchange.js';
import { type Bridge, bridgeBlock } from '../model/Bridge.js';
import type { Channel } from '../model/Channel.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** Who talks to whom. */
export const bridgeActions: readonly ManagerAction[] = [
  { name: 'Bridge', synopsis: 'Bridge two channels already in the PBX.', privilege: ['call'], run: bridge },
  { name: 'BridgeDestroy', synopsis: 'Destroy a bridge.', privilege: [], run: destroy },
  { name: 'BridgeInfo', synopsis: 'Get information about a bridge.', privilege: [], run: info },
  { name: 'BridgeKick', synopsis: 'Kick a channel from a bridge.', privilege: [], run: kick },
  { name: 'BridgeList', synopsis: 'Get a list of bridges in the system.', privilege: [], run: list },
];

/** The beginning of a name is enough. */
function findByPrefix({ switchboard }: Exchange, prefix: string): Channel | undefined {
  const wanted = prefix.toLowerCase();
  return switchboard.channels.find(({ name }) => name.toLowerCase().startsWith(wanted));
}

function bridge({ request, answer, exchange }: ActionCall): void {
  const names = [request.get('Channel1'), request.get('Channel2')] as const;
  const [one, two] = [findByPrefix(exchange, names[0]), findByPrefix(exchange, names[1])];
  if (names.includes('')) answer.error('Missing channel parameter in request');
  else if (one === undefined) answer.error(`Channel1 does not exist: ${names[0]}`);
  else if (two === undefined) answer.error(`Channel2 does not exist: ${names[1]}`);
  else if (one === two) answer.error(`Unable to add Channel2 to bridge: ${two.name}`);
  else {
    answer.success('Channels have been bridged');
    const members = [withContinuation(one), withContinuation(two)] as const;
    exchange.kernel.post(() => {
      answerPair(exchange, members);
      bridgePair(exchange, ...members);
    });
  }
}

/** A channel goes on in its dialplan, after what it did, when the bridge ends; one that ran no dialplan begins it. */
function withContinuation(channel: Channel): PairMember {
  const { location, inDialplan } = channel;
  return { channel, then: { ...location, priority: location.priority + (inDialplan ? 1 : 0) } };
}

function wantedBridge({ request, answer, exchange }: ActionCall): Bridge | undefined {
  const id = request.get('BridgeUniqueid');
  const found = exchange.switchboard.bridges.find(id);
  if (id === '') answer.error('BridgeUniqueid must be provided');
  else if (found === undefined) answer.error('Specified BridgeUniqueid not found');
  return found;
}

function destroy(call: ActionCall): void {
  const { answer, exchange } = call;
  const { bridges } = exchange.switchboard;
  const found = wantedBridge(call);
  if (found === undefined) return;
  answer.success('Bridge has been destroyed');
  exchange.kernel.post(() => {
    for (const channel of bridges.membersOf(found)) bridges.eject(found, channel);
    if (found.channels.size === 0) bridges.destroy(found);
  });
}

function kick({ request, answer, exchange }: ActionCall): void {
  const { switchboard } = exchange;
  const [id, name] = [request.get('BridgeUniqueid'), request.get('Channel')];
  const channel = switchboard.find(name);
  const from = id === '' ? channel?.bridge : switchboard.bridges.find(id);
  if (name === '') answer.error('Channel must be provided');
  else if (channel === undefined) answer.error('Channel does not exist');
  else if (from === undefined) answer.error(id === '' ? 'Channel is not in a bridge' : 'Bridge not found');
  else if (channel.bridge !== from) answer.error('Channel kick from bridge failed');
  else {
    answer.success('Channel has been kicked');
    exchange.kernel.post(() => switchboard.bridges.eject(from, channel));
  }
}

/** Its `BridgeType` is compared with the technology, not with the type (manager_bridges.c). */
function list({ request, answer, exchange }: ActionCall): void {
  const technology = request.get('BridgeType');
  const found = exchange.switchboard.bridges.all.filter(
    ({ kind }) => technology === '' || kind.technology === technology,
  );
  answer.list({
    message: 'Bridge listing will follow',
    complete: 'BridgeListComplete',
    rows: found.map((one) => (id) => [['Event', 'BridgeListItem'], ...id, ...bridgeBlock(one)]),
  });
}

function info(call: ActionCall): void {
  const { switchboard } = call.exchange;
  const found = wantedBridge(call);
  if (found === undefined) return;
  call.answer.list({
    message: 'Bridge channel listing will follow',
    complete: 'BridgeInfoComplete',
    rows: switchboard.bridges
      .membersOf(found)
      .map((channel) => (id) => [['Event', 'BridgeInfoChannel'], ...id, ...switchboard.block(channel)]),
    summary: bridgeBlock(found),
  });
}
