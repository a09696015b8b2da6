import { actionsOf } from '../../lib/testing/actions/actions.js';
import { openOffice } from '../../lib/testing/model/Office.js';
import { Lab, type LabClient } from './Lab.js';
import { strayKeys } from './strayKeys.js';

const Channel = 'PJSIP/trunk-00000000';

function talking(exten = '1001'): { lab: Lab; client: LabClient } {
  const lab = new Lab();
  const client = lab.logIn();
  lab.pbx.call({ channel: 'PJSIP/trunk', exten }).subscribe();
  lab.run();
  client.forget();
  return { lab, client };
}

function messageOf(client: LabClient, action: string, fields: Record<string, string>): string {
  const response = client.ask(action, fields);
  return `${response.get('Response')!}: ${response.get('Message') ?? ''}`;
}

describe('MixMonitor', () => {
  it('starts, mutes and stops, with an event for each', () => {
    const { lab, client } = talking();
    expect(client.ask('MixMonitor', { Channel, File: 'rec1.wav', options: 'b' }).text).toBe(
      'Response: Success\r\nActionID: ask-1',
    );
    expect(lab.pbx.channels[0]!.variables['MIXMONITOR_FILENAME']).toBe('/var/spool/asterisk/monitor/rec1.wav');
    expect(messageOf(client, 'MixMonitorMute', { Channel, Direction: 'both', State: '1' })).toBe('Success: ');
    expect(messageOf(client, 'StopMixMonitor', { Channel })).toBe('Success: ');
    expect(client.story).toEqual(['VarSet', 'MixMonitorStart', 'MixMonitorMute', 'MixMonitorStop']);
    expect(client.events('MixMonitorMute')[0]!.text).toMatch(/\r\nDirection: both\r\nState: 1$/);
    expect(strayKeys(client.events())).toEqual([]);
  });

  it('goes unheard in Asterisk 13, but for the variable', () => {
    const lab = new Lab({ dialect: 13 });
    const client = lab.logIn();
    lab.pbx.call({ channel: 'PJSIP/trunk', exten: '1001' }).subscribe();
    lab.run();
    client.forget();
    client.ask('MixMonitor', { Channel, File: 'rec1.wav' });
    client.ask('MixMonitorMute', { Channel, Direction: 'both', State: '1' });
    client.ask('StopMixMonitor', { Channel });
    expect(client.story).toEqual(['VarSet']);
  });

  it('tells the id of a recording where it is asked to', () => {
    const { client } = talking();
    client.ask('MixMonitor', { Channel, File: 'a.wav' });
    const id = client.ask('MixMonitor', { Channel, File: 'b.wav', Options: 'bi(REC)' }).get('MixMonitorID')!;
    expect(client.ask('Getvar', { Channel, Variable: 'REC' }).get('Value')).toBe(id);
    const mute = { Channel, Direction: 'read', State: 'off' };
    expect(messageOf(client, 'MixMonitorMute', { ...mute, MixMonitorID: 'none' })).toBe('Error: Cannot set mute flag');
    expect(messageOf(client, 'StopMixMonitor', { Channel, MixMonitorID: id })).toBe('Success: ');
    expect(messageOf(client, 'StopMixMonitor', { Channel, MixMonitorID: id })).toBe(
      'Error: Could not stop monitoring channel',
    );
    expect(messageOf(client, 'StopMixMonitor', { Channel })).toBe('Success: ');
  });

  it.each([
    ['MixMonitor', {}, 'No channel specified'],
    ['MixMonitor', { Channel: 'x' }, 'No such channel'],
    ['MixMonitor', { Channel }, 'Could not start monitoring channel'],
    ['MixMonitorMute', {}, 'No direction specified. Must be read, write or both'],
    ['MixMonitorMute', { Direction: 'up' }, 'Invalid direction specified. Must be read, write or both'],
    ['MixMonitorMute', { Direction: 'read' }, 'No channel specified'],
    ['MixMonitorMute', { Direction: 'read', Channel }, 'No state specified'],
    ['MixMonitorMute', { Direction: 'read', Channel: 'x', State: '1' }, 'No such channel'],
    ['MixMonitorMute', { Direction: 'read', Channel, State: '1' }, 'Cannot set mute flag'],
    ['StopMixMonitor', { Channel }, 'Could not stop monitoring channel'],
  ])('%s %j says what is wrong', (action, fields, message) => {
    expect(messageOf(talking().client, action, fields)).toBe(`Error: ${message}`);
  });
});

describe('Monitor', () => {
  it('is of Asterisk 13 and 20 alone', () => {
    const namesOf = (dialect: 13 | 20 | 22): string[] => actionsOf(openOffice(dialect, {}, 0)).map(({ name }) => name);
    const monitor = ['ChangeMonitor', 'Monitor', 'PauseMonitor', 'StopMonitor', 'UnpauseMonitor'];
    expect(namesOf(13)).toEqual(expect.arrayContaining(monitor));
    expect(namesOf(20)).toEqual(expect.arrayContaining(monitor));
    expect(namesOf(22)).not.toEqual(expect.arrayContaining(['Monitor']));
  });
});

describe('AbsoluteTimeout', () => {
  it('hangs the channel up after so many seconds', () => {
    const { lab, client } = talking();
    expect(messageOf(client, 'AbsoluteTimeout', { Channel, Timeout: '2.5' })).toBe('Success: Timeout Set');
    expect(client.list('Status')[0]!.get('TimeToHangup')).toBe('3');
    lab.run(2499);
    expect(lab.pbx.channels).toHaveLength(1);
    lab.run(1);
    expect(lab.pbx.channels).toEqual([]);
    expect(client.story.slice(-2)).toEqual(['SoftHangupRequest', 'Hangup']);
  });

  it('takes the place of the one before', () => {
    const { lab, client } = talking();
    client.ask('AbsoluteTimeout', { Channel, Timeout: '2' });
    client.ask('AbsoluteTimeout', { Channel, Timeout: '20' });
    lab.run(19_999);
    expect(lab.pbx.channels).toHaveLength(1);
    lab.run(1);
    expect(lab.pbx.channels).toEqual([]);
  });

  it('needs a channel and a time', () => {
    const { client } = talking();
    expect(messageOf(client, 'AbsoluteTimeout', {})).toBe('Error: No channel specified');
    expect(messageOf(client, 'AbsoluteTimeout', { Channel, Timeout: '0' })).toBe('Error: No timeout specified');
    expect(messageOf(client, 'AbsoluteTimeout', { Channel: 'x', Timeout: '1' })).toBe('Error: No such channel');
  });
});

describe('PlayDTMF', () => {
  it('makes the channel receive a digit, and those that it talks to be sent it', () => {
    const { lab, client } = talking('300');
    expect(messageOf(client, 'PlayDTMF', { Channel, Digit: '5', Duration: '250', Receive: 'yes' })).toBe(
      'Success: DTMF successfully queued',
    );
    const told = (name: string): string[][] =>
      client.events(name).map((one) => ['Channel', 'Digit', 'Direction'].map((key) => one.get(key)!));
    const expected = [
      [Channel, '5', 'Received'],
      ['Local/1001@default-00000000;1', '5', 'Sent'],
      ['Local/1001@default-00000000;2', '5', 'Received'],
    ];
    expect(told('DTMFBegin')).toEqual(expected);
    expect(told('DTMFEnd')).toEqual([]);
    lab.run(250);
    expect(told('DTMFEnd')).toEqual(expect.arrayContaining(expected));
    expect(client.events('DTMFEnd')[0]!.text).toMatch(/\r\nDigit: 5\r\nDurationMs: 250\r\nDirection: Received$/);
  });

  it('answers when the digit has been sent', () => {
    const { lab, client } = talking('300');
    const half = 'Local/1001@default-00000000;1';
    expect(client.ask('PlayDTMF', { Channel: half, Digit: '#' })).toBeUndefined();
    lab.run(100);
    expect(client.text).toContain('Message: DTMF successfully queued\r\n');
    expect(client.events('DTMFBegin').map((one) => one.get('Channel'))).toEqual([half.replace(';1', ';2')]);
  });

  it.each([
    [{}, 'Channel not found'],
    [{ Channel }, 'No digit specified'],
    [{ Channel, Digit: '1', Duration: 'x' }, 'Could not convert Duration parameter'],
  ])('%j says what is wrong', (fields, message) => {
    expect(messageOf(talking().client, 'PlayDTMF', fields)).toBe(`Error: ${message}`);
  });
});

describe.each([
  ['SendText', {}, 'Error: No channel specified'],
  ['SendText', { Channel }, 'Error: No Message specified'],
  ['SendText', { Channel, Message: 'x' }, 'Success: Success'],
  ['MuteAudio', {}, 'Error: Channel not specified'],
  ['MuteAudio', { Channel }, 'Error: State not specified'],
  ['MuteAudio', { Channel, State: 'on' }, 'Error: Direction not specified'],
  ['MuteAudio', { Channel, State: 'on', Direction: 'up' }, 'Error: Failed to mute/unmute stream'],
  ['MuteAudio', { Channel, State: 'on', Direction: 'in' }, 'Success: '],
  ['ControlPlayback', {}, 'Error: Channel not specified'],
  ['ControlPlayback', { Channel }, 'Error: Control not specified'],
  ['ControlPlayback', { Channel, Control: 'x' }, 'Error: Unknown control type'],
  ['ControlPlayback', { Channel, Control: 'stop' }, 'Success: '],
])('%s %j', (action, fields: Record<string, string>, answered) => {
  it('is answered in the words of Asterisk', () => {
    expect(messageOf(talking().client, action, fields)).toBe(answered);
  });
});
