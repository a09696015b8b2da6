import { answer, defaultExtensions, dial, park, parkedCall, setVar, wait } from '../../lib/testing/index.js';
import { Lab, type LabClient } from './Lab.js';
import { strayKeys } from './strayKeys.js';

const FIRST = 'PJSIP/trunk-00000000';

function parked(): { lab: Lab; client: LabClient } {
  const lab = new Lab({
    extensions: { ...defaultExtensions(), 401: [park({ timeout: 3 }), setVar('FAILED', '1'), wait(5)] },
  });
  const client = lab.logIn();
  call(lab, '400');
  return { lab, client };
}

function call(lab: Lab, exten: string, context = 'default'): void {
  lab.pbx.call({ channel: 'PJSIP/trunk', exten, context, callerIdNum: '8880', callerIdName: 'Parkee' }).subscribe();
  lab.run();
}

function lotStory(client: LabClient): string[] {
  return client.story.filter((event) => /Park|Bridge/.test(event));
}

describe('a parked call', () => {
  it('waits on a space', () => {
    const { lab, client } = parked();
    expect(lotStory(client)).toEqual(['BridgeCreate', 'BridgeEnter', 'ParkedCall']);
    expect(client.events('BridgeCreate')[0]!.get('BridgeTechnology')).toBe('holding_bridge');
    lab.run(1000);
    const [row] = client.list('ParkedCalls');
    expect(
      ['ParkeeChannel', 'ParkeeCallerIDName', 'ParkerDialString', 'Parkinglot', 'ParkingSpace'].map((key) =>
        row!.get(key),
      ),
    ).toEqual([FIRST, 'Parkee', 'PJSIP/trunk', 'default', '701']);
    expect([row!.get('ParkingTimeout'), row!.get('ParkingDuration')]).toEqual(['44', '1']);
    expect(client.events('ParkedCallsComplete')[0]!.get('Total')).toBe('1');
    expect(strayKeys(client.events())).toEqual([]);
  });

  it('is taken by dialling its space', () => {
    const { lab, client } = parked();
    client.forget();
    client.ask('Originate', { Channel: 'Local/701@parkedcalls/n', Application: 'Wait', Data: '5', Async: 'true' });
    expect(lotStory(client)).toEqual([
      ...['LocalBridge', 'BridgeCreate', 'UnParkedCall', 'BridgeLeave', 'BridgeEnter', 'BridgeEnter'],
    ]);
    const taken = client.events('UnParkedCall')[0]!;
    expect(taken.get('RetrieverChannel')).toBe('Local/701@parkedcalls-00000000;2');
    expect(lab.pbx.channels[0]!.variables['BRIDGEPEER']).toBe('Local/701@parkedcalls-00000000;2');
    expect(strayKeys(client.events())).toEqual([]);
    expect(client.list('ParkedCalls')).toEqual([]);
    client.ask('Hangup', { Channel: FIRST });
    expect(lab.pbx.channels).toEqual([]);
  });

  it('gives its space up when it ends', () => {
    const { lab, client } = parked();
    call(lab, '400');
    client.forget();
    client.ask('Hangup', { Channel: FIRST });
    expect(lotStory(client)).toEqual(['ParkedCallGiveUp', 'BridgeLeave']);
    call(lab, '400');
    expect(client.list('ParkedCalls').map((row) => row.get('ParkingSpace'))).toEqual(['702', '701']);
    client.ask('Redirect', { Channel: 'PJSIP/trunk-00000001', Context: 'default', Exten: '1001', Priority: '1' });
    expect(client.events('ParkedCallGiveUp')).toHaveLength(2);
  });

  it('goes back to who parked it', () => {
    const { lab, client } = parked();
    client.ask('Park', { Channel: FIRST, Timeout: '5000', TimeoutChannel: 'PJSIP/1001-00000007', ParkingSpace: '710' });
    expect(client.list('ParkedCalls').map((row) => row.get('ParkingSpace'))).toEqual(['710']);
    client.forget();
    lab.run(5000);
    expect(client.story.slice(5, 8)).toEqual(['ParkedCallTimeOut', 'BridgeLeave', 'Newexten']);
    const sets = client.events('VarSet').slice(0, 5);
    expect(sets.map((one) => one.get('Variable'))).toEqual([
      ...['PARKING_SPACE', 'PARKINGSLOT', 'PARKEDLOT', 'PARKER', 'PARKER_FLAT'],
    ]);
    expect(client.events('BridgeLeave')[0]!.get('Context')).toBe('park-dial');
    expect(lab.pbx.channels[0]).toMatchObject({
      context: 'park-dial',
      exten: 'PJSIP_1001',
      application: 'Dial',
      data: 'PJSIP/1001,30',
      variables: { PARKING_SPACE: '710', PARKEDLOT: 'default', PARKER: 'PJSIP/1001' },
    });
    expect(lab.pbx.channels.map(({ state }) => state)).toEqual(['Up', 'Up']);
  });

  it.each([
    [{ PJSIP_trunk: [wait(7)], s: [wait(8)] }, '7'],
    [{ s: [wait(8)] }, '8'],
  ])('goes on in the context of its lot where it is not to go back, %#', (extensions, data) => {
    const lab = new Lab({
      extensions: { 400: [park()] },
      contexts: { comeback: { extensions } },
      parkingLots: { default: { timeout: 5, comebackToOrigin: false, comebackContext: 'comeback' } },
    });
    const client = lab.logIn();
    call(lab, '400');
    lab.run(5000);
    expect(lab.pbx.channels[0]).toMatchObject({ context: 'comeback', application: 'Wait', data });
    expect(client.events('ParkedCallTimeOut')).toHaveLength(1);
  });

  it('goes on at s where the lot has no such context', () => {
    const lab = new Lab({
      extensions: { 400: [park()], s: [wait(9)] },
      parkingLots: { default: { timeout: 5, comebackToOrigin: false } },
    });
    call(lab, '400');
    lab.run(5000);
    expect(lab.pbx.channels[0]).toMatchObject({ context: 'default', exten: 's', data: '9' });
  });

  it('goes back to who transferred it there', () => {
    const lab = new Lab({
      extensions: { ...defaultExtensions(), 310: [answer(), dial('PJSIP/1001')] },
      parkingLots: { default: { timeout: 5 } },
    });
    const client = lab.logIn();
    call(lab, '310');
    client.ask('BlindTransfer', { Channel: 'PJSIP/1001-00000001', Exten: '400' });
    expect(client.events('ParkedCall')[0]!.get('ParkerDialString')).toBe('PJSIP/1001');
    lab.run(5000);
    expect(lab.pbx.channels.map(({ name }) => name)).toEqual([FIRST, 'PJSIP/1001-00000002']);
  });

  it('hears music', () => {
    const lab = new Lab({ musicOnHold: true });
    const client = lab.logIn();
    call(lab, '400');
    call(lab, '701', 'parkedcalls');
    const story = client.story.filter((event) => /^(?:Music|Bridge[EL]|(?:Un)?Parked)/.test(event));
    expect(story).toEqual([
      ...['BridgeEnter', 'MusicOnHoldStart', 'ParkedCall', 'MusicOnHoldStop', 'UnParkedCall', 'BridgeLeave'],
      ...['BridgeEnter', 'BridgeEnter'],
    ]);
  });

  it('is taken by one who wants any', () => {
    const lab = new Lab({ extensions: { ...defaultExtensions(), 700: [parkedCall()] } });
    const client = lab.logIn();
    call(lab, '400');
    call(lab, '400');
    call(lab, '700');
    expect(client.events('UnParkedCall').map((one) => one.get('ParkingSpace'))).toEqual(['701']);
    expect(client.events('Newexten').at(-1)!.get('AppData')).toBe('default');
  });

  it('goes on in the dialplan where there is no space', () => {
    const lab = new Lab({
      extensions: { 1: [answer(), park(), wait(5)] },
      parkingLots: { default: { startSpace: 1, stopSpace: 1, timeout: 2 } },
    });
    call(lab, '1');
    call(lab, '1');
    expect(lab.pbx.channels.map(({ application }) => application)).toEqual(['Park', 'Wait']);
    const client = lab.logIn();
    expect(client.ask('Park', { Channel: 'PJSIP/trunk-00000001' }).get('Message')).toBe('Park action failed\n');
    expect(client.list('Parkinglots')[0]!.text).toMatch(
      /Name: default\r\nStartSpace: 1\r\nStopSpace: 1\r\nTimeout: 2$/,
    );
  });
});

describe('the action Park', () => {
  it('takes a call out of its bridge, and the other party hangs up', () => {
    const { lab, client } = parked();
    call(lab, '300');
    const caller = 'PJSIP/trunk-00000001';
    expect(client.ask('Park', { Channel: caller, TimeoutChannel: 'Local/1001@default-00000000;1' }).text).toMatch(
      /Message: Park successful\n$/,
    );
    expect(lab.pbx.channels.map(({ name }) => name)).toEqual([FIRST, caller]);
    expect(client.list('ParkedCalls').map((row) => row.get('ParkerDialString'))).toEqual([
      'PJSIP/trunk',
      'Local/1001@default',
    ]);
  });

  it('takes the party that was called, and the caller hangs up', () => {
    const { lab, client } = parked();
    call(lab, '300');
    const party = 'Local/1001@default-00000000;1';
    client.ask('Park', { Channel: party, Timeout: '0' });
    lab.run(59_000);
    expect(client.list('ParkedCalls').map((row) => row.get('ParkeeChannel'))).toEqual([party]);
  });

  it.each([
    [{}, 'Channel not specified'],
    [{ Channel: FIRST, Timeout: '-1' }, 'Invalid Timeout value.'],
    [{ Channel: 'x' }, 'Channel does not exist: x'],
    [{ Channel: FIRST, Parkinglot: 'none' }, 'Park action failed\n'],
  ])('%j says what is wrong', (fields: Record<string, string>, message) => {
    const { client } = parked();
    expect(client.ask('Park', fields).get('Message')).toBe(message);
  });

  it('knows its lots', () => {
    const { client } = parked();
    expect(client.ask('ParkedCalls', { ParkingLot: 'none' }).get('Message')).toBe(
      'Requested parking lot could not be found.',
    );
    expect(client.list('ParkedCalls', { ParkingLot: 'default' })).toHaveLength(1);
    expect(strayKeys([...client.list('Parkinglots'), ...client.events()])).toEqual([]);
  });
});
