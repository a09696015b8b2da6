import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstValueFrom, NEVER, type Observable, ReplaySubject, Subscription } from 'rxjs';
import type { ListenAddress } from 'rx-asterisk/testing';
import { runCommandLine } from '../../lib/cli/runCommandLine.js';
import type { World } from './World.js';

/** What a command line printed, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line against a world, configured by py-asterisk's file. */
export class CommandLine {
  private readonly listening = new Subscription();

  private constructor(
    private readonly folder: string,
    readonly address: ListenAddress,
  ) {}

  static async over(world: World): Promise<CommandLine> {
    const address$ = new ReplaySubject<ListenAddress>(1);
    const listening = world.server.listen().subscribe(address$);
    const address = await firstValueFrom(address$);
    const line = new CommandLine(mkdtempSync(join(tmpdir(), 'rx-asterisk-')), address);
    line.listening.add(listening);
    line.write('py-asterisk.conf', 'secret123');
    return line;
  }

  write(file: string, secret: string, port = String(this.address.port)): string {
    const path = join(this.folder, file);
    const lines = [
      '; the seed',
      '[py-asterisk]',
      'default connection = office',
      '[connection: office]',
      `Hostname: ${this.address.host}`,
      `port = ${port}`,
      'username = admin',
      `secret = ${secret}`,
    ];
    // Its owner's alone, as a file with a secret should be: else readConfig warns.
    writeFileSync(path, `${lines.join('\n')}\n`, { mode: 0o600 });
    return path;
  }

  async run(
    argv: readonly string[],
    { env = {}, answers = [], quit$ = NEVER, onOut }: RunOptions = {},
  ): Promise<Ended> {
    let out = '';
    let err = '';
    const replies = [...answers];
    const code = await runCommandLine(argv, {
      env,
      cwd: this.folder,
      print: (text) => {
        out += text;
        onOut?.(text);
      },
      warn: (text) => (err += `${text}\n`),
      ask: () => Promise.resolve(replies.shift() ?? ''),
      quit$,
    });
    return { code, out, err };
  }

  end(): void {
    this.listening.unsubscribe();
    rmSync(this.folder, { recursive: true });
  }
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** What is typed when something is asked. */
  readonly answers?: readonly string[];
  readonly quit$?: Observable<unknown>;
  readonly onOut?: (text: string) => void;
}
