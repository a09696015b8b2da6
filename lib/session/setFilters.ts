import { catchError, concatMap, EMPTY, from, ignoreElements, type Observable, throwError } from 'rxjs';
import { ActionError } from '../errors.js';
import type { Action } from '../wire/encodeAction.js';
import type { DiagnosticRecord } from './Diagnostic.js';
import type { Link } from './Link.js';

/**
 * Sets filters, one after the other, as the connection before had them. Emits nothing, completes when all are set. One that the
 * server does not take any more is told, and left out; every other error goes on. Unsubscribing sets no more of them.
 */
export function setFilters(
  link: Link,
  filters: readonly Action[],
  onDiagnostic: (record: DiagnosticRecord) => void,
): Observable<never> {
  return from(filters).pipe(
    concatMap((filter) =>
      link.perform(filter).pipe(
        catchError((error: unknown) => {
          if (!(error instanceof ActionError)) return throwError(() => error);
          const message = `The server does not take a filter again that it took before: ${error.message}`;
          onDiagnostic({ kind: 'protocol', fault: 'filterRefused', message, action: filter.name });
          return EMPTY;
        }),
      ),
    ),
    ignoreElements(),
  );
}
