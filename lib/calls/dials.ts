import { match, P } from 'ts-pattern';
import type { DialBeginEvent, DialEndEvent } from '../catalogue/events.js';
import { textIn } from '../operators/textIn.js';
import type { DialOutcome } from './CallProgress.js';
import type { DialledParty } from './CallRecord.js';
import { type CallsState, type Leg, MOST_DIALLED } from './CallsState.js';
import { dialSource, ORIGINATE } from './dialSource.js';
import { isPhone, isSomebody, partyOf, RINGING, withLeg } from './legs.js';
import { mergeCalls } from './mergeCalls.js';
import type { Party } from './Party.js';
import { tell, withCall, withCaller } from './tell.js';

export function onDialBegin(state: CallsState, event: DialBeginEvent): CallsState {
  const source = textIn(event, 'Uniqueid');
  const target = state.legs.get(event.DestUniqueid);
  // Who was handed on while ringing is dialled once more, by the transferee.
  if (!target || (target.isDialled && target.dialledBy === source)) return state;
  const dialled = withLeg(state, target.uniqueid, { dialledBy: source, isDialled: true });
  const joined = source === ORIGINATE ? originated(dialled, target) : dialledFrom(dialled, source, target);
  if (target.state === RINGING) return onRinging(joined, target.uniqueid);
  // Behind a Local channel others may stand.
  if (!isPhone(target)) return joined;
  return target.state < RINGING ? introduce(joined, target.uniqueid) : pickUp(joined, source);
}

/** A phone has begun to ring. */
export function onRinging(state: CallsState, uniqueid: string): CallsState {
  const target = state.legs.get(uniqueid);
  if (!target?.isDialled || !isPhone(target)) return state;
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
  return endDial(state, target, outcome, event.DialStatus);
}

/** Ends the dial of a channel, if it is still dialled. */
export function endDial(state: CallsState, target: Leg, outcome: DialOutcome, dialStatus?: string): CallsState {
  if (!target.isDialled) return state;
  if (!isSomebody(target)) return endThrough(state, target, outcome);
  const closed = withLeg(state, target.uniqueid, { isDialled: false });
  const introduced = isPhone(target) ? closed : introduce(closed, target.uniqueid);
  if (!entryOf(introduced, target)) return introduced;
  const { caller, isOpen } = dialSource(state, target);
  const ended = withEntry(introduced, target, { outcome });
  // Cancelled is who rings when the caller has gone or another has answered; a pickup tells of itself.
  if (!isOpen || outcome === 'cancelled') return ended;
  const told = tell(ended, target.call, { stage: 'dialEnded', caller, target: partyOf(target), outcome, dialStatus });
  const isFirstParty = outcome === 'answered' && caller === undefined;
  return isFirstParty ? takenUp(told, target.call, partyOf(target)) : told;
}

/** Where nobody answered a Local channel in time, those behind it did not: they are only told that it is over. */
function endThrough(state: CallsState, target: Leg, outcome: DialOutcome): CallsState {
  const behind = outcome === 'no-answer' ? dialledBehind(state, target) : [];
  const ended = behind.filter(isSomebody).reduce((so, leg) => endDial(so, leg, outcome), state);
  const through = [target, ...behind.filter((leg) => !isSomebody(leg))];
  return through.reduce((so, { uniqueid }) => withLeg(so, uniqueid, { isDialled: false }), ended);
}

/** All who are dialled through a Local channel, and through those that are; each once, for one may lead back to itself. */
function dialledBehind(state: CallsState, target: Leg): readonly Leg[] {
  const legs = (state.calls.get(target.call)?.legs ?? []).map((uniqueid) => state.legs.get(uniqueid));
  const dialled = legs.filter((leg) => leg?.isDialled === true);
  const found = new Set([target]);
  // A set goes on to what is added meanwhile.
  for (const { half } of found)
    for (const leg of dialled) if (leg && half !== undefined && leg.dialledBy === half) found.add(leg);
  found.delete(target);
  return [...found];
}

/** Somebody who is up is dialled: it picks up what rang elsewhere, and was cancelled for that. */
function pickUp(state: CallsState, source: string): CallsState {
  const call = state.calls.get(state.legs.get(source)?.call ?? '');
  const from = (uniqueid: string): string | undefined => (state.legs.get(uniqueid) ?? { dialledBy: source }).dialledBy;
  const entry = call?.dialled
    .filter(({ uniqueid, outcome }) => outcome === 'cancelled' && from(uniqueid) === source)
    .at(-1);
  const target = entry && state.legs.get(entry.uniqueid);
  if (!call || !entry) return state;
  const { channel, uniqueid, number, name } = entry;
  const { caller } = target ? dialSource(state, target) : call;
  const party = { channel, uniqueid, number, name };
  return tell(state, call.id, {
    stage: 'dialEnded',
    caller,
    target: party,
    outcome: 'cancelled',
    dialStatus: 'CANCEL',
  });
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
export function introduce(state: CallsState, uniqueid: string): CallsState {
  const target = state.legs.get(uniqueid);
  const call = target && state.calls.get(target.call);
  if (!call || entryOf(state, target)) return state;
  const party = partyOf(target);
  const entry: DialledParty = { ...party, dialledAt: state.now, rangAt: undefined, outcome: undefined };
  const entered = withCall(state, call.id, { dialled: [...call.dialled.slice(-MOST_DIALLED + 1), entry] });
  return tell(entered, call.id, { stage: 'dialing', caller: dialSource(state, target).caller, target: party });
}

/** Who goes while being dialled, and nobody said how that ended, is dialled no more. */
export function closeEntry(state: CallsState, target: Leg): CallsState {
  return entryOf(state, target) ? withEntry(state, target, { outcome: 'cancelled' }) : state;
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

function outcomeOf(status: string): DialOutcome {
  return (
    match<string, DialOutcome>(status)
      .with('ANSWER', () => 'answered')
      .with('BUSY', () => 'busy')
      .with('NOANSWER', () => 'no-answer')
      .with(P.union('CANCEL', 'ABORT'), () => 'cancelled')
      .with('DONTCALL', () => 'rejected')
      // Who answered had the dialplan go on, or elsewhere, in place of talking.
      .with('CONTINUE', P.string.startsWith('GOTO'), () => 'answered')
      .otherwise(() => 'failed')
  );
}
