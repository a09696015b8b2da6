import { Buffer } from 'node:buffer';
import {
  catchError,
  defer,
  EMPTY,
  map,
  merge,
  Observable,
  type SchedulerLike,
  switchMap,
  take,
  tap,
  throwError,
} from 'rxjs';
import { hasKind } from '../../errors.js';
import { Counters } from '../../session/Counters.js';
import { Link } from '../../session/Link.js';
import { LinkedSession } from '../../session/LinkedSession.js';
import { logIn } from '../../session/logIn.js';
import type { Session } from '../../session/Session.js';
import type { Connection } from '../../transport/Transport.js';
import type { Banner } from '../../wire/Banner.js';
import { EventSelection } from '../../wire/EventSelection.js';
import { Secrets } from '../../wire/Secrets.js';
import type { Pace } from './Agenda.js';
import { loadConversation } from './loadConversation.js';
import type { TranscriptEntry } from './readTranscript.js';
import { paceOf, type ReplayOptions } from './ReplayOptions.js';
import { TimedReplay } from './TimedReplay.js';
import { type Timetable, toTimetable } from './toTimetable.js';

/** Every recorded login is passed, or refused, whoever it is. */
const ANYBODY = { username: 'replay', secret: 'any', auth: 'plain' } as const;

/**
 * Plays a recording: the path of a transcript, its text, or its entries. Each subscription plays it from its beginning, through
 * the decoder and the session that a live connection has.
 *
 * Emits one session, when the recorded login was answered. What the server sent unasked comes at its recorded time, counted
 * from the login. What answered a recorded action comes to whoever performs the same one, name and fields, in the order in
 * which they were recorded, with the recorded delay; an action that was not recorded is answered as an unknown one.
 * Completes when the recording has ended and every answer is out; the session has ended then.
 * Errors with `ConfigurationError`, which names file and line, where the recording is damaged, with `AuthenticationError` where
 * the login was refused, and with `ArgumentError` for a wrong option. Unsubscribing ends the session.
 *
 * Each subscription is a session of its own; `shareReplay({ bufferSize: 1, refCount: true })` lets several see the same one. At speed `Infinity`, all
 * happens while subscribing: an action must be performed there and then, not later.
 * @example
 * const hangups$ = replay('bug.jsonl', { speed: Infinity }).pipe(on('Hangup'), toArray());
 */
export function replay(file: string | readonly TranscriptEntry[], options: ReplayOptions = {}): Observable<Session> {
  return defer(() => {
    const pace = paceOf(options);
    return sessionOver(connectionTo(toTimetable(loadConversation(file)), pace), pace);
  });
}

function connectionTo(timetable: Timetable, pace: Pace): Connection {
  let replaying: TimedReplay | undefined;
  return {
    bytes$: new Observable((subscriber) => {
      const client = {
        write: (text: string) => subscriber.next(Buffer.from(text)),
        close: () => subscriber.complete(),
      };
      replaying = new TimedReplay(timetable, client, pace, client.close);
      replaying.start();
      return () => replaying?.stop();
    }),
    write: (text) => replaying?.receive(Buffer.from(text)),
    close: () => replaying?.stop(),
    secure: true,
  };
}

/** A recording holds none. */
const NO_SECRETS = new Secrets('');

function sessionOver(connection: Connection, { scheduler }: Pace): Observable<Session> {
  const counters = new Counters();
  const link = new Link(connection, {
    secrets: NO_SECRETS,
    decoder: {},
    // Answers come when they were recorded, and none is waited for beyond the end of the recording.
    timeout: Infinity,
    scheduler,
    selection: new EventSelection('on'),
    limits: { maxListRows: Infinity },
    counters,
    onDiagnostic: () => undefined,
  });
  const session$ = link.banner$.pipe(switchMap((banner) => loggedIn(link, banner, counters, scheduler)));
  return merge(session$, link.run$).pipe(
    tap({ error: (error: unknown) => link.end(error) }),
    catchError((error: unknown) => (hasKind(error, 'goneAway') ? EMPTY : throwError(() => error))),
  );
}

function loggedIn(link: Link, banner: Banner, counters: Counters, scheduler: SchedulerLike): Observable<Session> {
  return logIn(link, ANYBODY, NO_SECRETS, 'on', true).pipe(
    // Once the answer has passed: the session has no part in it.
    switchMap(() => link.responses$.pipe(take(1))),
    map(() => {
      const timing = { timeout: Infinity, scheduler };
      return new LinkedSession(link, banner, { epoch: 1, limits: { maxInFlight: Infinity }, counters, timing });
    }),
  );
}
