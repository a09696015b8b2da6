import type { CallerId } from './CallerId.js';
import type { Location } from './Channel.js';
import type { ChannelStateName } from './channelStates.js';

/** What a channel is made of. */
export interface NewChannel {
  readonly name: string;
  readonly uniqueid: string;
  readonly linkedid: string;
  readonly location: Location;
  readonly state?: ChannelStateName;
  readonly callerId?: CallerId;
}
