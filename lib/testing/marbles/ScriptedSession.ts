import { filter, Observable, Subject } from 'rxjs';
import type { TestScheduler } from 'rxjs/testing';
import { ArgumentError, CommunicationError, hasKind } from '../../errors.js';
import { Counters } from '../../session/Counters.js';
import { openSession } from '../../session/openSession.js';
import type { Session } from '../../session/Session.js';
import type { Timing } from '../../session/withSession.js';
import { describeAction } from '../../wire/describeAction.js';
import { EventSelection } from '../../wire/EventSelection.js';
import { Secrets } from '../../wire/Secrets.js';
import type { Answers } from './Answers.js';
import { diagramWords, wordFor } from './diagramWords.js';
import { encodeMessage } from './encodeMessage.js';
import { type PerformedAction, performedBy } from './PerformedAction.js';
import { ScriptedServer } from './ScriptedServer.js';
import { ConnectionChange, disconnected, RawText, type ServerWord, type ServerWords } from './ServerWord.js';

/** How a scripted session answers, and what it is like. */
export interface ScriptedSessionOptions {
  /**
   * Answers by the name of the action, each a diagram with the letters of `values`, a message, a list with one for each time,
   * a function of the action, or null for none. An action without one fails with an `ActionError` that says so; Ping, Logoff
   * and Challenge are answered as a server does.
   */
  readonly answers?: Answers;
  /** The number of the first session. @default 1 */
  readonly epoch?: number;
  /** How the server introduces itself. @default 'Asterisk Call Manager/11.0.0' */
  readonly banner?: string;
  /** How long each part of an answer may take, in ms. @default 10000 */
  readonly timeout?: number;
  /** With what `#` breaks the connection. */
  readonly error?: unknown;
}

/** When somebody subscribed and left; `Infinity` while that has not happened. */
export interface SubscriptionFrames {
  readonly subscribedFrame: number;
  readonly unsubscribedFrame: number;
}

/** Sessions whose frames come from a diagram, and a record of what was performed. */
export interface ScriptedSession extends Observable<Session> {
  /** What was performed so far, logins excluded. Secrets are masked. */
  readonly performed: readonly PerformedAction[];
  /** Who subscribed to the source of sessions, for `expectSubscriptions`. */
  readonly subscriptions: SubscriptionFrames[];
}

/**
 * Sessions with a server that says what a diagram says, hot from frame 0, through the library's own decoder and session.
 * Emits the session that is there on subscription, and each new one. Completes with `|`, after its streams; errors with `#`,
 * when the actions in flight have failed. Throws `ArgumentError` for a letter without a meaning, a value that is no message
 * and an answer to an action that there is not.
 */
export function scriptedSession(
  scheduler: TestScheduler,
  diagram: string,
  values: ServerWords,
  options: ScriptedSessionOptions,
): ScriptedSession {
  const { answers = {}, banner, timeout = 10_000, error = new CommunicationError('The connection broke') } = options;
  check(diagram, values, answers);
  const said = new Subject<ServerWord>();
  const server = new ScriptedServer(scheduler, [
    { sends: said, answers, values, secure: true, ...(banner === undefined ? {} : { banner }) },
  ]);
  const sessions = new Subject<Session>();
  const performed: PerformedAction[] = [];
  let epoch = (options.epoch ?? 1) - 1;
  let live: Session | undefined;

  const connect = (): void => {
    epoch += 1;
    openSession({
      transport: server.transport,
      username: 'admin',
      secret: 'secret',
      secrets: new Secrets('secret'),
      auth: 'plain',
      selection: new EventSelection('on'),
      limits: { maxListRows: Infinity, maxInFlight: Infinity, maxWaiting: Infinity },
      counters: new Counters(),
      timeout,
      keepAlive: false,
      decoder: {},
      scheduler,
      epoch,
      onConnected: () => undefined,
      onDiagnostic: () => undefined,
    }).subscribe({
      next: (session) => {
        live = session;
        sessions.next(session);
      },
      error: (cause: unknown) => {
        live = undefined;
        // Where the server closed, the diagram says what comes next.
        if (cause === error || !hasKind(cause, 'goneAway')) sessions.error(cause);
      },
    });
  };

  server.asked$.pipe(filter(() => live !== undefined)).subscribe({
    next: (action) => {
      performed.push(performedBy(epoch, action));
    },
    error: (cause: unknown) => {
      sessions.error(cause);
    },
  });
  // Hot, and set up with the other hot Observables of the test: who subscribes at frame 0 sees what comes at frame 0.
  scheduler.createHotObservable(diagram, undefined, error).subscribe({
    next: (letter) => {
      const word = wordFor(letter, diagram, values, 'session');
      if (!(word instanceof ConnectionChange) || word.kind === 'disconnected') said.next(word);
      else {
        said.next(disconnected());
        connect();
      }
    },
    error: (cause: unknown) => {
      said.error(cause);
      sessions.error(cause);
    },
    complete: () => {
      said.next(disconnected());
      sessions.complete();
    },
  });
  connect();
  return recorded(scheduler, sessions, () => live, performed, { timeout, scheduler });
}

function check(diagram: string, values: ServerWords, answers: Answers): void {
  diagramWords(diagram, values, 'session');
  for (const [letter, word] of Object.entries(values)) {
    if (word instanceof RawText || word instanceof ConnectionChange) continue;
    encodeMessage(word, `session: the value "${letter}"`);
  }
  for (const action of Object.keys(answers)) {
    try {
      describeAction(action);
    } catch (error) {
      throw new ArgumentError(
        `session: answers: ${error instanceof Error ? error.message : action} For an action of your own take server().`,
      );
    }
  }
}

function recorded(
  scheduler: TestScheduler,
  sessions: Subject<Session>,
  live: () => Session | undefined,
  performed: readonly PerformedAction[],
  timing: Timing,
): ScriptedSession {
  const subscriptions: SubscriptionFrames[] = [];
  const session$ = new Observable<Session>((subscriber) => {
    const subscribedFrame = scheduler.now();
    const index = subscriptions.push({ subscribedFrame, unsubscribedFrame: Infinity }) - 1;
    subscriber.add(() => {
      subscriptions[index] = { subscribedFrame, unsubscribedFrame: scheduler.now() };
    });
    const session = live();
    if (session?.isOpen) subscriber.next(session);
    subscriber.add(sessions.subscribe(subscriber));
  });
  return Object.assign(session$, { performed, subscriptions, timing });
}
