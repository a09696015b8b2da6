import { catchError, map, of, type OperatorFunction } from 'rxjs';
import type { Message } from '../wire/Message.js';
import { isNotFound } from './isNotFound.js';

/**
 * Tells whether a conference did what it was asked to: false where there is no such conference or participant.
 * Emits once for each response. Completes with its source, or after false; errors with its source's other errors;
 * unsubscribing unsubscribes from it.
 * @example
 * pbx.pipe(confbridgeMute('conf1', 'PJSIP/1001-00000001'), toDone()).subscribe((done) => console.log(done));
 */
export function toDone(): OperatorFunction<Message, boolean> {
  return (answer$) =>
    answer$.pipe(
      map(() => true),
      catchError((error: unknown) => {
        if (isNotFound(error)) return of(false);
        throw error;
      }),
    );
}
