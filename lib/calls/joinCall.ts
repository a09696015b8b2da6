import type { CallsState, CallState, Leg } from './CallsState.js';
import { isPhone, partyOf, RING, withLeg } from './legs.js';
import { withCaller } from './tell.js';

/** What a channel's first event says of it. */
export type Newcomer = Pick<Leg, 'uniqueid' | 'channel' | 'number' | 'name' | 'state'>;

/** Takes a channel into the call that its Linkedid names, which begins with it where there is none. */
export function joinCall(state: CallsState, newcomer: Newcomer, linkedid: string, since = state.now): CallsState {
  const id = state.mergedCalls.get(linkedid) ?? (linkedid || newcomer.uniqueid);
  const known = state.calls.get(id);
  const call = known ?? newCall(id, state.begun, since);
  const half = call.legs.find((uniqueid) => areHalves(state.legs.get(uniqueid), newcomer));
  const leg = newLeg(newcomer, id, half, state.epoch);
  const joined = {
    ...state,
    begun: known ? state.begun : state.begun + 1,
    legs: state.legs.set(leg.uniqueid, leg),
    calls: state.calls.set(id, { ...call, legs: [...call.legs, leg.uniqueid] }),
  };
  return callIn(half === undefined ? joined : withLeg(joined, half, { half: leg.uniqueid }), leg.uniqueid);
}

/** Who rings the PBX, and is dialled by nobody, is the caller. */
export function callIn(state: CallsState, uniqueid: string): CallsState {
  const leg = state.legs.get(uniqueid);
  return leg?.state === RING && isPhone(leg) ? begins(state, leg) : state;
}

/** Makes it the caller, if it was not dialled and there is none. */
export function begins(state: CallsState, leg: Leg): CallsState {
  if (leg.dialledBy !== undefined || state.calls.get(leg.call)?.caller) return state;
  return withCaller(state, leg.call, partyOf(leg));
}

/** `Local/1001@default-00000007;1` and `;2`. */
function areHalves(one: Newcomer | undefined, { channel }: Newcomer): boolean {
  return one !== undefined && channel.startsWith('Local/') && one.channel === otherHalf(channel);
}

function otherHalf(channel: string): string {
  return channel.slice(0, -1) + (channel.endsWith('1') ? '2' : '1');
}

/** Spelt out, not spread: V8 then makes all legs and calls alike. */
function newLeg(
  { uniqueid, channel, number, name, state }: Newcomer,
  call: string,
  half: string | undefined,
  epoch: number,
): Leg {
  return {
    uniqueid,
    channel,
    number,
    name,
    state,
    call,
    half,
    bridge: undefined,
    dialledBy: undefined,
    isDialled: false,
    standsIn: false,
    peer: undefined,
    wantsOut: false,
    isAgent: false,
    epoch,
  };
}

function newCall(id: string, number: number, startedAt: Date): CallState {
  return {
    id,
    number,
    startedAt,
    legs: [],
    mergedIds: [],
    isTold: false,
    originated: false,
    caller: undefined,
    dialled: [],
    answeredBy: undefined,
    answeredAt: undefined,
    transfers: [],
    queues: [],
    abandoned: false,
    holders: [],
    pending: undefined,
    hangup: undefined,
  };
}
