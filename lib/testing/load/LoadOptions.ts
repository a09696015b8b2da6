import type { ChannelSnapshot } from '../snapshots.js';

/** What a generated call is like. */
export const CALL_KINDS = ['answered', 'busy', 'noAnswer', 'queue', 'conference', 'parked', 'transferred'] as const;

/** What a generated call is like, by name. */
export type CallKind = (typeof CALL_KINDS)[number];

/** How often each kind comes, in shares of any sum: by kind, or by an extension of context `default`. */
export type CallMix = Readonly<Partial<Record<CallKind, number>>> & Readonly<Record<string, number>>;

/** How many calls come, and what they are like. */
export interface LoadOptions {
  /** How many begin in a second, on average. */
  readonly callsPerSecond: number;
  /** Whether they come by chance, as callers do, or at equal distances. @default 'poisson' */
  readonly arrivals?: 'poisson' | 'even';
  /** @default { answered: 6, queue: 2, busy: 1, noAnswer: 1, conference: 1, parked: 1, transferred: 1 } */
  readonly mix?: CallMix;
  /** How many there are in all. @default Infinity */
  readonly calls?: number;
  /** Seconds that two talk, on average: each call takes between half and one and a half of it. @default 30 */
  readonly talkTime?: number;
  /** Seconds until someone answers, gives up or takes a parked call, on average, as with `talkTime`. @default 4 */
  readonly holdTime?: number;
}

/** A call as it begins. */
export interface GeneratedCall {
  /** Its key in the mix. */
  readonly kind: string;
  /** The caller's. */
  readonly channel: ChannelSnapshot;
}
