import {
  confbridgeIsRecording,
  confbridgeKick,
  confbridgeListRooms,
  confbridgeParticipants,
  extensionStateList,
  getvar,
  meetmeList,
  meetmeListRooms,
  monitor,
  pauseMonitor,
  stopMonitor,
  toDone,
  toMeetingMembers,
  toMeetings,
  toRooms,
  toStates,
  toValue,
  zapDialOffhook,
  zapHangup,
} from 'rx-asterisk';
import { pipe } from 'rxjs';
import { asking } from './asking.js';

const OLD = 'Asterisk Call Manager/1.1';

/** What a console prints, as Asterisk 13 and earlier send it. */
function printed(...lines: readonly string[]): string {
  return `Response: Follows\r\nPrivilege: Command\r\n${lines.map((line) => `${line}\n`).join('')}--END COMMAND--`;
}

const offer = (...actions: readonly string[]): string =>
  ['Response: Success', ...actions.map((action) => `${action}: something`)].join('\r\n');

describe('a server without the actions of ConfBridge', () => {
  const ListCommands = offer('Command', 'CoreShowChannels');

  it('tells of its rooms and participants by the console', async () => {
    const rooms = printed(
      'Conference Bridge Name           Users  Marked Locked?',
      '================================ ====== ====== ========',
      '600                                   2      1 locked',
    );
    expect(
      (await asking(pipe(confbridgeListRooms(), toRooms()), { ListCommands, Command: rooms }, OLD)).emitted,
    ).toEqual([[{ roomName: '600', usersCount: 2, markedUsers: 1, locked: true }]]);
    const people = printed(
      'Channel                       User Profile     Bridge Profile   Menu             CallerID',
      '============================= ================ ================ ================ ================',
      'SIP/a-channel-with-a-long-name-00000001 default_user     default_bridge   sample_user_menu 100',
      'IAX2/b-2                      default_user     default_bridge                    ',
    );
    const { asked, emitted } = await asking(confbridgeParticipants('6 0'), { ListCommands, Command: people }, OLD);
    expect(asked).toContainEqual(['Action: Command', 'Command: confbridge list "6 0"']);
    expect(emitted).toMatchObject([
      [
        { channel: 'SIP/a-channel-with-a-long-name-00000001', menu: 'sample_user_menu', callerId: '100', muted: false },
        { channel: 'IAX2/b-2', userProfile: 'default_user', menu: '', callerId: '' },
      ],
    ]);
  });

  it('says false where there is nobody', async () => {
    const Command = printed("No conference bridge named '600' found!");
    const { emitted } = await asking(pipe(confbridgeKick('600', 'SIP/1'), toDone()), { ListCommands, Command }, OLD);
    expect(emitted).toEqual([false]);
  });
});

describe('a server without the actions of MeetMe', () => {
  const ListCommands = offer('Command');

  it('tells of its conferences by the console', async () => {
    const rooms = { ListCommands, Command: printed('600!2!0!00:01:02!1!0') };
    expect((await asking(pipe(meetmeListRooms(), toMeetings()), rooms, OLD)).emitted).toEqual([
      [{ confnum: '600', parties: '2', marked: '0', activity: '00:01:02', creation: 'Dynamic' }],
    ]);
    const people = { ListCommands, Command: printed('1!100!Alice!SIP/100-1!!1!!!0!00:00:09') };
    expect((await asking(pipe(meetmeList('600'), toMeetingMembers()), people, OLD)).emitted).toEqual([
      [{ usernum: '1', callerId: '100', channel: 'SIP/100-1', monitor: true, duration: '00:00:09' }],
    ]);
    expect((await asking(meetmeList('600 x'), people, OLD)).error).toMatchObject({ kind: 'argument' });
    const without = { ListCommands, Command: printed("No such command 'meetme' (type 'core show help meetme')") };
    expect((await asking(meetmeListRooms(), without, OLD)).error).toMatchObject({ kind: 'unsupportedAction' });
  });
});

it('the hints of an old server come from its console, in the columns of Asterisk 1.8 and of 22', async () => {
  const Command = printed(
    '',
    '    -= Registered Asterisk Dial Plan Hints =-',
    '                   100@default             : SIP/100               State:Idle            Watchers  0',
    'alice@office                  : PJSIP/alice                                                   State:InUse           Presence:away            Watchers  1',
    '----------------',
    '- 2 hints registered',
  );
  const { emitted } = await asking(
    pipe(extensionStateList(), toStates()),
    { ListCommands: offer('Command'), Command },
    OLD,
  );
  expect(emitted).toEqual([{ default: { 100: 'Idle' }, office: { alice: 'InUse' } }]);
});

it.each([
  ['Zap… where there is only that', offer('ZapHangup', 'ZapDialOffhook'), 'ZapChannel', 'Zap'],
  ['DAHDI… where there is that', offer('ZapHangup', 'DAHDIHangup', 'DAHDIDialOffhook'), 'DAHDIChannel', 'DAHDI'],
])('Zaptel is asked as %s', async (_, ListCommands, header, prefix) => {
  const { asked } = await asking(zapHangup(1), { ListCommands });
  expect(asked).toEqual([['Action: ListCommands'], [`Action: ${prefix}Hangup`, `${header}: 1`]]);
  expect((await asking(zapDialOffhook('1', '42'), { ListCommands })).asked[1]).toEqual([
    `Action: ${prefix}DialOffhook`,
    `${header}: 1`,
    'Number: 42',
  ]);
});

it('the reply of Getvar in the style of Asterisk 1.4 is understood', async () => {
  const read = (reply: string) => asking(pipe(getvar('SIP/1', 'VIP'), toValue('none')), { Getvar: reply }, OLD);
  expect((await read('Response: Success\r\nVIP: yes')).emitted).toEqual(['yes']);
  expect((await read('Response: Success\r\nVIP: (null)')).emitted).toEqual(['none']);
  expect((await read('Response: Success\r\nVariable: VIP\r\nValue: ')).emitted).toEqual(['none']);
});

describe('a server without Monitor', () => {
  const ListCommands = offer('MixMonitor', 'StopMixMonitor', 'MixMonitorMute');

  it.each([
    [
      'one file',
      monitor('PJSIP/1', { file: 'talk', format: 'gsm', mix: true }),
      ['Action: MixMonitor', 'Channel: PJSIP/1', 'File: talk.gsm'],
    ],
    [
      'a file for each direction',
      monitor('PJSIP/1-1'),
      ['Action: MixMonitor', 'Channel: PJSIP/1-1', 'Options: r(PJSIP-1-1-in.wav)t(PJSIP-1-1-out.wav)'],
    ],
    ['an end', stopMonitor('PJSIP/1'), ['Action: StopMixMonitor', 'Channel: PJSIP/1']],
    ['a pause', pauseMonitor('PJSIP/1'), ['Action: MixMonitorMute', 'Channel: PJSIP/1', 'Direction: both', 'State: 1']],
  ])('records the same by MixMonitor: %s', async (_, operator, expected) => {
    expect((await asking(operator, { ListCommands })).asked).toEqual([['Action: ListCommands'], expected]);
  });
});

it.each([
  ['Asterisk 10', 'ConfBridgeRecorder/conf-600-uid-1234', '', true],
  ['Asterisk 13', 'SIP/1', 'CBAnn/600-0000000c;2,CBRec/conf-600-uid-00000001', true],
  ['Asterisk 22', 'SIP/1', 'CBAnn/600-0000000c;2,CBRec/600-00000001', true],
  ['nobody', 'SIP/1', 'CBAnn/600-0000000c;2,CBRec/6-00000001', false],
  ['nobody who has a name like it', 'CBRec/600-room-00000001', '', false],
])('a conference is seen to be recorded by %s', async (_, channel, peers, expected) => {
  const start = 'Response: Success\r\nEventList: start\r\n\r\n';
  const row = `Event: Status\r\nActionID: {id}\r\nChannel: ${channel}\r\nVariable: BRIDGEPEER=${peers}\r\n\r\n`;
  const end = 'Event: StatusComplete\r\nActionID: {id}\r\nEventList: Complete';
  expect((await asking(confbridgeIsRecording('600'), { Status: start + row + end })).emitted).toEqual([expected]);
});
