import { catchError, EMPTY, type MonoTypeOperatorFunction, throwError } from 'rxjs';
import { ActionError } from '../errors.js';

/** Takes the error by which Asterisk says that a list has no rows for what it means (asterisk-22/pjsip, 13 the same). */
export function emptyWhen<T>(message: string): MonoTypeOperatorFunction<T> {
  return catchError((error: unknown) => {
    const isEmpty = error instanceof ActionError && String(error.response['Message']).startsWith(message);
    return isEmpty ? EMPTY : throwError(() => error);
  });
}
