import fc from 'fast-check';
import { type ActionFields, ArgumentError } from 'rx-asterisk';
import { BANNER } from './frameOf.js';
import { fieldsOf, framesOf } from './framesOf.js';
import { scriptedSession } from './scriptedSession.js';

/** Text of any characters, with many of those that mean something on the wire. */
const text = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.constantFrom(':', ' ', ': ', '=', '\\', '\t', 'é', '日', '🙂', '\u2028', 'Event: ') },
  ),
  maxLength: 30,
});
const inLine = text.map((value) => value.replace(/[\r\n]/g, ''));
const hostileText = fc.string({
  unit: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('a', ' ', ':', 'é', '日', '🙂') },
    { weight: 1, arbitrary: fc.constantFrom('\r', '\n', '\0', '\r\n', '\r\n\r\n', '\r\nAction: Originate') },
  ),
  maxLength: 12,
});
// A key that means something on the wire has rules of its own.
const headerKey = inLine
  .map((key) => `K${key.replaceAll(':', '')}`)
  .filter((key) => !/(?:Name|ChanVariable)$/.test(key));

describe('any message', () => {
  it('is read as it was written, wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.tuple(headerKey, inLine), { maxLength: 8 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        (messages, cuts) => {
          const expected = messages.map((fields) => [['Event', 'Test'], ...fields]);
          const blocks = expected.map((fields) => fields.map((field) => `${field.join(': ')}\r\n`).join('') + '\r\n');
          const bytes = Buffer.from(BANNER + blocks.join(''));
          const ends = [...cuts.map((cut) => cut % bytes.length), bytes.length].sort((a, b) => a - b);
          const pieces = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
          expect(framesOf(pieces).map(fieldsOf)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('any action', () => {
  it('reaches the server as one action with its headers, or is refused and nothing is sent', () => {
    const { session, sent } = scriptedSession();
    let before = 0;
    fc.assert(
      fc.property(
        fc.oneof(hostileText, fc.constantFrom('Setvar', 'Ping')),
        fc.dictionary(fc.oneof(hostileText, fc.stringMatching(/^[A-Z][a-z]{0,8}$/)), fc.oneof(hostileText, text), {
          maxKeys: 5,
        }),
        (name, fields) => {
          fc.pre(Object.keys(fields).every((key) => key.toLowerCase() !== 'actionid'));
          const errors: unknown[] = [];
          session.perform({ name, fields }).subscribe({ error: (error: unknown) => errors.push(error) });
          const written = sent().slice(before);
          before += written.length;
          if (written === '') {
            expect(errors).toEqual([expect.any(ArgumentError)]);
            return;
          }
          // The server may well not know it.
          expect(errors).not.toContainEqual(expect.any(ArgumentError));
          expect(readAction(written)).toEqual([['Action', name], ...Object.entries(fields)]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('with clean fields is sent', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^X[a-z]{0,8}$/),
          inLine.map((value) => value.replaceAll('\0', '')),
        ),
        (fields: ActionFields) => {
          const { session, sent } = scriptedSession();
          session.perform({ name: 'Setvar', fields }).subscribe();
          expect(readAction(sent())).toEqual([['Action', 'Setvar'], ...Object.entries(fields)]);
        },
      ),
    );
  });
});

/** What a server takes in: lines up to an empty one, ended by LF with or without CR, split at the first colon. */
function readAction(written: string): string[][] {
  const lines = written.split('\n').map((line) => line.replace(/\r$/, ''));
  // One empty line ends the one action, and nothing follows it.
  expect(lines.indexOf('')).toBe(lines.length - 2);
  expect(lines[1]).toMatch(/^ActionID: \S+$/);
  return lines
    .filter((line, index) => line !== '' && index !== 1)
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]);
}
