import type { CallsState, Leg } from './CallsState.js';
import { connected } from './connected.js';
import { asNow, halfOf, isPhone, partyOf, UP } from './legs.js';
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

/**
 * Finds who dials a channel, through the Local channels that stand between. Where nobody dialled the Local channel itself, as in
 * an originate and in a transfer by the features of a bridge, it is who hears its other half.
 */
export function dialSource(state: CallsState, target: Leg): DialSource {
  let isOpen = true;
  // A Local channel may lead back to itself.
  const passed = new Set<string>();
  for (let by = target.dialledBy; by !== undefined && by !== ORIGINATE && !passed.has(by);) {
    passed.add(by);
    const source = state.legs.get(by);
    const half = source && halfOf(state, source);
    if (!source || (!half && source.half !== undefined)) return { caller: callerIn(state, target), isOpen: false };
    if (isPhone(source)) return { caller: partyOf(source), isOpen };
    if (!half?.dialledBy) return { caller: listener(state, half, source) ?? callerIn(state, target), isOpen };
    // A dial has ended, too, when it was answered: by a dialplan that dials on.
    isOpen &&= half.isDialled || half.state === UP;
    by = half.dialledBy;
  }
  return { caller: callerIn(state, target), isOpen };
}

function callerIn(state: CallsState, { call, uniqueid }: Leg): Party | undefined {
  const caller = state.calls.get(call)?.caller;
  return caller && caller.uniqueid !== uniqueid ? asNow(state, caller) : undefined;
}

function listener(state: CallsState, half: Leg | undefined, source: Leg): Party | undefined {
  const phone = half && connected(state, half.uniqueid, source.uniqueid).find(isPhone);
  return phone && partyOf(phone);
}
