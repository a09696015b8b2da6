import type { Exchange } from './calls/Exchange.js';
import type { DeviceState } from './calls/DeviceStates.js';
import { hintFields } from './calls/hints.js';
import { type Conference, isWaiting } from './conferences/Conference.js';
import type { Channel } from './model/Channel.js';
import type { Office } from './model/Office.js';
import type { ParkedCall } from './parking/ParkingLot.js';

/** A bridge as it was at a moment. */
export interface BridgeSnapshot {
  readonly uniqueid: string;
  readonly type: string;
  readonly technology: string;
  readonly creator: string | undefined;
  readonly name: string | undefined;
  /** The uniqueids of the channels in it that clients may see, in the order in which they came. */
  readonly channels: readonly string[];
  readonly videoSourceMode: string;
  /** The uniqueid of the one channel whose picture all see. */
  readonly videoSource: string | undefined;
}

/** A conference as it was at a moment. */
export interface ConferenceSnapshot {
  readonly name: string;
  readonly locked: boolean;
  readonly recording: boolean;
  /** In the order in which they came. */
  readonly participants: readonly ParticipantSnapshot[];
}

export interface ParticipantSnapshot {
  readonly channel: string;
  readonly uniqueid: string;
  readonly linkedid: string;
  readonly callerIdNum: string | undefined;
  readonly callerIdName: string | undefined;
  readonly admin: boolean;
  readonly marked: boolean;
  readonly waitMarked: boolean;
  /** Whether this one waits for somebody who is marked. */
  readonly waiting: boolean;
  readonly muted: boolean;
  readonly talking: boolean;
}

/** A parked call as it was at a moment. */
export interface ParkedCallSnapshot {
  readonly channel: string;
  readonly uniqueid: string;
  readonly linkedid: string;
  readonly callerIdNum: string | undefined;
  readonly callerIdName: string | undefined;
  readonly connectedLineNum: string | undefined;
  readonly connectedLineName: string | undefined;
  readonly parkinglot: string;
  readonly space: number;
  /** Who is rung when the time is over. */
  readonly parker: string;
  /** In seconds since the epoch. */
  readonly parkedAt: number;
  /** In seconds; 0 for ever. */
  readonly timeout: number;
}

/** The state of an extension with a hint, as it was at a moment. */
export interface HintSnapshot {
  readonly exten: string;
  readonly context: string;
  /** The device that it stands for. */
  readonly hint: string;
  readonly state: string;
}

/** A mailbox as it was at a moment. */
export interface MailboxSnapshot {
  readonly mailbox: string;
  readonly context: string;
  readonly fullname: string;
  readonly email: string;
  readonly newMessages: number;
  readonly oldMessages: number;
}

/** A phone or a trunk as it was at a moment. */
export interface EndpointSnapshot {
  readonly technology: 'SIP' | 'PJSIP';
  readonly name: string;
  /** Of its device. */
  readonly state: DeviceState;
  /** Where it can be reached, as URIs. */
  readonly contacts: readonly string[];
}

export function snapshotBridges({ switchboard }: Exchange): readonly BridgeSnapshot[] {
  const { bridges } = switchboard;
  return bridges.all.map((bridge) => ({
    uniqueid: bridge.uniqueid,
    type: bridge.kind.type,
    technology: bridge.kind.technology,
    creator: bridge.kind.creator,
    name: bridge.kind.name,
    channels: bridges.membersOf(bridge).map(({ identity }) => identity.uniqueid),
    videoSourceMode: bridge.videoSourceMode,
    videoSource: bridge.videoSource,
  }));
}

export function snapshotConference(room: Conference): ConferenceSnapshot {
  return {
    name: room.name,
    locked: room.locked,
    recording: room.recorder !== undefined,
    participants: room.participants.map((participant) => {
      const { channel, admin, marked, waitMarked, muted, talking } = participant;
      return {
        ...identityOf(channel),
        admin,
        marked,
        waitMarked,
        waiting: isWaiting(room, participant),
        muted,
        talking,
      };
    }),
  };
}

export function snapshotParkedCall({ channel, lot, space, parker, parkedAt, timeout }: ParkedCall): ParkedCallSnapshot {
  const { number: connectedLineNum, name: connectedLineName } = channel.connectedLine;
  return {
    ...identityOf(channel),
    connectedLineNum,
    connectedLineName,
    parkinglot: lot.name,
    space,
    parker,
    parkedAt,
    timeout,
  };
}

export function snapshotHints(exchange: Exchange): readonly HintSnapshot[] {
  return Array.from(exchange.office.hints, ([name, device]) => {
    const fields = Object.fromEntries(hintFields(exchange, name, device));
    const [exten, context, state] = ['Exten', 'Context', 'StatusText'].map((key) => String(fields[key]));
    return { exten: exten ?? '', context: context ?? '', hint: device, state: state ?? '' };
  });
}

export function snapshotMailboxes({ mailboxes }: Office): readonly MailboxSnapshot[] {
  return Array.from(mailboxes, ([name, { fullname = '', email = '', newMessages = 0, oldMessages = 0 }]) => {
    const [mailbox = '', context = ''] = name.split('@');
    return { mailbox, context, fullname, email, newMessages, oldMessages };
  });
}

export function snapshotEndpoints({ devices, office, phones }: Exchange): readonly EndpointSnapshot[] {
  return Array.from(office.phones.values(), (phone) => ({
    technology: phones.technology,
    name: phone.name,
    state: devices.of(phones.deviceOf(phone)),
    contacts: phone.contacts.map(({ uri }) => uri),
  }));
}

/** With the caller id that was told last, which lists have as well. */
function identityOf({
  identity,
  shownCallerId,
}: Channel): Pick<ParticipantSnapshot, 'channel' | 'uniqueid' | 'linkedid' | 'callerIdNum' | 'callerIdName'> {
  return {
    channel: identity.name,
    uniqueid: identity.uniqueid,
    linkedid: identity.linkedid,
    callerIdNum: shownCallerId.number,
    callerIdName: shownCallerId.name,
  };
}
