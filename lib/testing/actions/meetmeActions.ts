import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** app_meetme, which is there where it has conferences. In Asterisk's words (app_meetme of 13 and 22). */
export const meetmeActions: readonly ManagerAction[] = [
  meetme('MeetmeList', 'List participants in a conference.', list),
  meetme('MeetmeListRooms', 'List active conferences.', listRooms),
];

function meetme(name: string, synopsis: string, run: ManagerAction['run']): ManagerAction {
  return { name, synopsis, privilege: ['reporting'], needs: ({ meetings }) => meetings.size > 0, run };
}

function list({ request, answer, exchange: { office } }: ActionCall): void {
  const wanted = request.get('Conference');
  const rooms = [...office.meetings].filter(([room]) => wanted === '' || room === wanted);
  answer.list({
    message: 'Meetme user list will follow',
    complete: 'MeetmeListComplete',
    rows: rooms.flatMap(([room, channels]) =>
      channels.map((channel, index) => (actionId) => [
        ['Event', 'MeetmeList'],
        ...actionId,
        ['Conference', room],
        ['UserNumber', index + 1],
        ['CallerIDNum', '<no num>'],
        ['CallerIDName', '<no name>'],
        ['ConnectedLineNum', '<unknown>'],
        ['ConnectedLineName', '<no name>'],
        ['Channel', channel],
        ['Admin', 'No'],
        ['Role', 'Talk and listen'],
        ['MarkedUser', 'No'],
        ['Muted', 'No'],
        ['Talking', 'Not monitored'],
      ]),
    ),
  });
}

function listRooms({ answer, exchange: { office } }: ActionCall): void {
  answer.list({
    message: 'Meetme conferences will follow',
    complete: 'MeetmeListRoomsComplete',
    rows: [...office.meetings].map(([room, channels]) => (actionId) => [
      ['Event', 'MeetmeListRooms'],
      ...actionId,
      ['Conference', room],
      ['Parties', channels.length],
      ['Marked', 'N/A'],
      ['Activity', '00:00:05'],
      ['Creation', 'Static'],
      ['Locked', 'No'],
    ]),
  });
}
