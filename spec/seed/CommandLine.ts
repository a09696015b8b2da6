import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstValueFrom, ReplaySubject, Subscription } from 'rxjs';
import type { ListenAddress } from 'rx-asterisk/testing';
import { type Ended, runInProcess, type RunOptions } from '../cli/runInProcess.js';
import type { World } from './World.js';

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

  run(argv: readonly string[], options: RunOptions = {}): Promise<Ended> {
    return runInProcess(argv, { cwd: this.folder, ...options });
  }

  end(): void {
    this.listening.unsubscribe();
    rmSync(this.folder, { recursive: true });
  }
}
