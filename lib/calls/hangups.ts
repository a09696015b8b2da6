import { match, P } from 'ts-pattern';
import type { HangupEvent } from '../catalogue/events.js';
import { numberIn } from '../operators/numberIn.js';
import type { DialOutcome } from './CallProgress.js';
import type { CallsState, CallState, Hangup, Leg } from './CallsState.js';
import { endDial } from './dials.js';
import { endCall } from './endCall.js';
import { isSomebody, partyOf, UP } from './legs.js';
import { leaveTalk } from './talks.js';
import { withCall } from './tell.js';

export function onHangup(state: CallsState, event: HangupEvent): CallsState {
  const leg = state.legs.get(event.Uniqueid);
  if (!leg) return state;
  const cause = numberIn(event, 'Cause');
  const wasUp = numberIn(event, 'ChannelState') === UP;
  const hangup = { cause, text: event['Cause-txt'], wasUp, wantedOut: leg.wantsOut };
  return remove(wasUp ? state : endDial(state, leg, outcomeOfCause(cause)), leg, hangup);
}

/** Takes a channel out of its call. `hangup` is undefined where nobody saw how it went. */
export function remove(state: CallsState, leg: Leg, hangup?: Hangup): CallsState {
  const left = leaveTalk(state, leg.uniqueid);
  const call = left.calls.get(leg.call);
  const gone = { ...left, legs: left.legs.delete(leg.uniqueid) };
  if (!call) return gone;
  const legs = call.legs.filter((uniqueid) => uniqueid !== leg.uniqueid);
  const holders = call.holders.filter((uniqueid) => uniqueid !== leg.uniqueid);
  const without = withCall(gone, call.id, {
    legs,
    holders,
    ...(decides(state, call, leg) ? farewell(call, leg, hangup) : {}),
  });
  const last = without.calls.get(call.id);
  return last?.legs.length === 0 ? endCall(without, last) : without;
}

/** How a call ended is told by its caller's channel; where nobody answered an originate, by who was dialled. */
function decides(state: CallsState, { caller }: CallState, leg: Leg): boolean {
  return caller ? caller.uniqueid === leg.uniqueid : isSomebody(leg);
}

function farewell({ caller, hangup: earlier }: CallState, leg: Leg, hangup: Hangup | undefined): Partial<CallState> {
  if (caller) return { hangup, caller: partyOf(leg) };
  // Who is called and wants out has not cancelled the call, but turned it down. Of two halves one knows the cause.
  return { hangup: hangup && hangup.cause > 0 ? { ...hangup, wantedOut: false } : earlier };
}

function outcomeOfCause(cause: number): DialOutcome {
  return match<number, DialOutcome>(cause)
    .with(17, () => 'busy')
    .with(P.union(18, 19), () => 'no-answer')
    .with(21, () => 'rejected')
    .with(P.union(0, 16, 26), () => 'cancelled')
    .otherwise(() => 'failed');
}
