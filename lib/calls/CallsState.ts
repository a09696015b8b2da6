import { LiveMap } from '../live/LiveMap.js';
import type { CallProgress } from './CallProgress.js';
import type { CallSnapshot } from './CallRecord.js';

/** A queue rings its members until somebody answers, or for days: of those who were dialled so many are remembered. */
export const MOST_DIALLED = 500;

/** A channel, as far as calls go. */
export interface Leg {
  readonly uniqueid: string;
  readonly channel: string;
  readonly number: string;
  readonly name: string;
  /** Asterisk's ChannelState. */
  readonly state: number;
  /** The id of the call that it belongs to. */
  readonly call: string;
  /** The other half of a Local channel. */
  readonly half: string | undefined;
  readonly bridge: string | undefined;
  /** The channel that dials it: none, an originate (''), or a Uniqueid. */
  readonly dialledBy: string | undefined;
  /** Whether the dial is still under way. */
  readonly isDialled: boolean;
  /** Whether others are dialled behind it: then a Local channel is nobody. */
  readonly standsIn: boolean;
  /** Whom it talked with last. */
  readonly peer: string | undefined;
  /** Whether the far end, not the PBX, asked to hang up. */
  readonly wantsOut: boolean;
  /** Whether it is an agent's who has logged in: it waits, and is given one caller after the other. */
  readonly isAgent: boolean;
  /** The connection in which it was seen last. */
  readonly epoch: number;
}

/** A bridge in which people talk with each other: not a conference, and not where one waits. */
export type Talk = readonly string[];

export interface Hangup {
  readonly cause: number;
  readonly text: string;
  readonly wasUp: boolean;
  readonly wantedOut: boolean;
}

/** A call under way. */
export interface CallState extends CallSnapshot {
  /** Its place in the order in which calls began. */
  readonly number: number;
  readonly legs: readonly string[];
  /** The calls that have become part of it. */
  readonly mergedIds: readonly string[];
  /** Whether it has been told of: a call begins with a party, which Local channels need not be. */
  readonly isTold: boolean;
  /** The channels that hold others. */
  readonly holders: readonly string[];
  /** A blind transfer whose target has not rung or answered yet. */
  readonly pending: { readonly transferer: string; readonly transferee: string } | undefined;
  /** How the caller, or before there is one the last who was dialled, hung up. */
  readonly hangup: Hangup | undefined;
}

/** What an event has led to. */
export type Happening =
  | { readonly kind: 'began'; readonly call: CallState }
  | { readonly kind: 'progress'; readonly call: CallState; readonly progress: CallProgress }
  | { readonly kind: 'ended'; readonly call: CallState; readonly progress: CallProgress };

/** All calls, and what the last event has led to. */
export interface CallsState {
  readonly legs: LiveMap<Leg>;
  readonly talks: LiveMap<Talk>;
  readonly calls: LiveMap<CallState>;
  /** What calls that have become part of others are called now: later channels still come with the old Linkedid. */
  readonly mergedCalls: LiveMap<string>;
  readonly happenings: readonly Happening[];
  /** The ids of the calls that the last event has ended, told of or not. */
  readonly closed: readonly string[];
  readonly begun: number;
  readonly epoch: number;
  /** Of the event at hand. */
  readonly now: Date;
}

export const noCalls: CallsState = {
  legs: LiveMap.from(),
  talks: LiveMap.from(),
  calls: LiveMap.from(),
  mergedCalls: LiveMap.from(),
  happenings: [],
  closed: [],
  begun: 0,
  epoch: 0,
  now: new Date(0),
};
