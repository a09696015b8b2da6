import type { DialOutcome, EndReason, Transferred } from './CallProgress.js';
import type { Party } from './Party.js';

/** Somebody who was dialled. */
export interface DialledParty extends Party {
  readonly dialledAt: Date;
  readonly rangAt: Date | undefined;
  /** Undefined until dialling has ended. */
  readonly outcome: DialOutcome | undefined;
}

/** What is known of a call. It never changes: what comes later is in another one. */
export interface CallSnapshot {
  /** The Linkedid of its beginning. */
  readonly id: string;
  /** Whether an originate began it, not a caller. */
  readonly originated: boolean;
  /** Undefined until the first party of an originate has answered. After a transfer by the caller it is who was handed on, from when
   * the target rings or answers, or a queue or a conference takes it in. */
  readonly caller: Party | undefined;
  /** Of those whom a queue has tried over and over the last 500. */
  readonly dialled: readonly DialledParty[];
  /** Whom the caller talked with last. */
  readonly answeredBy: Party | undefined;
  readonly transfers: readonly Transferred[];
  /** The queues that it waited in. */
  readonly queues: readonly string[];
  /** Whether it was given up in a queue. */
  readonly abandoned: boolean;
  readonly startedAt: Date;
  readonly answeredAt: Date | undefined;
}

/** A call that has ended. */
export interface CallRecord extends CallSnapshot {
  readonly endedAt: Date;
  readonly reason: EndReason;
  /** Asterisk's hang-up cause: of the caller's channel, without a caller of who was dialled; undefined where nobody saw it. */
  readonly cause: number | undefined;
  readonly causeText: string | undefined;
  /** From the beginning to the first answer, or to the end, in ms. */
  readonly wait: number;
  /** From the first answer to the end, in ms. */
  readonly talk: number;
  /** The call that this one became part of. */
  readonly mergedInto: string | undefined;
}
