import { runInNewContext } from 'node:vm';
import { maskText } from '../../lib/wire/maskText.js';
import { readHints } from '../../lib/wire/readHints.js';

const MEGABYTE = 1 << 20;
/** Far more than the milliseconds that these lines take, far less than the hours that they would take a careless expression. */
const PATIENCE = 30_000;

/** Runs a task, and interrupts it where it hangs. */
function interruptible<T>(task: () => T): T {
  return runInNewContext('task()', { task }, { timeout: PATIENCE }) as T; // What the task returns.
}

const repeated = (text: string): string => text.repeat(MEGABYTE / text.length);

describe('a line of a megabyte', () => {
  it.each([
    ['blanks behind a colon', `a@b: ${repeated(' ')}`],
    ['colons', `a@${repeated('b:')}`],
    ['states', `a@b: ${repeated(' State:')}`],
    ['blanks', repeated(' ')],
    ['no blank', `a@${repeated('b')}`],
  ])('is no hint: %s', (_, line) => {
    expect(interruptible(() => readHints([line])).length).toBeLessThan(2);
  });

  it.each([
    ['what may be the name of a secret', repeated('secret')],
    ['a key of the database', `database put a ${repeated('secret')}`],
    ['addresses', `@${repeated('a://b:')}`],
    ['addresses of SIP', `@${repeated('sip:a:')}`],
    ['quotes', repeated('secret="')],
    ['an open quote', `secret="${repeated('\\')}`],
    ['letters', `@${repeated('a')}`],
  ])('is masked: %s', (_, line) => {
    expect(interruptible(() => maskText(`Output: ${line}`)).length).toBeLessThan(2 * MEGABYTE);
  });
});
