import { Buffer } from 'node:buffer';
import { NEVER, Observable, of, type SchedulerLike, Subject, Subscription } from 'rxjs';
import { ArgumentError } from '../../errors.js';
import type { Connection, Transport } from '../../transport/Transport.js';
import { type Answers, answerTo, checkAnswers } from './Answers.js';
import { wordFor } from './diagramWords.js';
import { encodeAnswer } from './encodeAnswer.js';
import { type ReceivedAction, readAction } from './ReceivedAction.js';
import { ConnectionChange, type ServerWord, type ServerWords } from './ServerWord.js';

/** How one connection goes. Whatever is left out goes well, and at once. */
export interface ConnectionScript {
  /** The connection stands when this emits; its error says that the server cannot be reached, or that the carrier broke. */
  readonly opens?: Observable<unknown>;
  /** The first line; null where `sends` has it, or none is to come. @default 'Asterisk Call Manager/11.0.0' */
  readonly banner?: string | null;
  /** What the server sends unasked, messages or letters. Completes: it closes the connection. Errors: the connection breaks. */
  readonly sends?: Observable<ServerWord | string>;
  /**
   * What it answers. Challenge, Login, Ping and Logoff are answered as a server does, any other action with an error that says
   * that no answer is scripted for it.
   */
  readonly answers?: Answers;
  /** What the letters of diagrams stand for. */
  readonly values?: ServerWords;
  /** Whether nobody can read along: where it is, a server without a challenge gets the secret as it is. @default false */
  readonly secure?: boolean;
}

/**
 * A server that plays scripts, one for each connection, the last one for all that follow: for tests of logins, reconnects and
 * broken bytes. It frames nothing on its own and knows no more of AMI than how to read an action.
 * @example
 * const pbx = new Manager({ transport: new ScriptedServer(scheduler, [{ answers: { Login: null } }]).transport, … });
 */
export class ScriptedServer {
  /** The way to it, for a manager. */
  readonly transport: Transport = { open: () => this.#open() };
  /** Everything that was asked so far, logins included. */
  readonly asked: readonly ReceivedAction[];
  /** The frames at which connections were asked for. */
  readonly opened: readonly number[];
  /** The frames at which connections were let go by the client. */
  readonly released: readonly number[];
  /** The same as `asked`, as it comes. Never completes. */
  readonly asked$: Observable<ReceivedAction>;
  readonly #asked: ReceivedAction[] = [];
  readonly #opened: number[] = [];
  readonly #released: number[] = [];
  readonly #asking = new Subject<ReceivedAction>();
  readonly #scripts: readonly ConnectionScript[];

  constructor(
    /** The clock of its diagrams. */
    private readonly scheduler: SchedulerLike,
    scripts: readonly ConnectionScript[] = [],
  ) {
    this.#scripts = scripts.length > 0 ? scripts : [{}];
    for (const { answers = {}, values = {} } of this.#scripts) checkAnswers(answers, values);
    this.asked = this.#asked;
    this.opened = this.#opened;
    this.released = this.#released;
    this.asked$ = this.#asking.asObservable();
  }

  /** What was asked under a name. */
  askedFor(name: string): ReceivedAction[] {
    return this.#asked.filter((asked) => asked.name === name);
  }

  #open(): Observable<Connection> {
    return new Observable((subscriber) => {
      const number = this.#opened.push(this.scheduler.now());
      const script = this.#scripts[Math.min(number, this.#scripts.length) - 1] ?? {};
      subscriber.add(() => {
        this.#released.push(this.scheduler.now());
      });
      subscriber.add(
        (script.opens ?? of(undefined)).subscribe({
          next: () => {
            subscriber.next(this.#connection(number, script));
          },
          error: (error: unknown) => {
            subscriber.error(error);
          },
        }),
      );
    });
  }

  #connection(number: number, script: ConnectionScript): Connection {
    const inbound = new Subject<Uint8Array>();
    const answering = new Subscription();
    const say = (said: ServerWord | string, encode: (word: Exclude<ServerWord, ConnectionChange>) => string): void => {
      const word = typeof said === 'string' ? wordFor(said, said, script.values ?? {}, 'server') : said;
      if (!(word instanceof ConnectionChange)) inbound.next(Buffer.from(encode(word)));
      else if (word.kind === 'disconnected') inbound.complete();
      else throw new ArgumentError('reconnected() has a meaning in the diagram of a session only');
    };
    const fail = (error: unknown): void => {
      inbound.error(error);
    };
    return {
      secure: script.secure ?? false,
      bytes$: new Observable((subscriber) => {
        subscriber.add(answering);
        subscriber.add(inbound.subscribe(subscriber));
        const { banner = 'Asterisk Call Manager/11.0.0' } = script;
        if (banner !== null) inbound.next(Buffer.from(`${banner}\r\n`));
        subscriber.add(
          (script.sends ?? NEVER).subscribe({
            next: (word) => {
              say(word, encodeAnswer());
            },
            error: fail,
            complete: () => {
              inbound.complete();
            },
          }),
        );
      }),
      write: (text) => {
        if (answering.closed) return;
        const asked = readAction(text, this.scheduler.now(), number);
        this.#asked.push(asked);
        this.#asking.next(asked);
        const encode = encodeAnswer(asked.actionId);
        answering.add(
          this.#answerTo(asked, script).subscribe({
            next: (word) => {
              say(word, encode);
            },
            error: fail,
          }),
        );
      },
      close: () => {
        answering.unsubscribe();
      },
    };
  }

  #answerTo(asked: ReceivedAction, script: ConnectionScript): Observable<ServerWord | string> {
    const { answers = {}, values = {} } = script;
    // The last script may serve many connections: its answers go on where they were.
    const times = this.askedFor(asked.name).filter(
      ({ connection }) => this.#scripts[Math.min(connection, this.#scripts.length) - 1] === script,
    ).length;
    return answerTo(asked, times, answers, values, this.scheduler);
  }
}
