import type { CallProgress } from './CallProgress.js';
import type { CallsState, CallState } from './CallsState.js';
import type { Party } from './Party.js';

/** What happens in a call, without its time. */
export type Told = CallProgress extends infer Each ? (Each extends CallProgress ? Omit<Each, 'at'> : never) : never;

/** Adds to what the event has led to. A call that nobody knows of yet begins with it. */
export function tell(state: CallsState, id: string, told: Told): CallsState {
  const begun = begin(state, id);
  const call = begun.calls.get(id);
  if (!call) return state;
  // The union is spread back into itself: only `at` was taken from each.
  const progress = { ...told, at: state.now } as CallProgress;
  const kind = progress.stage === 'ended' ? 'ended' : 'progress';
  return { ...begun, happenings: [...begun.happenings, { kind, call, progress }] };
}

/** Tells of a call, once. */
export function begin(state: CallsState, id: string): CallsState {
  const call = state.calls.get(id);
  if (!call || call.isTold) return state;
  const told = withCall(state, id, { isTold: true });
  return { ...told, happenings: [...told.happenings, { kind: 'began', call: { ...call, isTold: true } }] };
}

/** Makes somebody the caller. How the last one hung up counts no more; who was called before has talked with that one. */
export function withCaller(state: CallsState, id: string, caller: Party): CallsState {
  const call = state.calls.get(id);
  if (!call) return state;
  const answeredBy = call.answeredBy?.uniqueid === caller.uniqueid ? call.caller : call.answeredBy;
  return begin(withCall(state, id, { caller, answeredBy, pending: undefined, hangup: undefined }), id);
}

export function withCall(state: CallsState, id: string, change: Partial<CallState>): CallsState {
  const call = state.calls.get(id);
  return call ? { ...state, calls: state.calls.set(id, { ...call, ...change }) } : state;
}
