import { match, P } from 'ts-pattern';
import type { HangupEvent } from '../catalogue/events.js';
import { numberIn } from '../operators/numberIn.js';
import type { DialOutcome } from './CallProgress.js';
import type { CallsState, CallState, Hangup, Leg } from './CallsState.js';
import { closeEntry, endDial } from './dials.js';
import { endCall } from './endCall.js';
import { BUSY, partyOf, UP } from './legs.js';
import { leaveTalk } from './talks.js';
import { withCall } from './tell.js';

export function onHangup(state: CallsState, event: HangupEvent): CallsState {
  const leg = state.legs.get(event.Uniqueid);
  if (!leg) return state;
  const cause = numberIn(event, 'Cause');
  const lastState = numberIn(event, 'ChannelState');
  const wasUp = lastState === UP;
  // chan_pjsip says that the far end wants out, too, when the PBX has told it that all is busy.
  const hangup = { cause, text: event['Cause-txt'], wasUp, wantedOut: leg.wantsOut && lastState !== BUSY };
  return remove(wasUp ? state : endDial(state, leg, outcomeOfCause(cause)), leg, hangup);
}

/** Takes a channel out of its call. `hangup` is undefined where nobody saw how it went. */
export function remove(state: CallsState, leg: Leg, hangup?: Hangup): CallsState {
  const left = leaveTalk(closeEntry(state, leg), leg.uniqueid);
  const call = left.calls.get(leg.call);
  const gone = { ...left, legs: left.legs.delete(leg.uniqueid) };
  if (!call) return gone;
  const legs = call.legs.filter((uniqueid) => uniqueid !== leg.uniqueid);
  const holders = call.holders.filter((uniqueid) => uniqueid !== leg.uniqueid);
  const without = withCall(gone, call.id, { legs, holders, ...farewell(call, leg, hangup) });
  const last = without.calls.get(call.id);
  return last?.legs.length === 0 ? endCall(without, last) : without;
}

/** How a call ended is told by its caller's channel; where there is none, by those who were dialled. */
function farewell({ caller, hangup: earlier }: CallState, leg: Leg, hangup: Hangup | undefined): Partial<CallState> {
  if (caller) return caller.uniqueid === leg.uniqueid ? { hangup, caller: partyOf(leg) } : {};
  // Who is called and wants out has not cancelled the call, but turned it down. Of two halves one knows the cause.
  const isTelling = hangup && (hangup.cause > 0 || !earlier);
  return isTelling ? { hangup: { ...hangup, wantedOut: false } } : {};
}

function outcomeOfCause(cause: number): DialOutcome {
  return match<number, DialOutcome>(cause)
    .with(17, () => 'busy')
    .with(P.union(18, 19), () => 'no-answer')
    .with(21, () => 'rejected')
    .with(P.union(0, 16, 26), () => 'cancelled')
    .otherwise(() => 'failed');
}
