import type { Exchange } from '../calls/Exchange.js';
import { type Conference, isWaiting, markedUsers, type Participant } from '../conferences/Conference.js';
import type { Field } from '../wire/formatMessage.js';
import { roomOf } from './conferenceActions.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** What rooms there are, and who is in them. */
export const conferenceLists: readonly ManagerAction[] = [
  { name: 'ConfbridgeList', synopsis: 'List participants in a conference.', privilege: ['reporting'], run: list },
  {
    name: 'ConfbridgeListRooms',
    synopsis: 'List active conferences.',
    privilege: ['reporting'],
    run: listRooms,
  },
];

function list(call: ActionCall): void {
  const room = roomOf(call);
  if (room === undefined) return;
  call.answer.list({
    message: 'Confbridge user list will follow',
    complete: 'ConfbridgeListComplete',
    rows: room.participants.map((participant) => (id) => [
      ['Event', 'ConfbridgeList'],
      ...id,
      ...participantFields(call.exchange, room, participant),
    ]),
  });
}

function participantFields(
  { kernel, office, switchboard }: Exchange,
  room: Conference,
  participant: Participant,
): Field[] {
  const { channel, admin, marked, waitMarked, endMarked, endMarkedAny, muted, talking } = participant;
  return [
    ['Conference', room.name],
    ['Admin', yesNo(admin)],
    ['MarkedUser', yesNo(marked)],
    ['WaitMarked', yesNo(waitMarked)],
    ['EndMarked', yesNo(endMarked)],
    ...(office.dialect === 13 ? [] : [['EndMarkedAny', yesNo(endMarkedAny)] as const]),
    ['Waiting', yesNo(isWaiting(room, participant))],
    ['Muted', yesNo(muted)],
    ['Talking', yesNo(talking)],
    ['AnsweredTime', Math.floor((kernel.now() - (channel.answeredAt ?? kernel.now())) / 1000)],
    ...switchboard.block(channel),
  ];
}

function listRooms({ answer, exchange }: ActionCall): void {
  const rooms = exchange.conferences.all;
  if (rooms.length === 0) {
    answer.error('No active conferences.');
    return;
  }
  answer.list({
    message: 'Confbridge conferences will follow',
    complete: 'ConfbridgeListRoomsComplete',
    rows: rooms.map((room) => (id) => [
      ['Event', 'ConfbridgeListRooms'],
      ...id,
      ['Conference', room.name],
      ['Parties', room.participants.length],
      ['Marked', markedUsers(room)],
      ['Locked', yesNo(room.locked)],
      ['Muted', 'No'],
    ]),
  });
}

function yesNo(value: boolean): string {
  return value ? 'Yes' : 'No';
}
