import { ConfigurationError } from 'rx-asterisk';
import { inspect } from 'node:util';
import { readTranscript, type TranscriptEntry } from '../../lib/testing/replay/readTranscript.js';
import { replayServer } from '../../lib/testing/replay/replayServer.js';

const GOOD = '{"t": 0.5, "from": "server", "data": "Asterisk Call Manager/11.0.0\\r\\n"}';
const ENTRY = { t: 0.5, from: 'server', data: 'Asterisk Call Manager/11.0.0\r\n' };

function errorOf(read: () => unknown): ConfigurationError {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return error as ConfigurationError;
  }
  throw new Error('It was read');
}

describe('a transcript', () => {
  it.each([
    ['', []],
    [GOOD, [ENTRY]],
    [`${GOOD}\n`, [ENTRY]],
    [`${GOOD}\r\n\r\n  \n${GOOD}\r\n`, [ENTRY, ENTRY]],
    [`\ufeff${GOOD}`, [ENTRY]],
  ])('is read: %j', (text, entries) => {
    expect(readTranscript(text)).toEqual(entries);
  });

  it.each([
    ['is cut off', GOOD.slice(0, 40), 'no JSON'],
    ['is no JSON', 'Action: Login', 'no JSON'],
    ['is no object', '[1]', '"t"'],
    ['is null', 'null', 'no object'],
    ['is a text', '"server"', 'no object'],
    ['lacks a time', '{"from":"server","data":""}', '"t"'],
    ['has a text as its time', '{"t":"1","from":"server","data":""}', '"t"'],
    ['has an endless time', '{"t":1e999,"from":"server","data":""}', '"t"'],
    ['lacks a sender', '{"t":1,"data":""}', '"from"'],
    ['has another sender', '{"t":1,"from":"proxy","data":""}', '"from"'],
    ['lacks its data', '{"t":1,"from":"client"}', '"data"'],
    ['has data that is no text', '{"t":1,"from":"client","data":{}}', '"data"'],
  ])('whose line %s is refused with its number', (_, line, what) => {
    const { message } = errorOf(() => readTranscript(`${GOOD}\n\n${line}\n${GOOD}`));
    expect(message).toContain('line 3');
    expect(message).toContain(what);
    expect(errorOf(() => replayServer(`${line}\n`)).message).toContain('line 1');
  });

  it('does not show its secrets when it is damaged', () => {
    for (const line of [
      '{"t":1,"from":"client","data":"Secret: hunter2',
      '{"t":1,"from":"hunter2","data":"hunter2"}',
    ]) {
      expect(inspect(errorOf(() => readTranscript(line)))).not.toContain('hunter2');
    }
  });

  it('that was read by somebody else is checked too', () => {
    const entries = [ENTRY, { t: 1, from: 'nobody', data: '' }] as TranscriptEntry[];
    expect(errorOf(() => replayServer(entries)).message).toContain('entry 2: "from"');
  });
});
