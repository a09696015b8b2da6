import { recordingOf } from '../recordings.js';
import { Lab } from './Lab.js';
import { readMessages } from './Received.js';

describe('ListCommands', () => {
  it.each([
    [13, 'asterisk-13/astdb-and-variables'],
    [22, 'asterisk-22/list-commands'],
  ] as const)('offers on Asterisk %i what that offered, in its order and words', (dialect, name) => {
    // How the actions of maintenance answer is told nowhere.
    const linesOf = (text: string): string[] =>
      text
        .split('\r\n')
        .filter(
          (line) =>
            line.includes('(Priv: ') &&
            !line.startsWith('PJSIPSetMaintenance') &&
            !line.startsWith('PJSIPShowMaintenance'),
        );
    const recorded = readMessages(recordingOf(name).serverText).find(({ text }) => text.includes('(Priv: '))!;
    expect(linesOf(new Lab({ dialect }).logIn().ask('ListCommands').text)).toEqual(linesOf(recorded.text));
  });

  it('keeps to itself what the user may not do', () => {
    const lab = new Lab({ users: { reader: { secret: 'x', write: 'reporting' } } });
    const client = lab.connect();
    client.ask('Login', { Username: 'reader', Secret: 'x' });
    const { text } = client.ask('ListCommands');
    expect(text).toContain('CoreStatus: ');
    expect(text).not.toContain('Originate: ');
  });
});
