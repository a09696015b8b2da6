import type { CallsState, Leg } from './CallsState.js';
import { asNow, halfOf, isPhone, partyOf } from './legs.js';
import type { Party } from './Party.js';

/** An originate dials without a channel. */
export const ORIGINATE = '';

/** Who dials somebody. */
export interface DialSource {
  /** Undefined while an originate calls its first party. */
  readonly caller: Party | undefined;
  /** Whether the caller still wants an answer: a dial further up may have ended first. */
  readonly isOpen: boolean;
}

/** Finds who dials a channel, through the Local channels that stand between. */
export function dialSource(state: CallsState, target: Leg): DialSource {
  let isOpen = true;
  for (let by = target.dialledBy; by !== undefined && by !== ORIGINATE;) {
    const source = state.legs.get(by);
    if (!source) return { caller: callerIn(state, target), isOpen: false };
    if (isPhone(source)) return { caller: partyOf(source), isOpen };
    const half = halfOf(state, source);
    if (!half && source.half !== undefined) return { caller: callerIn(state, target), isOpen: false };
    if (half?.dialledBy === undefined) return { caller: talkingWith(state, half) ?? callerIn(state, target), isOpen };
    isOpen &&= half.isDialled || half.dialledBy === ORIGINATE;
    by = half.dialledBy;
  }
  return { caller: callerIn(state, target), isOpen };
}

function callerIn(state: CallsState, { call, uniqueid }: Leg): Party | undefined {
  const caller = state.calls.get(call)?.caller;
  return caller && caller.uniqueid !== uniqueid ? asNow(state, caller) : undefined;
}

/** A transfer by the features of a bridge dials through a Local channel that nobody dialled: the transferer waits at its end. */
function talkingWith(state: CallsState, half: Leg | undefined): Party | undefined {
  const members = half?.bridge === undefined ? [] : (state.talks.get(half.bridge) ?? []);
  const legs = members.map((uniqueid) => state.legs.get(uniqueid));
  const phone = legs.find((leg) => leg !== undefined && isPhone(leg));
  return phone && partyOf(phone);
}
