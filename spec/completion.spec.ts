import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as ts from 'typescript';

/** What an editor offers at the place of the `|` in a text. */
function completions(marked: string): string[] {
  const file = resolve('spec/completed.ts');
  const text = marked.replace('|', '');
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('.'));
  const read = (path: string): string | undefined => (path === file ? text : ts.sys.readFile(path));
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const content = read(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => resolve('.'),
    getDefaultLibFileName: (settings) => join(ts.getDefaultLibFilePath(settings)),
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: read,
    readDirectory: (...args) => ts.sys.readDirectory(...args),
  });
  const found = service.getCompletionsAtPosition(file, marked.indexOf('|'), {});
  return (found?.entries ?? []).map(({ name }) => name);
}

const IMPORT = "import { action, Manager, on } from 'rx-asterisk';\n";

// The compiler reads the library anew for each.
jest.setTimeout(30_000);

describe('an editor completes', () => {
  it.each([
    ['the names of actions', "action('|');", ['QueueAdd', 'CoreShowChannels']],
    ['the parameters of an action', "action('QueueAdd', { | });", ['Queue', 'Interface', 'MemberName']],
    [
      'the values of a parameter',
      "action('MuteAudio', { Channel: 'x', State: 'on', Direction: '|' });",
      ['in', 'out', 'all'],
    ],
    ['the fields of an event', "Manager.from('').pipe(on('Hangup')).subscribe((e) => e.|);", ['Cause', 'Channel']],
    ['the methods of a manager', "Manager.from('').|;", ['queueStatus', 'confbridgeList', 'pipe']],
  ])('%s', (_, code, expected) => {
    expect(completions(IMPORT + code)).toEqual(expect.arrayContaining(expected));
  });
});
