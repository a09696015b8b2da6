import { NEVER, type Observable } from 'rxjs';
import { runCommandLine } from '../../lib/cli/runCommandLine.js';
import type { Terminal } from '../../lib/cli/Terminal.js';

/** How a command line ended, and what it wrote. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Everything that somebody saw: output, warnings and questions. */
  readonly all: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** What is typed when something is asked. */
  readonly answers?: readonly string[];
  readonly quit$?: Observable<number>;
  readonly terminal?: Terminal;
  readonly onOut?: (text: string) => void;
}

/** Runs a command line in this process. */
export async function runInProcess(
  argv: readonly string[],
  { env = {}, cwd = '/nowhere', answers = [], quit$ = NEVER, terminal, onOut }: RunOptions = {},
): Promise<Ended> {
  let out = '';
  let err = '';
  const replies = [...answers];
  const code = await runCommandLine(argv, {
    env,
    cwd,
    version: '0.0.0',
    print: (text) => {
      out += text;
      onOut?.(text);
    },
    warn: (text) => (err += `${text}\n`),
    ask: (question) => {
      err += `${question}\n`;
      return Promise.resolve(replies.shift() ?? '');
    },
    quit$,
    terminal,
  });
  return { code, out, err, all: out + err };
}
