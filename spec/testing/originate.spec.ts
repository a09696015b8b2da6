import { Lab, type LabClient } from './Lab.js';

const CALL = { Application: 'Wait', Data: '1', Timeout: '1500', Async: 'true' };
const RING = ['Newchannel', 'Newchannel', 'Newexten', 'LocalBridge', 'DialBegin', 'Newexten'];

function outcome(client: LabClient): Record<string, string | undefined> {
  const response = client.events('OriginateResponse')[0]!;
  return Object.fromEntries(['Response', 'Channel', 'Reason', 'Uniqueid'].map((key) => [key, response.get(key)]));
}

describe('Originate, asynchronous', () => {
  it('is answered by 1001 and goes on in the dialplan', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const target = { Context: 'default', Exten: '1002', Priority: '1' };
    const queued = client.ask('Originate', { Channel: 'Local/1001@default/n', ...target, Async: 'true' });
    expect(queued.get('Message')).toBe('Originate successfully queued');
    lab.run(5000);
    expect(client.story).toEqual([
      ...RING,
      ...['Newexten', 'Newstate', 'Newstate', 'DialEnd', 'OriginateResponse'],
      ...['Newexten', 'Newexten', 'Newexten', 'Newexten'],
      ...['SoftHangupRequest', 'HangupRequest', 'Hangup', 'SoftHangupRequest', 'Hangup'],
    ]);
    expect(outcome(client)).toEqual({
      Response: 'Success',
      Channel: 'Local/1001@default-00000000;1',
      Reason: '4',
      Uniqueid: 'pbx-lab-0.0',
    });
    expect(client.events('Hangup').map((hangup) => hangup.get('Cause-txt'))).toEqual([
      'Normal Clearing',
      'Normal Clearing',
    ]);
    expect(lab.pbx.channels).toEqual([]);
  });

  it('is answered by 1002, which hangs up after two seconds', () => {
    const lab = new Lab();
    const client = lab.logIn();
    client.ask('Originate', { Channel: 'Local/1002@default/n', ...CALL, Data: '10' });
    lab.run(1999);
    expect(client.story).not.toContain('Hangup');
    lab.run(1);
    expect(client.events('Hangup').map((hangup) => hangup.get('Channel'))).toEqual([
      'Local/1002@default-00000000;2',
      'Local/1002@default-00000000;1',
    ]);
  });

  it('rings 1003 and finds it busy', () => {
    const lab = new Lab();
    const client = lab.logIn();
    client.ask('Originate', { Channel: 'Local/1003@default', ...CALL });
    lab.run(1000);
    expect(client.story).toEqual([
      ...RING,
      ...['Newstate', 'DialState', 'Newexten', 'Newexten', 'Newstate', 'DialEnd', 'OriginateResponse'],
      ...['HangupRequest', 'Hangup', 'SoftHangupRequest', 'Hangup'],
    ]);
    expect(client.events('LocalBridge')[0]!.get('LocalOptimization')).toBe('Yes');
    expect(client.events('DialEnd')[0]!.get('DialStatus')).toBe('BUSY');
    expect(outcome(client)).toEqual({
      Response: 'Failure',
      Channel: 'Local/1003@default',
      Reason: '5',
      Uniqueid: '<unknown>',
    });
    expect(client.events('Hangup').map((hangup) => hangup.get('Cause'))).toEqual(['0', '17']);
  });

  it('gives up on 1004 in time', () => {
    const lab = new Lab();
    const client = lab.logIn();
    client.ask('Originate', { Channel: 'Local/1004@default/n', ...CALL });
    lab.run(1499);
    expect(client.story).toEqual(RING);
    lab.run(1);
    expect(client.story.slice(RING.length)).toEqual([
      ...['OriginateResponse', 'HangupRequest', 'Hangup', 'SoftHangupRequest', 'Hangup'],
    ]);
    expect(outcome(client)['Reason']).toBe('3');
    expect(client.events('Hangup').map((hangup) => hangup.get('Cause'))).toEqual(['19', '19']);
  });

  it('finds 1005 congested', () => {
    const lab = new Lab();
    const client = lab.logIn();
    client.ask('Originate', { Channel: 'Local/1005@default/n', ...CALL });
    expect(client.events('DialEnd')[0]!.get('DialStatus')).toBe('CONGESTION');
    expect(outcome(client)['Reason']).toBe('8');
    expect(client.events('Hangup').map((hangup) => hangup.get('Cause'))).toEqual(['0', '34']);
  });

  it('finds no 9999', () => {
    const lab = new Lab();
    const client = lab.logIn();
    client.ask('Originate', { Channel: 'Local/9999@default', ...CALL });
    expect(client.story).toEqual([
      ...['Newchannel', 'Newchannel', 'Newexten', 'Hangup', 'Hangup', 'OriginateResponse'],
    ]);
    expect(outcome(client)['Reason']).toBe('0');
    expect(client.events('DeviceStateChange').map((change) => change.get('State'))).toEqual(['INVALID', 'INVALID']);
  });

  it.each(['PJSIP/9999', 'Bogus/xyz'])('fails at once for %s', (channel) => {
    const client = new Lab().logIn();
    client.ask('Originate', { Channel: channel, ...CALL });
    expect(client.story).toEqual(['OriginateResponse']);
    expect(outcome(client)['Reason']).toBe('0');
  });

  it('calls a phone, which behaves as the steps of its extension say', () => {
    const lab = new Lab();
    const client = lab.logIn();
    client.ask('Originate', { Channel: 'PJSIP/1003', ...CALL });
    client.ask('Originate', { Channel: 'PJSIP/1002', ...CALL, Data: '10' });
    lab.run(2000);
    const states = client.events('Newstate').map((state) => [state.get('Channel'), state.get('ChannelStateDesc')]);
    expect(states).toEqual([
      ['PJSIP/1003-00000000', 'Ringing'],
      ['PJSIP/1002-00000001', 'Up'],
    ]);
    expect(client.events('OriginateResponse').map((response) => response.get('Reason'))).toEqual(['4', '5']);
    // The phone hung up.
    expect(client.events('HangupRequest').map((request) => request.get('Cause'))).toEqual(['16']);
    expect(lab.pbx.channels).toEqual([]);
  });

  it('reads caller, variables and ids', () => {
    const lab = new Lab({ channelVars: ['A'] });
    const client = lab.logIn();
    client.ask('Originate', {
      ...{ Channel: 'Local/1001@default/n', ...CALL, ChannelId: 'chan-a', Account: 'acc' },
      CallerID: '"O\'Br \\"q\\" x" <1>',
      Variable: [
        'A=x,y',
        'B=x\\,y',
        'C="x,y"',
        "D='x,y'",
        'E=a"b',
        'F=a\\b',
        'G=a\\\\b',
        'I= lead and trail ',
        'M=a=b',
      ],
    });
    expect(lab.pbx.channels.map(({ uniqueid, linkedid }) => [uniqueid, linkedid])).toEqual([
      ['chan-a', 'chan-a'],
      ['chan-a;2', 'chan-a'],
    ]);
    const expected = {
      A: 'x',
      B: 'x,y',
      C: 'x,y',
      D: "'x",
      E: 'ab',
      F: 'ab',
      G: 'a\\b',
      I: ' lead and trail ',
      M: 'a=b',
    };
    expect(lab.pbx.channels.map(({ variables }) => variables)).toEqual([expected, expected]);
    const names = client.events('VarSet').map((set) => set.get('Variable')!);
    expect(names.join('')).toBe('MIGFEDCBA' + 'ABCDEFGIM');
    // Escaped in events of channels, and not in OriginateResponse.
    expect(client.events('NewCallerid')[0]!.get('CallerIDName')).toBe('O\\\'Br \\"q\\" x');
    expect(client.events('OriginateResponse')[0]!.get('CallerIDName')).toBe('O\'Br "q" x');
    expect(client.events('OriginateResponse')[0]!.keys.at(-1)).toBe('ChanVariable(Local/1001@default-00000000;1)');
    expect(client.events('Newstate')[0]!.getAll('ChanVariable')).toEqual(['A=x']);
    // An id that is taken makes no second channel.
    client.forget();
    client.ask('Originate', { Channel: 'PJSIP/1001', ...CALL, ChannelId: 'chan-a' });
    expect(outcome(client)['Reason']).toBe('0');
  });

  it.each([
    ['5550100', '5550100', undefined],
    ['Alice', undefined, 'Alice'],
    ['Alice <100>', '100', 'Alice'],
    ['<100>', '100', undefined],
    ['', undefined, undefined],
  ])('knows the caller %j', (callerId, number, name) => {
    const lab = new Lab();
    lab.logIn().ask('Originate', { Channel: 'PJSIP/1001', ...CALL, CallerID: callerId });
    expect(lab.pbx.channels.map(({ callerIdNum, callerIdName }) => [callerIdNum, callerIdName])).toEqual([
      [number, name],
    ]);
  });

  it('refuses what makes no sense', () => {
    const client = new Lab().logIn();
    const message = (fields: Record<string, string>): string | undefined =>
      client.ask('Originate', fields).get('Message');
    expect(message({})).toBe('Channel not specified');
    expect(message({ Channel: 'PJSIP' })).toBe('Invalid channel');
    expect(message({ Channel: 'PJSIP/1001', Timeout: 'soon' })).toBe('Invalid timeout');
    expect(message({ Channel: 'PJSIP/1001', Priority: 'x' })).toBe('Invalid priority');
    expect(message({ Channel: 'PJSIP/1001', Exten: '1001' })).toBe(
      "Originate with 'Exten' requires 'Context' and 'Priority'",
    );
  });
});

describe('Originate, synchronous', () => {
  it('holds the connection until it is answered, and no other', () => {
    const lab = new Lab();
    const [client, other] = [lab.logIn(), lab.logIn()];
    client.forget();
    client.connection.write(
      'Action: Originate\r\nActionID: 1\r\nChannel: Local/1003@default/n\r\nApplication: Wait\r\nData: 1\r\n\r\n' +
        'Action: Ping\r\nActionID: 2\r\n\r\n',
    );
    lab.run(999);
    expect(client.text).toBe('');
    expect(other.story).toContain('Newchannel');
    lab.run(1);
    const [response, ...rest] = client.messages;
    expect(response!.text).toBe('Response: Error\r\nActionID: 1\r\nMessage: Originate failed');
    expect(rest[0]!.event).toBe('Newchannel');
    expect(rest.map((message) => message.get('Ping'))).toContain('Pong');
    expect(client.story).toEqual(other.story);
    expect(client.story).not.toContain('OriginateResponse');
  });

  it('says that the call was queued when it was answered', () => {
    const client = new Lab().logIn();
    const response = client.ask('Originate', { Channel: 'Local/1001@default/n', Application: 'Wait', Data: '1' });
    expect(response.get('Message')).toBe('Originate successfully queued');
  });

  it('goes on without the client', () => {
    const lab = new Lab();
    const client = lab.logIn();
    client.ask('Originate', { Channel: 'Local/1004@default/n', Application: 'Wait', Data: '1' });
    client.connection.close();
    lab.run(29_999);
    expect([lab.pbx.clients, lab.pbx.channels.length]).toEqual([0, 2]);
    lab.run(1);
    expect(lab.pbx.channels).toEqual([]);
  });
});

describe('a PBX without a system name', () => {
  it('leaves it out everywhere', () => {
    const client = new Lab({ systemName: '' }).logIn();
    client.ask('Originate', { Channel: 'PJSIP/1001', ...CALL, Application: 'Echo' });
    expect(outcome(client)['Uniqueid']).toBe('0.0');
    expect(client.text).not.toContain('SystemName');
  });
});
