import { pipe } from 'rxjs';
import {
  confbridgeKick,
  confbridgeListRooms,
  confbridgeMute,
  confbridgeStartRecord,
  confbridgeStopRecord,
  confbridgeUnmute,
} from '../../actions/confbridge.js';
import { confbridgeIsRecording } from '../../actions/confbridgeIsRecording.js';
import { confbridgeParticipants } from '../../actions/confbridgeParticipants.js';
import { meetmeList, meetmeListRooms } from '../../actions/meetme.js';
import { toDone } from '../../operators/toDone.js';
import { toMeetingMembers, toMeetings } from '../../operators/toMeetings.js';
import { toRooms } from '../../operators/toRooms.js';

/**
 * Conferences. Each emits once. Those that emit a boolean say false where there is no such room or channel; other failures
 * are errors, those of the operator of the same name.
 */
export const conferenceMethods = {
  /** `{ roomName, usersCount, markedUsers, locked }` of each room. */
  confbridgeListRooms: () => pipe(confbridgeListRooms(), toRooms()),

  /** `{ channel, userProfile, bridgeProfile, menu, callerId, muted }` of each participant; none for an unknown room. */
  confbridgeList: (room: string) => confbridgeParticipants(room),

  confbridgeKick: (room: string, channel: string) => pipe(confbridgeKick(room, channel), toDone()),

  confbridgeMute: (room: string, channel: string) => pipe(confbridgeMute(room, channel), toDone()),

  confbridgeUnmute: (room: string, channel: string) => pipe(confbridgeUnmute(room, channel), toDone()),

  confbridgeStartRecord: (room: string, file?: string) => pipe(confbridgeStartRecord(room, { file }), toDone()),

  confbridgeStopRecord: (room: string) => pipe(confbridgeStopRecord(room), toDone()),

  confbridgeIsRecording: (room: string) => confbridgeIsRecording(room),

  /** `{ confnum, parties, marked, activity, creation }` of each MeetMe conference. */
  meetMe: () => pipe(meetmeListRooms(), toMeetings()),

  /** `{ usernum, callerId, channel, monitor, duration }` of each participant of a MeetMe conference. */
  meetMeList: (confnum: string) => pipe(meetmeList(confnum), toMeetingMembers()),
};
