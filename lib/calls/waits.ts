import type {
  ConfbridgeJoinEvent,
  HoldEvent,
  MeetmeJoinEvent,
  ParkedCallEvent,
  QueueCallerAbandonEvent,
  QueueCallerJoinEvent,
  UnholdEvent,
} from '../catalogue/events.js';
import { numberIn } from '../operators/numberIn.js';
import type { CallsState, CallState } from './CallsState.js';
import { isSomebody, personAt } from './legs.js';
import type { Party } from './Party.js';
import { tell, type Told, withCall } from './tell.js';

export function onHold(state: CallsState, event: HoldEvent): CallsState {
  return isEcho(state, event) ? state : tellOf(state, event.Uniqueid, (by) => ({ stage: 'held', by }));
}

export function onUnhold(state: CallsState, event: UnholdEvent): CallsState {
  return isEcho(state, event) ? state : tellOf(state, event.Uniqueid, (by) => ({ stage: 'resumed', by }));
}

/** A hold goes through the Local channels that stand between the two, and each of them tells of it. */
function isEcho(state: CallsState, { Uniqueid }: HoldEvent | UnholdEvent): boolean {
  const leg = state.legs.get(Uniqueid);
  return leg !== undefined && !isSomebody(leg);
}

export function onQueued(state: CallsState, event: QueueCallerJoinEvent): CallsState {
  const { Queue: queue } = event;
  const joined = change(state, event.Uniqueid, ({ queues }) => ({
    queues: [...queues.filter((other) => other !== queue), queue],
    abandoned: false,
  }));
  const position = numberIn(event, 'Position');
  return tellOf(joined, event.Uniqueid, (party) => ({ stage: 'queued', queue, position, party }));
}

export function onAbandoned(state: CallsState, event: QueueCallerAbandonEvent): CallsState {
  const position = numberIn(event, 'Position');
  const wait = numberIn(event, 'HoldTime') * 1_000;
  const given = change(state, event.Uniqueid, () => ({ abandoned: true }));
  return tellOf(given, event.Uniqueid, (party) => ({ stage: 'abandoned', queue: event.Queue, position, wait, party }));
}

export function onConference(
  state: CallsState,
  { Uniqueid }: ConfbridgeJoinEvent | MeetmeJoinEvent,
  conference: string,
): CallsState {
  return tellOf(state, Uniqueid, (party) => ({ stage: 'conference', conference, party }));
}

export function onParked(state: CallsState, event: ParkedCallEvent): CallsState {
  const { Parkinglot: lot, ParkingSpace: space, ParkeeUniqueid: uniqueid } = event;
  return tellOf(state, uniqueid, (party) => ({ stage: 'parked', lot, space, party }));
}

function change(state: CallsState, uniqueid: string, by: (call: CallState) => Partial<CallState>): CallsState {
  const call = state.calls.get(state.legs.get(uniqueid)?.call ?? '');
  return call ? withCall(state, call.id, by(call)) : state;
}

function tellOf(state: CallsState, uniqueid: string, told: (party: Party) => Told): CallsState {
  const leg = state.legs.get(uniqueid);
  return leg ? tell(state, leg.call, told(personAt(state, leg))) : state;
}
