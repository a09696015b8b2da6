import type { Kernel } from '../core/Kernel.js';
import { BASIC_BRIDGE, type Bridge, bridgeBlock, type BridgeKind } from '../model/Bridge.js';
import type { Channel, Progress } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import type { Field } from '../wire/formatMessage.js';

/** What bridges need of the switchboard. */
export interface BridgeHost {
  readonly kernel: Kernel;
  find(name: string): Channel | undefined;
  block(channel: Channel): Field[];
  setVariable(channel: Channel, name: string, value: string): void;
  tell(channel: Channel, progress: Progress): void;
  hangup(channel: Channel, cause: number): void;
}

/** Every bridge there is. Whatever happens to one happens here, and is told to the clients. */
export class Bridges {
  readonly #bridges = new Map<string, Bridge>();

  constructor(private readonly host: BridgeHost) {}

  /** In the order of their creation. */
  get all(): readonly Bridge[] {
    return [...this.#bridges.values()];
  }

  find(uniqueid: string): Bridge | undefined {
    return this.#bridges.get(uniqueid);
  }

  /** The channels in a bridge that clients may see, in the order in which they came. */
  membersOf(bridge: Bridge): readonly Channel[] {
    return [...bridge.channels].flatMap((name) => this.host.find(name) ?? []);
  }

  create(kind: BridgeKind = BASIC_BRIDGE): Bridge {
    const bridge: Bridge = {
      uniqueid: this.host.kernel.random.uuid(),
      kind,
      channels: new Set(),
      videoSourceMode: 'none',
      videoSource: undefined,
      toldVideoSource: undefined,
      released: false,
    };
    this.#bridges.set(bridge.uniqueid, bridge);
    this.#publish('BridgeCreate', bridge);
    return bridge;
  }

  /** @param swapped whose place it takes */
  enter(bridge: Bridge, channel: Channel, swapped?: Channel): void {
    // One that was taken elsewhere while its call was being answered.
    if (channel.bridge !== bridge) this.leave(channel);
    bridge.channels.add(channel.name);
    channel.bridge = bridge;
    this.#tellVideoSource(bridge);
    const place: Field[] = swapped === undefined ? [] : [['SwapUniqueid', swapped.identity.uniqueid]];
    this.#publish('BridgeEnter', bridge, [...this.host.block(channel), ...place]);
    // A transfer is over with that (bridge_channel.c).
    for (const name of ['BLINDTRANSFER', 'ATTENDEDTRANSFER']) {
      if (channel.variables.has(name)) this.host.setVariable(channel, name, '');
      channel.variables.delete(name);
    }
    this.updatePeers(bridge);
  }

  /** Tells a channel to leave: what becomes of it then the bridge says, else it is hung up. */
  eject(bridge: Bridge, channel: Channel): void {
    if (channel.bridge !== bridge) return;
    if (bridge.eject !== undefined) bridge.eject(channel);
    else this.host.hangup(channel, HANGUP_CAUSES.clear);
  }

  /** Puts a channel in of which no event tells. */
  enterHidden(bridge: Bridge, channel: Channel): void {
    bridge.channels.add(channel.name);
    channel.bridge = bridge;
  }

  leave(channel: Channel): void {
    const { bridge } = channel;
    if (bridge === undefined) return;
    for (const name of ['BRIDGEPEER', 'BRIDGEPVTCALLID']) {
      if (channel.variables.has(name)) this.host.setVariable(channel, name, '');
      channel.variables.delete(name);
    }
    bridge.leaving?.(channel);
    bridge.channels.delete(channel.name);
    channel.bridge = undefined;
    this.#tellVideoSource(bridge);
    this.#publish('BridgeLeave', bridge, this.host.block(channel));
    this.updatePeers(bridge);
    this.host.tell(channel, 'left');
    if (bridge.videoSource === channel.identity.uniqueid) bridge.videoSource = undefined;
    bridge.left?.(channel);
    // A parking lot keeps its bridge while it is empty (parking, Asterisk 22).
    if (bridge.channels.size === 0 && bridge.kind.type !== 'parking') this.destroy(bridge);
  }

  /** Forgets an empty bridge, once the running task has ended. */
  destroy(bridge: Bridge): void {
    if (!this.#bridges.delete(bridge.uniqueid)) return;
    this.host.kernel.post(() => this.#publish('BridgeDestroy', bridge));
  }

  /** Tells each channel who else is in its bridge (conference, Asterisk 22); of those who wait in a lot nobody is told. */
  updatePeers(bridge: Bridge): void {
    if (bridge.kind.technology === 'holding_bridge' || bridge.channels.size < 2) return;
    const members = this.membersOf(bridge);
    for (const channel of members) {
      const peers = [...bridge.channels].filter((name) => name !== channel.name);
      this.host.setVariable(channel, 'BRIDGEPEER', peers.join(','));
      const peer = members.find(({ name }) => name === peers[0]);
      // Of two alone, and only of one whose calls have ids (call-sip-answered, Asterisk 22).
      if (peers.length === 1 && peer?.isSip === true)
        this.host.setVariable(channel, 'BRIDGEPVTCALLID', this.#callIdOf(peer));
    }
  }

  /** Makes one channel the picture that all see. */
  setVideoSource(bridge: Bridge, channel: Channel): void {
    bridge.videoSourceMode = 'single';
    bridge.videoSource = channel.identity.uniqueid;
    this.#tellVideoSource(bridge);
  }

  /** That nobody's picture is seen any more is told with what happens to the bridge next (conference, Asterisk 22). */
  #tellVideoSource(bridge: Bridge): void {
    const previous = bridge.toldVideoSource;
    if (bridge.videoSource === previous) return;
    bridge.toldVideoSource = bridge.videoSource;
    this.#publish('BridgeVideoSourceUpdate', bridge, [['BridgePreviousVideoSource', previous ?? '']]);
  }

  /** Both ends of a call that the PBX makes to itself have the same. */
  #callIdOf(channel: Channel): string {
    return (channel.callId ??= channel.otherHalf?.callId ?? this.host.kernel.random.uuid());
  }

  #publish(event: string, bridge: Bridge, fields: readonly Field[] = []): void {
    this.host.kernel.publish(event, 'call', [...bridgeBlock(bridge), ...fields]);
  }
}
