import {
  BehaviorSubject,
  catchError,
  defaultIfEmpty,
  EMPTY,
  filter,
  ignoreElements,
  NEVER,
  Observable,
  of,
  ReplaySubject,
  share,
  Subject,
  type Subscription,
  switchMap,
  takeUntil,
  tap,
  timer,
} from 'rxjs';
import type { Diagnostic } from '../session/Diagnostic.js';
import type { Session } from '../session/Session.js';
import type { Timing } from '../session/withSession.js';
import type { Frame } from '../wire/Frame.js';
import type { AmiEvent, Response } from '../wire/Message.js';
import { liveSessions } from './liveSessions.js';
import { type ManagerOptions, readOptions } from './ManagerOptions.js';
import { parseAddress } from './parseAddress.js';
import type { Status } from './Status.js';

/** How long a server may take to say goodbye, in ms. */
const LOGOFF_TIMEOUT = 1_000;

/**
 * A PBX: an Observable of sessions.
 *
 * Emits the live session on subscription and each new one after a reconnect. Connects when the first subscriber comes, and
 * logs off `linger` ms after the last has gone. Completes on `close()`. Errors only when it gives up: with
 * `AuthenticationError` after a refused login, or with the last error when the retries are spent; a new subscription tries
 * again. Unsubscribing gives up the subscriber's share of the connection.
 * @example
 * const pbx = new Manager({ host: '127.0.0.1', username: 'admin', secret: 'secret123' });
 * pbx.pipe(on('Hangup')).subscribe((e) => console.log(e.Channel, e['Cause-txt']));
 */
export class Manager extends Observable<Session> {
  /** Every event of every session, but the rows of lists. Completes on `close()`; errors with the manager. */
  readonly events$: Observable<AmiEvent>;
  /** Every response of every session. Completes on `close()`; errors with the manager. */
  readonly responses$: Observable<Response>;
  /** Every frame of every session. Completes on `close()`; errors with the manager. */
  readonly frames$: Observable<Frame>;
  /** Emits the status, and each that follows. Does not connect. Completes after `closed` on `close()`; never errors. */
  readonly status$: Observable<Status>;
  /** Emits what went wrong without an error that anybody gets. Does not connect. Completes on `close()`; never errors. */
  readonly diagnostics$: Observable<Diagnostic>;

  readonly #timing: Timing;
  readonly #close: () => void;

  constructor(options: ManagerOptions) {
    const settings = readOptions(options);
    const status = new BehaviorSubject<Status>({ state: 'idle' });
    const diagnostics = new Subject<Diagnostic>();
    const closed = new ReplaySubject<void>(1);
    let current: Session | undefined;
    let lastEpoch = 0;

    const leave = (): Observable<unknown> =>
      timer(settings.linger, settings.scheduler).pipe(
        switchMap(() => logOff(current)),
        tap(() => {
          status.next({ state: 'idle' });
        }),
      );
    const sessions$ = liveSessions(settings, { status, diagnostics, nextEpoch: () => ++lastEpoch }).pipe(
      tap((session) => (current = session)),
      takeUntil(closed),
      share({
        connector: () => new ReplaySubject<Session>(1),
        resetOnComplete: false,
        // Who has given up has nothing to linger for.
        resetOnRefCountZero: () => (status.value.state === 'closed' ? NEVER : leave()),
      }),
    );
    // Who comes while there is no connection waits for the next session.
    const live$ = sessions$.pipe(filter((session) => session.isOpen));
    super((subscriber) => live$.subscribe(subscriber));

    this.events$ = live$.pipe(switchMap((session) => session.events$));
    this.responses$ = live$.pipe(switchMap((session) => session.responses$));
    this.frames$ = live$.pipe(switchMap((session) => session.frames$));
    this.status$ = status.asObservable();
    this.diagnostics$ = diagnostics.asObservable();
    this.#timing = { timeout: settings.timeout, scheduler: settings.scheduler };
    let isClosing = false;
    const finish = (): void => {
      closed.next();
      status.next({ state: 'closed' });
      status.complete();
      diagnostics.complete();
    };
    this.#close = () => {
      if (isClosing) return;
      isClosing = true;
      logOff(current).subscribe({ complete: finish, error: finish });
    };
  }

  /**
   * A manager for `ami://user:secret@host:port`, or `amis://` for TLS. Further options go beside it.
   * @example
   * const pbx = Manager.from('ami://admin:secret123@127.0.0.1:5038');
   */
  static from(address: string, options: Partial<ManagerOptions> = {}): Manager {
    return new Manager({ ...options, ...parseAddress(address) });
  }

  /** How long actions wait by default, and by which clock. */
  get timing(): Timing {
    return this.#timing;
  }

  /** Connects, and stays connected until the subscription is unsubscribed, or the manager closed. */
  connect(): Subscription {
    return this.subscribe();
  }

  /** Logs off and completes every stream, for good. Idempotent. */
  close(): void {
    this.#close();
  }
}

/** Emits once when the server has said goodbye, or does not care. */
function logOff(session: Session | undefined): Observable<unknown> {
  if (!session?.isOpen) return of(undefined);
  return session.perform({ name: 'Logoff' }, { timeout: LOGOFF_TIMEOUT }).pipe(
    catchError(() => EMPTY),
    ignoreElements(),
    defaultIfEmpty(undefined),
  );
}
