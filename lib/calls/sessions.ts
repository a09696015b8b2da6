import type { CallsState, CallState } from './CallsState.js';
import { remove } from './hangups.js';
import { begins } from './joinCall.js';
import { isPhone, isSomebody } from './legs.js';

/** A connection begins: who was in a bridge may have left it since, and who was there may have gone. */
export function beginSession(state: CallsState, now: Date): CallsState {
  return { ...state, happenings: [], closed: [], now, epoch: state.epoch + 1 };
}

/**
 * The list of channels has ended. Who was neither in it nor heard of has gone while nobody looked. Calls that the list has told
 * of begin with who called, who is in them, or what stands for that.
 */
export function endList(before: CallsState, now: Date): CallsState {
  const state: CallsState = { ...before, happenings: [], closed: [], now };
  const gone = [...state.legs.values()].filter(({ epoch }) => epoch < state.epoch);
  const left = gone.reduce((so, leg) => remove(so, leg), state);
  const empty = [...left.talks].filter(([, members]) => members.length === 0);
  const talks = empty.reduce((so, [bridge]) => so.delete(bridge), left.talks);
  const untold = [...left.calls.values()].filter(({ isTold }) => !isTold);
  return untold.reduce((so, call) => beginWith(so, call), { ...left, talks });
}

function beginWith(state: CallsState, { legs }: CallState): CallsState {
  const there = legs.map((uniqueid) => state.legs.get(uniqueid)).filter((leg) => leg !== undefined);
  const callers = there.filter(({ dialledBy }) => dialledBy === undefined);
  const caller = callers.find(isPhone) ?? callers.find(isSomebody) ?? callers[0];
  return caller ? begins(state, caller) : state;
}
