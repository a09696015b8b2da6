import { answer, confbridge, defaultExtensions, hangup, setVar, wait } from '../../lib/testing/index.js';
import { Lab, type LabClient } from './Lab.js';
import { strayKeys } from './strayKeys.js';

const ROOM = { Conference: 'conf1' };
const [FIRST, SECOND, THIRD] = ['PJSIP/trunk-00000000', 'PJSIP/trunk-00000001', 'PJSIP/trunk-00000002'];

/** A PBX with so many callers in room conf1. */
function gathered(count: number): { lab: Lab; client: LabClient } {
  const lab = new Lab({
    extensions: {
      ...defaultExtensions(),
      201: [confbridge('CONF1', { admin: true, startMuted: true, userProfile: 'boss' })],
      202: [answer(), confbridge('conf1'), setVar('AFTER', 'yes'), wait(5), hangup()],
    },
  });
  const client = lab.logIn();
  for (let at = 0; at < count; at++) call(lab, '200', `77700${at}`);
  return { lab, client };
}

function call(lab: Lab, exten: string, callerIdNum = '1'): void {
  lab.pbx.call({ channel: 'PJSIP/trunk', exten, callerIdNum }).subscribe();
  lab.run();
}

/** The events of conferences and bridges, without those of channels. */
function roomStory(client: LabClient): string[] {
  return client.story.filter((event) => /^(?:Confbridge|Bridge)/.test(event));
}

function messageOf(client: LabClient, action: string, fields: Record<string, string>): string {
  const response = client.ask(action, fields);
  return `${response.get('Response')!}: ${response.get('Message')!}`;
}

function output(client: LabClient, command: string): string[] {
  return client.ask('Command', { Command: command }).getAll('Output');
}

describe('a conference', () => {
  it('opens with its first caller', () => {
    const { lab, client } = gathered(1);
    expect(roomStory(client)).toEqual(['BridgeCreate', 'ConfbridgeStart', 'BridgeEnter', 'ConfbridgeJoin']);
    const [create] = client.events('BridgeCreate');
    const KEYS = ['BridgeType', 'BridgeTechnology', 'BridgeCreator', 'BridgeName', 'BridgeNumChannels'];
    expect(KEYS.map((key) => create!.get(key))).toEqual(['base', 'softmix', 'ConfBridge', 'conf1', '0']);
    const [start, join] = [client.events('ConfbridgeStart')[0]!, client.events('ConfbridgeJoin')[0]!];
    expect([start.get('BridgeNumChannels'), join.get('BridgeNumChannels')]).toEqual(['1', '2']);
    expect([join.get('Channel'), join.get('Admin'), join.get('Muted')]).toEqual([FIRST, 'No', 'No']);
    expect(lab.pbx.channels[0]).toMatchObject({ state: 'Up', bridge: create!.get('BridgeUniqueid') });
  });

  it('tells each who else is there', () => {
    const { lab } = gathered(3);
    expect(lab.pbx.channels.map(({ variables }) => variables['BRIDGEPEER'])).toEqual([
      `CBAnn/conf1-00000000;2,${SECOND},${THIRD}`,
      `CBAnn/conf1-00000000;2,${FIRST},${THIRD}`,
      `CBAnn/conf1-00000000;2,${FIRST},${SECOND}`,
    ]);
  });

  it('ends when the last has gone', () => {
    const { lab, client } = gathered(2);
    client.ask('Hangup', { Channel: FIRST });
    client.forget();
    client.ask('Hangup', { Channel: SECOND });
    expect(roomStory(client)).toEqual(['ConfbridgeLeave', 'BridgeLeave', 'ConfbridgeEnd', 'BridgeDestroy']);
    const counts = client
      .events()
      .filter((one) => one.get('BridgeNumChannels') !== undefined)
      .map((one) => one.get('BridgeNumChannels'));
    expect(counts).toEqual(['2', '1', '1', '0']);
    const results = client.events('VarSet').map((set) => `${set.get('Variable')!}=${set.get('Value')!}`);
    expect(results).toEqual(['BRIDGEPEER=', 'CONFBRIDGE_RESULT=HANGUP']);
    expect(client.events('DeviceStateChange').map((one) => one.get('Device'))).toContain('confbridge:conf1');
    expect(messageOf(client, 'ConfbridgeListRooms', {})).toBe('Error: No active conferences.');
    expect(lab.pbx.channels).toEqual([]);
  });

  it('is one, whatever the case of its name, and takes an admin though it is locked', () => {
    const { lab, client } = gathered(1);
    client.ask('ConfbridgeLock', ROOM);
    call(lab, '200');
    expect(lab.pbx.channels).toHaveLength(1);
    expect(client.events('VarSet').at(-1)!.get('Value')).toBe('FAILED');
    call(lab, '201');
    expect(client.list('ConfbridgeList', ROOM).map((row) => [row.get('Admin'), row.get('Muted')])).toEqual([
      ['No', 'No'],
      ['Yes', 'Yes'],
    ]);
  });

  it('is left by one who is sent elsewhere', () => {
    const { lab, client } = gathered(2);
    client.forget();
    client.ask('Redirect', { Channel: FIRST, Context: 'default', Exten: '1001', Priority: '1' });
    expect(roomStory(client)).toEqual(['ConfbridgeLeave', 'BridgeLeave']);
    expect(lab.pbx.channels[0]).toMatchObject({ exten: '1001', bridge: undefined });
    expect(client.list('ConfbridgeList', ROOM)).toHaveLength(1);
  });

  it('hears who talks', () => {
    const { lab, client } = gathered(1);
    client.forget();
    lab.pbx.speak(FIRST);
    lab.pbx.speak(FIRST);
    lab.pbx.speak('PJSIP/none');
    expect(client.list('ConfbridgeList', ROOM)[0]!.get('Talking')).toBe('Yes');
    lab.pbx.speak(FIRST, false);
    lab.run();
    const told = client.events('ConfbridgeTalking');
    expect(told.map((one) => one.get('TalkingStatus'))).toEqual(['on', 'off']);
    expect(told[0]!.keys.slice(-3)).toEqual(['Linkedid', 'TalkingStatus', 'Admin']);
  });

  it('can be entered by Originate', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const order = { Channel: 'PJSIP/1001', Application: 'ConfBridge', Data: 'other,big,boss', Async: 'true' };
    client.ask('Originate', order);
    expect(output(client, 'confbridge list other')[2]).toBe(
      'PJSIP/1001-00000000                   boss             big              default_menu     <unknown>',
    );
  });
});

describe('actions on conferences', () => {
  it('list rooms and those in them', () => {
    const { lab, client } = gathered(3);
    lab.run(2000);
    const [room] = client.list('ConfbridgeListRooms');
    expect(room!.text).toBe(
      'Event: ConfbridgeListRooms\r\nActionID: ask-1\r\nConference: conf1\r\nParties: 3\r\nMarked: 0\r\nLocked: No\r\nMuted: No',
    );
    const rows = client.list('ConfbridgeList', ROOM);
    expect(rows.map((row) => row.get('Channel'))).toEqual([FIRST, SECOND, THIRD]);
    expect(rows[0]!.get('AnsweredTime')).toBe('2');
  });

  it('mute and unmute, by the beginning of a name too', () => {
    const { client } = gathered(2);
    client.forget();
    expect(messageOf(client, 'ConfbridgeMute', { ...ROOM, Channel: SECOND })).toBe('Success: User muted');
    expect(client.list('ConfbridgeList', ROOM).map((row) => row.get('Muted'))).toEqual(['No', 'Yes']);
    expect(messageOf(client, 'ConfbridgeUnmute', { ...ROOM, Channel: 'all' })).toBe('Success: User unmuted');
    expect(messageOf(client, 'ConfbridgeMute', { ...ROOM, Channel: 'pjsip/' })).toBe('Success: User muted');
    expect(roomStory(client).filter((name) => name !== 'ConfbridgeList' && !name.endsWith('Complete'))).toEqual([
      ...['ConfbridgeMute', 'ConfbridgeUnmute', 'ConfbridgeUnmute', 'ConfbridgeMute'],
    ]);
    expect(client.events('ConfbridgeMute').map((one) => one.get('Channel'))).toEqual([SECOND, FIRST]);
  });

  it('kick one, who goes on in the dialplan, or all', () => {
    const { lab, client } = gathered(2);
    call(lab, '202');
    client.forget();
    expect(messageOf(client, 'ConfbridgeKick', { ...ROOM, Channel: THIRD })).toBe('Success: User kicked');
    expect(roomStory(client)).toEqual(['ConfbridgeLeave', 'BridgeLeave']);
    expect(lab.pbx.channels[2]).toMatchObject({
      application: 'Wait',
      variables: { AFTER: 'yes', CONFBRIDGE_RESULT: 'KICKED' },
    });
    expect(messageOf(client, 'ConfbridgeKick', { ...ROOM, Channel: 'all' })).toBe('Success: All participants kicked');
    expect(lab.pbx.channels.map(({ name }) => name)).toEqual([THIRD]);
    expect(roomStory(client).at(-1)).toBe('BridgeDestroy');
  });

  it('record', () => {
    const { lab, client } = gathered(1);
    client.forget();
    expect(messageOf(client, 'ConfbridgeStopRecord', ROOM)).toBe('Error: Internal error while stopping recording.');
    expect(messageOf(client, 'ConfbridgeStartRecord', ROOM)).toBe('Success: Conference Recording Started.');
    expect(messageOf(client, 'ConfbridgeStartRecord', ROOM)).toBe('Error: Conference is already being recorded.');
    expect(lab.pbx.channels[0]!.variables['BRIDGEPEER']).toBe('CBAnn/conf1-00000000;2,CBRec/conf1-00000000');
    expect(messageOf(client, 'ConfbridgeStopRecord', ROOM)).toBe('Success: Conference Recording Stopped.');
    expect(roomStory(client)).toEqual(['ConfbridgeRecord', 'ConfbridgeStopRecord']);
    expect(client.events('ConfbridgeStopRecord')[0]!.get('BridgeNumChannels')).toBe('3');
    // A recording ends with its room.
    client.ask('ConfbridgeStartRecord', { ...ROOM, RecordFile: 'x.wav' });
    client.ask('ConfbridgeKick', { ...ROOM, Channel: 'participants' });
    expect(roomStory(client).slice(-4)).toEqual([
      ...['BridgeLeave', 'ConfbridgeStopRecord', 'ConfbridgeEnd', 'BridgeDestroy'],
    ]);
  });

  it('set whose picture is seen, until that one leaves, which is told with what happens next', () => {
    const { lab, client } = gathered(2);
    client.forget();
    expect(messageOf(client, 'ConfbridgeSetSingleVideoSrc', { ...ROOM, Channel: FIRST })).toBe(
      'Success: Conference single video source set.',
    );
    expect(client.events('BridgeVideoSourceUpdate')[0]!.get('BridgeVideoSource')).toBe('pbx-lab-0.0');
    client.ask('ConfbridgeKick', { ...ROOM, Channel: FIRST });
    expect(client.events('BridgeVideoSourceUpdate')).toHaveLength(1);
    call(lab, '200');
    expect(roomStory(client).slice(-3)).toEqual(['BridgeVideoSourceUpdate', 'BridgeEnter', 'ConfbridgeJoin']);
    expect(client.events('BridgeVideoSourceUpdate')[1]!.get('BridgePreviousVideoSource')).toBe('pbx-lab-0.0');
    expect(messageOf(client, 'ConfbridgeSetSingleVideoSrc', { ...ROOM, Channel: 'pjsip' })).toBe(
      'Error: No channel by that name found in conference.',
    );
    expect(strayKeys(client.events())).toEqual([]);
  });

  it('say in the words of Asterisk what is wrong', () => {
    const idle = new Lab().logIn();
    const { client } = gathered(1);
    const channel = { Channel: 'x' };
    for (const action of ['Kick', 'Mute', 'Unmute', 'SetSingleVideoSrc']) {
      const name = `Confbridge${action}`;
      expect(messageOf(client, name, { ...channel })).toBe('Error: No Conference name provided.');
      expect(messageOf(idle, name, { ...channel, ...ROOM })).toBe('Error: No active conferences.');
      expect(messageOf(client, name, { ...channel, Conference: 'none' })).toBe(
        'Error: No Conference by that name found.',
      );
    }
    for (const action of ['List', 'Lock', 'Unlock', 'StartRecord', 'StopRecord']) {
      const name = `Confbridge${action}`;
      expect(messageOf(client, name, {})).toBe('Error: No Conference name provided.');
      expect(messageOf(idle, name, ROOM)).toBe('Error: No active conferences.');
      expect(messageOf(client, name, { Conference: 'none' })).toBe('Error: No Conference by that name found.');
    }
    expect(messageOf(client, 'ConfbridgeMute', ROOM)).toBe('Error: No channel name provided.');
    for (const action of ['ConfbridgeMute', 'ConfbridgeKick'])
      expect(messageOf(client, action, { ...ROOM, ...channel })).toBe(
        'Error: No Channel by that name found in Conference.',
      );
  });

  it('send the keys that Asterisk sends', () => {
    const { client } = gathered(3);
    client.ask('ConfbridgeListRooms');
    client.ask('ConfbridgeList', ROOM);
    client.ask('ConfbridgeMute', { ...ROOM, Channel: 'all' });
    client.ask('ConfbridgeUnmute', { ...ROOM, Channel: 'all' });
    client.ask('ConfbridgeStartRecord', ROOM);
    client.ask('ConfbridgeStopRecord', ROOM);
    client.ask('ConfbridgeKick', { ...ROOM, Channel: 'all' });
    expect(strayKeys(client.events())).toEqual([]);
    expect(new Set(roomStory(client))).toEqual(
      new Set([
        ...['BridgeCreate', 'BridgeEnter', 'BridgeLeave', 'BridgeDestroy', 'ConfbridgeStart', 'ConfbridgeJoin'],
        ...['ConfbridgeListRooms', 'ConfbridgeListRoomsComplete', 'ConfbridgeList', 'ConfbridgeListComplete'],
        ...['ConfbridgeMute', 'ConfbridgeUnmute', 'ConfbridgeRecord', 'ConfbridgeStopRecord', 'ConfbridgeLeave'],
        'ConfbridgeEnd',
      ]),
    );
  });
});

describe('the console', () => {
  it('lists rooms and those in them', () => {
    const { client } = gathered(1);
    client.ask('ConfbridgeMute', { ...ROOM, Channel: FIRST });
    client.ask('ConfbridgeLock', ROOM);
    expect(output(client, 'confbridge list')).toEqual([
      'Conference Bridge Name           Users  Marked Locked Muted',
      '================================ ====== ====== ====== =====',
      'conf1                                 1      0 Yes    No',
    ]);
    expect(output(client, 'confbridge list conf1')).toEqual([
      'Channel                        Flags  User Profile     Bridge Profile   Menu             CallerID',
      '============================== ====== ================ ================ ================ ================',
      'PJSIP/trunk-00000000           m      default_user     default_bridge   default_menu     777000',
    ]);
    expect(output(client, 'confbridge list none')).toEqual(["No conference bridge named 'none' found!"]);
  });

  it.each([
    ['confbridge mute conf1 PJSIP/trunk-00000000', 'Muting PJSIP/trunk-00000000 from confbridge conf1'],
    ['confbridge unmute conf1 all', 'Unmuting all from confbridge conf1'],
    ['confbridge mute conf1 x', "No channel named 'x' found in conference conf1"],
    ['confbridge mute none x', "No conference bridge named 'none' found!"],
    ['confbridge kick conf1 x', "No participant named 'x' found!"],
    ['confbridge kick none x', "No conference bridge named 'none' found!"],
    ['confbridge kick conf1 all', "Kicked 'all' out of conference 'conf1'"],
    ['confbridge lock conf1', 'Conference conf1 is locked.'],
    ['confbridge unlock conf1', 'Conference conf1 is unlocked.'],
    ['confbridge lock none', 'Conference none is not found'],
    ['confbridge record start conf1', 'Recording started'],
    ['confbridge record start none', 'Conference not found.'],
    ['confbridge record stop conf1', 'Recording could not be stopped.'],
    ['confbridge record stop none', 'Conference not found.'],
    ['confbridge kick conf1', 'Usage: confbridge kick <conference> <channel>'],
    ['confbridge lock conf1 b c', 'Usage: confbridge lock <conference>'],
  ])('%s', (command, answered) => {
    const { client } = gathered(1);
    expect(output(client, command)).toEqual([answered]);
  });

  it('stops what it has started to record', () => {
    const { client } = gathered(1);
    output(client, 'confbridge record start conf1 x.wav');
    expect(output(client, 'confbridge record start conf1')).toEqual(['Conference is already being recorded.']);
    expect(output(client, 'confbridge record stop conf1')).toEqual(['Recording stopped.']);
    expect(roomStory(client).slice(-2)).toEqual(['ConfbridgeRecord', 'ConfbridgeStopRecord']);
  });

  it('knows no other command of conferences', () => {
    const { client } = gathered(1);
    expect(output(client, 'confbridge dance')[0]).toMatch(/^No such command/);
  });
});
