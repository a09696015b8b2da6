import colors from 'picocolors';
import {
  defer,
  filter,
  finalize,
  firstValueFrom,
  lastValueFrom,
  merge,
  mergeMap,
  type Observable,
  race,
  takeUntil,
  takeWhile,
  tap,
  throwError,
  toArray,
} from 'rxjs';
import { match } from 'ts-pattern';
import { type ConnectionConfig, findConfig, Manager, readConfig, type Status } from '../index.js';
import { Interrupted } from './Interrupted.js';
import type { Surroundings } from './Surroundings.js';
import { errorText } from './text/errorText.js';
import { type Line, paint } from './text/Line.js';
import { jsonLine } from './text/printable.js';

/** Options that every command has. */
export interface CommonOptions {
  readonly url?: string;
  readonly connection?: string;
  readonly json?: boolean;
}

/** What commands work with: where they print, and the PBX. */
export class Desk {
  readonly #surroundings: Surroundings;
  readonly #options: () => CommonOptions;

  /**
   * @param options are known when the command line has been read
   * @param literals what stands behind a `--`
   */
  constructor(
    surroundings: Surroundings,
    options: () => CommonOptions,
    readonly literals: readonly string[],
  ) {
    this.#surroundings = surroundings;
    this.#options = options;
  }

  get isJson(): boolean {
    return this.#options().json === true;
  }

  get terminal(): Surroundings['terminal'] {
    return this.#surroundings.terminal;
  }

  print(text: string): void {
    this.#surroundings.print(text);
  }

  /** What others have said may stand in it. */
  warn(text: string): void {
    this.#surroundings.warn(errorText(text));
  }

  ask(question: string): Promise<string> {
    return this.#surroundings.ask(question);
  }

  /** Prints a value: as a line of JSON where that is asked for, else as `describe` puts it. */
  tell<T>(value: T, describe: (value: T) => string): void {
    this.print(this.isJson ? jsonLine(value) : describe(value));
  }

  /** How wide lines may be. */
  get columns(): number {
    return this.terminal?.columns ?? Infinity;
  }

  paint(lines: readonly Line[]): readonly string[] {
    const own = colors.createColors(this.terminal?.hasColors ?? false);
    return lines.map((line) => paint(line, own));
  }

  printLines(lines: readonly Line[]): void {
    this.print(
      this.paint(lines)
        .map((line) => `${line}\n`)
        .join(''),
    );
  }

  /** Which PBX is meant. Throws `ConfigurationError`. */
  config(): ConnectionConfig {
    return readConfig(...this.#whichPbx());
  }

  /** Undefined where nothing is configured. Throws `ConfigurationError` where it is, and wrong. */
  configIfAny(): ConnectionConfig | undefined {
    return findConfig(...this.#whichPbx());
  }

  /** All that a question to the PBX is answered with. Rejects with its error, and with `Interrupted`. */
  async once<T>(question: (pbx: Manager) => Observable<T>, { listenEvents = false } = {}): Promise<readonly T[]> {
    const pbx = new Manager({ ...this.config(), listenEvents, reconnect: false });
    const interrupted$ = this.#surroundings.quit$.pipe(mergeMap((code) => throwError(() => new Interrupted(code))));
    const answer$ = race(question(pbx).pipe(toArray()), interrupted$);
    return firstValueFrom(answer$.pipe(finalize(() => pbx.close())), { defaultValue: [] });
  }

  /**
   * Follows the PBX of the configuration, through reconnects, until the stream completes or somebody has had enough. Rejects with
   * the stream's error, and where there is no first connection: nobody waits for a PBX whose address is wrong.
   */
  async follow(
    stream: (pbx: Manager, config: ConnectionConfig) => Observable<unknown>,
    options: { readonly isQuiet?: boolean } = {},
  ): Promise<void> {
    const config = this.config();
    await this.until(this.following(config, (pbx) => stream(pbx, config), options));
  }

  /** Follows a PBX until the stream completes. Errors with it, and where there is no first connection. */
  following(
    config: ConnectionConfig,
    stream: (pbx: Manager) => Observable<unknown>,
    { isQuiet = false } = {},
  ): Observable<unknown> {
    return defer(() => {
      const pbx = new Manager(config);
      const stream$ = stream(pbx).pipe(finalize(() => pbx.close()));
      const news$ = pbx.status$.pipe(
        filter(() => !isQuiet),
        tap((status) => this.#tellNews(status)),
      );
      return merge(stream$, firstFailure(pbx), news$);
    });
  }

  /** Waits until a stream completes, or somebody has had enough. Rejects with its error. */
  async until(stream$: Observable<unknown>): Promise<void> {
    await lastValueFrom(stream$.pipe(takeUntil(this.#surroundings.quit$)), { defaultValue: undefined });
  }

  #whichPbx(): Parameters<typeof readConfig> {
    const { env, cwd } = this.#surroundings;
    const { url, connection } = this.#options();
    return [connection, { env, cwd, url, warn: (text) => this.warn(text) }];
  }

  #tellNews(status: Status): void {
    match(status)
      .with({ state: 'reconnecting' }, ({ cause, delay }) => {
        this.warn(
          `The connection is gone: ${cause instanceof Error ? cause.message : String(cause)}; next attempt in ${(delay / 1_000).toFixed(1)} s`,
        );
      })
      .with({ state: 'ready' }, ({ epoch }) => {
        if (epoch > 1) this.warn('The connection is there again');
      })
      .otherwise(() => undefined);
  }
}

function firstFailure(pbx: Manager): Observable<never> {
  return pbx.status$.pipe(
    takeWhile(({ state }) => state !== 'ready'),
    filter((status) => status.state === 'reconnecting'),
    mergeMap(({ cause }) => throwError(() => cause)),
  );
}
