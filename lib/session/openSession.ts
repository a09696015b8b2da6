import {
  concat,
  defer,
  merge,
  NEVER,
  type Observable,
  of,
  type SchedulerLike,
  switchMap,
  tap,
  throwError,
  timeout,
  timer,
} from 'rxjs';
import { TimeoutError } from '../errors.js';
import type { Connection, Transport } from '../transport/Transport.js';
import type { Banner } from '../wire/Banner.js';
import type { EventSelection } from '../wire/EventSelection.js';
import type { DecoderOptions } from '../wire/DecoderOptions.js';
import type { Secrets } from '../wire/Secrets.js';
import type { Credentials } from './Credentials.js';
import type { ActionLimits } from './ActionLimits.js';
import type { Counters } from './Counters.js';
import type { Diagnostic, DiagnosticRecord } from './Diagnostic.js';
import { type KeepAlive, keepAlive } from './keepAlive.js';
import { Link } from './Link.js';
import { LinkedSession } from './LinkedSession.js';
import { LoggedOffError } from './LoggedOffError.js';
import { logIn } from './logIn.js';
import type { Session } from './Session.js';
import { setFilters } from './setFilters.js';

/** How long a server may take to close after a Logoff, in ms. */
const CLOSING_TIME = 5_000;

/** What it takes to open a session. */
export interface SessionOptions extends Credentials {
  readonly transport: Transport;
  /** The events that are asked for. */
  readonly selection: EventSelection;
  /** How long connecting, the banner, the login and each part of an answer may take, in ms each. */
  readonly timeout: number;
  readonly keepAlive: KeepAlive | false;
  readonly decoder: DecoderOptions;
  readonly limits: ActionLimits;
  readonly counters: Counters;
  readonly scheduler: SchedulerLike;
  /** What no error and no diagnostic may show. */
  readonly secrets: Secrets;
  /** The number of the session, from 1. */
  readonly epoch: number;
  /** Is told when the connection stands and the login begins. */
  readonly onConnected: () => void;
  /** Is told what happens on the connection without an end of it. */
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
}

/**
 * Connects and logs in.
 * Emits one session once the server has accepted the login. Never completes: errors when the connection ends, with
 * `GoneAwayError`, `CommunicationError`, `TimeoutError` or `AuthenticationError`. Unsubscribing closes the connection.
 */
export function openSession(options: SessionOptions): Observable<Session> {
  return options.transport.open().pipe(
    timeout({
      first: options.timeout,
      scheduler: options.scheduler,
      with: () => late('connect', 'The server did not accept the connection', options),
    }),
    tap(options.onConnected),
    switchMap((connection) => sessionOver(connection, options)),
  );
}

function sessionOver(connection: Connection, options: SessionOptions): Observable<Session> {
  const { timeout: answerTimeout, scheduler, selection, decoder, limits, counters, secrets } = options;
  const tell = (record: DiagnosticRecord): void => {
    options.onDiagnostic({ ...record, epoch: options.epoch });
  };
  // Picked one by one: the link has no business with the secret, but that it does not show.
  const link = new Link(connection, {
    ...{ timeout: answerTimeout, scheduler, selection, decoder, limits, counters, secrets },
    onDiagnostic: tell,
  });
  const session$ = link.banner$.pipe(
    timeout({
      first: options.timeout,
      scheduler: options.scheduler,
      with: () => late('banner', 'The server sent no banner', options),
    }),
    switchMap((banner) => loggedIn(link, banner, options, connection.secure, tell)),
  );
  // The bytes begin to flow last, when all who wait for them are there.
  return merge(session$, link.run$).pipe(
    // Who hears of the end, and acts on it, must not meet a session that seems open.
    tap({
      error: (error: unknown) => {
        link.end(error);
      },
    }),
  );
}

function loggedIn(
  link: Link,
  banner: Banner,
  options: SessionOptions,
  isSecure: boolean,
  onDiagnostic: (record: DiagnosticRecord) => void,
): Observable<Session> {
  const { selection, epoch, limits, counters, scheduler } = options;
  const timing = { timeout: options.timeout, scheduler };
  const session$ = defer(() => of(new LinkedSession(link, banner, { epoch, limits, counters, timing })));
  return logIn(link, options, options.secrets, selection.mask, isSecure).pipe(
    switchMap(() => concat(setFilters(link, selection.filters, onDiagnostic), session$)),
    // The session last: who gets it may log off at once.
    switchMap((session) => merge(alive(link, options), left(link, options), of(session))),
  );
}

function alive(link: Link, options: SessionOptions): Observable<never> {
  return options.keepAlive ? keepAlive(link, options.keepAlive, options.scheduler) : NEVER;
}

/** A server closes after a Logoff; one that does not must not keep the next session waiting. */
function left(link: Link, { scheduler }: SessionOptions): Observable<never> {
  return link.logoff$.pipe(
    switchMap(() => timer(CLOSING_TIME, scheduler)),
    switchMap(() =>
      throwError(() => new LoggedOffError('The server did not close the connection after a Logoff', 'unknown')),
    ),
  );
}

function late(stage: 'connect' | 'banner', what: string, options: SessionOptions): Observable<never> {
  return throwError(() => new TimeoutError(`${what} within ${String(options.timeout)} ms`, stage));
}
