import type { Field } from '../wire/formatMessage.js';

/** Channels that hear each other. */
export interface Bridge {
  readonly uniqueid: string;
  /** The names of the channels in it, in the order in which they came. */
  readonly channels: Set<string>;
}

/** The lines that describe a bridge in events. */
export function bridgeBlock({ uniqueid, channels }: Bridge): Field[] {
  return [
    ['BridgeUniqueid', uniqueid],
    ['BridgeType', 'basic'],
    ['BridgeTechnology', 'simple_bridge'],
    ['BridgeCreator', '<unknown>'],
    ['BridgeName', '<unknown>'],
    ['BridgeNumChannels', channels.size],
    ['BridgeVideoSourceMode', 'none'],
  ];
}
