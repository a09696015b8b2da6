import type { Bridge } from '../model/Bridge.js';
import type { Channel } from '../model/Channel.js';

/** A room in which many talk. */
export interface Conference {
  readonly name: string;
  readonly bridge: Bridge;
  /** The pair of channels through which Asterisk announces who comes; the second is in the bridge. */
  readonly announcer: readonly [Channel, Channel];
  /** In the order in which they came. */
  readonly participants: Participant[];
  locked: boolean;
  /** The channel that records, while one does. */
  recorder: Channel | undefined;
  /** What is recorded, or was last. */
  recordFile: string;
}

/** Someone in a room. */
export interface Participant {
  readonly channel: Channel;
  readonly admin: boolean;
  readonly marked: boolean;
  readonly waitMarked: boolean;
  readonly endMarked: boolean;
  readonly endMarkedAny: boolean;
  readonly musicWhenEmpty: boolean;
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
  /** One for whom others wait, or with whom they go. @default false */
  readonly marked?: boolean;
  /** Waits until someone marked is there. @default false */
  readonly waitMarked?: boolean;
  /** Is put out when the last who is marked leaves. @default false */
  readonly endMarked?: boolean;
  /** Is put out when anyone who is marked leaves. @default false */
  readonly endMarkedAny?: boolean;
  /** @default false */
  readonly startMuted?: boolean;
  /** Hears music while it waits or is alone. @default false */
  readonly musicWhenEmpty?: boolean;
}

/** How many count as marked. */
export function markedUsers({ participants }: Conference): number {
  return participants.filter(({ marked }) => marked).length;
}

/** Whether someone waits for a marked user to come: such a one hears nobody and is heard by nobody. */
export function isWaiting(room: Conference, { waitMarked }: Participant): boolean {
  return waitMarked && markedUsers(room) === 0;
}

/** Whether someone is to hear music: one who waits, or has nobody to talk to. */
export function needsMusic(room: Conference, participant: Participant): boolean {
  if (!participant.musicWhenEmpty || !room.participants.includes(participant)) return false;
  return isWaiting(room, participant) || room.participants.filter((one) => !isWaiting(room, one)).length === 1;
}

/** Those who have to leave because someone marked has left. */
export function endedBy(room: Conference, { marked }: Participant): readonly Participant[] {
  const isLast = markedUsers(room) === 0;
  return marked ? room.participants.filter(({ endMarked, endMarkedAny }) => endMarkedAny || (endMarked && isLast)) : [];
}
