import { match, P } from 'ts-pattern';
import type { BridgeListItemEvent, CoreShowChannelEvent } from '../catalogue/events.js';
import { textIn } from '../operators/textIn.js';
import type { EventNamed } from '../wire/Message.js';
import type { CallsState } from './CallsState.js';
import { onChannel, onIdentity, onRename, onRow, onState } from './channels.js';
import { onDialBegin, onDialEnd } from './dials.js';
import { onHangup } from './hangups.js';
import { withLeg } from './legs.js';
import { isTalk, leaveTalk, onEnter, withTalk } from './talks.js';
import { onAttendedTransfer, onBlindTransfer } from './transfers.js';
import { onAbandoned, onConference, onHold, onParked, onQueued, onUnhold } from './waits.js';

/** The events that tell of calls. */
export const CALL_EVENTS = [
  'Newchannel',
  'Newstate',
  'NewCallerid',
  'NewConnectedLine',
  'Rename',
  'DialBegin',
  'DialEnd',
  'BridgeEnter',
  'BridgeLeave',
  'BlindTransfer',
  'AttendedTransfer',
  'Hold',
  'Unhold',
  'QueueCallerJoin',
  'QueueCallerAbandon',
  'ConfbridgeJoin',
  'MeetmeJoin',
  'ParkedCall',
  'AgentLogin',
  'AgentLogoff',
  'HangupRequest',
  'Hangup',
] as const;

export type CallEvent = EventNamed<(typeof CALL_EVENTS)[number]>;

const names: ReadonlySet<string> = new Set(CALL_EVENTS);

export function isCallEvent(event: { readonly Event: string }): event is CallEvent {
  return names.has(event.Event);
}

/** What the lists tell of calls that are under way. */
export type Row = CoreShowChannelEvent | BridgeListItemEvent;

/** What the calls are after an event. `happenings` is what it has led to. */
export function reduceCalls(before: CallsState, event: CallEvent | Row, now: Date): CallsState {
  const state = seen({ ...before, happenings: [], closed: [], now }, textIn(event, 'Uniqueid'));
  return match(event)
    .with({ Event: 'Newchannel' }, (e) => onChannel(state, e))
    .with({ Event: P.union('NewCallerid', 'NewConnectedLine') }, (e) => onIdentity(state, e))
    .with({ Event: 'Newstate' }, (e) => onState(state, e))
    .with({ Event: 'BridgeEnter' }, (e) => onEnter(state, e))
    .with({ Event: 'BridgeLeave' }, (e) => leaveTalk(state, e.Uniqueid))
    .with({ Event: 'Hangup' }, (e) => onHangup(state, e))
    .with({ Event: 'DialBegin' }, (e) => onDialBegin(state, e))
    .with({ Event: 'DialEnd' }, (e) => onDialEnd(state, e))
    .with({ Event: 'HangupRequest' }, (e) => withLeg(state, textIn(e, 'Uniqueid'), { wantsOut: true }))
    .with({ Event: 'Rename' }, (e) => onRename(state, textIn(e, 'Uniqueid'), textIn(e, 'Newname')))
    .with({ Event: 'AgentLogin' }, (e) => withLeg(state, e.Uniqueid, { isAgent: true }))
    .with({ Event: 'AgentLogoff' }, (e) => withLeg(state, e.Uniqueid, { isAgent: false }))
    .with({ Event: 'BlindTransfer' }, (e) => onBlindTransfer(state, e))
    .with({ Event: 'AttendedTransfer' }, (e) => onAttendedTransfer(state, e))
    .with({ Event: 'Hold' }, (e) => onHold(state, e))
    .with({ Event: 'Unhold' }, (e) => onUnhold(state, e))
    .with({ Event: 'QueueCallerJoin' }, (e) => onQueued(state, e))
    .with({ Event: 'QueueCallerAbandon' }, (e) => onAbandoned(state, e))
    .with({ Event: 'ConfbridgeJoin' }, (e) => onConference(state, e, e.Conference))
    .with({ Event: 'MeetmeJoin' }, (e) => onConference(state, e, e.Meetme))
    .with({ Event: 'ParkedCall' }, (e) => onParked(state, e))
    .with({ Event: 'CoreShowChannel' }, (e) => onRow(state, e))
    .with({ Event: 'BridgeListItem' }, (e) => (isTalk(e) ? withTalk(state, e.BridgeUniqueid) : state))
    .exhaustive();
}

/** After a reconnect the channels that are heard of are still there. */
function seen(state: CallsState, uniqueid: string): CallsState {
  const leg = state.legs.get(uniqueid);
  return leg && leg.epoch < state.epoch ? withLeg(state, uniqueid, { epoch: state.epoch }) : state;
}
