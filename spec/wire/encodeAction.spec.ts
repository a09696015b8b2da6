import { inspect } from 'node:util';
import { type Action, type ActionFields, ArgumentError, type AnswerPart } from 'rx-asterisk';
import { scriptedSession } from './scriptedSession.js';

interface Outcome {
  readonly sent: string;
  readonly parts: readonly AnswerPart[];
  readonly error: unknown;
}

function perform(action: Action): Outcome {
  const { session, sent } = scriptedSession();
  const parts: AnswerPart[] = [];
  const errors: unknown[] = [];
  session
    .perform(action)
    .subscribe({ next: (part) => parts.push(part), error: (error: unknown) => errors.push(error) });
  return { sent: sent(), parts, error: errors[0] };
}

function refusal(action: Action): ArgumentError {
  const { sent, parts, error } = perform(action);
  expect(sent).toBe('');
  expect(parts).toEqual([]);
  expect(error).toBeInstanceOf(ArgumentError);
  return error as ArgumentError;
}

const linesOf = ({ sent }: Outcome): string[] => sent.replace(/\r\n\r\n$/, '').split('\r\n');
const setvar = (fields: ActionFields): Action => ({ name: 'Setvar', fields });

describe('an action', () => {
  it('has its ActionID right behind its name, then its fields in their order', () => {
    const outcome = perform({ name: 'Setvar', fields: { Variable: 'A', Value: ' x: y=z ', Channel: 'PJSIP/1' } });
    expect(linesOf(outcome)).toEqual([
      'Action: Setvar',
      expect.stringMatching(/^ActionID: \S+$/),
      'Variable: A',
      'Value:  x: y=z ',
      'Channel: PJSIP/1',
    ]);
    expect(outcome.sent.endsWith('\r\n\r\n')).toBe(true);
    expect(outcome.parts).toHaveLength(1);
  });

  it('takes a chosen ActionID, which stays in its place', () => {
    expect(perform({ name: 'Ping', fields: { A: 1, ActionID: 'mine' } }).sent).toBe(
      'Action: Ping\r\nActionID: mine\r\nA: 1\r\n\r\n',
    );
  });

  it('has another ActionID at each subscription', () => {
    const { session, sent } = scriptedSession();
    const ping$ = session.perform({ name: 'Ping' });
    expect(sent()).toBe('');
    ping$.subscribe();
    ping$.subscribe();
    const ids = [...sent().matchAll(/ActionID: (\S+)/g)].map(([, id]) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });

  it('has no line for null and undefined, and one for what is false, zero or empty', () => {
    const outcome = perform(setvar({ A: null, B: undefined, C: '', D: 0, E: false, F: [] }));
    expect(linesOf(outcome).slice(2)).toEqual(['C: ', 'D: 0', 'E: false']);
  });

  it('has a line for each value of a list', () => {
    const outcome = perform(setvar({ Variable: ['A=1', 'B=2', '', 3, true], Other: 'x' }));
    expect(linesOf(outcome).slice(2)).toEqual([
      'Variable: A=1',
      'Variable: B=2',
      'Variable: ',
      'Variable: 3',
      'Variable: true',
      'Other: x',
    ]);
  });
});

describe('the limit of 1,022 bytes a line', () => {
  const room = 1_022 - 'Value: '.length;

  it.each([
    ['ASCII', 'x'.repeat(room)],
    ['two bytes a character', 'é'.repeat(room / 2 - 0.5) + 'x'],
    ['three bytes a character', '☎'.repeat(Math.floor(room / 3)) + 'x'.repeat(room % 3)],
    ['four bytes a character', '🙂'.repeat(Math.floor(room / 4)) + 'x'.repeat(room % 4)],
  ])('is kept to the byte: %s', (_, value) => {
    const outcome = perform(setvar({ Value: value }));
    expect(Buffer.byteLength(`Value: ${value}`)).toBe(1_022);
    expect(linesOf(outcome)[2]).toBe(`Value: ${value}`);
    expect(refusal(setvar({ Value: `${value}x` })).message).toContain('1023 bytes');
  });

  it('names the field and the beginning of its value', () => {
    const { message } = refusal(setvar({ Variable: 'A', Value: `begin${'x'.repeat(2_000)}` }));
    expect(message).toContain('Setvar');
    expect(message).toContain('"Value"');
    expect(message).toContain('"begin');
    expect(message.length).toBeLessThan(250);
  });

  it('holds for the name of an action and for an ActionID', () => {
    refusal({ name: 'x'.repeat(1_100) });
    refusal(setvar({ ActionID: 'x'.repeat(1_100) }));
    refusal(setvar({ ['x'.repeat(1_100)]: '' }));
  });
});

describe('the limit of 128 lines an action', () => {
  const values = (count: number): string[] => Array.from({ length: count }, (_, index) => `V${index}=1`);

  it('counts Action and ActionID', () => {
    expect(linesOf(perform(setvar({ Variable: values(126) })))).toHaveLength(128);
    expect(refusal(setvar({ Variable: values(127) })).message).toContain('129 lines');
  });

  it('counts what a list hands out, whatever it says of its length', () => {
    const sly = Object.assign(values(1), { [Symbol.iterator]: () => values(127)[Symbol.iterator]() });
    expect(refusal(setvar({ Variable: sly })).message).toContain('129 lines');
  });

  it('does not count what is not sent', () => {
    expect(linesOf(perform(setvar({ A: null, B: undefined, Variable: values(126) })))).toHaveLength(128);
  });
});

describe('what would start a line of its own', () => {
  const breaks = ['\r', '\n', '\0', '\r\n', '\r\n\r\nAction: Originate\r\nChannel: x'];

  it.each(breaks)('is refused in a value: %j', (lineBreak) => {
    const { message } = refusal(setvar({ Variable: 'A', Value: `begin${lineBreak}end` }));
    expect(message).toContain('"Value"');
    expect(message).toContain('begin');
    expect(message).not.toMatch(/[\r\n\0]/);
  });

  it.each(breaks)('is refused in one value of a list: %j', (lineBreak) => {
    refusal(setvar({ Variable: ['A=1', `B=2${lineBreak}`] }));
  });

  it.each(breaks)('is refused in a key: %j', (lineBreak) => {
    expect(refusal(setvar({ [`Bad${lineBreak}Key`]: 'x' })).message).toContain('Bad');
  });

  it.each(breaks)('is refused in a name: %j', (lineBreak) => {
    refusal({ name: `Ping${lineBreak}` });
  });

  it.each(breaks)('is refused in an ActionID: %j', (lineBreak) => {
    refusal(setvar({ ActionID: `1${lineBreak}` }));
  });

  it.each(['', ':', 'A:B', ' A', 'Action', 'action'])('is refused: %j is no key', (key) => {
    refusal(setvar({ [key]: 'x' }));
  });

  it('does no harm to what comes next', () => {
    const { session, sent } = scriptedSession();
    session.perform(setvar({ Value: 'a\nb' })).subscribe({ error: () => undefined });
    session.perform({ name: 'Ping', fields: { ActionID: '2' } }).subscribe();
    expect(sent()).toBe('Action: Ping\r\nActionID: 2\r\n\r\n');
  });
});

describe('a secret', () => {
  it.each(['Secret', 'secret', 'SECRET', 'Key', 'Password', 'password'])(
    'is not shown by the error about %s',
    (key) => {
      for (const value of ['hunter2\r\n', `hunter2${'x'.repeat(2_000)}`]) {
        const error = refusal({ name: 'Login', fields: { [key]: value } });
        expect(error.message.toLowerCase()).toContain(key.toLowerCase());
        for (const shown of [error.message, String(error.stack), inspect(error), JSON.stringify(error)]) {
          expect(shown).not.toContain('hunter2');
        }
      }
    },
  );
});
