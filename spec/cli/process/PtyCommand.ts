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

/** The command in a terminal, which somebody looks at and types into. */
export class PtyCommand {
  /** All bytes that came, as text. */
  written = '';
  readonly #pty: IPty;
  readonly #terminal: Terminal;
  readonly #looks = new Set<() => void>();
  #end: { readonly exitCode: number; readonly signal?: number | undefined } | undefined;

  constructor(argv: readonly string[], { env = {}, columns = 100, rows = 24 }: PtyOptions = {}) {
    this.#terminal = new Terminal({ cols: columns, rows, allowProposedApi: true });
    this.#terminal.write(`${BEFORE}\r\n`);
    this.#pty = spawn(process.execPath, [MAIN, ...argv], {
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
    this.#pty.onExit((end) => {
      // What it wrote last is seen first.
      this.#terminal.write('', () => {
        this.#end = end;
        this.#look();
      });
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
  async ended(): Promise<number> {
    await this.#until(() => this.#end !== undefined, 'does not end');
    return this.#end?.exitCode ?? -1;
  }

  type(text: string): void {
    this.#pty.write(text);
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  signal(name: NodeJS.Signals): void {
    this.#pty.kill(name);
  }

  /** Ends it, however it stands. */
  dispose(): void {
    if (this.#end === undefined) this.#pty.kill('SIGKILL');
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
