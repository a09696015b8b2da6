import { match, P } from 'ts-pattern';
import { textIn } from '../operators/textIn.js';
import { bool } from '../wire/bool.js';
import type { EventNamed } from '../wire/Message.js';
import { known } from './known.js';
import type { LiveConference, LiveParticipant } from './LiveConference.js';
import { LiveMap } from './LiveMap.js';
import { patched } from './patched.js';

/** What the model of conferences looks at. */
export type ConferenceMessage =
  | ConferenceGone
  | EventNamed<
      | 'ConfbridgeListRooms'
      | 'ConfbridgeList'
      | 'ConfbridgeStart'
      | 'ConfbridgeEnd'
      | 'ConfbridgeJoin'
      | 'ConfbridgeLeave'
      | 'ConfbridgeMute'
      | 'ConfbridgeUnmute'
      | 'ConfbridgeTalking'
      | 'NewCallerid'
      | 'Rename'
    >;

/** A conference that is not there any more when it is asked about. */
export interface ConferenceGone {
  readonly Event: 'ConferenceGone';
  readonly Conference: string;
}

/** What a message makes of a conference. */
export function reduceConference(
  entry: LiveConference | undefined,
  message: ConferenceMessage,
): LiveConference | undefined {
  return match(message)
    .with({ Event: P.union('ConfbridgeListRooms', 'ConfbridgeStart') }, ({ Conference }) => entry ?? empty(Conference))
    .with({ Event: P.union('ConfbridgeEnd', 'ConferenceGone') }, () => undefined)
    .with({ Event: 'ConfbridgeList' }, (row) => {
      const conference = entry ?? empty(row.Conference);
      const old = conference.participants.get(row.Uniqueid);
      const participant = participantIn(row);
      return withParticipant(conference, old ? patched(old, participant) : participant);
    })
    .with({ Event: 'ConfbridgeJoin' }, (event) => {
      const conference = entry ?? empty(event.Conference);
      if (conference.participants.has(event.Uniqueid)) return conference;
      return withParticipant(conference, participantIn(event));
    })
    .with({ Event: 'ConfbridgeLeave' }, ({ Uniqueid }) => entry && without(entry, Uniqueid))
    .with({ Event: 'ConfbridgeMute' }, ({ Uniqueid }) => entry && update(entry, Uniqueid, { muted: true }))
    .with({ Event: 'ConfbridgeUnmute' }, ({ Uniqueid }) => entry && update(entry, Uniqueid, { muted: false }))
    .with(
      { Event: 'ConfbridgeTalking' },
      ({ Uniqueid, TalkingStatus }) => entry && update(entry, Uniqueid, { talking: TalkingStatus === 'on' }),
    )
    .with(
      { Event: 'NewCallerid' },
      ({ Uniqueid, CallerIDNum, CallerIDName }) =>
        entry && update(entry, Uniqueid, { callerIdNum: known(CallerIDNum), callerIdName: known(CallerIDName) }),
    )
    .with(
      { Event: 'Rename' },
      (event) => entry && update(entry, textIn(event, 'Uniqueid'), { channel: textIn(event, 'Newname') }),
    )
    .exhaustive();
}

function empty(name: string): LiveConference {
  return { name, participants: LiveMap.from() };
}

/** Someone as a row tells, or an event, which does not say all: who comes in is silent, and of marked users the list tells. */
function participantIn(message: EventNamed<'ConfbridgeList' | 'ConfbridgeJoin'>): LiveParticipant {
  const isSo = (field: string): boolean => {
    const value = message[field];
    return typeof value === 'string' && bool(value) === true;
  };
  return {
    uniqueid: message.Uniqueid,
    linkedid: message.Linkedid,
    channel: message.Channel,
    callerIdNum: known(message.CallerIDNum),
    callerIdName: known(message.CallerIDName),
    admin: isSo('Admin'),
    marked: isSo('MarkedUser'),
    waitMarked: isSo('WaitMarked'),
    waiting: isSo('Waiting'),
    muted: isSo('Muted'),
    talking: isSo('Talking'),
  };
}

function withParticipant(conference: LiveConference, participant: LiveParticipant): LiveConference {
  return patched(conference, { participants: conference.participants.set(participant.uniqueid, participant) });
}

function update(conference: LiveConference, uniqueid: string, patch: Partial<LiveParticipant>): LiveConference {
  const participant = conference.participants.get(uniqueid);
  return participant ? withParticipant(conference, patched(participant, patch)) : conference;
}

/** When the last who is marked goes, those wait again who wait for such a one (conf_state_multi_marked.c). */
function without(conference: LiveConference, uniqueid: string): LiveConference {
  const { participants } = conference;
  const wasMarked = participants.get(uniqueid)?.marked === true;
  const left = participants.delete(uniqueid);
  const waitAgain = wasMarked && ![...left.values()].some(({ marked }) => marked);
  return patched(conference, { participants: waitAgain ? allWaiting(left) : left });
}

function allWaiting(participants: LiveMap<LiveParticipant>): LiveMap<LiveParticipant> {
  return [...participants.values()]
    .filter(({ waitMarked, waiting }) => waitMarked && !waiting)
    .reduce((map, one) => map.set(one.uniqueid, { ...one, waiting: true }), participants);
}
