import type { LiveMap } from './LiveMap.js';

/** A conference of ConfBridge as it is now. */
export interface LiveConference {
  readonly name: string;
  /** By uniqueid. */
  readonly participants: LiveMap<LiveParticipant>;
}

/** Who is in a conference. */
export interface LiveParticipant {
  readonly uniqueid: string;
  readonly linkedid: string;
  readonly channel: string;
  readonly callerIdNum: string | undefined;
  readonly callerIdName: string | undefined;
  readonly admin: boolean;
  /** Whether others wait for this one to come. */
  readonly marked: boolean;
  /** Whether this one waits, whenever nobody is there who is marked. */
  readonly waitMarked: boolean;
  /** Whether this one waits now: neither hears the others nor is heard. */
  readonly waiting: boolean;
  readonly muted: boolean;
  /** Whether this one is heard to speak; always false where the user's profile has no talk_detection_events. */
  readonly talking: boolean;
}
