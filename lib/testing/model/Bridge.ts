import type { Field } from '../wire/formatMessage.js';
import type { Channel } from './Channel.js';

/** What a bridge is for, as Asterisk names it. */
export interface BridgeKind {
  readonly type: 'basic' | 'base' | 'parking';
  readonly technology: 'simple_bridge' | 'softmix' | 'holding_bridge';
  readonly creator?: string;
  readonly name?: string;
}

/** Channels that hear each other. */
export interface Bridge {
  readonly uniqueid: string;
  readonly kind: BridgeKind;
  /** The names of the channels in it, in the order in which they came; those that Asterisk keeps to itself (`CBAnn/…`) too. */
  readonly channels: Set<string>;
  videoSourceMode: 'none' | 'single';
  /** The uniqueid of the one channel whose picture all see. */
  videoSource: string | undefined;
  /** The one that clients have been told of last. */
  toldVideoSource: string | undefined;
  /** Its channels are being transferred: whoever made it no longer minds them. */
  released: boolean;
  /** What becomes of one that is told to leave; where left out, it is hung up. */
  eject?: (channel: Channel) => void;
  /** Told before the event that says that a channel leaves, and after it. */
  leaving?: (channel: Channel) => void;
  left?: (channel: Channel) => void;
}

/** Two who talk. */
export const BASIC_BRIDGE: BridgeKind = { type: 'basic', technology: 'simple_bridge' };

/** The lines that describe a bridge in events. */
export function bridgeBlock({ uniqueid, kind, channels, videoSourceMode, videoSource }: Bridge, prefix = ''): Field[] {
  const fields: Field[] = [
    ['BridgeUniqueid', uniqueid],
    ['BridgeType', kind.type],
    ['BridgeTechnology', kind.technology],
    ['BridgeCreator', kind.creator ?? '<unknown>'],
    ['BridgeName', kind.name ?? '<unknown>'],
    ['BridgeNumChannels', channels.size],
    ['BridgeVideoSourceMode', videoSourceMode],
    ...(videoSource === undefined ? [] : [['BridgeVideoSource', videoSource] as const]),
  ];
  return prefix === '' ? fields : fields.map(([name, value]): Field => [prefix + name, value]);
}
