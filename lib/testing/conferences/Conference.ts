import type { Bridge } from '../model/Bridge.js';
import type { Channel } from '../model/Channel.js';

/** A room in which many talk. */
export interface Conference {
  readonly name: string;
  readonly bridge: Bridge;
  /** The channel through which Asterisk announces who comes; seen in BRIDGEPEER alone. */
  readonly announcer: string;
  /** In the order in which they came. */
  readonly participants: Participant[];
  locked: boolean;
  /** The channel that records, while one does. */
  recorder: string | undefined;
  /** What is recorded, or was last. */
  recordFile: string;
}

/** Someone in a room. */
export interface Participant {
  readonly channel: Channel;
  readonly admin: boolean;
  readonly marked: boolean;
  readonly bridgeProfile: string;
  readonly userProfile: string;
  readonly menu: string;
  muted: boolean;
  talking: boolean;
  kicked: boolean;
}

/** What a caller is in a room: the arguments of ConfBridge, and what the profile of a user would say. */
export interface ConfbridgeOptions {
  /** @default 'default_bridge' */
  readonly bridgeProfile?: string;
  /** @default 'default_user' */
  readonly userProfile?: string;
  /** @default 'default_menu' */
  readonly menu?: string;
  /** May come in while the room is locked. @default false */
  readonly admin?: boolean;
  /** @default false */
  readonly marked?: boolean;
  /** @default false */
  readonly startMuted?: boolean;
}

/** How many count as marked. */
export function markedUsers({ participants }: Conference): number {
  return participants.filter(({ marked }) => marked).length;
}
