import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { MAIN } from './buildCommand.js';

/** How a command ended, and all that it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** All of standard input. */
  readonly input?: string;
}

/** A command that is running. */
export class Started {
  out = '';
  err = '';
  /** Resolves when it has ended and all that it wrote was read. */
  readonly ended: Promise<Ended>;

  constructor(readonly child: ChildProcess) {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.out += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.err += text));
    this.ended = once(child, 'close').then(() => {
      return { code: child.exitCode, signal: child.signalCode, out: this.out, err: this.err };
    });
  }

  /** Resolves when standard output or error says that; rejects when the command ends without. */
  async says(what: string | RegExp): Promise<void> {
    const isSaid = (): boolean =>
      [this.out, this.err].some((text) => (typeof what === 'string' ? text.includes(what) : what.test(text)));
    while (!isSaid()) {
      const news = [this.child.stdout, this.child.stderr].map((stream) => stream && once(stream, 'data'));
      await Promise.race([...news, this.ended]);
      if (this.child.exitCode !== null && !isSaid())
        throw new Error(`ended without saying ${String(what)}: ${this.out}${this.err}`);
    }
  }
}

/** Starts the command in a process of its own, which knows nothing of the configuration of whoever runs the tests. */
export function startCommand(argv: readonly string[], { env = {}, cwd, input }: StartOptions = {}): Started {
  const child = spawn(process.execPath, [MAIN, ...argv], {
    env: { PATH: process.env['PATH'], HOME: '/nowhere', ...env },
    cwd,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  return new Started(child);
}

/** Runs the command to its end. */
export function runCommand(argv: readonly string[], options?: StartOptions): Promise<Ended> {
  return startCommand(argv, options).ended;
}
