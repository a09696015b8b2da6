import { catchError, EMPTY, type Observable, of, type OperatorFunction, switchMap, throwError } from 'rxjs';
import { hasKind } from '../errors.js';
import type { Session } from './Session.js';

/**
 * Does something anew with each session, so that what an action set up or asked for is there again after a reconnect.
 * Emits what the operator emits. Completes with its source; errors with the operator's errors but `GoneAwayError`, for the
 * next session asks again. Unsubscribing unsubscribes from both.
 * @example
 * pbx.pipe(eachSession(queueStatus())).subscribe((row) => console.log(row.Event));
 */
export function eachSession<T>(
  operator: (session$: Observable<Session>) => Observable<T>,
): OperatorFunction<Session, T> {
  return switchMap((session) => of(session).pipe(operator, catchError(untilNext)));
}

function untilNext(error: unknown): Observable<never> {
  return hasKind(error, 'goneAway') ? EMPTY : throwError(() => error);
}
