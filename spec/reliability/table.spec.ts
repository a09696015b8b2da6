import { readFileSync } from 'node:fs';
import { type TestTitle, testTitles } from './testTitles.js';

/** Whatever can happen, and must have a row. */
const CASES = [
  // The connection.
  'Refused',
  'Unreachable',
  'DNS failure',
  'TLS: expired certificate',
  'TLS: wrong name',
  'TLS: unknown CA',
  'TLS: plain port',
  'No banner',
  'Wrong banner',
  'Login refused',
  'Login too slow',
  'Permission lost',
  'User removed while connected',
  'Server restart',
  'Drop before the banner',
  'Drop at the challenge',
  'Drop at the login',
  'Drop with an action in flight',
  'Drop within a list',
  'Drop while nothing is asked',
  'Drop at every byte of a login',
  'Drop at every byte of a list',
  'Half-open link',
  'Half-open link: on a socket',
  'Half-open link: while an action keeps the server silent',
  'Reconnect: cap',
  'Reconnect: floor',
  'Reconnect: jitter',
  'Reconnect: budget',
  'Login accepted, then dropped at once, for an hour',
  'Every step',
  'Before the login is accepted',
  // Actions.
  'No session yet',
  'Session over',
  'Gone in flight: written',
  'Gone in flight: not written',
  'Gone in flight: a list',
  'Gone in flight: an originate waiting for its event',
  'Gone in flight: ten thousand at once',
  'Timeout: session',
  'Timeout: response, list, event',
  'Timeout: pong',
  'Timeout: rows so far',
  'Answer late',
  'Answer twice',
  'Answer for nobody',
  'Answer without ActionID',
  'List without an end',
  'ListItems disagrees',
  'ActionID of the user: in use, used again',
  'ActionID of the user: like one of ours',
  'Unsubscribed before it is written',
  'Unsubscribed at any frame of a list',
  'A day of churn',
  'Churn on sockets',
  // What was set up.
  'After a reconnect',
  'Filter refused after a reconnect',
  'Events before the filters are set',
  'Gap',
  // Limits and slow consumers.
  'Frame too long',
  'Frame of too many lines',
  'List too long',
  'Too many actions in flight',
  'Too many actions waiting',
  'Slow consumer: bufferLast',
  'Slow consumer: conflateBy',
  'Slow consumer: sampleEvery',
  'Consumer that never comes to an end',
  'Subscriber that throws',
  // What is told.
  'Action ended',
  'Drops',
  'Scraped by Prometheus',
  'Logged',
  'pino, console',
  // An enemy.
  'Any text in any argument of any operator',
  'Any text in any argument of any method',
  'Any field of any action',
  'Any option',
  'Any address',
  'Any value of a configuration file',
  'Any argument of the command line',
  'Server repeats secret, digest or challenge',
  'Login that fails in any way, at any byte',
  'Manager, session, frames, recordings looked at',
  'Server without a challenge, plain TCP',
  'Server without a challenge, TLS not verified',
  'Weak TLS',
  'Names such as `__proto__`',
  'Lines of a megabyte',
  'Bytes of any kind',
  'Control characters, ANSI, bidirectional marks',
];

/** A row of the table. */
interface Row {
  readonly name: string;
  readonly outcome: string;
  readonly title: string;
  readonly file: string;
}

const [, section = ''] = /\n## What happens when\n([^]*?)\n## /.exec(readFileSync('README.md', 'utf8')) ?? [];
// One table for each topic, all with the same head.
const lines = section.split('\n').filter((line) => /^\|(?! case +\| what happens +\| test +\|| -)/.test(line));
const rows = lines.map(rowOf);

function rowOf(line: string): Row {
  const [, name = '', outcome = '', title = '', file = ''] =
    /^\| (.+?) +\| (.+?) +\| \[(.+)\]\((.+)\) *\|$/.exec(line) ?? [];
  return { name, outcome, title: title.replaceAll('\\', ''), file };
}

const titles = new Map<string, readonly TestTitle[]>();

function titlesOf(file: string): readonly TestTitle[] {
  const known = titles.get(file) ?? testTitles(file);
  titles.set(file, known);
  return known;
}

describe('the table of what happens when', () => {
  it('has a row for each case, and one only', () => {
    expect(CASES.filter((name) => !rows.some((row) => row.name === name))).toEqual([]);
    expect(rows.filter(({ name }, index) => rows.findIndex((row) => row.name === name) !== index)).toEqual([]);
  });

  it('has three cells in each row, the last of which is a test', () => {
    expect(lines.filter((line) => rowOf(line).file === '')).toEqual([]);
  });

  it.each(rows)('names a test that runs: $name', ({ title, file }) => {
    // What `npm test` runs.
    expect(file).toMatch(/^(?:spec\/.+\.spec|marble-tests\/.+\.marble|examples\/.+\.spec)\.ts$/);
    const found = titlesOf(file).filter((test) => test.title === title);
    expect(found).toEqual([{ title, isSkipped: false }]);
  });
});

it('what `npm test` runs is known', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(scripts['test']).toMatch(/^jest --selectProjects spec --errorOnDeprecated$/);
  const patterns = ["'spec'", "'spec/**/*.spec.ts'", "'marble-tests/**/*.marble.ts'", "'examples/**/*.spec.ts'"];
  expect(readFileSync('jest.config.ts', 'utf8').replace(/\s+/g, ' ')).toContain(`project( ${patterns.join(', ')},`);
});

describe('the titles of tests', () => {
  it('are found with what makes them skipped', () => {
    const source = `
      it('plain', () => {});
      it.skip('skipped', () => {}); xit('crossed out', () => {}); it.todo('to do'); it.failing('wrong', () => {});
      describe.skip('all', () => { it('within', () => {}); });
      it.each([['a', 1], ['b', 2]])('%s is known', () => {});
      it.each([{ n: 1, s: 'x' }])('$n and $s', () => {});
      it.each(made())('%s is not known', () => {});
      describe.each([1])('%s', () => { it("in quotes", amiTest(() => {})); });
      // it('comment', () => {});
    `;
    expect(testTitles('x.spec.ts', source).map(({ title, isSkipped }) => `${isSkipped ? '- ' : ''}${title}`)).toEqual([
      'plain',
      '- skipped',
      '- crossed out',
      '- to do',
      '- wrong',
      '- within',
      'a is known',
      'b is known',
      '1 and x',
      '%s is not known',
      'in quotes',
    ]);
  });

  it('are of skipped tests where another is the only one', () => {
    const source = `it('one', () => {}); it.only('other', () => {});`;
    expect(testTitles('x.spec.ts', source)).toEqual([
      { title: 'one', isSkipped: true },
      { title: 'other', isSkipped: true },
    ]);
  });
});
