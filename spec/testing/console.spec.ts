import { recordingOf } from '../recordings.js';
import { enact } from './fidelity/enact.js';

/** What was asked of a console and what it said, without what depends on where and how long it had been running. */
function consoleOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^Output: /, ''))
    .filter(
      (line) =>
        !/^(?:EventTV|SessionTV|SessionID|\w+Address|SystemName|Uptime|System uptime|\/pbx\/UUID|\d+ calls? processed)\b/.test(
          line,
        ),
    )
    .map((line) =>
      line
        .replace(/login was \d+ secs/, 'login was N secs')
        .replace(/\[extensions\.conf:\d+\]/, '[pbx_config]')
        .replace(/\b50[68]0\b/, 'PORT'),
    );
}

describe('the console', () => {
  it.each(['asterisk-13/commands', 'asterisk-22/commands'])('says word for word what was recorded: %s', (name) => {
    const recording = recordingOf(name);
    const ours = enact(recording).filter(({ from }) => from === 'server');
    expect(consoleOf(ours.map(({ data }) => data).join(''))).toEqual(consoleOf(recording.serverText));
  });
});
