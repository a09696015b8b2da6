import { catchError, map, of, type OperatorFunction } from 'rxjs';
import type { DBGetResponseEvent } from '../catalogue/events.js';
import { ActionError } from '../errors.js';

/**
 * The value in the answer to `dbGet`.
 * Emits the value; for a missing key `fallback`, where there is one. Completes with its source, or after the fallback; errors
 * with its source's other errors; unsubscribing unsubscribes from it.
 * @example
 * pbx.pipe(dbGet('cidname', '1001'), toDbValue('nobody')).subscribe((name) => console.log(name));
 */
export function toDbValue(fallback?: string): OperatorFunction<DBGetResponseEvent, string> {
  return (rows$) =>
    rows$.pipe(
      map(({ Val }) => Val),
      catchError((error: unknown) => {
        // The same words on 13, 20 and 22.
        const isMissing = error instanceof ActionError && error.response['Message'] === 'Database entry not found';
        if (isMissing && fallback !== undefined) return of(fallback);
        throw error;
      }),
    );
}
