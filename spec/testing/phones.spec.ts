import { ArgumentError, ConfigurationError } from 'rx-asterisk';
import { type Dialect, defaultExtensions, dial, wait } from 'rx-asterisk/testing';
import { Lab, type LabClient } from './Lab.js';
import type { Received } from './Received.js';

const AWAY = { 1001: {}, trunk: { host: 'sip.example.com', static: true } };

/** What of events about a phone, each as one line. */
function lines(client: LabClient): string[] {
  const told = (message: Received, keys: readonly string[]): string =>
    [message.event!, ...keys.flatMap((key) => message.get(key) ?? [])].join(' ');
  return client.messages.flatMap((message) => {
    switch (message.event) {
      case 'ContactStatus':
        return told(message, ['AOR', 'URI', 'ContactStatus']);
      case 'PeerStatus':
        return told(message, ['Peer', 'PeerStatus', 'Address', 'Time']);
      case 'DeviceStateChange':
        return told(message, ['Device', 'State']);
      case 'ExtensionStatus':
        return told(message, ['Exten', 'Context', 'Hint', 'StatusText']);
      case 'QueueMemberStatus':
        return told(message, ['Queue', 'MemberName', 'Status']);
      default:
        return [];
    }
  });
}

describe('a phone of PJSIP that registers', () => {
  it('is told of, with its device, its hint and its seat in a queue', () => {
    const queues = { support: { members: [{ interface: 'PJSIP/1001', name: 'Alice' }] } };
    const lab = new Lab({ phones: AWAY, queues });
    const client = lab.logIn();
    lab.pbx.register('1001', 'sip:1001@192.0.2.7:5062');
    lab.run();
    expect(lines(client)).toEqual([
      'ContactStatus 1001 sip:1001@192.0.2.7:5062 NonQualified',
      'PeerStatus PJSIP/1001 Reachable',
      'DeviceStateChange PJSIP/1001 NOT_INUSE',
      'QueueMemberStatus support Alice 1',
      'ExtensionStatus 1001 default PJSIP/1001 Idle',
    ]);
    client.forget();
    lab.pbx.unregister('1001');
    lab.pbx.unregister('1001');
    lab.run();
    expect(lines(client)).toEqual([
      'ContactStatus 1001 sip:1001@192.0.2.7:5062 Removed',
      'PeerStatus PJSIP/1001 Unreachable',
      'DeviceStateChange PJSIP/1001 UNAVAILABLE',
      'QueueMemberStatus support Alice 5',
      'ExtensionStatus 1001 default PJSIP/1001 Unavailable',
    ]);
  });

  it('is at as many places as it may be, and no longer at the oldest', () => {
    const lab = new Lab({ phones: { 1001: { maxContacts: 2, qualify: 30 } } });
    const client = lab.logIn();
    for (const host of ['a', 'b', 'b', 'c']) lab.pbx.register('1001', `sip:1001@${host}`);
    lab.run();
    expect(lines(client).filter((line) => !line.startsWith('ExtensionStatus'))).toEqual([
      'ContactStatus 1001 sip:1001@a Reachable',
      'PeerStatus PJSIP/1001 Reachable',
      'DeviceStateChange PJSIP/1001 NOT_INUSE',
      'ContactStatus 1001 sip:1001@b Reachable',
      'ContactStatus 1001 sip:1001@b Reachable',
      'ContactStatus 1001 sip:1001@a Removed',
      'ContactStatus 1001 sip:1001@c Reachable',
    ]);
    const contacts = client.list('PJSIPShowContacts').map((row) => [row.get('Uri'), row.get('Status')]);
    expect(contacts).toEqual([
      ['sip:1001@b', 'Reachable'],
      ['sip:1001@c', 'Reachable'],
    ]);
    expect(client.list('PJSIPShowRegistrationInboundContactStatuses')).toHaveLength(2);
    const [endpoint] = client.list('PJSIPShowEndpoints');
    expect(endpoint!.get('Contacts')).toBe('1001/sip:1001@b,1001/sip:1001@c,');
    const detail = client.list('PJSIPShowEndpoint', { Endpoint: '1001' }).map(({ event }) => event);
    expect(detail).toEqual(['EndpointDetail', 'AorDetail', 'ContactStatusDetail', 'ContactStatusDetail']);
  });

  it('can be called while it is there', () => {
    const lab = new Lab({ phones: AWAY });
    const client = lab.logIn();
    const order = { Channel: 'PJSIP/1001', Application: 'Wait', Data: '5', Async: 'true' };
    client.ask('Originate', order);
    lab.run();
    expect(client.events('OriginateResponse').map((one) => one.get('Reason'))).toEqual(['0']);
    lab.pbx.register('1001');
    client.ask('Originate', order);
    lab.run();
    expect(client.events('OriginateResponse').map((one) => one.get('Reason'))).toEqual(['0', '4']);
    expect(lab.pbx.channels.map(({ name }) => name)).toEqual(['PJSIP/1001-00000000']);
    // Its calls go on without it.
    lab.pbx.unregister('1001');
    lab.run(1000);
    expect(lab.pbx.channels).toHaveLength(1);
  });
});

describe.each<Dialect>([13, 20])('a phone of chan_sip that registers, Asterisk %d', (dialect) => {
  it('is told of as its peer, at one place alone', () => {
    const lab = new Lab({ dialect, phones: AWAY });
    const client = lab.logIn();
    lab.pbx.register('1001', 'sip:1001@192.0.2.7:5062');
    lab.run();
    lab.pbx.register('1001', 'sip:1001@192.0.2.8');
    lab.run();
    lab.pbx.unregister('1001');
    lab.run();
    expect(lines(client)).toEqual([
      'PeerStatus SIP/1001 Registered 192.0.2.7:5062',
      'PeerStatus SIP/1001 Reachable 1',
      'DeviceStateChange SIP/1001 NOT_INUSE',
      'ExtensionStatus 1001 default SIP/1001 Idle',
      'PeerStatus SIP/1001 Registered 192.0.2.8:5060',
      'PeerStatus SIP/1001 Unregistered',
      'DeviceStateChange SIP/1001 UNAVAILABLE',
      'ExtensionStatus 1001 default SIP/1001 Unavailable',
    ]);
  });

  it('is listed as a peer, and called as SIP', () => {
    const lab = new Lab({ dialect, phones: { ...AWAY, 1002: { host: '192.0.2.9', qualify: 0 } } });
    const client = lab.logIn();
    const statuses = client.list('SIPpeerstatus').map((row) => `${row.get('Peer')!} ${row.get('PeerStatus')!}`);
    expect(statuses).toEqual(['SIP/1001 Unknown', 'SIP/1002 Unmonitored', 'SIP/trunk Reachable']);
    expect(client.list('SIPpeerstatus', { Peer: '1002' })).toHaveLength(1);
    expect(client.ask('SIPpeerstatus', { Peer: 'x' }).get('Message')).toBe('No such peer');
    expect(client.ask('SIPqualifypeer', { Peer: 'x' }).get('Message')).toBe('Peer x not found.');
    client.ask('Originate', { Channel: 'SIP/1002', Application: 'Wait', Data: '1', Async: 'true' });
    lab.run();
    expect(lab.pbx.channels.map(({ name }) => name)).toEqual(['SIP/1002-00000000']);
  });
});

it.each([
  ['nobody', undefined, "phone: there is no 'nobody', but 1001, trunk"],
  ['trunk', undefined, "phone: 'trunk' is always at sip.example.com and does not register"],
  ['1001', 'here', "contact: 'here' is no SIP URI such as sip:1001@192.0.2.1:5060"],
])('a phone %s that registers at %s is refused', (phone, contact, message) => {
  const { pbx } = new Lab({ phones: AWAY });
  expect(() => pbx.register(phone, contact)).toThrow(new ArgumentError(message));
});

it('a PBX at no address cannot be', () => {
  expect(() => new Lab({ sipAddress: 'here' })).toThrow(new ConfigurationError("sipAddress: 'here' is no host:port"));
});

it('a PBX without phones refuses all', () => {
  expect(() => new Lab({ phones: {} }).pbx.unregister('1')).toThrow("phone: there is no '1', but none at all");
});

describe('a call from a phone', () => {
  it('begins in the context of the phone, and is from whom the phone says', () => {
    const lab = new Lab({
      phones: { 1001: { host: '192.0.2.7', context: 'office', callerId: '"Alice" <1001>' } },
      contexts: { office: { extensions: { 9: [wait(9)] } } },
    });
    lab.pbx.call({ channel: 'PJSIP/1001', exten: '9' }).subscribe();
    lab.run();
    expect(lab.pbx.channels).toMatchObject([{ context: 'office', callerIdNum: '1001', callerIdName: 'Alice' }]);
  });
});

describe('a device with several calls', () => {
  it('is told of once, and rings and is in use where it does both', () => {
    const lab = new Lab({ hints: { '4@default': 'PJSIP/1004' } });
    const client = lab.logIn();
    const order = { Channel: 'PJSIP/1004', Application: 'Wait', Data: '9', Async: 'true' };
    lab.pbx.call({ channel: 'PJSIP/1004', exten: '1001' }).subscribe();
    lab.pbx.call({ channel: 'PJSIP/1004', exten: '1001' }).subscribe();
    lab.run();
    client.ask('Originate', order);
    lab.run();
    expect(lines(client)).toEqual(['DeviceStateChange PJSIP/1004 INUSE', 'ExtensionStatus 4 default PJSIP/1004 InUse']);
    expect(client.ask('ExtensionState', { Exten: '4', Context: 'default' }).get('Status')).toBe('1');
    const state = client.list('DeviceStateList').find((row) => row.get('Device') === 'PJSIP/1004')!;
    expect(state.get('State')).toBe('INUSE');
  });

  it('rings while it is in use', () => {
    const lab = new Lab({ hints: { '3@default': 'PJSIP/1003' } });
    const client = lab.logIn();
    lab.pbx.call({ channel: 'PJSIP/1003', exten: '1001' }).subscribe();
    lab.run();
    client.ask('Originate', { Channel: 'PJSIP/1003', Application: 'Wait', Data: '9', Async: 'true' });
    lab.run();
    expect(lines(client)).toEqual([
      'DeviceStateChange PJSIP/1003 INUSE',
      'ExtensionStatus 3 default PJSIP/1003 InUse',
      'DeviceStateChange PJSIP/1003 RINGINUSE',
      'ExtensionStatus 3 default PJSIP/1003 InUse&Ringing',
    ]);
  });
});

describe('registrations of the PBX elsewhere', () => {
  const lab = (): { readonly lab: Lab; readonly client: LabClient } => {
    const made = new Lab({ registrations: { trunk: { host: 'sip.example.com', username: 'me', secret: 'pw' } } });
    return { lab: made, client: made.logIn() };
  };
  const states = (client: LabClient): (string | undefined)[] =>
    client.events('Registry').map((one) => one.get('Status'));

  it('are renewed: given up, and made again some seconds later', () => {
    const { lab: made, client } = lab();
    client.ask('PJSIPRegister', { Registration: 'trunk' });
    expect(states(client)).toEqual(['Unregistered']);
    made.run(10_000);
    expect(states(client)).toEqual(['Unregistered', 'Registered']);
    expect(client.events('Registry')[0]!.get('Username')).toBe('sip:me@sip.example.com:5060');
  });

  it('are given up for good, though they were about to be made', () => {
    const { lab: made, client } = lab();
    client.ask('PJSIPRegister', { Registration: '*all' });
    client.ask('PJSIPUnregister', { Registration: 'trunk' });
    made.run(60_000);
    expect(states(client)).toEqual(['Unregistered', 'Unregistered']);
    const [row, auth] = client.list('PJSIPShowRegistrationsOutbound');
    expect([row!.get('Status'), auth!.event, auth!.get('ObjectName')]).toEqual(['Unregistered', 'AuthDetail', 'me']);
  });

  it.each([
    ['PJSIPRegister', {}, 'Registration parameter missing.'],
    ['PJSIPUnregister', { Registration: 'x' }, 'Unable to retrieve registration entry'],
    ['PJSIPQualify', {}, 'Endpoint parameter missing.'],
    ['PJSIPQualify', { Endpoint: 'x' }, 'Unable to retrieve endpoint'],
    ['PJSIPNotify', { Endpoint: 'x', Variable: 'a=b' }, 'Unable to retrieve endpoint x'],
  ])('%s %j says what is wrong', (action, fields, message) => {
    expect(lab().client.ask(action, fields).get('Message')).toBe(message);
  });

  it('with the PBX itself make a phone of it', () => {
    const phones = { 1001: {}, 1002: {} };
    const made = new Lab({ phones, registrations: { own: { host: '127.0.0.1', username: '1001' } } });
    const client = made.logIn();
    expect(client.list('PJSIPShowContacts').map((row) => row.get('Uri'))).toEqual(['sip:1001@127.0.0.1:5060']);
    client.ask('PJSIPUnregister', { Registration: 'own' });
    made.run();
    expect(client.ask('PJSIPShowContacts').get('Message')).toBe('No Contacts found');
  });
});

describe('a call that the PBX sends to itself', () => {
  const LOOP = (extension: string): Lab =>
    new Lab({ extensions: { ...defaultExtensions(), 310: [dial(`PJSIP/loop/${extension}`, 20)] } });
  const call = (lab: Lab): LabClient => {
    const client = lab.logIn();
    lab.pbx.call({ channel: 'PJSIP/phone', exten: '310', callerIdNum: '55', callerIdName: 'Eve' }).subscribe();
    lab.run(100);
    return client;
  };

  it('comes in on a channel of its own, in the context of its trunk, and is bridged with nobody there', () => {
    const lab = LOOP('1001');
    call(lab);
    expect(lab.pbx.channels).toMatchObject([
      { name: 'PJSIP/phone-00000000', state: 'Up', application: 'Dial' },
      { name: 'PJSIP/loop-00000001', state: 'Up', application: 'AppDial', context: 'from-loop' },
      { name: 'PJSIP/loop-00000002', state: 'Up', application: 'Wait', callerIdNum: '55', callerIdName: 'Eve' },
    ]);
    const [caller, out, back] = lab.pbx.channels;
    expect([out!.linkedid, back!.linkedid]).toEqual([caller!.uniqueid, back!.uniqueid]);
    expect([out!.bridge, back!.bridge]).toEqual([caller!.bridge, undefined]);
  });

  it.each([
    ['1003', 'BUSY', ['RINGING'], '17'],
    ['1005', 'CONGESTION', [], '34'],
    ['4711', 'CHANUNAVAIL', [], '1'],
  ])('tells how %s fares', (exten, status, progress, cause) => {
    const lab = LOOP(exten);
    const client = call(lab);
    lab.run(20_000);
    expect(client.events('DialEnd').map((one) => one.get('DialStatus'))).toEqual([status]);
    expect(client.events('DialState').map((one) => one.get('DialStatus'))).toEqual(progress);
    const out = client.events('Hangup').find((one) => one.get('Channel') === 'PJSIP/loop-00000001')!;
    expect(out.get('Cause')).toBe(cause);
    expect(lab.pbx.channels).toEqual([]);
  });

  it('ends at both ends, whoever hangs up', () => {
    const lab = LOOP('sip:1001@127.0.0.1:5060');
    const client = call(lab);
    client.ask('Hangup', { Channel: 'PJSIP/phone-00000000' });
    lab.run(10);
    expect(lab.pbx.channels).toEqual([]);
    const requests = client.events('HangupRequest').map((one) => one.get('Channel'));
    expect(requests).toContain('PJSIP/loop-00000002');
  });

  it('is withdrawn before it has come', () => {
    const lab = LOOP('1001');
    const client = lab.logIn();
    const caller = lab.pbx.call({ channel: 'PJSIP/phone', exten: '310' }).subscribe();
    lab.run();
    expect(lab.pbx.channels).toHaveLength(2);
    caller.unsubscribe();
    lab.run(10);
    expect(lab.pbx.channels).toEqual([]);
    expect(client.events('Newchannel')).toHaveLength(2);
  });

  it('is from nobody known where the caller has no number', () => {
    const lab = LOOP('1001');
    lab.pbx.call({ channel: 'PJSIP/phone', exten: '310' }).subscribe();
    lab.run(100);
    expect(lab.pbx.channels[2]).toMatchObject({ callerIdNum: 'anonymous', callerIdName: 'Anonymous' });
  });

  it('that goes to another address reaches nobody here', () => {
    const lab = LOOP('sip:1001@192.0.2.50');
    call(lab);
    expect(lab.pbx.channels.map(({ name, state }) => [name, state])).toEqual([
      ['PJSIP/phone-00000000', 'Ring'],
      ['PJSIP/loop-00000001', 'Ringing'],
    ]);
  });
});

describe('contexts', () => {
  it('have their own extensions before those they include, and may include each other', () => {
    const one = { extensions: { 1: [wait(1)] } };
    const lab = new Lab({
      extensions: { 1: [wait(10)], 2: [wait(20)] },
      contexts: { office: { ...one, include: ['other', 'default'] }, other: { include: ['office'] } },
    });
    const refused: unknown[] = [];
    for (const exten of ['1', '2', '3']) {
      const call$ = lab.pbx.call({ channel: 'PJSIP/x', exten, context: 'office' });
      call$.subscribe({ error: (error: unknown) => refused.push(error) });
    }
    lab.run();
    expect(lab.pbx.channels.map(({ data }) => data)).toEqual(['1', '20']);
    expect(refused).toMatchObject([{ kind: 'argument' }]);
  });
});
