import { mergeMap, of, type OperatorFunction, throwError } from 'rxjs';
import { CommunicationError } from '../errors.js';
import { md5Key } from '../session/md5Key.js';
import type { PerformOptions, Session } from '../session/Session.js';
import { withSession } from '../session/withSession.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';

/** How `login` shows that it knows the secret. */
export interface LoginOptions extends PerformOptions {
  /** `plain` sends the secret as it is, which without TLS anybody on the way can read. @default 'md5' */
  readonly auth?: 'md5' | 'plain' | undefined;
}

/**
 * Logs in over a session. A manager has done so by itself: its server answers `Already authenticated`.
 * Emits the response and completes. Errors and unsubscribing as with `action`; no error shows the secret.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Login/
 * @example
 * pbx.pipe(login('admin', 'secret123')).subscribe(({ Message }) => console.log(Message));
 */
export function login(
  username: string,
  secret: string,
  { auth = 'md5', ...options }: LoginOptions = {},
): OperatorFunction<Session, Response> {
  if (auth === 'plain') return action('Login', { Username: username, Secret: secret }, options);
  return withSession((session) =>
    of(session).pipe(
      action('Challenge', { AuthType: 'MD5' }, options),
      mergeMap(({ Challenge: challenge }) => {
        if (typeof challenge !== 'string' || challenge === '')
          return throwError(() => new CommunicationError(NO_CHALLENGE));
        const Key = md5Key(challenge, secret);
        return of(session).pipe(action('Login', { AuthType: 'MD5', Username: username, Key }, options));
      }),
    ),
  );
}

// The digest of the secret alone would be worth as much as the secret.
const NO_CHALLENGE = 'The server answered Challenge without a challenge';
