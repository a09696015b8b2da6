import { catchError, map, type Observable, of, switchMap, throwError } from 'rxjs';
import { match } from 'ts-pattern';
import {
  ActionError,
  AuthenticationError,
  CommunicationError,
  GoneAwayError,
  PermissionDeniedError,
  TimeoutError,
  UnsupportedActionError,
} from '../errors.js';
import type { ActionFields } from '../catalogue/ActionFields.js';
import type { Frame } from '../wire/Frame.js';
import type { Secrets } from '../wire/Secrets.js';
import type { Credentials } from './Credentials.js';
import type { Link } from './Link.js';
import { md5Key } from './md5Key.js';

const NO_CHALLENGE =
  'The server knows no MD5 challenge, and the secret is sent in clear over TLS only, or where auth: "plain" asks for it';

/**
 * Logs in over a link whose banner has come.
 * Emits once when the server accepts, and completes. Errors with `AuthenticationError` where it refuses.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Login/
 */
export function logIn(
  link: Link,
  credentials: Credentials,
  secrets: Secrets,
  /** The events that it asks for. */
  mask: string,
  /** Whether nobody on the way can read what is sent. */
  isSecure: boolean,
): Observable<void> {
  return proof(link, credentials, secrets, isSecure).pipe(
    switchMap((fields) =>
      answer(link, 'Login', {
        ...fields,
        Username: credentials.username,
        // A plain login sends no header for what every server does unasked.
        Events: mask === 'on' ? undefined : mask,
      }),
    ),
    map(() => undefined),
    catchError((error: unknown) => throwError(() => loginError(error, credentials.username))),
  );
}

/** What shows the server that we know the secret. */
function proof(
  link: Link,
  { auth = 'auto', secret }: Credentials,
  secrets: Secrets,
  isSecure: boolean,
): Observable<ActionFields> {
  const plain = { Secret: secret };
  const challenge = answer(link, 'Challenge', { AuthType: 'MD5' }).pipe(
    map((response) => {
      const challenge = challengeIn(response);
      secrets.add(challenge);
      // The link learns the key when it is sent.
      return { AuthType: 'MD5', Key: md5Key(challenge, secret) };
    }),
  );
  return match(auth)
    .returnType<Observable<ActionFields>>()
    .with('plain', () => of(plain))
    .with('md5', () => challenge)
    .with('auto', () =>
      challenge.pipe(
        catchError((error: unknown) => {
          const hasNoChallenge = error instanceof UnsupportedActionError || error instanceof PermissionDeniedError;
          if (!hasNoChallenge) return throwError(() => error);
          return isSecure ? of(plain) : throwError(() => new AuthenticationError(NO_CHALLENGE));
        }),
      ),
    )
    .exhaustive();
}

function answer(link: Link, name: string, fields: ActionFields): Observable<Frame> {
  return link.perform({ name, fields }).pipe(map(({ frame }) => frame));
}

function challengeIn(response: Frame): string {
  const challenge = response.get('Challenge');
  // The digest of the secret alone would be worth as much as the secret.
  if (!challenge) throw new CommunicationError('The server answered Challenge without a challenge');
  return challenge;
}

function loginError(error: unknown, username: string): unknown {
  if (error instanceof ActionError) {
    // The answer, not the action: nothing of what was sent may stand in an error.
    const reason = typeof error.response['Message'] === 'string' ? error.response['Message'] : 'no reason given';
    return new AuthenticationError(`The server refused the login of user ${JSON.stringify(username)}: ${reason}`);
  }
  if (error instanceof TimeoutError) return new TimeoutError('The server did not answer the login in time', 'login');
  if (error instanceof GoneAwayError)
    return new CommunicationError('The server closed the connection during the login', error);
  return error;
}
