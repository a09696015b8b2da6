import { match, P } from 'ts-pattern';
import type { DialBeginEvent, DialEndEvent } from '../catalogue/events.js';
import { textIn } from '../operators/textIn.js';
import type { DialOutcome } from './CallProgress.js';
import type { DialledParty } from './CallRecord.js';
import type { CallsState, Leg } from './CallsState.js';
import { dialSource, ORIGINATE } from './dialSource.js';
import { isPhone, isSomebody, partyOf, RINGING, UP, withLeg } from './legs.js';
import { mergeCalls } from './mergeCalls.js';
import type { Party } from './Party.js';
import { tell, withCall, withCaller } from './tell.js';

/** A queue rings its members until somebody answers, or for days. */
const MOST_DIALLED = 500;

export function onDialBegin(state: CallsState, event: DialBeginEvent): CallsState {
  const source = textIn(event, 'Uniqueid');
  const target = state.legs.get(event.DestUniqueid);
  // Who was handed on while ringing is dialled once more, by the transferee.
  if (!target || (target.isDialled && target.dialledBy === source)) return state;
  const dialled = withLeg(state, target.uniqueid, { dialledBy: source, isDialled: true });
  const joined = source === ORIGINATE ? originated(dialled, target) : dialledFrom(dialled, source, target);
  if (target.state === RINGING) return onRinging(joined, target.uniqueid);
  // Behind a Local channel others may stand; who is up does not ring, but picks up what rings elsewhere.
  return isPhone(target) && target.state < RINGING ? introduce(joined, target.uniqueid) : joined;
}

/** A channel has begun to ring. */
export function onRinging(state: CallsState, uniqueid: string): CallsState {
  const target = state.legs.get(uniqueid);
  if (!target?.isDialled || !isSomebody(target)) return state;
  const { caller, isOpen } = dialSource(state, target);
  if (!isOpen) return state;
  const introduced = introduce(state, uniqueid);
  if (entryOf(introduced, target)?.rangAt) return introduced;
  const rung = withEntry(takenUp(introduced, target.call, caller), target, { rangAt: state.now });
  return tell(rung, target.call, { stage: 'ringing', caller, target: partyOf(target) });
}

export function onDialEnd(state: CallsState, event: DialEndEvent): CallsState {
  const target = state.legs.get(event.DestUniqueid);
  if (target?.dialledBy !== textIn(event, 'Uniqueid')) return state;
  const outcome = textIn(event, 'Forward') ? 'forwarded' : outcomeOf(event.DialStatus);
  return endDial(state, target, outcome);
}

/** Ends the dial of a channel, if it is still dialled. */
export function endDial(state: CallsState, target: Leg, outcome: DialOutcome): CallsState {
  if (!target.isDialled) return state;
  const closed = withLeg(state, target.uniqueid, { isDialled: false });
  if (!isSomebody(target)) return closed;
  const introduced = isPhone(target) ? closed : introduce(closed, target.uniqueid);
  if (!entryOf(introduced, target)) return introduced;
  const { caller, isOpen } = dialSource(state, target);
  const ended = withEntry(introduced, target, { outcome });
  if (!isOpen || (outcome === 'cancelled' && isLetGo(state, target, caller))) return ended;
  const told = tell(ended, target.call, { stage: 'dialEnded', caller, target: partyOf(target), outcome });
  const isFirstParty = outcome === 'answered' && caller === undefined;
  return isFirstParty ? takenUp(told, target.call, partyOf(target)) : told;
}

/** The dialled party answers to a caller that there was none of, or that a blind transfer has handed on. */
export function takenUp(state: CallsState, id: string, caller: Party | undefined): CallsState {
  const call = state.calls.get(id);
  if (!call || !caller) return state;
  return !call.caller || call.pending?.transferee === caller.uniqueid ? withCaller(state, id, caller) : state;
}

function originated(state: CallsState, target: Leg): CallsState {
  return withCall(state, target.call, { originated: true });
}

function dialledFrom(state: CallsState, source: string, target: Leg): CallsState {
  const leg = state.legs.get(source);
  if (!leg) return state;
  const through = [source, leg.half ?? ''].reduce((so, uniqueid) => withLeg(so, uniqueid, { standsIn: true }), state);
  return mergeCalls(through, leg.call, target.call);
}

/** Enters who is dialled, once. */
function introduce(state: CallsState, uniqueid: string): CallsState {
  const target = state.legs.get(uniqueid);
  const call = target && state.calls.get(target.call);
  if (!call || entryOf(state, target)) return state;
  const party = partyOf(target);
  const entry: DialledParty = { ...party, dialledAt: state.now, rangAt: undefined, outcome: undefined };
  const entered = withCall(state, call.id, { dialled: [...call.dialled.slice(-MOST_DIALLED + 1), entry] });
  return tell(entered, call.id, { stage: 'dialing', caller: dialSource(state, target).caller, target: party });
}

/** Whether the caller has gone, or has somebody else who answered. */
function isLetGo(state: CallsState, target: Leg, caller: Party | undefined): boolean {
  if (caller && state.legs.get(caller.uniqueid)?.wantsOut) return true;
  const others = state.calls.get(target.call)?.dialled.map(({ uniqueid }) => state.legs.get(uniqueid)) ?? [];
  return others.some((other) => other?.dialledBy === target.dialledBy && other?.state === UP);
}

function entryOf(state: CallsState, { call, uniqueid }: Leg): DialledParty | undefined {
  const dialled = state.calls.get(call)?.dialled;
  return dialled?.find((entry) => entry.uniqueid === uniqueid && entry.outcome === undefined);
}

function withEntry(state: CallsState, { call, uniqueid }: Leg, change: Partial<DialledParty>): CallsState {
  const dialled = state.calls.get(call)?.dialled ?? [];
  const isIt = (entry: DialledParty): boolean => entry.uniqueid === uniqueid && entry.outcome === undefined;
  return withCall(state, call, { dialled: dialled.map((entry) => (isIt(entry) ? { ...entry, ...change } : entry)) });
}

function outcomeOf(status: DialEndEvent['DialStatus']): DialOutcome {
  return match<string, DialOutcome>(status)
    .with('ANSWER', () => 'answered')
    .with('BUSY', () => 'busy')
    .with('NOANSWER', () => 'no-answer')
    .with(P.union('CANCEL', 'ABORT'), () => 'cancelled')
    .with('DONTCALL', () => 'rejected')
    .otherwise(() => 'failed');
}
