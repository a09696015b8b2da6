import { type CallsState, type CallState, noCalls } from './CallsState.js';
import { introduce, onRinging } from './dials.js';
import { remove } from './hangups.js';
import { begins } from './joinCall.js';
import { isPhone, isSomebody, RINGING } from './legs.js';
import { meetIn } from './talks.js';

/** A connection begins: who was in a bridge may have left it since. The lists say who is where, and who is still there. */
export function beginSession(state: CallsState, now: Date): CallsState {
  const epoch = state.epoch + 1;
  const legs = [...state.legs.values()].reduce(
    (so, leg) => so.set(leg.uniqueid, { ...leg, bridge: undefined }),
    state.legs,
  );
  return { ...state, legs, talks: noCalls.talks, happenings: [], closed: [], now, epoch };
}

/**
 * The list of channels has ended. Who was neither in it nor heard of has gone while nobody looked. Calls that the list has told
 * of begin with who called, who is in them, or what stands for that.
 */
export function endList(before: CallsState, now: Date): CallsState {
  const state: CallsState = { ...before, happenings: [], closed: [], now };
  const gone = [...state.legs.values()].filter(({ epoch }) => epoch < state.epoch);
  const there = gone.reduce((so, leg) => remove(so, leg), state);
  const untold = [...there.calls.values()].filter(({ isTold }) => !isTold);
  const begun = untold.reduce((so, call) => beginWith(so, call), there);
  return [...begun.talks.keys()].reduce(meetIn, begun);
}

function beginWith(state: CallsState, { legs }: CallState): CallsState {
  const there = legs.map((uniqueid) => state.legs.get(uniqueid)).filter((leg) => leg !== undefined);
  const callers = there.filter(({ dialledBy }) => dialledBy === undefined);
  const caller = callers.find(isPhone) ?? callers.find(isSomebody) ?? callers[0];
  const begun = caller ? begins(state, caller) : state;
  const dialled = there.filter((leg) => leg.isDialled && isPhone(leg));
  return dialled.reduce(
    (so, { uniqueid, state: now }) => (now === RINGING ? onRinging : introduce)(so, uniqueid),
    begun,
  );
}
