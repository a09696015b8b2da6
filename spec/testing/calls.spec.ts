import { EMPTY, NEVER, throwError } from 'rxjs';
import { answer, defaultExtensions, dial, hangup, playback, type Step, wait } from '../../lib/testing/index.js';
import { Lab, type LabClient } from './Lab.js';

const TRUNK = { channel: 'PJSIP/trunk', callerIdNum: '77', callerIdName: 'Joe' };

function talking(extensions: Record<string, readonly Step[]> = {}): { lab: Lab; client: LabClient } {
  const lab = new Lab({ extensions: { ...defaultExtensions(), ...extensions } });
  const client = lab.logIn();
  lab.pbx.call({ ...TRUNK, exten: '300' }).subscribe();
  lab.run(2000);
  return { lab, client };
}

describe('a call from outside', () => {
  it('emits its channel and completes when it ends', () => {
    const lab = new Lab();
    const seen: unknown[] = [];
    lab.pbx.call({ ...TRUNK, exten: '1002' }).subscribe({
      next: ({ name, uniqueid, state }) => seen.push([name, uniqueid, state]),
      complete: () => seen.push('ended'),
    });
    lab.run(1999);
    expect(seen).toEqual([['PJSIP/trunk-00000000', 'pbx-lab-0.0', 'Ring']]);
    lab.run(1);
    expect(seen.at(-1)).toBe('ended');
  });

  it('waits for its first sound once it is answered, as long as it is set to', () => {
    const lab = new Lab({ mediaDelay: 500, extensions: { 1: [answer(), answer(), hangup()] } });
    const client = lab.logIn();
    lab.pbx.call({ ...TRUNK, channel: 'DAHDI/1', exten: '1' }).subscribe();
    lab.run(499);
    expect(client.story).toEqual(['Newchannel', 'Newexten', 'Newstate']);
    lab.run(1);
    expect(client.story.slice(3)).toEqual(['Newexten', 'Newexten', 'SoftHangupRequest', 'Hangup']);
  });

  it('is one for each subscription, and hangs up on unsubscribe', () => {
    const lab = new Lab();
    const call = lab.pbx.call({ ...TRUNK, exten: '1001' });
    expect(lab.pbx.channels).toEqual([]);
    const [one] = [call.subscribe(), call.subscribe()];
    lab.run();
    expect(lab.pbx.channels).toHaveLength(2);
    one.unsubscribe();
    lab.run();
    expect(lab.pbx.channels.map(({ name }) => name)).toEqual(['PJSIP/trunk-00000001']);
  });

  it('errors where there is no such extension, and names those there are', () => {
    const lab = new Lab({ extensions: { 1001: [], 99: [], 2: [] }, parkingLots: {} });
    const client = lab.logIn();
    const errors: unknown[] = [];
    for (const place of [{ exten: '9999' }, { exten: '100', context: 'nowhere' }, { exten: '2', channel: 'trunk' }])
      lab.pbx.call({ ...TRUNK, ...place }).subscribe({ error: (error: unknown) => errors.push(error) });
    lab.run();
    expect(errors).toMatchObject([
      {
        name: 'ArgumentError',
        message: 'call: there is no extension "9999" in context "default"; there are 99, 2, 1001',
      },
      { name: 'ArgumentError', message: 'call: there is no context "nowhere"; there are default, from-loop' },
      { name: 'ArgumentError', message: 'call: channel "trunk" has no technology; it is such as "PJSIP/trunk"' },
    ]);
    expect([client.story, lab.pbx.channels]).toEqual([[], []]);
  });

  it('runs steps of the user, and ends with one that fails', () => {
    const lab = new Lab({
      extensions: {
        1: [{ application: 'Custom', data: 'x', run: (leg) => (leg.setVariable('SEEN', leg.channel), EMPTY) }, wait(1)],
        2: [{ application: 'Broken', data: '', run: () => throwError(() => new Error('broken step')) }],
      },
    });
    lab.pbx.call({ ...TRUNK, exten: '1' }).subscribe();
    lab.run();
    expect(lab.pbx.channels[0]!.variables).toMatchObject({ SEEN: 'PJSIP/trunk-00000000' });
    lab.pbx.call({ ...TRUNK, exten: '2' }).subscribe();
    expect(() => lab.run()).toThrow('broken step');
    expect(lab.pbx.channels).toHaveLength(1);
  });
});

describe('Dial', () => {
  it('bridges the two, until the one who was called hangs up', () => {
    const lab = new Lab({
      extensions: { ...defaultExtensions(), 300: [answer(), dial('PJSIP/1002'), playback('never')] },
    });
    const client = lab.logIn();
    lab.pbx.call({ ...TRUNK, exten: '300' }).subscribe();
    lab.run();
    const [bridge] = client.events('BridgeCreate');
    expect(lab.pbx.channels.map((channel) => channel.bridge)).toEqual(Array(2).fill(bridge!.get('BridgeUniqueid')));
    expect(client.events('BridgeEnter').map((enter) => enter.get('Channel'))).toEqual([
      'PJSIP/1002-00000001',
      'PJSIP/trunk-00000000',
    ]);
    client.forget();
    lab.run(2000);
    expect(client.story.filter((event) => event !== 'VarSet')).toEqual([
      ...['HangupRequest', 'BridgeLeave', 'Hangup', 'BridgeLeave', 'SoftHangupRequest', 'Hangup', 'BridgeDestroy'],
    ]);
    expect(client.events('VarSet').map((set) => `${set.get('Variable')!}=${set.get('Value')!}`)).toEqual([
      ...['BRIDGEPEER=', 'BRIDGEPVTCALLID=', 'BRIDGEPEER=', 'BRIDGEPVTCALLID='],
      ...['ANSWEREDTIME=2', 'ANSWEREDTIME_MS=2000', 'DIALEDTIME=2', 'DIALEDTIME_MS=2000'],
      'DIALSTATUS=ANSWER',
    ]);
    expect(lab.pbx.channels).toEqual([]);
  });

  it('takes the first of several that answers, and hangs the others up', () => {
    const lab = new Lab({
      extensions: {
        ...defaultExtensions(),
        300: [dial('PJSIP/1004&PJSIP/1003&Local/1001@default/n&Bogus/1&PJSIP/9999', 20)],
      },
    });
    const client = lab.logIn();
    lab.pbx.call({ ...TRUNK, exten: '300' }).subscribe();
    lab.run();
    const ends = client.events('DialEnd').map((end) => [end.get('DestChannel'), end.get('DialStatus')]);
    expect(ends).toEqual([
      ['Local/1001@default-00000000;1', 'ANSWER'],
      ['PJSIP/1004-00000001', 'CANCEL'],
      ['PJSIP/1003-00000002', 'CANCEL'],
    ]);
    // The caller was not answered before.
    expect(lab.pbx.channels.map(({ state }) => state)).toEqual(['Up', 'Up', 'Up']);
  });

  it.each([
    ['Local/1003@default/n', 'BUSY', '17'],
    ['PJSIP/1005', 'CONGESTION', '34'],
    ['PJSIP/1004', 'NOANSWER', '16'],
    ['PJSIP/9999', 'CHANUNAVAIL', '34'],
    ['Local/9999@default', 'CHANUNAVAIL', '34'],
  ])('lets the caller hear how %s failed', (destination, status, cause) => {
    const lab = new Lab({ extensions: { ...defaultExtensions(), 300: [dial(destination, 20)] } });
    const client = lab.logIn();
    lab.pbx.call({ ...TRUNK, exten: '300' }).subscribe();
    lab.run(20_000);
    const last = client.events('VarSet').filter((set) => set.get('Variable') === 'DIALSTATUS');
    expect(last.at(-1)!.get('Value')).toBe(status);
    const ended = client.events('Hangup').find((one) => one.get('Channel') === 'PJSIP/trunk-00000000');
    expect(ended!.get('Cause')).toBe(cause);
    expect(lab.pbx.channels).toEqual([]);
  });

  it('passes busy on through a Local pair', () => {
    const lab = new Lab();
    const client = lab.logIn();
    client.ask('Originate', { Channel: 'Local/301@default/n', Application: 'Wait', Data: '1', Async: 'true' });
    lab.run(1000);
    expect(client.events('OriginateResponse')[0]!.get('Reason')).toBe('5');
    expect(lab.pbx.channels).toEqual([]);
  });

  it('ends with a caller that goes', () => {
    const { lab, client } = talking();
    client.ask('Hangup', { Channel: 'PJSIP/trunk-00000000', Cause: '21' });
    const causes = client.events('Hangup').map((one) => [one.get('Channel'), one.get('Cause-txt')]);
    expect(causes).toEqual([
      ['PJSIP/trunk-00000000', 'Call Rejected'],
      ['Local/1001@default-00000000;1', 'Normal Clearing'],
      ['Local/1001@default-00000000;2', 'Normal Clearing'],
    ]);
    expect(lab.pbx.channels).toEqual([]);
  });
});

describe('Hangup', () => {
  it('lists what a pattern hung up', () => {
    const { lab, client } = talking();
    const rows = client.list('Hangup', { Channel: '/^Local/' });
    expect(rows.map((row) => row.text)).toEqual([
      'Event: ChannelHungup\r\nChannel: Local/1001@default-00000000;1\r\nActionID: ask-1',
      'Event: ChannelHungup\r\nChannel: Local/1001@default-00000000;2\r\nActionID: ask-1',
    ]);
    expect(client.events('ChannelsHungupListComplete')[0]!.text).toBe(
      'Event: ChannelsHungupListComplete\r\nActionID: ask-1\r\nEventList: Complete\r\nListItems: 2',
    );
    expect(lab.pbx.channels).toEqual([]);
    expect(client.list('Hangup', { Channel: '/.*/' })).toEqual([]);
  });

  it('knows channels by name and uniqueid', () => {
    const { lab, client } = talking();
    expect(client.ask('Hangup', { Channel: 'PJSIP/none-00000001' }).get('Message')).toBe('No such channel');
    expect(client.ask('Hangup').get('Message')).toBe('No channel specified');
    expect(client.ask('Hangup', { Channel: '/(/' }).get('Message')).toBe('Regex compile failed on: (');
    expect(client.ask('Hangup', { Channel: lab.pbx.channels[0]!.uniqueid }).get('Message')).toBe('Channel Hungup');
  });
});

describe('Redirect', () => {
  const TARGET = { Context: 'default', Priority: '1' };

  it('sends a channel elsewhere and hangs up its party', () => {
    const { lab, client } = talking();
    expect(client.ask('Redirect', { Channel: 'PJSIP/trunk-00000000', ...TARGET, Exten: '1001' }).get('Message')).toBe(
      'Redirect successful',
    );
    expect(lab.pbx.channels.map(({ name, exten, application }) => [name, exten, application])).toEqual([
      ['PJSIP/trunk-00000000', '1001', 'Wait'],
    ]);
  });

  it('sends both elsewhere', () => {
    const { lab, client } = talking({ 1: [wait(9)], 2: [wait(8)] });
    const [caller, party] = lab.pbx.channels.map(({ name }) => name);
    const response = client.ask('Redirect', {
      ...{ Channel: caller!, ...TARGET, Exten: '1' },
      ...{ ExtraChannel: party!, ExtraContext: 'default', ExtraExten: '2', ExtraPriority: '1' },
    });
    expect(response.get('Message')).toBe('Dual Redirect successful');
    expect(lab.pbx.channels.map(({ exten, data, bridge }) => [exten, data, bridge])).toEqual([
      ['1', '9', undefined],
      ['2', '8', undefined],
      ['1001', '60', undefined],
    ]);
  });

  it('needs a channel', () => {
    const client = new Lab().logIn();
    expect(client.ask('Redirect', { Channel: 'x', ...TARGET, Exten: '1' }).get('Message')).toBe(
      'Channel does not exist: x',
    );
    expect(client.ask('Redirect', { ...TARGET, Exten: '1' }).get('Message')).toBe('Channel not specified');
  });
});

describe('variables', () => {
  it('of a channel and global ones are set and read', () => {
    const { client } = talking();
    const value = (fields: Record<string, string>): string | undefined => client.ask('Getvar', fields).get('Value');
    const Channel = 'PJSIP/trunk-00000000';
    client.ask('Setvar', { Variable: 'GLOB', Value: 'v1: with colon' });
    client.ask('Setvar', { Channel, Variable: 'NAME', Value: '  a"b\\ ' });
    expect(value({ Variable: 'GLOB' })).toBe('v1: with colon');
    expect(value({ Channel, Variable: 'NAME' })).toBe('a"b\\ ');
    expect(value({ Channel, Variable: 'CHANNEL(state)' })).toBe('Up');
    expect(value({ Channel, Variable: 'NOPE' })).toBe('');
    expect(client.events('VarSet').at(-1)!.get('Value')).toBe('a\\"b\\\\ ');
    client.ask('Setvar', { Channel, Variable: 'CALLERID(name)', Value: 'Jo' });
    expect(client.events('NewCallerid').at(-1)!.get('CallerIDName')).toBe('Jo');
  });

  it('need a name and a channel that exists', () => {
    const client = new Lab().logIn();
    expect(client.ask('Setvar', { Variable: '', Value: '1' }).get('Message')).toBe('No variable specified');
    expect(client.ask('Getvar', { Channel: 'PJSIP/none', Variable: 'X' }).get('Message')).toBe('No such channel');
  });

  it('stand in rows of Status where they are asked for', () => {
    const { client } = talking();
    const variables = (fields: Record<string, string>): string[] =>
      client.list('Status', fields)[0]!.getAll('Variable');
    expect(variables({ Channel: 'PJSIP/trunk-00000000', Variables: 'DIALSTATUS,CHANNEL(state)' })).toEqual([
      'DIALSTATUS=ANSWER',
      'CHANNEL(state)=Up',
    ]);
    expect(variables({ AllVariables: 'true' })).toContain('DIALSTATUS=ANSWER');
    expect(variables({})).toEqual([]);
    expect(client.ask('Status', { Channel: 'x' }).get('Message')).toBe('No such channel');
  });
});

describe('the console', () => {
  it('tells the version, the uptime and the channels', () => {
    const { lab, client } = talking();
    lab.run(90_000);
    lab.pbx.call({ ...TRUNK, exten: '1001' }).subscribe();
    lab.run(1000);
    const output = (command: string): string[] => client.ask('Command', { Command: command }).getAll('Output');
    expect(output('core show version')[0]).toMatch(/^Asterisk 22\./);
    expect(output('core  show uptime')[0]).toBe('System uptime: 1 minute, 33 seconds');
    expect(output('core show channels concise')).toEqual([
      'PJSIP/trunk-00000001!default!1001!3!Up!Wait!60!77!!!3!1!!pbx-lab-92.3',
    ]);
    expect(output('core show calls')).toEqual(['1 active call', '3 calls processed']);
  });

  it('does not know everything', () => {
    const client = new Lab().logIn();
    expect(client.ask('Command', { Command: 'no such command' }).text).toBe(
      'Response: Error\r\nActionID: ask-1\r\nMessage: Command output follows\r\n' +
        "Output: No such command 'no such command' (type 'core show help no such' for other possible commands)",
    );
  });

  it('says how it is', () => {
    const client = new Lab().logIn();
    expect(client.ask('CoreStatus').text).toContain('CoreStartupDate: 1970-01-01\r\nCoreStartupTime: 00:00:00\r\n');
    expect(client.ask('CoreSettings').get('AMIversion')).toBe('11.0.0');
  });
});

describe('close', () => {
  it('ends calls, clients and timers', () => {
    const lab = new Lab({
      extensions: { 1: [answer(), { application: 'Never', data: '', run: () => NEVER }], 2: [hangup()] },
    });
    const client = lab.logIn();
    const ended: string[] = [];
    lab.pbx.call({ ...TRUNK, exten: '1' }).subscribe({ complete: () => ended.push('call') });
    client.ask('Originate', { Channel: 'PJSIP/1', Application: 'Wait', Data: '100', Async: 'true' });
    lab.pbx.close();
    lab.pbx.close();
    lab.run();
    expect([client.closed, ended, lab.pbx.clients]).toEqual([true, ['call'], 0]);
    expect(lab.scheduler.actions).toEqual([]);
    lab.pbx.call({ ...TRUNK, exten: '1' }).subscribe({ complete: () => ended.push('late call') });
    lab.pbx.listen().subscribe({ complete: () => ended.push('listen') });
    lab.pbx
      .transport()
      .open()
      .subscribe({ error: (error: unknown) => ended.push((error as Error).name) /* AmiError */ });
    expect(ended).toEqual(['call', 'late call', 'listen', 'CommunicationError']);
  });
});
