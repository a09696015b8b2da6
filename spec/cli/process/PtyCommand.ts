import { type IPty, spawn } from '@lydell/node-pty';
import { Terminal } from '@xterm/headless';
import { MAIN } from './buildCommand.js';

export interface PtyOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly rows?: number;
}

/** What was in the terminal before the command. */
export const BEFORE = '$ rx-asterisk';

/**
 * What starts the command: a shell, which outlives it and the signals, and then tells its exit code, and whether the terminal
 * echoes and edits as before, as the title of the window. So all that the command wrote has been read by then: node-pty drops
 * what is not read within 200 ms of an end.
 */
const SHELL = `
trap : HUP INT TERM USR2
before=$(stty -g)
"$@"
code=$?
[ "$(stty -g)" = "$before" ] || code="$code, other modes"
printf '\\033]2;ended %s\\007' "$code"
# Until the terminal is gone; a signal makes it read again.
while read -r _ || [ $? -gt 128 ]; do :; done`;

/** The command in a terminal, which somebody looks at and types into. */
export class PtyCommand {
  /** All bytes that came, as text. */
  written = '';
  readonly #pty: IPty;
  readonly #terminal: Terminal;
  readonly #looks = new Set<() => void>();
  #end: string | undefined;

  constructor(argv: readonly string[], { env = {}, columns = 100, rows = 24 }: PtyOptions = {}) {
    this.#terminal = new Terminal({ cols: columns, rows, allowProposedApi: true });
    this.#terminal.write(`${BEFORE}\r\n`);
    this.#pty = spawn('/bin/sh', ['-c', SHELL, 'sh', process.execPath, MAIN, ...argv], {
      name: 'xterm-256color',
      cols: columns,
      rows,
      // Nothing of the configuration of whoever runs the tests.
      env: { PATH: process.env['PATH'], HOME: '/nowhere', TERM: 'xterm-256color', ...env },
    });
    this.#pty.onData((text) => {
      this.written += text;
      this.#terminal.write(text, () => this.#look());
    });
    this.#terminal.onTitleChange((title) => {
      this.#end = /^ended (.*)/.exec(title)?.[1];
    });
  }

  /** What can be seen. */
  get screen(): string {
    const { active } = this.#terminal.buffer;
    const lines = Array.from({ length: this.#terminal.rows }, (_, row) => active.getLine(active.baseY + row));
    return lines
      .map((line) => line?.translateToString(true) ?? '')
      .join('\n')
      .trimEnd();
  }

  /** Whether the screen that the command draws on has been left, and the cursor can be seen. */
  get isClean(): boolean {
    const isCursorShown = this.written.lastIndexOf('\x1b[?25h') >= this.written.lastIndexOf('\x1b[?25l');
    const isWrapping = this.written.lastIndexOf('\x1b[?7h') >= this.written.lastIndexOf('\x1b[?7l');
    return this.#terminal.buffer.active.type === 'normal' && isCursorShown && isWrapping;
  }

  /** Resolves when that can be seen; rejects when the command ends without. */
  async shows(what: string | RegExp): Promise<void> {
    const isShown = (): boolean => (typeof what === 'string' ? this.screen.includes(what) : what.test(this.screen));
    await this.#until(isShown, `does not show ${String(what)}`);
  }

  /** Resolves when that can no longer be seen. */
  async hides(what: string): Promise<void> {
    await this.#until(() => !this.screen.includes(what), `goes on showing ${what}`);
  }

  /** Resolves with the exit code. */
  async ended(): Promise<string> {
    await this.#until(() => this.#end !== undefined, 'does not end');
    return this.#end ?? '';
  }

  /** Another process writes to the terminal. */
  overwrite(text: string): void {
    this.#terminal.write(text, () => this.#look());
  }

  type(text: string): void {
    this.#pty.write(text);
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  signal(name: NodeJS.Signals): void {
    process.kill(-this.#pty.pid, name);
  }

  /** Ends it, however it stands. */
  dispose(): void {
    this.signal('SIGKILL');
    this.#terminal.dispose();
  }

  #look(): void {
    // Half a picture is not looked at.
    if (this.written.lastIndexOf('\x1b[?2026h') > this.written.lastIndexOf('\x1b[?2026l')) return;
    for (const look of [...this.#looks]) look();
  }

  #until(isSo: () => boolean, complaint: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const isNow = isSo();
        if (!isNow && this.#end === undefined) return;
        this.#looks.delete(look);
        if (isNow) resolve();
        else reject(new Error(`The command ${complaint}, and has ended:\n${this.screen}`));
      };
      this.#looks.add(look);
      look();
    });
  }
}
