import { catchError, defer, type Observable, type Observer, retry, tap, throwError, timer } from 'rxjs';
import { hasKind } from '../errors.js';
import type { Diagnostic } from '../session/Diagnostic.js';
import { openSession } from '../session/openSession.js';
import type { Session } from '../session/Session.js';
import { delayAfter } from './Backoff.js';
import type { Settings } from './ManagerOptions.js';
import type { Status } from './Status.js';

/** Who is told what happens besides the sessions. */
export interface LiveObservers {
  readonly status: Pick<Observer<Status>, 'next'>;
  readonly diagnostics: Pick<Observer<Diagnostic>, 'next'>;
  /** Numbers the connections of a manager. */
  readonly nextEpoch: () => number;
}

/**
 * Emits one session after another, each as soon as it is logged in. Never completes.
 * Errors when it gives up: at once after a refused login, else when the retries are spent. Unsubscribing closes the connection.
 */
export function liveSessions(
  settings: Settings,
  { status, diagnostics, nextEpoch }: LiveObservers,
): Observable<Session> {
  return defer(() => {
    const { scheduler, backoff } = settings;
    let failures = 0;
    let readySince = Infinity;
    let epoch = 0;

    const connect = (): Observable<Session> => {
      const attempt = failures + 1;
      epoch = nextEpoch();
      readySince = Infinity;
      status.next({ state: 'connecting', attempt });
      return openSession({
        ...settings,
        ...settings.credentials,
        epoch,
        onConnected: () => {
          status.next({ state: 'authenticating', attempt });
        },
        onDiagnostic: (diagnostic) => {
          diagnostics.next(diagnostic);
        },
      });
    };

    const giveUpOrWait = (cause: unknown): Observable<unknown> => {
      const message = cause instanceof Error ? cause.message : String(cause);
      diagnostics.next({ kind: 'connection', message, epoch, cause });
      if (scheduler.now() - readySince >= backoff.stableAfter) failures = 0;
      failures += 1;
      // A second try with the same secret can lock the user out.
      if (hasKind(cause, 'authentication') || failures > backoff.retries) return throwError(() => cause);
      const delay = delayAfter(failures, backoff, settings.random);
      status.next({ state: 'reconnecting', attempt: failures + 1, delay, cause });
      return timer(delay, scheduler);
    };

    return defer(connect).pipe(
      tap((session) => {
        readySince = scheduler.now();
        status.next({ state: 'ready', epoch: session.epoch });
      }),
      retry({ delay: giveUpOrWait }),
      catchError((cause: unknown) => {
        status.next({ state: 'closed', cause });
        return throwError(() => cause);
      }),
    );
  });
}
