import { Buffer } from 'node:buffer';
import { EMPTY, NEVER, Observable, of, type SchedulerLike, Subject, Subscription } from 'rxjs';
import type { Connection, Transport } from 'rx-asterisk';
import { ASKED_ID, response } from './frameText.js';

/** An action as the server has read it, and when. */
export interface Asked {
  readonly frame: number;
  /** The number of the connection that it came over, from 1. */
  readonly connection: number;
  readonly name: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What an action is answered with: a text at once, texts as a diagram says, or nothing. `{ActionID}` is filled in. */
export type Answer = string | Observable<string> | null;

/** Answers by the name of the action. A list has one answer for each time that it is asked, the last one for good. */
export type Answers = Readonly<Record<string, Answer | readonly Answer[] | ((asked: Asked) => Answer)>>;

/** How one connection goes. Whatever is left out goes well, and at once. */
export interface ConnectionScript {
  /** The connection stands when this emits; its error says that the server cannot be reached, or that the carrier broke. */
  readonly opens?: Observable<unknown>;
  /** The first line; null where `sends` has it, or none is to come. */
  readonly banner?: string | null;
  /** What the server sends unasked. Completes: it closes the connection. Errors: the connection breaks. */
  readonly sends?: Observable<string>;
  readonly answers?: Answers;
  readonly secure?: boolean;
}

/** Sent instead of a text, it closes the connection. */
export const HANG_UP = '<hang up>';

export const BANNER = 'Asterisk Call Manager/11.0.0\r\n';

export const CHALLENGE = '191592710';

/** What every server does unless its script says something else. An action without an answer gets none. */
const MANNERS: Answers = {
  Challenge: response('Success', { Challenge: CHALLENGE }),
  Login: response('Success', { Message: 'Authentication accepted' }),
  Ping: response('Success', { Ping: 'Pong' }),
  Logoff: of(response('Goodbye', { Message: 'Thanks for all the fish.' }), HANG_UP),
};

/**
 * A server that plays its scripts, one for each connection, the last one for all that follow. It frames nothing that it
 * sends and knows no more of AMI than how to read an action.
 */
export class ScriptedServer {
  readonly transport: Transport = { open: () => this.open() };
  /** Everything that was asked so far, logins included. */
  readonly asked: Asked[] = [];
  /** The frames at which connections were asked for. */
  readonly opened: number[] = [];
  /** The frames at which connections were let go by the client. */
  readonly released: number[] = [];
  readonly #asked = new Subject<Asked>();
  /** The same as `asked`, as it comes. */
  readonly asked$ = this.#asked.asObservable();
  readonly #scripts: readonly ConnectionScript[];

  constructor(
    private readonly clock: SchedulerLike,
    scripts: readonly ConnectionScript[],
  ) {
    this.#scripts = scripts.length > 0 ? scripts : [{}];
  }

  /** What was asked under a name. */
  askedFor(name: string): Asked[] {
    return this.asked.filter((asked) => asked.name === name);
  }

  private open(): Observable<Connection> {
    return new Observable((subscriber) => {
      const number = this.opened.push(this.clock.now());
      const script = this.#scripts[Math.min(number, this.#scripts.length) - 1]!;
      subscriber.add(() => {
        this.released.push(this.clock.now());
      });
      subscriber.add(
        (script.opens ?? of(undefined)).subscribe({
          next: () => {
            subscriber.next(this.connection(number, script));
          },
          error: (error: unknown) => {
            subscriber.error(error);
          },
        }),
      );
    });
  }

  private connection(number: number, script: ConnectionScript): Connection {
    const inbound = new Subject<Uint8Array>();
    const answering = new Subscription();
    const send = (text: string): void => {
      if (text === HANG_UP) inbound.complete();
      else inbound.next(Buffer.from(text));
    };
    return {
      secure: script.secure ?? false,
      bytes$: new Observable((subscriber) => {
        subscriber.add(answering);
        subscriber.add(inbound.subscribe(subscriber));
        if (script.banner !== null) send(script.banner ?? BANNER);
        subscriber.add(
          (script.sends ?? NEVER).subscribe({
            next: send,
            error: (error: unknown) => {
              inbound.error(error);
            },
            complete: () => {
              inbound.complete();
            },
          }),
        );
      }),
      write: (text) => {
        if (answering.closed) return;
        const asked = this.read(text, number);
        this.asked.push(asked);
        this.#asked.next(asked);
        const answer = this.answer(asked, { ...MANNERS, ...script.answers });
        answering.add(
          answer.subscribe((reply) => {
            send(reply.replaceAll(ASKED_ID, asked.id));
          }),
        );
      },
      close: () => {
        answering.unsubscribe();
      },
    };
  }

  private read(text: string, connection: number): Asked {
    const lines = text.split('\r\n').slice(0, -2);
    const fields = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
    );
    return {
      frame: this.clock.now(),
      connection,
      name: fields['Action'] ?? '',
      id: fields['ActionID'] ?? '',
      fields,
      text,
    };
  }

  private answer(asked: Asked, answers: Answers): Observable<string> {
    const entry = answers[asked.name];
    const answer = typeof entry === 'function' ? entry(asked) : isList(entry) ? this.nth(asked, entry) : entry;
    if (answer === undefined || answer === null) return EMPTY;
    return typeof answer === 'string' ? of(answer) : answer;
  }

  private nth({ name, connection }: Asked, answers: readonly Answer[]): Answer {
    const times = this.askedFor(name).filter((asked) => asked.connection === connection).length;
    return answers[Math.min(times, answers.length) - 1] ?? null;
  }
}

function isList(entry: Answers[string] | undefined): entry is readonly Answer[] {
  return Array.isArray(entry);
}
