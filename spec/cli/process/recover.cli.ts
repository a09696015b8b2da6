import { answer, dial, ringing, wait } from 'rx-asterisk/testing';
import { PtyCommand } from './PtyCommand.js';
import { TryPbx } from './tryPbx.js';

let office: TryPbx;
const started: PtyCommand[] = [];

beforeEach(async () => {
  office = await TryPbx.open({
    extensions: { 300: [dial('PJSIP/desk', 60)], desk: [ringing(), answer(), wait(600)], 500: [answer(), wait(600)] },
  });
});

afterEach(() => {
  for (const command of started.splice(0)) command.dispose();
  office.close();
});

// So long where all processors are busy with something else.
jest.setTimeout(60_000);

function start(...argv: readonly string[]): PtyCommand {
  const command = new PtyCommand(argv, { env: office.env });
  started.push(command);
  return command;
}

describe('recover', () => {
  it('lists the channels without an extension, asks which and where to, and redirects it', async () => {
    office.pbx.call({ channel: 'PJSIP/trunk', exten: '300', callerIdNum: '5550100' }).subscribe();
    const pty = start('recover');
    await pty.shows('Channel [1]:');
    pty.type('\r');
    await pty.shows('Context [local_extensions]:');
    pty.type('default\r');
    await pty.shows('Extension [101]:');
    pty.type('500\r');
    await pty.shows('Priority [1]:');
    pty.type('\r');
    expect(await pty.ended()).toBe('0');
    expect(pty.screen.replace(/[\da-f]{8}-[\da-f-]{27}/, 'BRIDGE')).toBe(
      [
        '$ rx-asterisk',
        '1: PJSIP/desk-00000001 300 BRIDGE',
        'Channel [1]: ',
        'Context [local_extensions]: default',
        'Extension [101]: 500',
        'Priority [1]: ',
        'PJSIP/desk-00000001 goes to 500@default',
      ].join('\n'),
    );
    expect(office.pbx.channels).toContainEqual(expect.objectContaining({ name: 'PJSIP/desk-00000001', exten: '500' }));
  });

  it('leaves the terminal as it was at Ctrl-C and at Ctrl-D, and does nothing', async () => {
    office.pbx.call({ channel: 'PJSIP/trunk', exten: '300' }).subscribe();
    for (const [key, code] of [
      ['\x03', '130'],
      ['\x04', '1'],
    ] as const) {
      const pty = start('recover');
      await pty.shows('Channel [1]:');
      pty.type(key);
      expect(await pty.ended()).toBe(code);
    }
    expect(office.pbx.channels.map(({ exten }) => exten)).not.toContain('101');
  });
});

describe('a table that is kept live', () => {
  it('fills the window, follows what happens, and gives the window back', async () => {
    const pty = start('channels', '--watch');
    await pty.shows(/^CHANNEL/);
    office.pbx.call({ channel: 'PJSIP/trunk', exten: '500', callerIdNum: '5550100' }).subscribe();
    await pty.shows('PJSIP/trunk-00000000  Up     5550100');
    pty.resize(60, 10);
    await pty.shows(/^CHANNEL[^\n]*\nPJSIP\/[^\n]*…/);
    pty.type('q');
    expect(await pty.ended()).toBe('0');
    expect({ screen: pty.screen, isClean: pty.isClean }).toEqual({ screen: '$ rx-asterisk', isClean: true });
  });
});
