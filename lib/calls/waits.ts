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
import type { CallsState, CallState, Leg } from './CallsState.js';
import { takenUp } from './dials.js';
import { isSomebody, personAt } from './legs.js';
import type { Party } from './Party.js';
import { tell, type Told, withCall } from './tell.js';

/** A hold goes through the Local channels between the two, and each of them tells of it: only who holds is told, once. */
export function onHold(state: CallsState, { Uniqueid }: HoldEvent): CallsState {
  const leg = state.legs.get(Uniqueid);
  if (!leg || !isSomebody(leg) || holdersOf(state, leg).includes(Uniqueid)) return state;
  const held = withCall(state, leg.call, { holders: [...holdersOf(state, leg), Uniqueid] });
  return tell(held, leg.call, { stage: 'held', by: personAt(state, leg) });
}

/** Asterisk takes off hold who is transferred, on hold or not. */
export function onUnhold(state: CallsState, { Uniqueid }: UnholdEvent): CallsState {
  const leg = state.legs.get(Uniqueid);
  if (!leg || !holdersOf(state, leg).includes(Uniqueid)) return state;
  const holders = holdersOf(state, leg).filter((holder) => holder !== Uniqueid);
  return tell(withCall(state, leg.call, { holders }), leg.call, { stage: 'resumed', by: personAt(state, leg) });
}

function holdersOf(state: CallsState, { call }: Leg): readonly string[] {
  return state.calls.get(call)?.holders ?? [];
}

export function onQueued(state: CallsState, event: QueueCallerJoinEvent): CallsState {
  const { Queue: queue } = event;
  const joined = change(state, event.Uniqueid, ({ queues }) => ({
    queues: [...queues.filter((other) => other !== queue), queue],
    abandoned: false,
  }));
  const position = numberIn(event, 'Position');
  return tellOf(arrived(joined, event.Uniqueid), event.Uniqueid, (party) => ({
    stage: 'queued',
    queue,
    position,
    party,
  }));
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
  return tellOf(arrived(state, Uniqueid), Uniqueid, (party) => ({ stage: 'conference', conference, party }));
}

export function onParked(state: CallsState, event: ParkedCallEvent): CallsState {
  const { Parkinglot: lot, ParkingSpace: space, ParkeeUniqueid: uniqueid } = event;
  return tellOf(state, uniqueid, (party) => ({ stage: 'parked', lot, space, party }));
}

/** Who was handed on blindly has come to where nobody needs to answer. */
function arrived(state: CallsState, uniqueid: string): CallsState {
  const leg = state.legs.get(uniqueid);
  return leg ? takenUp(state, leg.call, personAt(state, leg)) : state;
}

function change(state: CallsState, uniqueid: string, by: (call: CallState) => Partial<CallState>): CallsState {
  const call = state.calls.get(state.legs.get(uniqueid)?.call ?? '');
  return call ? withCall(state, call.id, by(call)) : state;
}

function tellOf(state: CallsState, uniqueid: string, told: (party: Party) => Told): CallsState {
  const leg = state.legs.get(uniqueid);
  return leg ? tell(state, leg.call, told(personAt(state, leg))) : state;
}
