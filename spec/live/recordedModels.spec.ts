import {
  type LiveConference,
  liveConferences,
  liveDeviceStates,
  liveEndpoints,
  liveExtensions,
  type LiveMap,
  liveMailboxes,
  type LiveOperator,
  liveParking,
  type LiveQueue,
  liveQueues,
} from 'rx-asterisk';
import { amiTest, type Answers, type ServerWord, success } from 'rx-asterisk/testing';
import { pictureOf } from './pbxPictures.js';
import { recordedList } from './recorded.js';

/** What a server with these actions says when it is asked what it offers. */
const OFFERED = success({
  ConfbridgeList: '(Priv: reporting)',
  ConfbridgeListRooms: '(Priv: reporting)',
  ExtensionStateList: '(Priv: call)',
});

/** What a model holds after each of the words, the list first. */
function told(
  operator: LiveOperator<object>,
  words: readonly ServerWord[],
  answers: Answers,
): readonly LiveMap<object>[] {
  const maps: LiveMap<object>[] = [];
  const letters = words.map((_, at) => String.fromCodePoint(0x4e00 + at));
  amiTest(({ session, flush }) => {
    const values = Object.fromEntries(letters.map((letter, at) => [letter, words[at]!]));
    // Nothing is told before the list has been asked for.
    const pbx = session(`----${letters.join('')}-----|`, values, { answers: { ListCommands: OFFERED, ...answers } });
    operator(pbx).subscribe((map) => maps.push(map));
    flush();
  })();
  return maps.filter(({ stale }) => !stale);
}

const NO_ROOMS = recordedList('asterisk-22/lists-idle', 'ConfbridgeListRooms').answer;
const idleList = (action: string): ServerWord => recordedList('asterisk-22/lists-idle', action).answer;

const inQueue = recordedList('asterisk-22/queue-call', 'QueueStatus');
const inRoom = recordedList('asterisk-22/conference', 'ConfbridgeList', 'Conference: conf1');
const rooms = recordedList('asterisk-22/conference', 'ConfbridgeListRooms');
const parked = recordedList('asterisk-22/parking', 'ParkedCalls');
const devices = recordedList('asterisk-22/call-in-progress-lists', 'DeviceStateList');
const extensions = recordedList('asterisk-22/call-in-progress-lists', 'ExtensionStateList');

interface Recorded {
  readonly name: string;
  readonly live: () => LiveOperator<object>;
  readonly before: readonly ServerWord[];
  readonly after: readonly ServerWord[];
  /** The answers to who begins before anything happens, and to who begins when the list was recorded. */
  readonly early: Answers;
  readonly late: Answers;
  /** What the list says of one entry, and what is left of it at the end of the recording; undefined for nothing. */
  readonly key: string;
  readonly listed: object;
  readonly last: object | undefined;
}

const recorded: readonly Recorded[] = [
  {
    name: 'asterisk-22/queue-call',
    live: liveQueues,
    ...inQueue,
    early: { QueueStatus: [idleList('QueueStatus'), inQueue.answer] },
    late: { QueueStatus: inQueue.answer },
    key: 'support',
    listed: {
      strategy: 'ringall',
      serviceLevel: 60,
      callers: [],
      members: {
        'Local/1001@default/n': { name: 'Alice', inCall: true, membership: 'static', status: 'UNKNOWN', paused: false },
        'Local/1002@default/n': { name: 'Agent 2', penalty: 3, membership: 'dynamic', pausedReason: 'lunch' },
      },
    },
    last: { members: { 'Local/1001@default/n': { inCall: false } } },
  },
  {
    name: 'asterisk-22/conference',
    live: liveConferences,
    ...inRoom,
    early: { ConfbridgeListRooms: NO_ROOMS, ConfbridgeList: inRoom.answer },
    late: { ConfbridgeListRooms: rooms.answer, ConfbridgeList: inRoom.answer },
    key: 'conf1',
    listed: {
      participants: {
        'pbx-lab-1795408682.47': { channel: 'Local/200@default-00000013;2', callerIdName: 'User 0', muted: false },
        'pbx-lab-1795408682.49': { callerIdNum: '777001', admin: false, marked: false, waiting: false },
        'pbx-lab-1795408682.51': { callerIdNum: '777002', talking: false },
      },
    },
    last: undefined,
  },
  {
    name: 'asterisk-22/parking',
    live: liveParking,
    ...parked,
    early: { ParkedCalls: idleList('ParkedCalls') },
    late: { ParkedCalls: parked.answer },
    key: 'pbx-lab-1795408687.56',
    listed: { parkinglot: 'default', space: 701, callerIdName: 'Parkee', parker: 'Local/400@default' },
    last: undefined,
  },
  {
    name: 'asterisk-22/call-in-progress-lists',
    live: liveDeviceStates,
    ...devices,
    early: { DeviceStateList: idleList('DeviceStateList') },
    late: { DeviceStateList: devices.answer },
    key: 'PJSIP/loop',
    listed: { state: 'INUSE' },
    last: { state: 'NOT_INUSE' },
  },
  {
    name: 'asterisk-22/call-in-progress-lists',
    live: liveExtensions,
    ...extensions,
    early: { ExtensionStateList: idleList('ExtensionStateList') },
    late: { ExtensionStateList: extensions.answer },
    key: '1001@default',
    listed: { hint: 'PJSIP/1001', state: 'Unavailable' },
    last: { state: 'Unavailable' },
  },
];

/** Without the moments that are reckoned by the clock of the test. */
const timeless = (map: LiveMap<object> | undefined): unknown =>
  JSON.parse(
    JSON.stringify(pictureOf(map), (key, value: unknown) => (/^(?:joined|parked|timeout)At$/.test(key) ? 0 : value)),
  );

describe.each(recorded)('the model $live.name on $name', ({ live, before, after, early, late, key, listed, last }) => {
  it('holds what the list says', () => {
    const [fresh] = told(live(), [], late);
    expect(pictureOf(fresh)?.[key]).toMatchObject(listed);
  });

  it('comes to hold the same by the events before the list', () => {
    expect(timeless(told(live(), before, early).at(-1))).toEqual(timeless(told(live(), [], late)[0]));
  });

  it('holds what the events after the list make of it', () => {
    const entry = pictureOf(told(live(), after, late).at(-1))?.[key];
    if (last === undefined) expect(entry).toBeUndefined();
    else expect(entry).toMatchObject(last);
  });
});

it('removes the member that was removed from a queue', () => {
  const map = told(liveQueues(), inQueue.after, { QueueStatus: inQueue.answer }).at(-1) as LiveMap<LiveQueue>;
  expect([...map.get('support')!.members.keys()]).toEqual(['Local/1001@default/n']);
  expect([...map.keys()]).toEqual(['support', 'sales']);
});

it('mutes and unmutes the participant of a conference', () => {
  const maps = told(liveConferences(), inRoom.after, {
    ConfbridgeListRooms: rooms.answer,
    ConfbridgeList: inRoom.answer,
  });
  const muted = (maps as readonly LiveMap<LiveConference>[]).map((map) =>
    [...(map.get('conf1')?.participants.values() ?? [])].map((one) => one.muted),
  );
  expect(muted).toEqual([
    [false, false, false],
    [true, false, false],
    [false, false, false],
    [false, false],
    [false],
    [],
    [],
  ]);
});

const lists: readonly (readonly [string, () => LiveOperator<object>, Answers, object])[] = [
  [
    'asterisk-22/lists-idle',
    liveEndpoints,
    { ListCommands: success({ PJSIPShowEndpoints: '' }), PJSIPShowEndpoints: idleList('PJSIPShowEndpoints') },
    {
      'PJSIP/1001': { technology: 'PJSIP', name: '1001', state: 'UNAVAILABLE', contacts: [] },
      'PJSIP/1002': { technology: 'PJSIP', name: '1002', state: 'UNAVAILABLE', contacts: [] },
      'PJSIP/loop': { technology: 'PJSIP', name: 'loop', state: 'NOT_INUSE', contacts: ['sip:127.0.0.1:5060'] },
    },
  ],
  ...['asterisk-13', 'asterisk-20'].map((version): (typeof lists)[number] => [
    `${version}/sip-peers`,
    liveEndpoints,
    {
      ListCommands: success({ SIPpeers: '', DeviceStateList: '' }),
      SIPpeers: recordedList(`${version}/sip-peers`, 'SIPpeers').answer,
      DeviceStateList: idleList('DeviceStateList'),
    },
    {
      'SIP/1001': { technology: 'SIP', name: '1001', reachability: 'Reachable', state: undefined },
      'SIP/loop': { technology: 'SIP', name: 'loop', contacts: [expect.stringMatching(/^127.0.0.1:50[78]0$/)] },
    },
  ]),
  [
    'asterisk-22/lists-idle',
    liveMailboxes,
    { VoicemailUsersList: idleList('VoicemailUsersList') },
    {
      '1001@default': { fullname: 'Alice Example', email: 'alice@example.invalid', newMessages: 0, oldMessages: 0 },
      '1002@default': { fullname: 'Bob Exämple' },
      '2001@other': { mailbox: '2001', context: 'other', fullname: 'Carol' },
    },
  ],
  [
    'asterisk-13/astdb-and-variables',
    liveMailboxes,
    { VoicemailUsersList: recordedList('asterisk-13/astdb-and-variables', 'VoicemailUsersList').answer },
    { '1001@default': { fullname: 'Alice Example' } },
  ],
  [
    'asterisk-13/escaped-names',
    liveQueues,
    { QueueStatus: recordedList('asterisk-13/escaped-names', 'QueueStatus').answer },
    {
      support: {
        completed: 1,
        serviceLevelPerf: 100,
        members: { 'Local/1001@default/n': { callsTaken: 1, lastCall: new Date(1795409344_000), inCall: true } },
      },
    },
  ],
  [
    'asterisk-13/escaped-names',
    liveParking,
    { ParkedCalls: recordedList('asterisk-13/escaped-names', 'ParkedCalls').answer },
    { 'pbx-lab-13-1795410966.27': { callerIdName: "O'Br x", space: 701 } },
  ],
];

describe.each(lists)('the list of %s', (_recording, live, answers, expected) => {
  it(`is what ${live.name} holds`, () => {
    expect(pictureOf(told(live(), [], answers)[0])).toMatchObject(expected);
  });
});
