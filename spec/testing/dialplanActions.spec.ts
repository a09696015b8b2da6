import { answer, read, setVar, voicemail, wait } from '../../lib/testing/index.js';
import { Lab, type LabClient } from './Lab.js';

function messageOf(client: LabClient, action: string, fields: Record<string, string> = {}): string {
  const response = client.ask(action, fields);
  return `${response.get('Response')!}: ${response.get('Message') ?? ''}`;
}

const PLACE = { Context: 'scratch', Extension: '555' };

describe('the dialplan, changed by a client', () => {
  it('runs what was added, and is again as it was once that is taken away', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const add = (Priority: string, Application: string, ApplicationData: string): string =>
      messageOf(client, 'DialplanExtensionAdd', { ...PLACE, Priority, Application, ApplicationData });
    expect([add('1', 'Answer', ''), add('2', 'Wait', '5'), add('2', 'NoOp', 'x'), add('4', 'NoOp', 'gap')]).toEqual([
      'Success: Added requested extension',
      'Success: Added requested extension',
      'Error: That extension and priority already exist at that context',
      'Success: Added requested extension',
    ]);
    lab.pbx.call({ channel: 'PJSIP/trunk', exten: '555', context: 'scratch' }).subscribe();
    lab.run();
    expect(lab.pbx.channels.map(({ application }) => application)).toEqual(['Wait']);
    lab.run(5000);
    expect(lab.pbx.channels).toEqual([]);
    expect(client.text).not.toContain('gap');
    expect(messageOf(client, 'DialplanExtensionRemove', { ...PLACE, Priority: '4' })).toMatch(/^Success/);
    expect(messageOf(client, 'DialplanExtensionRemove', PLACE)).toBe('Success: Removed the requested extension');
    expect(messageOf(client, 'DialplanExtensionRemove', PLACE)).toBe('Error: The extension could not be removed.');
    expect(client.list('ShowDialPlan', { Context: 'scratch' })).toEqual([]);
  });

  it('replaces a step of an extension that was there from the start', () => {
    const client = new Lab({ extensions: { 1: [answer(), wait(1)] } }).logIn();
    const step = { Context: 'default', Extension: '1', Priority: '2', Application: 'Hangup' };
    expect(messageOf(client, 'DialplanExtensionAdd', { ...step, Replace: 'yes' })).toMatch(/^Success/);
    const rows = client.list('ShowDialPlan', { Context: 'default', Extension: '1' });
    expect(rows.map((row) => row.get('Application'))).toEqual(['Answer', 'Hangup']);
  });

  it('gives an extension a hint, which is listed and has a state', () => {
    const client = new Lab().logIn();
    messageOf(client, 'DialplanExtensionAdd', { ...PLACE, Priority: 'hint', Application: 'Custom:door' });
    const [row] = client.list('ShowDialPlan', PLACE);
    expect([row!.get('Priority'), row!.get('Application'), row!.get('AppData')]).toEqual([
      'hint',
      'Custom:door',
      undefined,
    ]);
    expect(client.ask('ExtensionState', { Exten: '555', Context: 'scratch' }).get('Hint')).toBe('Custom:door');
  });

  it.each([
    ['ShowDialPlan', { Context: 'no' }, 'Did not find context no'],
    ['ShowDialPlan', { Extension: '9' }, 'Did not find extension 9 in any context'],
    ['ShowDialPlan', { Extension: '9', Context: 'default' }, 'Did not find extension 9@default'],
    ['DialplanExtensionAdd', PLACE, 'Context, Extension, Priority, and Application must be defined.'],
    ['DialplanExtensionAdd', { ...PLACE, Priority: '0', Application: 'NoOp' }, 'The priority specified was invalid.'],
    ['DialplanExtensionRemove', { Context: 'x' }, 'Context and Extension must be defined.'],
    ['DialplanExtensionRemove', { ...PLACE, Priority: 'x' }, 'The priority specified was invalid.'],
  ])('%s %j says what is wrong', (action, fields, message) => {
    expect(messageOf(new Lab().logIn(), action, fields)).toBe(`Error: ${message}`);
  });

  it('lists contexts with what they include', () => {
    const client = new Lab().logIn();
    const [row] = client.list('ShowDialPlan', { Context: 'from-loop' });
    expect(row!.get('IncludeContext')).toBe('default');
  });
});

describe('what callers type and say', () => {
  function caller(...steps: Parameters<typeof extensionOf>): { lab: Lab; client: LabClient } {
    const lab = new Lab({ extensions: { 1: extensionOf(...steps) } });
    const client = lab.logIn();
    lab.pbx.call({ channel: 'PJSIP/trunk', exten: '1' }).subscribe();
    lab.run();
    return { lab, client };
  }

  function extensionOf(step: ReturnType<typeof read>): readonly ReturnType<typeof read>[] {
    return [step, setVar('NEXT', '1'), wait(60)];
  }

  const type = (lab: Lab, client: LabClient, digits: string): void => {
    for (const Digit of digits) {
      client.ask('PlayDTMF', { Channel: 'PJSIP/trunk-00000000', Digit, Receive: 'yes' });
      lab.run(200);
    }
  };

  it.each([
    ['as many as are wanted', '1234', '1234', 'OK'],
    ['fewer and a #', '12#', '12', 'OK'],
    ['nothing', '', '', 'TIMEOUT'],
  ])('reads %s', (_, typed, digits, status) => {
    const { lab, client } = caller(read('PIN', { maxDigits: 4, timeout: 3 }));
    type(lab, client, typed);
    if (typed === '') {
      lab.run(2900);
      expect(lab.pbx.channels[0]!.variables).not.toHaveProperty('READSTATUS');
      lab.run(100);
    }
    expect(lab.pbx.channels[0]!.variables).toMatchObject({ PIN: digits, READSTATUS: status, NEXT: '1' });
  });

  it('lets the caller try again when nothing came', () => {
    const { lab, client } = caller(read('PIN', { maxDigits: 1, timeout: 3, attempts: 2 }));
    lab.run(3500);
    type(lab, client, '7');
    expect(lab.pbx.channels[0]!.variables).toMatchObject({ PIN: '7', READSTATUS: 'OK' });
  });

  it('counts a message that was left, and tells of it', () => {
    const { lab, client } = caller(voicemail('1002'));
    client.forget();
    client.ask('Hangup', { Channel: 'PJSIP/trunk-00000000' });
    lab.run();
    const told = client.events('MessageWaiting').map((event) => [event.get('Mailbox'), event.get('New')]);
    expect(told).toEqual([['1002@default', '1']]);
    expect(client.ask('MailboxCount', { Mailbox: '1002' }).get('NewMessages')).toBe('1');
  });

  it('goes on after a # and where there is no such mailbox', () => {
    const ended = caller(voicemail('1001@default', 's'));
    type(ended.lab, ended.client, '#');
    expect(ended.lab.pbx.channels[0]!.variables).toMatchObject({ VMSTATUS: 'SUCCESS', NEXT: '1' });
    const failed = caller(voicemail('nobody'));
    expect(failed.lab.pbx.channels[0]!.variables).toMatchObject({ VMSTATUS: 'FAILED', NEXT: '1' });
    expect(failed.client.events('MessageWaiting')).toEqual([]);
  });
});
