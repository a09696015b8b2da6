import type { DeviceState } from './DeviceState.js';
import type { LiveMap } from './LiveMap.js';

/** A queue as it is now. */
export interface LiveQueue {
  readonly name: string;
  /** Such as `ringall` or `rrmemory`. */
  readonly strategy: string;
  /** How many callers it takes; 0 for any number. */
  readonly max: number;
  readonly weight: number;
  /** Seconds that a caller waits for an answer, on average as Asterisk weighs it. */
  readonly holdTime: number;
  /** Seconds that a call lasts, on average as Asterisk weighs it. */
  readonly talkTime: number;
  /** Calls that were answered and are over, since the statistics were reset. */
  readonly completed: number;
  /** Calls that nobody answered. */
  readonly abandoned: number;
  /** Seconds within which a call should be answered. */
  readonly serviceLevel: number;
  /** How many of the completed calls were, in percent. */
  readonly serviceLevelPerf: number;
  /** The same of all calls, the abandoned ones included; undefined with Asterisk 13, which does not tell. */
  readonly serviceLevelPerf2: number | undefined;
  /** By interface. */
  readonly members: LiveMap<LiveQueueMember>;
  /** Who waits, in the order of the positions. */
  readonly callers: readonly LiveQueueCaller[];
}

/** Who answers a queue. */
export interface LiveQueueMember {
  /** What is called: `PJSIP/1001`. */
  readonly interface: string;
  readonly name: string;
  /** The device whose state tells whether the member is free. */
  readonly stateInterface: string;
  readonly membership: 'static' | 'dynamic';
  readonly penalty: number;
  readonly status: DeviceState;
  readonly paused: boolean;
  /** Empty where none was given. */
  readonly pausedReason: string;
  /** Whether the member is in a call of this queue. */
  readonly inCall: boolean;
  readonly callsTaken: number;
  /** When the last call of this queue was over; undefined where there was none. */
  readonly lastCall: Date | undefined;
  /** When the last pause began; undefined where there was none, and with Asterisk 13. */
  readonly lastPause: Date | undefined;
  /** When the member came; undefined with Asterisk 13. */
  readonly loginTime: Date | undefined;
  /** Seconds in which the member is left in peace after a call; undefined with Asterisk 13. */
  readonly wrapupTime: number | undefined;
}

/** Who waits in a queue. */
export interface LiveQueueCaller {
  readonly uniqueid: string;
  readonly channel: string;
  /** From 1. */
  readonly position: number;
  readonly callerIdNum: string | undefined;
  readonly callerIdName: string | undefined;
  /** When the wait began, to the second, by the clock of the scheduler. */
  readonly joinedAt: Date;
}
