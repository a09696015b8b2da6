import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { MAIN } from './buildCommand.js';
import { runCommand } from './startCommand.js';

let script: string;

beforeAll(async () => {
  script = (await runCommand(['completion', 'bash'])).out;
});

/** What bash offers when somebody presses the tabulator behind a line. It cuts words at more than blanks, and tells both. */
async function offered(line: string): Promise<readonly string[]> {
  const shell = `
rx-asterisk() { "$NODE" "$MAIN" "$@"; }
source /dev/stdin <<< "$SCRIPT"
COMP_LINE="$1" COMP_POINT=\${#1}
_rx_asterisk
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const env = { PATH: process.env['PATH'], NODE: process.execPath, MAIN, SCRIPT: script };
  const { stdout, stderr } = await promisify(execFile)('bash', ['--norc', '-c', shell, 'bash', line], { env });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((one) => one !== '');
}

describe('bash', () => {
  it.each([
    ['rx-asterisk qu', ['queues']],
    ['rx-asterisk completion ', ['bash', 'zsh', 'fish']],
    ['rx-asterisk action QueueAdd support --Pe', ['--Penalty=']],
    ['rx-asterisk --url ami://admin@host:5038 action queueadd', ['QueueAdd']],
    ['rx-asterisk --connection=office action queueadd', ['QueueAdd']],
    ['rx-asterisk record ', []],
  ])('completes "%s"', async (line, found) => {
    expect(await offered(line)).toEqual(found);
  });
});
