import type { CallsState, Leg } from './CallsState.js';
import type { Party } from './Party.js';

/** Asterisk's ChannelState. */
export const RING = 4;
export const RINGING = 5;
export const UP = 6;
export const BUSY = 7;

/** What plays into conferences or records them, passes messages, listens in: channels without anybody. */
const NOT_IN_CALLS = /^(?:CBAnn|CBRec|Announcer|Recorder|Message|Snoop)\//;

/** What stands for others: halves of Local channels, and what a masquerade leaves behind. */
const STAND_IN = /^(?:Local|AsyncGoto|Surrogate)\/|<(?:ZOMBIE|MASQ)>$/;

export function belongsInCalls(channel: string): boolean {
  return !NOT_IN_CALLS.test(channel);
}

export function isPhone(leg: Leg): boolean {
  return !STAND_IN.test(leg.channel);
}

/** Whether it is somebody, and not a Local channel behind which others are dialled. */
export function isSomebody(leg: Leg): boolean {
  return isPhone(leg) || (leg.half !== undefined && !leg.standsIn);
}

export function partyOf({ channel, uniqueid, number, name }: Leg): Party {
  return { channel, uniqueid, number, name };
}

/** Names and numbers change in a call. */
export function asNow(state: CallsState, party: Party): Party {
  const leg = state.legs.get(party.uniqueid);
  return leg ? partyOf(leg) : party;
}

/** Who it is that this channel stands for: of the halves of a Local channel it is the one that was dialled. */
export function personAt(state: CallsState, leg: Leg): Party {
  const half = halfOf(state, leg);
  const caller = state.calls.get(leg.call)?.caller;
  if (caller && (caller.uniqueid === leg.uniqueid || caller.uniqueid === half?.uniqueid)) return asNow(state, caller);
  return partyOf(leg.dialledBy === undefined && half?.dialledBy !== undefined ? half : leg);
}

export function halfOf(state: CallsState, leg: Leg): Leg | undefined {
  return leg.half === undefined ? undefined : state.legs.get(leg.half);
}

export function withLeg(state: CallsState, uniqueid: string, change: Partial<Leg>): CallsState {
  const leg = state.legs.get(uniqueid);
  return leg ? { ...state, legs: state.legs.set(uniqueid, { ...leg, ...change }) } : state;
}
