import { confbridge, setVar, wait } from '../../lib/testing/index.js';
import { Lab, type LabClient } from './Lab.js';
import { strayKeys } from './strayKeys.js';

const ROOM = { Conference: 'conf1' };
const WAITER = 'PJSIP/trunk-00000000';

/** A PBX with music and a room for those who wait for a boss. */
function waiting(): { lab: Lab; client: LabClient } {
  const lab = new Lab({
    musicOnHold: true,
    extensions: {
      1: [
        confbridge('conf1', { waitMarked: true, endMarked: true, musicWhenEmpty: true }),
        setVar('AFTER', 'yes'),
        wait(9),
      ],
      2: [confbridge('conf1', { marked: true })],
      3: [confbridge('conf1', { endMarkedAny: true })],
      4: [confbridge('conf1', { waitMarked: true })],
    },
  });
  const client = lab.logIn();
  call(lab, '1');
  return { lab, client };
}

function call(lab: Lab, exten: string): string {
  lab.pbx.call({ channel: 'PJSIP/trunk', exten }).subscribe();
  lab.run();
  return lab.pbx.channels.at(-1)!.name;
}

function roomOf(client: LabClient): (string | undefined)[] {
  const [room] = client.list('ConfbridgeListRooms');
  return ['Parties', 'Marked'].map((key) => room!.get(key));
}

describe('users who wait for a marked one', () => {
  it('are in the room and wait, with music', () => {
    const { client } = waiting();
    const [row] = client.list('ConfbridgeList', ROOM);
    expect(['WaitMarked', 'EndMarked', 'EndMarkedAny', 'Waiting'].map((key) => row!.get(key))).toEqual([
      ...['Yes', 'Yes', 'No', 'Yes'],
    ]);
    expect(roomOf(client)).toEqual(['1', '0']);
    expect(client.story.indexOf('MusicOnHoldStart')).toBeLessThan(client.story.indexOf('BridgeEnter'));
    expect(client.events('MusicOnHoldStart')[0]!.get('Class')).toBe('default');
    expect(strayKeys(client.events())).toEqual([]);
  });

  it('are heard when one comes', () => {
    const { lab, client } = waiting();
    client.forget();
    lab.pbx.speak(WAITER);
    call(lab, '2');
    expect(client.events('ConfbridgeTalking')).toEqual([]);
    expect(client.events('MusicOnHoldStop').map((one) => one.get('Channel'))).toEqual([WAITER]);
    expect(client.list('ConfbridgeList', ROOM).map((row) => [row.get('MarkedUser'), row.get('Waiting')])).toEqual([
      ['No', 'No'],
      ['Yes', 'No'],
    ]);
    lab.pbx.speak(WAITER);
    lab.run();
    expect(client.events('ConfbridgeTalking')).toHaveLength(1);
  });

  it('go with the last marked one, or wait again', () => {
    const { lab, client } = waiting();
    const other = call(lab, '4');
    const [one, two] = [call(lab, '2'), call(lab, '2')];
    client.ask('Hangup', { Channel: one });
    expect(roomOf(client)).toEqual(['3', '1']);
    client.forget();
    client.ask('Hangup', { Channel: two });
    expect(lab.pbx.channels[0]).toMatchObject({ variables: { CONFBRIDGE_RESULT: 'ENDMARKED', AFTER: 'yes' } });
    expect(client.list('ConfbridgeList', ROOM).map((row) => [row.get('Channel'), row.get('Waiting')])).toEqual([
      [other, 'Yes'],
    ]);
  });

  it('go with any marked one where they are to', () => {
    const { lab, client } = waiting();
    const any = call(lab, '3');
    const [one] = [call(lab, '2'), call(lab, '2')];
    client.ask('Hangup', { Channel: one });
    expect(lab.pbx.channels.map(({ name }) => name)).not.toContain(any);
    expect(roomOf(client)).toEqual(['2', '1']);
  });

  it('show on the console', () => {
    const { client } = waiting();
    expect(client.ask('Command', { Command: 'confbridge list conf1' }).getAll('Output')[2]).toMatch(
      /^PJSIP\/trunk-00000000 {11}WEw {4}default_user/,
    );
  });
});

describe('a server without music', () => {
  it('plays none', () => {
    const lab = new Lab({ extensions: { 1: [confbridge('conf1', { musicWhenEmpty: true })] } });
    const client = lab.logIn();
    call(lab, '1');
    expect(client.events('MusicOnHoldStart')).toEqual([]);
  });
});

describe('Asterisk 13', () => {
  it('tells that someone comes before, and that someone goes after', () => {
    const lab = new Lab({ dialect: 13, extensions: { 1: [confbridge('conf1')] } });
    const client = lab.logIn();
    const name = call(lab, '1');
    client.ask('Hangup', { Channel: name });
    const story = client.story.filter((event) => /^(?:Confbridge|Bridge)/.test(event));
    expect(story).toEqual([
      ...['BridgeCreate', 'ConfbridgeStart', 'ConfbridgeJoin', 'BridgeEnter'],
      ...['BridgeLeave', 'ConfbridgeLeave', 'ConfbridgeEnd', 'BridgeDestroy'],
    ]);
  });

  it('lists the channels that it keeps to itself', () => {
    const lab = new Lab({ dialect: 13, extensions: { 1: [confbridge('conf1')] } });
    const client = lab.logIn();
    const name = call(lab, '1');
    const KEPT = ['CBAnn/conf1-00000000;1', 'CBAnn/conf1-00000000;2'];
    expect(client.list('Status').map((row) => row.get('Channel'))).toEqual([name, ...KEPT]);
    expect(client.list('CoreShowChannels')).toHaveLength(1);
  });
});
