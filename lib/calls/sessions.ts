import type { CallsState } from './CallsState.js';
import { remove } from './hangups.js';

/** A connection begins: who was in a bridge may have left it since, and who was there may have gone. */
export function beginSession(state: CallsState, now: Date): CallsState {
  return { ...state, happenings: [], closed: [], now, epoch: state.epoch + 1 };
}

/** The list of channels has ended: who was neither in it nor heard of has gone while nobody looked. */
export function endList(before: CallsState, now: Date): CallsState {
  const state: CallsState = { ...before, happenings: [], closed: [], now };
  const gone = [...state.legs.values()].filter(({ epoch }) => epoch < state.epoch);
  return gone.reduce((so, leg) => remove(so, leg), state);
}
