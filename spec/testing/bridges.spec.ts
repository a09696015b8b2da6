import { answer, confbridge, defaultExtensions, dial, hangup, wait } from '../../lib/testing/index.js';
import { Lab, type LabClient } from './Lab.js';
import { strayKeys } from './strayKeys.js';

const [FIRST, SECOND] = ['PJSIP/trunk-00000000', 'PJSIP/trunk-00000001'] as const;

function calls(...extens: string[]): { lab: Lab; client: LabClient } {
  const lab = new Lab({
    extensions: {
      ...defaultExtensions(),
      1: [answer(), wait(100), wait(7), hangup()],
      2: [wait(50)],
      310: [answer(), dial('PJSIP/1001')],
      220: [confbridge('conf1'), wait(9)],
    },
  });
  const client = lab.logIn();
  for (const exten of extens) {
    lab.pbx.call({ channel: 'PJSIP/trunk', exten, callerIdNum: '77' }).subscribe();
    lab.run();
  }
  client.forget();
  return { lab, client };
}

function messageOf(client: LabClient, action: string, fields: Record<string, string> = {}): string {
  const response = client.ask(action, fields);
  return `${response.get('Response')!}: ${response.get('Message')!}`;
}

describe('Bridge', () => {
  it('takes two from what they do; each goes on when the other has gone', () => {
    const { lab, client } = calls('1', '2');
    expect(messageOf(client, 'Bridge', { Channel1: FIRST, Channel2: 'pjsip/trunk-00000001' })).toBe(
      'Success: Channels have been bridged',
    );
    expect(client.story).toEqual([
      ...['Newstate', 'BridgeCreate', 'BridgeEnter', 'BridgeEnter'],
      // BRIDGEPEER and BRIDGEPVTCALLID of each.
      ...['VarSet', 'VarSet', 'VarSet', 'VarSet'],
    ]);
    expect(lab.pbx.channels.map(({ state, variables }) => [state, variables['BRIDGEPEER']])).toEqual([
      ['Up', SECOND],
      ['Up', FIRST],
    ]);
    client.ask('Hangup', { Channel: SECOND });
    expect(lab.pbx.channels.map(({ application, data, bridge }) => [application, data, bridge])).toEqual([
      ['Wait', '7', undefined],
    ]);
    expect(client.story).toContain('BridgeDestroy');
  });

  it('takes them from those they talk to', () => {
    const { lab, client } = calls('310', '310');
    messageOf(client, 'Bridge', { Channel1: FIRST, Channel2: 'PJSIP/1001-00000003' });
    expect(lab.pbx.channels.map(({ name }) => name)).toEqual([FIRST, 'PJSIP/1001-00000003']);
    expect(new Set(lab.pbx.channels.map(({ bridge }) => bridge)).size).toBe(1);
    client.ask('Hangup', { Channel: '/.*/' });
    expect(lab.pbx.channels).toEqual([]);
  });

  it.each([
    [{}, 'Missing channel parameter in request'],
    [{ Channel1: 'x', Channel2: FIRST }, 'Channel1 does not exist: x'],
    [{ Channel1: FIRST, Channel2: 'x' }, 'Channel2 does not exist: x'],
    [{ Channel1: FIRST, Channel2: FIRST }, `Unable to add Channel2 to bridge: ${FIRST}`],
  ])('%j says what is wrong', (fields: Record<string, string>, message) => {
    expect(messageOf(calls('1').client, 'Bridge', fields)).toBe(`Error: ${message}`);
  });
});

describe('bridges', () => {
  it('have no channel in common, also where one is taken elsewhere while it is being answered', () => {
    const { lab, client } = calls('1', '303');
    lab.run(1);
    // Whoever is called answers some milliseconds later.
    const called = lab.pbx.channels[2]!.name;
    expect(messageOf(client, 'Bridge', { Channel1: FIRST, Channel2: called })).toMatch(/^Success/);
    expect(lab.pbx.bridges.map(({ channels }) => channels.length)).toEqual([2]);
    for (let ms = 0; ms < 20; ms++) {
      lab.run(1);
      const inside = lab.pbx.bridges.flatMap(({ channels }) => channels);
      expect(inside).toEqual([...new Set(inside)]);
    }
  });

  it('are listed, and those in them', () => {
    const { lab, client } = calls('310', '220');
    const rows = client.list('BridgeList');
    expect(rows.map((row) => [row.get('BridgeTechnology'), row.get('BridgeNumChannels')])).toEqual([
      ['simple_bridge', '2'],
      ['softmix', '2'],
    ]);
    const members = (index: number): (string | undefined)[] =>
      client
        .list('BridgeInfo', { BridgeUniqueid: rows[index]!.get('BridgeUniqueid')! })
        .map((row) => row.get('Channel'));
    expect(members(0)).toEqual(['PJSIP/1001-00000001', FIRST]);
    // The announcer is kept from clients.
    expect(members(1)).toEqual(['PJSIP/trunk-00000002']);
    expect(client.list('BridgeList', { BridgeType: 'softmix' })).toHaveLength(1);
    client.ask('BridgeTechnologyList');
    expect(strayKeys(client.events())).toEqual([]);
    expect(lab.pbx.channels).toHaveLength(3);
  });

  it('can be destroyed: those of a call hang up, those of a conference go on', () => {
    const { lab, client } = calls('310', '220');
    for (const row of client.list('BridgeList'))
      expect(messageOf(client, 'BridgeDestroy', { BridgeUniqueid: row.get('BridgeUniqueid')! })).toBe(
        'Success: Bridge has been destroyed',
      );
    expect(lab.pbx.channels.map(({ application }) => application)).toEqual(['Wait']);
    expect(client.events('BridgeDestroy')).toHaveLength(2);
    expect(client.list('BridgeList')).toEqual([]);
  });

  it('can be left by force', () => {
    const { lab, client } = calls('310', '220', '1');
    expect(messageOf(client, 'BridgeKick', { Channel: 'PJSIP/1001-00000001' })).toBe(
      'Success: Channel has been kicked',
    );
    client.ask('BridgeKick', { Channel: 'PJSIP/trunk-00000002' });
    expect(lab.pbx.channels.map(({ name, application }) => [name, application])).toEqual([
      ['PJSIP/trunk-00000002', 'Wait'],
      ['PJSIP/trunk-00000003', 'Wait'],
    ]);
    expect(client.story).toContain('ConfbridgeEnd');
  });

  it('of a parking lot is made again after it was destroyed', () => {
    const { lab, client } = calls('400');
    const destroy = (): string =>
      messageOf(client, 'BridgeDestroy', { BridgeUniqueid: client.list('BridgeList').at(-1)!.get('BridgeUniqueid')! });
    expect([destroy(), lab.pbx.channels]).toEqual(['Success: Bridge has been destroyed', []]);
    lab.pbx.call({ channel: 'PJSIP/trunk', exten: '400' }).subscribe();
    lab.run();
    expect(client.list('ParkedCalls')).toHaveLength(1);
  });

  it.each([
    ['BridgeInfo', {}, 'BridgeUniqueid must be provided'],
    ['BridgeInfo', { BridgeUniqueid: 'x' }, 'Specified BridgeUniqueid not found'],
    ['BridgeDestroy', {}, 'BridgeUniqueid must be provided'],
    ['BridgeKick', {}, 'Channel must be provided'],
    ['BridgeKick', { Channel: 'x' }, 'Channel does not exist'],
    ['BridgeKick', { Channel: FIRST }, 'Channel is not in a bridge'],
    ['BridgeKick', { Channel: FIRST, BridgeUniqueid: 'x' }, 'Bridge not found'],
  ])('%s %j says what is wrong', (action, fields: Record<string, string>, message) => {
    expect(messageOf(calls('1').client, action, fields)).toBe(`Error: ${message}`);
  });
});
