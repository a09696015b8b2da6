import {
  catchError,
  concat,
  concatMap,
  defaultIfEmpty,
  defer,
  EMPTY,
  ignoreElements,
  NEVER,
  noop,
  type Observable,
  of,
  ReplaySubject,
  type SchedulerLike,
  share,
  Subject,
  type Subscription,
  switchMap,
  takeUntil,
  takeWhile,
  tap,
  timeout,
  timer,
} from 'rxjs';
import type { Counters } from '../session/Counters.js';
import type { Diagnostic } from '../session/Diagnostic.js';
import type { Session } from '../session/Session.js';
import type { Loan } from '../session/withSession.js';
import { liveSessions } from './liveSessions.js';
import { LatestValue } from './LatestValue.js';
import type { Settings } from './ManagerOptions.js';
import type { Status } from './Status.js';

/** How long a server may take to say goodbye, in ms. */
const LOGOFF_TIMEOUT = 1_000;

/** One connection at a time for all who subscribe: made for the first of them, given up after the last, ended by `close`. */
export class Lifecycle {
  /** Emits the live session and each that follows. Completes on `close()`; errors when connecting is given up. */
  readonly sessions$: Observable<Session>;
  readonly status$: Observable<Status>;
  readonly diagnostics$: Observable<Diagnostic>;

  private readonly statuses = new ReplaySubject<Status>(1);
  private readonly diagnostics = new Subject<Diagnostic>();
  private readonly closed = new ReplaySubject<void>(1);
  private readonly scheduler: SchedulerLike;
  private isClosing = false;
  private isLeaving = false;
  private current: Status = { state: 'idle' };
  private session: Session | undefined;
  /** One subscription for all who have borrowed the session. */
  private held: Subscription | undefined;
  private borrowers = 0;
  private readonly giveBack = (): void => {
    this.borrowers -= 1;
    if (this.borrowers > 0) return;
    this.held?.unsubscribe();
    this.held = undefined;
  };

  constructor(settings: Settings, counters: Counters) {
    this.scheduler = settings.scheduler;
    this.tell({ state: 'idle' });
    this.status$ = this.statuses.asObservable();
    this.diagnostics$ = this.diagnostics.asObservable();
    const live$ = liveSessions(settings, counters, {
      onStatus: (status) => {
        this.tell(status);
      },
      onDiagnostic: (diagnostic) => {
        this.diagnostics.next(diagnostic);
      },
      lastEpoch: () => this.epoch,
      isLeaving: () => this.isLeaving,
    });
    this.sessions$ = live$.pipe(
      concatMap((session) => this.introduce(session)),
      takeUntil(this.closed),
      share({
        // Who comes while there is no connection waits for the next session.
        connector: () => new LatestValue<Session>(({ isOpen }) => isOpen),
        resetOnComplete: false,
        // Who has given up has nothing to linger for.
        resetOnRefCountZero: () => (this.current.state === 'closed' ? NEVER : this.leaveAfter(settings.linger)),
      }),
    );
  }

  /** @see Waiting.borrow */
  borrow(): Loan | undefined {
    const { session } = this;
    if (!session?.isOpen) return undefined;
    this.borrowers += 1;
    this.held ??= this.sessions$.subscribe({ error: noop });
    return { session, giveBack: this.giveBack };
  }

  /** Logs off and completes every stream, for good. Idempotent. */
  close(): void {
    if (this.isClosing) return;
    this.isClosing = true;
    const finish = (): void => {
      this.closed.next();
      this.tell({ state: 'closed' });
      this.statuses.complete();
      this.diagnostics.complete();
    };
    this.logOff().subscribe({ complete: finish, error: finish });
  }

  get status(): Status {
    return this.current;
  }

  /** The number of the last session; 0 before the first. */
  get epoch(): number {
    return this.session?.epoch ?? 0;
  }

  /** A slow consumer has missed something. */
  tellDrops(by: string, count: number): void {
    const message = `${by}: ${count} ${count === 1 ? 'value has' : 'values have'} been dropped`;
    this.diagnostics.next({ kind: 'drop', message, by, count, epoch: this.epoch });
  }

  /** Emits a session. It is told to be ready when all who are subscribed have it, and what they set up is on its way. */
  private introduce(session: Session): Observable<Session> {
    this.session = session;
    this.isLeaving = false;
    return concat(
      of(session),
      defer(() => {
        if (session.isOpen) this.tell({ state: 'ready', epoch: session.epoch });
        return EMPTY;
      }),
    );
  }

  /** Emits when the connection can go because nobody came back. */
  private leaveAfter(linger: number): Observable<unknown> {
    return timer(linger, this.scheduler).pipe(
      switchMap(() => {
        this.isLeaving = true;
        return this.logOff();
      }),
      tap(() => {
        this.tell({ state: 'idle' });
      }),
    );
  }

  /** Emits once when the server has said goodbye, or does not care. */
  private logOff(): Observable<unknown> {
    const { session } = this;
    if (!session) return of(undefined);
    const goodbye$: Observable<unknown> = session.isOpen
      ? session.perform({ name: 'Logoff' }, { timeout: LOGOFF_TIMEOUT })
      : // It has ended, or a Logoff is under way.
        session.responses$.pipe(
          takeWhile(({ Response }) => Response !== 'Goodbye'),
          timeout({ first: LOGOFF_TIMEOUT, scheduler: this.scheduler }),
        );
    return goodbye$.pipe(
      catchError(() => EMPTY),
      ignoreElements(),
      defaultIfEmpty(undefined),
    );
  }

  private tell(status: Status): void {
    this.current = status;
    this.statuses.next(status);
  }
}
