import { mergeMap, of, type OperatorFunction, throwError } from 'rxjs';
import { UnsupportedActionError } from '../errors.js';
import type { Session } from '../session/Session.js';
import { withSession } from '../session/withSession.js';

/** Ways to do one thing, by the action that the server must offer for it; the earlier ones are preferred. */
export type Ways<T> = Readonly<Record<string, OperatorFunction<Session, T>>>;

/**
 * Does something in the first way that the server offers, which is asked once a session.
 * Emits and completes as that way does. Errors as it does, and with `UnsupportedActionError`, before anything is done, where
 * the server offers none: it names what the server has of the actions that come nearest. Unsubscribing unsubscribes from it.
 */
export function firstOffered<T>(
  action: string,
  ways: Ways<T>,
  nearest: readonly string[] = [],
): OperatorFunction<Session, T> {
  return withSession((session) =>
    session.offered$.pipe(
      mergeMap((offered) => {
        const way = Object.keys(ways).find((name) => offered.has(name.toLowerCase()));
        const operator = way === undefined ? undefined : ways[way];
        if (operator) return of(session).pipe(operator);
        const instead = nearest.filter((name) => offered.has(name.toLowerCase()));
        return throwError(() => unsupported(action, session, Object.keys(ways), instead));
      }),
    ),
  );
}

function unsupported(
  action: string,
  { banner }: Session,
  needed: readonly string[],
  instead: readonly string[],
): UnsupportedActionError {
  const has = instead.length === 0 ? '' : `; it has ${instead.join(' and ')}`;
  const message = `${action}: this server (${banner.text}) offers no ${needed.join(' and no ')} to this user${has}`;
  return new UnsupportedActionError(message, action, {});
}
