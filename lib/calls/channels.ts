import type { ChannelFields, CoreShowChannelEvent, NewchannelEvent, NewstateEvent } from '../catalogue/events.js';
import { known } from '../live/known.js';
import { numberIn } from '../operators/numberIn.js';
import { textIn } from '../operators/textIn.js';
import { duration } from '../wire/duration.js';
import type { CallsState, Leg } from './CallsState.js';
import { ORIGINATE } from './dialSource.js';
import { onRinging } from './dials.js';
import { callIn, joinCall, type Newcomer } from './joinCall.js';
import { asNow, belongsInCalls, RINGING, UP, withLeg } from './legs.js';
import { enterTalk, leaveTalk } from './talks.js';
import { withCall } from './tell.js';

type AboutChannel = Pick<
  ChannelFields,
  'Uniqueid' | 'Linkedid' | 'Channel' | 'ChannelState' | 'CallerIDNum' | 'CallerIDName'
>;

export function onChannel(state: CallsState, event: NewchannelEvent | CoreShowChannelEvent, since?: Date): CallsState {
  if (state.legs.has(event.Uniqueid)) return onIdentity(state, event);
  // Neither a name nor an id is what a server would leave out, but a cut frame may.
  if (!textIn(event, 'Channel') || !textIn(event, 'Uniqueid') || !belongsInCalls(event.Channel)) return state;
  return joinCall(state, { ...identityOf(event), state: numberIn(event, 'ChannelState') }, event.Linkedid, since);
}

/** Who it is. Events of dialling and leaving name others while channels are being swapped: seen in pickups on Asterisk 13. */
export function onIdentity(state: CallsState, event: AboutChannel): CallsState {
  const leg = state.legs.get(event.Uniqueid);
  if (!leg) return state;
  const { channel, number, name } = identityOf(event);
  if (leg.channel === channel && leg.number === number && leg.name === name) return state;
  return withItsCaller(withLeg(state, leg.uniqueid, { channel, number, name }), leg);
}

/** In the midst of a masquerade a channel is called so for a moment. */
export function onRename(state: CallsState, uniqueid: string, channel: string): CallsState {
  const leg = state.legs.get(uniqueid);
  return !leg || channel.endsWith('<MASQ>') ? state : withItsCaller(withLeg(state, uniqueid, { channel }), leg);
}

/** The call knows its caller as it is now. */
function withItsCaller(state: CallsState, { call, uniqueid }: Leg): CallsState {
  const caller = state.calls.get(call)?.caller;
  return caller?.uniqueid === uniqueid ? withCall(state, call, { caller: asNow(state, caller) }) : state;
}

export function onState(state: CallsState, event: NewstateEvent): CallsState {
  const now = numberIn(event, 'ChannelState');
  const changed = withLeg(onIdentity(state, event), event.Uniqueid, { state: now });
  return now === RINGING ? onRinging(changed, event.Uniqueid) : callIn(changed, event.Uniqueid);
}

/** A channel that is there when the connection is made. */
export function onRow(state: CallsState, row: CoreShowChannelEvent): CallsState {
  const since = new Date(state.now.getTime() - (duration(row.Duration) ?? 0));
  const isKnown = state.legs.has(row.Uniqueid);
  const joined = onChannel(state, row, since);
  const dialled = isKnown ? joined : withLeg(joined, row.Uniqueid, dialOf(row));
  const isAgent = row.Application === 'AgentLogin';
  const placed = withLeg(dialled, row.Uniqueid, { state: numberIn(row, 'ChannelState'), isAgent });
  return state.talks.has(row.BridgeId)
    ? enterTalk(placed, row.Uniqueid, row.BridgeId)
    : leaveTalk(placed, row.Uniqueid);
}

/** Who dials it is not in the list: it is who began the call. */
function dialOf({ Application, ChannelState, Linkedid, Uniqueid }: CoreShowChannelEvent): Partial<Leg> {
  if (!/^App(?:Dial|Dial2|Queue)$/.test(Application)) return {};
  const dialledBy = Application === 'AppDial2' || Linkedid === Uniqueid ? ORIGINATE : Linkedid;
  return { dialledBy, isDialled: Number(ChannelState) !== UP };
}

function identityOf(event: AboutChannel): Newcomer {
  return {
    uniqueid: event.Uniqueid,
    channel: event.Channel,
    number: known(event.CallerIDNum) ?? '',
    name: known(event.CallerIDName) ?? '',
    state: numberIn(event, 'ChannelState'),
  };
}
