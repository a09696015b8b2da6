import type { Party } from './Party.js';

/** How dialling a party ended. */
export type DialOutcome = 'answered' | 'busy' | 'no-answer' | 'cancelled' | 'rejected' | 'forwarded' | 'failed';

/**
 * Why a call ended: `completed`, it was answered; `busy`; `no-answer`, nobody answered in time; `rejected`, whoever was called refused;
 * `cancelled`, the calling side gave up first; `failed`, it could not be placed.
 */
export type EndReason = 'completed' | 'busy' | 'no-answer' | 'rejected' | 'cancelled' | 'failed';

/** What happens in a call, told apart by `stage`. */
export type CallProgress =
  | Dialing
  | Ringing
  | DialEnded
  | Answered
  | Held
  | Resumed
  | Transferred
  | Queued
  | Abandoned
  | Parked
  | InConference
  | Ended;

interface Progress {
  /** By the server's `Timestamp` where it sends one, else by the scheduler. */
  readonly at: Date;
}

interface Attempt extends Progress {
  /** Undefined while an originate calls its first party. */
  readonly caller: Party | undefined;
  readonly target: Party;
}

/** Somebody is dialled. A Local channel is told when it answers or fails: until then others may stand behind it. */
export interface Dialing extends Attempt {
  readonly stage: 'dialing';
}

/** Somebody's phone rings. */
export interface Ringing extends Attempt {
  readonly stage: 'ringing';
}

/**
 * Dialling somebody has ended while the caller still wants an answer, or another has picked up. Who is let go because the caller
 * has gone, or because another has answered, is told in the record only.
 */
export interface DialEnded extends Attempt {
  readonly stage: 'dialEnded';
  readonly outcome: DialOutcome;
  /** Asterisk's `DialStatus` for this channel; undefined where the dial was given up further up, or its hang-up told the end. */
  readonly dialStatus: string | undefined;
}

/** Caller and called can hear each other. */
export interface Answered extends Progress {
  readonly stage: 'answered';
  readonly caller: Party;
  readonly by: Party;
  /** From the beginning of the call, in ms. */
  readonly wait: number;
}

export interface Held extends Progress {
  readonly stage: 'held';
  /** Who put the other on hold. */
  readonly by: Party;
}

export interface Resumed extends Progress {
  readonly stage: 'resumed';
  readonly by: Party;
}

interface Transfer extends Progress {
  readonly stage: 'transferred';
  readonly transferer: Party;
  /** Who is handed on. */
  readonly transferee: Party;
}

/** Handed on to an extension: who is dialled there comes as `dialing` and `ringing`. */
export interface BlindTransfer extends Transfer {
  readonly kind: 'blind';
  readonly exten: string;
  readonly context: string;
}

/** Handed on to somebody whom the transferer has talked with. */
export interface AttendedTransfer extends Transfer {
  readonly kind: 'attended';
  /** Undefined where it is an application. */
  readonly target: Party | undefined;
}

/** Handed on while the target was still ringing. */
export interface BlondeTransfer extends Transfer {
  readonly kind: 'blonde';
  readonly targets: readonly Party[];
}

export type Transferred = BlindTransfer | AttendedTransfer | BlondeTransfer;

export interface Queued extends Progress {
  readonly stage: 'queued';
  readonly queue: string;
  readonly position: number;
  readonly party: Party;
}

/** Who waited in a queue has given up. */
export interface Abandoned extends Progress {
  readonly stage: 'abandoned';
  readonly queue: string;
  readonly position: number;
  /** In the queue, in ms. */
  readonly wait: number;
  readonly party: Party;
}

export interface Parked extends Progress {
  readonly stage: 'parked';
  readonly lot: string;
  readonly space: string;
  readonly party: Party;
}

/** Somebody has come into a conference (ConfBridge or MeetMe). Each participant's call is a call of its own. */
export interface InConference extends Progress {
  readonly stage: 'conference';
  readonly conference: string;
  readonly party: Party;
}

/** The last: nobody is left in the call. */
export interface Ended extends Progress {
  readonly stage: 'ended';
  readonly caller: Party | undefined;
  readonly answeredBy: Party | undefined;
  readonly reason: EndReason;
  /** Asterisk's hang-up cause: of the caller's channel, without a caller of who was dialled; undefined where nobody saw it. */
  readonly cause: number | undefined;
  readonly causeText: string | undefined;
  /** From the beginning to the first answer, or to the end, in ms. */
  readonly wait: number;
  /** From the first answer to the end, in ms. */
  readonly talk: number;
  /** The call that this one became part of, by a transfer, a pickup or out of a parking lot. */
  readonly mergedInto: string | undefined;
}
