import { EMPTY } from 'rxjs';
import {
  answer,
  type CallLeg,
  confbridge,
  defaultExtensions,
  dial,
  hangup,
  queue,
  ringing,
  type Step,
  wait,
} from '../../lib/testing/index.js';
import { Lab, type LabClient } from './Lab.js';
import { strayKeys } from './strayKeys.js';

const CALLER = 'PJSIP/trunk-00000000';
const AGENT = 'PJSIP/2001-00000001';
const TARGET = 'Local/1001@default-00000000;1';

interface Talk {
  readonly lab: Lab;
  readonly client: LabClient;
}

function talking(exten = '310', options: ConstructorParameters<typeof Lab>[0] = {}): Talk {
  const lab = new Lab({
    extensions: {
      ...defaultExtensions(),
      2001: [answer(), wait(600), hangup()],
      310: [answer(), dial('PJSIP/2001')],
      311: [answer(), queue('desk')],
      220: [confbridge('conf1')],
    },
    queues: { desk: { members: [{ interface: 'PJSIP/2001' }] } },
    ...options,
  });
  const client = lab.logIn();
  lab.pbx.call({ channel: 'PJSIP/trunk', exten, callerIdNum: '77' }).subscribe();
  lab.run();
  client.forget();
  return { lab, client };
}

function messageOf(client: LabClient, action: string, fields: Record<string, string> = {}): string {
  const response = client.ask(action, fields);
  return `${response.get('Response')!}: ${response.get('Message')!}`;
}

function names(lab: Lab): string[] {
  return lab.pbx.channels.map(({ name }) => name);
}

describe('BlindTransfer', () => {
  it('sends the other party elsewhere and hangs the transferer up', () => {
    const { lab, client } = talking();
    expect(messageOf(client, 'BlindTransfer', { Channel: AGENT, Exten: '1001' })).toBe('Success: Transfer succeeded');
    const told = client.events('BlindTransfer')[0]!;
    const KEYS = ['Result', 'TransfererChannel', 'TransfereeChannel', 'IsExternal', 'Context', 'Extension'];
    expect(KEYS.map((key) => told.get(key))).toEqual(['Success', AGENT, CALLER, 'Yes', 'default', '1001']);
    expect(told.keys).toContain('BridgeNumChannels');
    expect(lab.pbx.channels).toEqual([expect.objectContaining({ name: CALLER, exten: '1001', bridge: undefined })]);
    expect(lab.pbx.channels[0]!.variables['BLINDTRANSFER']).toBe(AGENT);
    expect(client.events('Hangup').map((one) => [one.get('Channel'), one.get('Cause')])).toEqual([[AGENT, '16']]);
  });

  it('works for the caller too', () => {
    const { lab, client } = talking();
    messageOf(client, 'BlindTransfer', { Channel: CALLER, Exten: '1001', Context: 'default' });
    expect(names(lab)).toEqual([AGENT]);
    expect(lab.pbx.channels[0]).toMatchObject({ exten: '1001', application: 'Wait' });
  });

  it('ends the call of a queue with that reason', () => {
    const { client } = talking('311');
    messageOf(client, 'BlindTransfer', { Channel: AGENT, Exten: '1001' });
    expect(client.events('AgentComplete')[0]!.get('Reason')).toBe('transfer');
  });

  it.each([
    [{}, 'No channel specified'],
    [{ Channel: AGENT }, 'No extension specified'],
    [{ Channel: 'x', Exten: '1' }, 'Channel specified does not exist'],
  ])('%j says what is wrong', (fields: Record<string, string>, message) => {
    expect(messageOf(talking().client, 'BlindTransfer', fields)).toBe(`Error: ${message}`);
  });

  it('tells of it first, and of the transferee as one on the way', () => {
    const { lab, client } = talking();
    messageOf(client, 'BlindTransfer', { Channel: AGENT, Exten: '1001' });
    const story = client.events().filter(({ event }) => /Transfer|^Bridge|^Hangup$|^VarSet$/.test(event!));
    const told = story.map((one) => `${one.event!} ${one.get('Variable') ?? one.get('Channel') ?? ''}`);
    expect(told.slice(0, 3)).toEqual(['VarSet BLINDTRANSFER', 'VarSet BLINDTRANSFER', 'BlindTransfer ']);
    expect(told.filter((one) => one.startsWith('Bridge'))).toEqual([
      ...[`BridgeLeave ${AGENT}`, `BridgeLeave ${CALLER}`, 'BridgeDestroy '],
    ]);
    expect(client.events('BridgeLeave').map((one) => one.get('Exten'))).toEqual(['', '1001']);
    expect(told.at(-1)).toBe(`Hangup ${AGENT}`);
    expect(lab.pbx.channels[0]!.variables['BLINDTRANSFER']).toBe(AGENT);
  });

  it('is forgotten when the transferee talks again', () => {
    const { lab, client } = talking();
    messageOf(client, 'BlindTransfer', { Channel: AGENT, Exten: '310' });
    expect(lab.pbx.channels[0]!.bridge).toBeDefined();
    expect(lab.pbx.channels[0]!.variables).not.toHaveProperty('BLINDTRANSFER');
    const sets = client.events('VarSet').filter((one) => one.get('Variable') === 'BLINDTRANSFER');
    expect(sets.at(-1)!.get('Value')).toBe('');
  });

  it('puts a Local channel in the place of one in a conference, who goes on in the dialplan', () => {
    const { lab, client } = talking('220');
    lab.pbx.call({ channel: 'PJSIP/trunk', exten: '220' }).subscribe();
    lab.run();
    client.forget();
    const [, other] = lab.pbx.channels;
    const local = 'Local/1001@default-00000001';
    expect(messageOf(client, 'BlindTransfer', { Channel: CALLER, Exten: '1001' })).toBe('Success: Transfer succeeded');
    const [told] = client.events('BlindTransfer');
    expect([told!.get('Result'), told!.get('TransfereeChannel')]).toEqual(['Success', undefined]);
    const [entered] = client.events('BridgeEnter');
    expect(entered!.get('Channel')).toBe(`${local};1`);
    expect(entered!.get('SwapUniqueid')).toBe('pbx-lab-0.0');
    expect(names(lab)).toEqual([other!.name, `${local};1`, `${local};2`]);
    expect(lab.pbx.channels[1]!.bridge).toBe(other!.bridge);
    expect(client.list('ConfbridgeList', { Conference: 'conf1' })).toHaveLength(1);
    // The room ends with its last participant, whoever else is in its bridge.
    client.ask('Hangup', { Channel: other!.name });
    expect(names(lab)).toEqual([]);
    expect(client.events('ConfbridgeEnd')).toHaveLength(1);
  });

  it('needs a bridge of two', () => {
    const alone = talking('1001');
    expect(messageOf(alone.client, 'BlindTransfer', { Channel: CALLER, Exten: '1' })).toBe('Error: Transfer invalid');
    expect(alone.client.events('BlindTransfer')[0]!.get('Result')).toBe('Invalid');
    const { lab, client } = talking('220');
    lab.pbx.call({ channel: 'PJSIP/trunk', exten: '220' }).subscribe();
    lab.run();
    expect(messageOf(client, 'BlindTransfer', { Channel: CALLER, Exten: '1' })).toBe('Error: Transfer failed');
  });
});

describe('Atxfer', () => {
  const order = { Channel: AGENT, Exten: '1001', Context: 'default' };

  it('lets the transferer talk to a third while the other waits', () => {
    const { lab, client } = talking();
    expect(messageOf(client, 'Atxfer', order)).toBe('Success: Atxfer successfully queued');
    const bridges = new Map(lab.pbx.channels.map(({ name, bridge }) => [name, bridge]));
    expect(bridges.get(AGENT)).toBe(bridges.get(TARGET));
    expect(bridges.get(CALLER)).toBeDefined();
    expect(bridges.get(CALLER)).not.toBe(bridges.get(AGENT));
    expect(lab.pbx.channels.every(({ state }) => state === 'Up')).toBe(true);
  });

  it('hands over when the transferer hangs up', () => {
    const { lab, client } = talking();
    const [before] = lab.pbx.channels;
    messageOf(client, 'Atxfer', order);
    client.forget();
    client.ask('Hangup', { Channel: AGENT });
    const told = client.events('AttendedTransfer')[0]!;
    const KEYS = ['Result', 'OrigTransfererChannel', 'SecondTransfererChannel', 'TransfereeChannel', 'DestType'];
    expect(KEYS.map((key) => told.get(key))).toEqual(['Success', AGENT, AGENT, CALLER, 'Bridge']);
    expect([told.get('TransferTargetChannel'), told.get('DestBridgeUniqueid')]).toEqual([TARGET, before!.bridge]);
    expect(client.story.indexOf('AttendedTransfer')).toBeLessThan(client.story.indexOf('Hangup'));
    expect(names(lab)).toEqual([CALLER, TARGET, TARGET.replace(';1', ';2')]);
    expect(lab.pbx.channels.slice(0, 2).map(({ bridge }) => bridge)).toEqual([before!.bridge, before!.bridge]);
    client.ask('Hangup', { Channel: CALLER });
    expect(names(lab)).toEqual([]);
    expect(client.events('BridgeDestroy')).toHaveLength(2);
  });

  it('tells how it goes: music, the second bridge, the merge', () => {
    const { client } = talking('310', { musicOnHold: true });
    messageOf(client, 'Atxfer', order);
    const tell = (): string[] =>
      client
        .events()
        .filter(({ event }) => /Transfer|^Bridge|^Music|^Newchannel$/.test(event!))
        .map((one) => `${one.event!} ${one.get('Channel') ?? ''}`.trim());
    expect(tell()).toEqual([
      ...[`MusicOnHoldStart ${CALLER}`, `Newchannel ${TARGET}`, `Newchannel ${TARGET.replace(';1', ';2')}`],
      ...['BridgeCreate', `BridgeEnter ${TARGET}`, `BridgeLeave ${AGENT}`, `BridgeEnter ${AGENT}`],
    ]);
    const variables = client.events('VarSet').filter((one) => one.get('Variable') === 'TRANSFERERNAME');
    expect(variables.map((one) => one.get('Value'))).toEqual([AGENT, AGENT]);
    client.forget();
    client.ask('Hangup', { Channel: AGENT });
    expect(tell()).toEqual([
      ...[`MusicOnHoldStop ${CALLER}`, 'BridgeMerge', `BridgeLeave ${TARGET}`, `BridgeEnter ${TARGET}`],
      ...['AttendedTransfer', `BridgeLeave ${AGENT}`, 'BridgeDestroy'],
    ]);
    expect(strayKeys(client.events())).toEqual([]);
  });

  it('tells of no merge in Asterisk 13', () => {
    const { client } = talking('310', { dialect: 13 });
    messageOf(client, 'Atxfer', order);
    client.ask('Hangup', { Channel: AGENT });
    expect(client.events('BridgeMerge')).toEqual([]);
    expect(client.events('AttendedTransfer')).toHaveLength(1);
  });

  it('can be cancelled', () => {
    const { lab, client } = talking();
    const [before] = lab.pbx.channels;
    messageOf(client, 'Atxfer', order);
    expect(messageOf(client, 'CancelAtxfer', { Channel: AGENT })).toBe('Success: CancelAtxfer successfully queued');
    expect(lab.pbx.channels.map(({ name, bridge }) => [name, bridge])).toEqual([
      [CALLER, before!.bridge],
      [AGENT, before!.bridge],
    ]);
    expect(client.events('AttendedTransfer')).toEqual([]);
    client.ask('Hangup', { Channel: CALLER });
    expect(names(lab)).toEqual([]);
  });

  it('goes on between the two when the one who waits hangs up', () => {
    const { lab, client } = talking();
    messageOf(client, 'Atxfer', order);
    client.ask('Hangup', { Channel: CALLER });
    expect(names(lab)).toEqual([AGENT, TARGET, TARGET.replace(';1', ';2')]);
    client.ask('Hangup', { Channel: TARGET });
    expect(names(lab)).toEqual([]);
  });

  it('fails when the one who waits hangs up before the target answers', () => {
    const { lab, client } = talking();
    messageOf(client, 'Atxfer', { ...order, Exten: '1004' });
    client.ask('Hangup', { Channel: CALLER });
    const [told] = client.events('AttendedTransfer');
    expect([told!.get('Result'), told!.get('DestType')]).toEqual(['Fail', 'Fail']);
    expect(names(lab)[0]).toBe(AGENT);
  });

  it('changes nothing where the channel talks to nobody or there is no such extension', () => {
    const alone = talking('1001');
    messageOf(alone.client, 'Atxfer', { ...order, Channel: CALLER });
    const { lab, client } = talking();
    messageOf(client, 'Atxfer', { ...order, Exten: '9999' });
    messageOf(client, 'CancelAtxfer', { Channel: AGENT });
    expect([names(alone.lab), names(lab)]).toEqual([[CALLER], [CALLER, AGENT]]);
  });

  it('comes to an end where the two halves of a Local pair are connected to each other', () => {
    const lab = new Lab();
    const client = lab.logIn();
    client.ask('Originate', { Channel: 'Local/1001@default/n', Application: 'Wait', Data: '60', Async: 'true' });
    const [one, two] = lab.pbx.channels.map(({ name }) => name);
    client.ask('Bridge', { Channel1: one!, Channel2: two! });
    client.ask('PlayDTMF', { Channel: one!, Digit: '5', Receive: 'true' });
    client.ask('Atxfer', { Channel: one!, Exten: '1001', Context: 'default' });
    expect(client.ask('Ping').get('Ping')).toBe('Pong');
  });

  it('says what is wrong', () => {
    const { client } = talking();
    expect(messageOf(client, 'Atxfer')).toBe('Error: No channel specified');
    expect(messageOf(client, 'Atxfer', { Channel: AGENT })).toBe('Error: No extension specified');
    expect(messageOf(client, 'CancelAtxfer', { Channel: 'x' })).toBe('Error: Channel specified does not exist');
  });
});

describe('Atxfer, when the transferer hangs up before the target answers', () => {
  const BLONDE = 'Local/20@default-00000000;1';
  const RECALLED = 'PJSIP/2001-00000002';

  function blonde(steps: readonly Step[], back: readonly Step[] = [answer(), wait(600)]): Talk {
    const talk = talking('310', {
      extensions: { 2001: back, 310: [answer(), dial('PJSIP/2001')], 20: [...steps] },
    });
    talk.lab.run(1000);
    messageOf(talk.client, 'Atxfer', { Channel: AGENT, Exten: '20', Context: 'default' });
    talk.client.forget();
    talk.client.ask('Hangup', { Channel: AGENT });
    return talk;
  }

  it('the two talk once it does', () => {
    const { lab, client } = blonde([ringing(), wait(5), answer(), wait(60)]);
    expect(client.events('AttendedTransfer')[0]!.get('Result')).toBe('Success');
    expect(lab.pbx.channels.map(({ name, bridge }) => [name, bridge === undefined])).toEqual([
      [CALLER, false],
      [BLONDE, false],
      [BLONDE.replace(';1', ';2'), true],
    ]);
    lab.run(20_000);
    expect(lab.pbx.channels.map(({ state }) => state)).toEqual(['Up', 'Up', 'Up']);
    client.ask('Hangup', { Channel: BLONDE });
    expect(names(lab)).toEqual([]);
  });

  it.each([
    ['rings too long', [wait(60)]],
    ['hangs up', [wait(5), hangup()]],
  ])('the transferer is called back when the target %s', (_, steps) => {
    const { lab, client } = blonde(steps);
    lab.run(16_000);
    expect(lab.pbx.channels.map(({ name, state }) => [name, state])).toEqual([
      [CALLER, 'Up'],
      [RECALLED, 'Up'],
    ]);
    expect(new Set(lab.pbx.channels.map(({ bridge }) => bridge)).size).toBe(1);
    client.ask('Hangup', { Channel: CALLER });
    expect(names(lab)).toEqual([]);
  });

  it('the transferee is hung up when nobody answers', () => {
    let calls = 0;
    const once = { application: 'Once', data: '', run: (leg: CallLeg) => (calls++ === 0 ? answer().run(leg) : EMPTY) };
    const { lab, client } = blonde([wait(90)], [once, wait(60)]);
    lab.run(80_000);
    expect(names(lab)).toEqual([]);
    expect(client.events('DialBegin').filter((one) => one.get('DestChannel')!.startsWith('PJSIP'))).toHaveLength(3);
  });

  it('nothing rings on when the transferee hangs up', () => {
    const { lab, client } = blonde([wait(60)]);
    client.ask('Hangup', { Channel: CALLER });
    expect(names(lab)).toEqual([]);
  });
});

describe('Redirect', () => {
  const target = { Context: 'default', Exten: '1001', Priority: '1' };
  const extra = { ExtraChannel: AGENT, ExtraContext: 'default' };

  it.each([
    [{ Channel: '' }, 'Channel not specified'],
    [{ Channel: 'x' }, 'Context not specified'],
    [{ Channel: 'x', Context: 'default' }, 'Exten not specified'],
    [{ Channel: 'x', Context: 'default', Exten: '1' }, 'Priority not specified'],
    [{ Channel: 'x', ...target, Priority: 'x' }, 'Priority is invalid'],
    [{ Channel: 'x', ...target, ...extra }, 'ExtraExten not specified'],
    [{ Channel: 'x', ...target, ...extra, ExtraExten: '1' }, 'ExtraPriority not specified'],
    [{ Channel: 'x', ...target, ...extra, ExtraExten: '1', ExtraPriority: '0' }, 'ExtraPriority is invalid'],
    [{ Channel: 'x', ...target }, 'Channel does not exist: x'],
    [{ Channel: CALLER, ...target, ExtraChannel: 'x' }, 'ExtraChannel does not exist: x'],
  ])('%j says what is wrong', (fields: Record<string, string>, message) => {
    expect(messageOf(talking().client, 'Redirect', fields)).toBe(`Error: ${message}`);
  });

  it('sends the second where the first goes when it is given no context', () => {
    const { lab, client } = talking();
    const response = messageOf(client, 'Redirect', { Channel: CALLER, ...target, ExtraChannel: AGENT });
    expect(response).toBe('Success: Dual Redirect successful');
    expect(lab.pbx.channels.map(({ exten, bridge }) => [exten, bridge])).toEqual([
      ['1001', undefined],
      ['1001', undefined],
    ]);
  });

  it('takes a channel that rings from the one who calls it', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const order = { Application: 'Wait', Data: '9', Timeout: '5000', Async: 'true' };
    client.ask('Originate', { Channel: 'PJSIP/1004', ...order });
    client.ask('Redirect', { Channel: 'PJSIP/1004-00000000', ...target });
    expect(client.events('OriginateResponse')[0]!.get('Reason')).toBe('0');
    lab.run(6000);
    expect(lab.pbx.channels).toEqual([expect.objectContaining({ exten: '1001', application: 'Wait' })]);
  });

  it('takes a phone that rings from Dial', () => {
    const lab = new Lab({ extensions: { ...defaultExtensions(), 310: [dial('PJSIP/1004', 5), wait(20)] } });
    const client = lab.logIn();
    lab.pbx.call({ channel: 'PJSIP/trunk', exten: '310' }).subscribe();
    lab.run();
    client.ask('Redirect', { Channel: 'PJSIP/1004-00000001', ...target });
    lab.run(6000);
    expect(lab.pbx.channels.map(({ name, application }) => [name, application])).toEqual([
      [CALLER, 'Wait'],
      ['PJSIP/1004-00000001', 'Wait'],
    ]);
    expect(client.events('DialEnd')[0]!.get('DialStatus')).toBe('NOANSWER');
  });
});

describe('Originate', () => {
  const order = { Channel: 'PJSIP/1001', Context: 'default', Priority: '1' };

  it('looks for the extension first', () => {
    const { client } = talking();
    expect(messageOf(client, 'Originate', { ...order, Exten: '9999' })).toBe('Error: Extension does not exist.');
    expect(messageOf(client, 'Originate', { ...order, Exten: '1001', Priority: '9' })).toBe(
      'Error: Extension does not exist.',
    );
    expect(messageOf(client, 'Originate', { ...order, Exten: '1001', Async: 'true' })).toBe(
      'Success: Originate successfully queued',
    );
  });

  it('tells a hangup while it rang by the reason 0', () => {
    const { client } = talking();
    client.ask('Originate', { Channel: 'PJSIP/1004', Application: 'Wait', Data: '9', Async: 'true' });
    client.ask('Hangup', { Channel: 'PJSIP/1004-00000002' });
    expect(client.events('OriginateResponse')[0]!.get('Reason')).toBe('0');
  });
});
