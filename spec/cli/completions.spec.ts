import { runInProcess } from './runInProcess.js';

const complete = async (...words: readonly string[]): Promise<readonly string[]> => {
  const { code, out, err } = await runInProcess(['complete', '--', ...words]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out.split('\n').slice(0, -1);
};

describe('the tabulator completes', () => {
  it.each<[what: string, words: readonly string[], found: readonly string[]]>([
    ['a command', ['qu'], ['queues']],
    ['another name of one', ['du'], ['dump']],
    ['an option of a command', ['channels', '--wa'], ['--watch']],
    ['an option of all', ['channels', '--j'], ['--json']],
    ['an action, in capitals or not', ['action', 'queueadd'], ['QueueAdd']],
    ['a parameter of the action', ['action', 'QueueAdd', 'support', '--Pe'], ['--Penalty=']],
    ['what help tells of', ['help', 'rec'], ['recover', 'record']],
    ['each event', ['events', 'Hangup', 'hangupr'], ['HangupRequest']],
    ['one of a few', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['what comes after an option and its value', ['--connection', 'office', 'compl'], ['completion']],
    ['nothing that only who types knows', ['--connection', ''], []],
    ['nor a file', ['record', ''], []],
    ['nor more than a command takes', ['completion', 'bash', ''], []],
    ['nor what is for scripts', ['complete'], []],
  ])('%s: %j', async (_, words, found) => {
    expect([...(await complete(...words))].sort()).toEqual([...found].sort());
  });

  it('a dialect', async () => {
    expect(await complete('pbx', '--dialect', '2')).toEqual(['20', '22']);
  });

  it('every command at the beginning', async () => {
    expect(await complete('')).toEqual(expect.arrayContaining(['actions', 'watch', 'metrics', 'completion']));
  });
});

describe('every command', () => {
  it('has a help with an example', async () => {
    const names = (await complete('')).filter((name) => name !== 'dump');
    expect(names.length).toBeGreaterThan(18);
    for (const name of [...names, 'complete']) {
      const { code, out, err } = await runInProcess([name, '--help']);
      expect({ name, code, err }).toEqual({ name, code: 0, err: '' });
      expect(out).toMatch(
        new RegExp(`^Usage: rx-asterisk ${name}.*[^]*\\n\\nExamples?:\\n {2}(source <\\()?(rx-asterisk|curl) `),
      );
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    }
  });
});
