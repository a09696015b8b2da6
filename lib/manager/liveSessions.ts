import { catchError, defer, type Observable, retry, tap, throwError, timer } from 'rxjs';
import { hasKind } from '../errors.js';
import { clockOf } from '../session/clockOf.js';
import type { Counters } from '../session/Counters.js';
import type { Diagnostic } from '../session/Diagnostic.js';
import { LoggedOffError } from '../session/LoggedOffError.js';
import { openSession } from '../session/openSession.js';
import type { Session } from '../session/Session.js';
import { delayAfter } from './Backoff.js';
import type { Settings } from './ManagerOptions.js';
import type { Status } from './Status.js';

/** Who is told what happens besides the sessions. */
export interface LiveObservers {
  readonly onStatus: (status: Status) => void;
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
  /** The number of the last session; 0 before the first. */
  readonly lastEpoch: () => number;
  /** Whether the last session ended, or is to end, because nobody was left. */
  readonly isLeaving: () => boolean;
}

/**
 * Emits one session after another, each as soon as it is logged in. Never completes.
 * Errors when it gives up: at once after a refused login, else when the retries are spent. Unsubscribing closes the connection.
 */
export function liveSessions(
  settings: Settings,
  counters: Counters,
  { onStatus, onDiagnostic, lastEpoch, isLeaving }: LiveObservers,
): Observable<Session> {
  return defer(() => {
    const { scheduler, backoff } = settings;
    const now = clockOf(scheduler);
    let failures = 0;
    let readySince = Infinity;
    /** Sessions in a row that were logged off by an action of a user's as soon as they were there. */
    let logoffs = 0;
    let epoch = 0;
    /** When the server was last heard before the connection was lost. */
    let gapSince: number | undefined;

    const connect = (): Observable<Session> => {
      const attempt = failures + 1;
      epoch = lastEpoch() + 1;
      readySince = Infinity;
      onStatus({ state: 'connecting', attempt });
      return openSession({
        ...settings,
        ...settings.credentials,
        counters,
        epoch,
        onConnected: () => {
          onStatus({ state: 'authenticating', attempt });
        },
        onDiagnostic,
      });
    };

    const stands = (): void => {
      readySince = now();
      if (gapSince === undefined) return;
      const gap = Math.round(readySince - gapSince);
      gapSince = undefined;
      counters.reconnects += 1;
      const message = `The connection is there again; what happened within ${gap} ms may have been missed`;
      onDiagnostic({ kind: 'connection', event: 'restored', message, epoch, gap });
    };

    // No failure: nothing is spent. Somebody has come back while we were leaving; but who leaves each session waits longer each time.
    const delayAfterLogoff = (wasStable: boolean): number => {
      logoffs = wasStable || isLeaving() ? 0 : logoffs + 1;
      return logoffs > 1 ? delayAfter(logoffs - 1, backoff, settings.random) : 0;
    };

    const giveUpOrWait = (cause: unknown): Observable<unknown> => {
      const wasReady = readySince < Infinity;
      const wasStable = now() - readySince >= backoff.stableAfter;
      if (wasReady && !isLeaving()) gapSince = counters.lastHeard;
      if (wasStable) failures = 0;
      if (cause instanceof LoggedOffError) return timer(delayAfterLogoff(wasStable), scheduler);
      const message = cause instanceof Error ? cause.message : String(cause);
      onDiagnostic({ kind: 'connection', event: wasReady ? 'lost' : 'failed', message, epoch, cause });
      failures += 1;
      if (isForGood(cause) || failures > backoff.retries) return throwError(() => cause);
      const delay = delayAfter(failures, backoff, settings.random);
      onStatus({ state: 'reconnecting', attempt: failures + 1, delay, cause });
      return timer(delay, scheduler);
    };

    return defer(connect).pipe(
      tap(stands),
      retry({ delay: giveUpOrWait }),
      catchError((cause: unknown) => {
        onStatus({ state: 'closed', cause });
        return throwError(() => cause);
      }),
    );
  });
}

/** A second try would end the same way, and with a wrong secret it can lock the user out. */
function isForGood(cause: unknown): boolean {
  return hasKind(cause, 'authentication') || hasKind(cause, 'argument') || hasKind(cause, 'configuration');
}
