import type { BridgeEnterEvent } from '../catalogue/events.js';
import { textIn } from '../operators/textIn.js';
import type { CallsState, CallState, Leg } from './CallsState.js';
import { connected } from './connected.js';
import { between } from './endCall.js';
import { asNow, isPhone, isSomebody, partyOf, personAt, withLeg } from './legs.js';
import { mergeCalls } from './mergeCalls.js';
import type { Party } from './Party.js';
import { tell, withCall, withCaller } from './tell.js';

/** Bridges of other types are conferences, parking lots, and what ARI makes of them. */
export function isTalk({ BridgeType }: Pick<BridgeEnterEvent, 'BridgeType'>): boolean {
  return BridgeType === 'basic';
}

/** Knows of a bridge before it knows who is in it. */
export function withTalk(state: CallsState, bridge: string): CallsState {
  return state.talks.has(bridge) ? state : { ...state, talks: state.talks.set(bridge, []) };
}

export function onEnter(state: CallsState, event: BridgeEnterEvent): CallsState {
  // Some servers tell first who comes in another's place, and then that the other leaves.
  const swapped = leaveTalk(state, textIn(event, 'SwapUniqueid'));
  return isTalk(event) ? enterTalk(swapped, event.Uniqueid, event.BridgeUniqueid) : swapped;
}

export function enterTalk(state: CallsState, uniqueid: string, bridge: string): CallsState {
  const leg = state.legs.get(uniqueid);
  const members = state.talks.get(bridge) ?? [];
  if (!leg || members.includes(uniqueid)) return state;
  const entered = withLeg(leaveTalk(state, uniqueid), uniqueid, { bridge });
  return meet({ ...entered, talks: entered.talks.set(bridge, [...members, uniqueid]) }, uniqueid);
}

export function leaveTalk(state: CallsState, uniqueid: string): CallsState {
  const bridge = state.legs.get(uniqueid)?.bridge;
  if (bridge === undefined) return state;
  const left = (state.talks.get(bridge) ?? []).filter((member) => member !== uniqueid);
  const talks = left.length > 0 ? state.talks.set(bridge, left) : state.talks.delete(bridge);
  return withLeg({ ...state, talks }, uniqueid, { bridge: undefined });
}

/** Sees who can hear each other in a bridge; a bridge without anybody is forgotten. */
export function meetIn(state: CallsState, bridge: string): CallsState {
  const [first] = state.talks.get(bridge) ?? [];
  return first === undefined ? { ...state, talks: state.talks.delete(bridge) } : meet(state, first);
}

/** Sees who can hear each other now. */
function meet(state: CallsState, uniqueid: string): CallsState {
  const present = connected(state, uniqueid);
  // The call of an agent who has logged in goes on from caller to caller: it becomes part of none of theirs.
  const ids = [...new Set(present.filter(({ isAgent }) => !isAgent).map(({ call }) => call))];
  const merged = ids.reduce((so, id) => mergeCalls(so, ids[0] ?? id, id), withPeers(state, present));
  const [first] = ids;
  const call = first === undefined ? undefined : merged.calls.get(merged.mergedCalls.get(first) ?? first);
  return call ? answer(merged, call, present) : merged;
}

function answer(state: CallsState, call: CallState, present: readonly Leg[]): CallsState {
  const caller = callerAmong(state, call, present);
  const by = caller && otherThan(caller, call, state, present);
  if (!by || by.uniqueid === call.answeredBy?.uniqueid) return state;
  const answeredAt = call.answeredAt ?? state.now;
  const answered = withCall(withCaller(state, call.id, caller), call.id, { answeredBy: by, answeredAt });
  // Two who talked with others before are transferred to each other: the event of that says who has handed on whom.
  const isTransfer = talkedWithOthers(present, caller, by) && talkedWithOthers(present, by, caller);
  if (isTransfer) return answered;
  return tell(answered, call.id, { stage: 'answered', caller, by, wait: between(call.startedAt, state.now) });
}

function talkedWithOthers(present: readonly Leg[], { uniqueid }: Party, other: Party): boolean {
  const leg = present.find((one) => one.uniqueid === uniqueid);
  return leg?.peer !== undefined && leg.peer !== other.uniqueid && !leg.isAgent;
}

/** Who was handed on is the caller from when somebody answers; a call whose caller has gone goes on with who came first. */
function callerAmong(state: CallsState, call: CallState, present: readonly Leg[]): Party | undefined {
  const handedOn = present.find(({ uniqueid }) => uniqueid === call.pending?.transferee);
  if (handedOn) return partyOf(handedOn);
  const { caller } = call;
  if (caller && state.legs.has(caller.uniqueid))
    return present.some(({ uniqueid }) => uniqueid === caller.uniqueid) ? asNow(state, caller) : undefined;
  const people = present.filter((leg) => isSomebody(leg) && leg.call === call.id);
  const first = call.legs.find((uniqueid) => people.some((leg) => leg.uniqueid === uniqueid));
  const leg = first === undefined ? undefined : state.legs.get(first);
  return leg && personAt(state, leg);
}

/** Whom the caller can hear: a phone before what only stands for one. */
function otherThan(caller: Party, call: CallState, state: CallsState, present: readonly Leg[]): Party | undefined {
  const own = new Set([caller.uniqueid, state.legs.get(caller.uniqueid)?.half, call.pending?.transferer]);
  const others = present.filter((leg) => isSomebody(leg) && !own.has(leg.uniqueid));
  const other = others.find(isPhone) ?? others[0];
  return other && personAt(state, other);
}

function withPeers(state: CallsState, present: readonly Leg[]): CallsState {
  const people = present.filter(isSomebody);
  return people.reduce((so, { uniqueid, half }) => {
    const others = people.filter((other) => other.uniqueid !== uniqueid && other.uniqueid !== half);
    const peer = others.find(isPhone) ?? others[0];
    return peer ? withLeg(so, uniqueid, { peer: peer.uniqueid }) : so;
  }, state);
}
