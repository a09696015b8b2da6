import { Observable, type Observer, type Subscription, switchMap } from 'rxjs';
import { ConfigurationError } from '../errors.js';
import { DropCounter } from '../operators/DropCounter.js';
import { Counters } from '../session/Counters.js';
import type { Diagnostic } from '../session/Diagnostic.js';
import { readResponse } from '../session/readResponse.js';
import type { Session } from '../session/Session.js';
import type { Waiting } from '../session/withSession.js';
import type { Frame } from '../wire/Frame.js';
import type { AmiEvent, Response } from '../wire/Message.js';
import { Channel } from './Channel.js';
import { DahdiChannel } from './DahdiChannel.js';
import { Lifecycle } from './Lifecycle.js';
import { logTo } from './logTo.js';
import { type ManagerOptions, readOptions } from './ManagerOptions.js';
import { type Metrics, metricsOf } from './Metrics.js';
import { parseAddress } from './parseAddress.js';
import type { Status } from './Status.js';

/**
 * A PBX, reduced to its connection: an Observable of sessions. {@link Manager} has a method for each action besides.
 *
 * Emits the live session on subscription and each new one after a reconnect. Connects when the first subscriber comes, and
 * logs off `linger` ms after the last has gone. Completes on `close()`. Errors only when it gives up: with
 * `AuthenticationError` after a refused login, or with the last error when the retries are spent; a new subscription tries
 * again. Unsubscribing gives up the subscriber's share of the connection.
 */
export class BaseManager extends Observable<Session> {
  /** Every event of every session, but the rows of lists. Completes on `close()`; errors with the manager. */
  readonly events$: Observable<AmiEvent>;
  /** Every response of every session. Completes on `close()`; errors with the manager. */
  readonly responses$: Observable<Response>;
  /** Every frame of every session. Completes on `close()`; errors with the manager. */
  readonly frames$: Observable<Frame>;
  /** Emits the status, and each that follows. Does not connect. Completes after `closed` on `close()`; never errors. */
  readonly status$: Observable<Status>;
  /**
   * Emits what went wrong, was put right or was left out: of connections, the protocol, time, limits and slow consumers.
   * Does not connect. Completes on `close()`; never errors.
   */
  readonly diagnostics$: Observable<Diagnostic>;

  readonly #waiting: Waiting;
  readonly #lifecycle: Lifecycle;
  readonly #counters: Counters;
  readonly #drops = new Map<string, DropCounter>();

  constructor(options: ManagerOptions) {
    const settings = readOptions(options);
    const counters = new Counters();
    const lifecycle = new Lifecycle(settings, counters);
    const { sessions$ } = lifecycle;
    super((subscriber) => sessions$.subscribe(subscriber));
    this.#lifecycle = lifecycle;
    this.#counters = counters;
    const { timeout, scheduler, limits, logger } = settings;
    this.#waiting = { timeout, scheduler, maxWaiting: limits.maxWaiting, counters };
    this.events$ = sessions$.pipe(switchMap((session) => session.events$));
    this.responses$ = sessions$.pipe(switchMap((session) => session.responses$));
    this.frames$ = sessions$.pipe(switchMap((session) => session.frames$));
    this.status$ = lifecycle.status$;
    this.diagnostics$ = lifecycle.diagnostics$;
    if (logger) logTo(logger, this.status$, this.diagnostics$, scheduler);
  }

  /**
   * The manager of an address, `ami://user:secret@host:port`, or `amis://` for TLS. Further options go beside it.
   * @example
   * const pbx = Manager.from('ami://admin:secret123@127.0.0.1:5038');
   */
  static from<M extends BaseManager>(
    this: new (options: ManagerOptions) => M,
    address: string,
    options: Partial<ManagerOptions> = {},
  ): M {
    const { tls, ...target } = parseAddress(address);
    if (!tls && options.tls) throw new ConfigurationError('tls: goes with amis://, and the address says ami://');
    return new this({ ...options, ...target, tls: tls && (options.tls || true) });
  }

  /** How actions wait for a session, and by which clock. @internal */
  get timing(): Waiting {
    return this.#waiting;
  }

  /** What has happened so far, and how things stand. */
  metrics(): Metrics {
    const { epoch, status } = this.#lifecycle;
    const drops = Object.fromEntries([...this.#drops].map(([name, { count }]) => [name, count]));
    return metricsOf(this.#counters, { state: status.state, epoch, drops });
  }

  /**
   * The counter of that name, for an operator such as `bufferLast`: what it drops stands in the metrics and is told in
   * `diagnostics$`, the first and each time the count has doubled.
   */
  drops(name: string): DropCounter {
    const counter = this.#drops.get(name) ?? new DropCounter((count) => this.#lifecycle.tellDrops(name, count));
    this.#drops.set(name, counter);
    return counter;
  }

  /** The channel of that name or Uniqueid, whether there is one or not: of DAHDI a {@link DahdiChannel}. Throws `ArgumentError` for a `/regular expression/`. */
  getChannel(id: string): Channel | DahdiChannel {
    return /^(?:dahdi|zap)\//i.test(id) ? new DahdiChannel(this, id) : new Channel(this, id);
  }

  /**
   * The response with an ActionID that a caller chose, also one that came before, while it is among the connection's last 100.
   * Emits it once, also one that says `Error`, and completes. Errors with `TimeoutError` (stage `response`) when it does not
   * come in time, and with `GoneAwayError` when the connection ends. Unsubscribing stops waiting.
   */
  readResponse(actionId: string): Observable<Response> {
    return this.pipe(readResponse(actionId));
  }

  /**
   * Connects, and stays connected until the subscription is unsubscribed, or the manager closed.
   * An error that the observer does not take is an unhandled one, as everywhere in RxJS.
   */
  connect(observer: Partial<Observer<Session>> = {}): Subscription {
    return this.subscribe(observer);
  }

  /** Logs off and completes every stream, for good. Idempotent. */
  close(): void {
    this.#lifecycle.close();
  }
}
