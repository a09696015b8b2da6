import { defer, finalize, type Observable, tap } from 'rxjs';
import type { ManagerAction, ManagerSession } from '../actions/ManagerAction.js';
import { Answer } from '../actions/Answer.js';
import type { ManagerUser } from '../actions/ManagerUser.js';
import type { Exchange } from '../calls/Exchange.js';
import type { Audience } from '../core/Kernel.js';
import { type EventClass, parseEventClasses } from '../model/eventClasses.js';
import { ActionReader } from '../wire/ActionReader.js';
import type { ActionRequest } from '../wire/ActionRequest.js';
import { RELEASES } from '../model/Dialect.js';
import { formatMessage } from '../wire/formatMessage.js';
import type { FaultyLine } from '../faults/FaultyLine.js';

/** What every session of a server shares. */
export interface Service {
  readonly exchange: Exchange;
  readonly users: ReadonlyMap<string, ManagerUser>;
  readonly actions: readonly ManagerAction[];
  /** Whether FullyBooted has been said; else it is yet to come, to everybody. */
  readonly isBooted: () => boolean;
}

/** What a client may do before it has logged in. */
const UNGUARDED: ReadonlySet<string> = new Set(['login', 'challenge', 'logoff']);

/** One client. */
export class Session implements Audience, ManagerSession {
  user: ManagerUser | undefined;
  challenge: string | undefined;
  mask: ReadonlySet<EventClass> = parseEventClasses('all');
  readonly #reader = new ActionReader();
  readonly #requests: ActionRequest[] = [];
  /** Events that wait for a synchronous Originate to end. */
  #held: string[] | undefined;
  #ended = false;

  constructor(
    private readonly service: Service,
    private readonly line: FaultyLine,
  ) {}

  /** Serves the client. Completes when it has gone; unsubscribing forgets it. */
  serve(): Observable<Uint8Array> {
    return defer(() => {
      const { kernel } = this.service.exchange;
      const events = kernel.tell(this);
      this.line.write(`${RELEASES[this.service.exchange.office.dialect].banner}\r\n`);
      return this.line.bytes$.pipe(
        tap((bytes) => this.#receive(bytes)),
        finalize(() => events.unsubscribe()),
      );
    });
  }

  logIn(user: ManagerUser): void {
    const { kernel } = this.service.exchange;
    this.user = user;
    if (!this.service.isBooted()) return;
    const uptime = Math.floor((kernel.now() - kernel.bootedAt) / 1000);
    // Written straight to the client, without a SystemName (login-plain, Asterisk 22).
    if (!this.wants('system')) return;
    this.hear(
      formatMessage([
        ['Event', 'FullyBooted'],
        ['Privilege', 'system,all'],
        ['Uptime', uptime],
        ['LastReload', uptime],
        ['Status', 'Fully Booted'],
      ]),
    );
  }

  wants(eventClass: EventClass): boolean {
    return this.user?.read.has(eventClass) === true && this.mask.has(eventClass);
  }

  hear(events: string): void {
    if (this.#held === undefined) this.line.write(events);
    else this.#held.push(events);
  }

  end(): void {
    this.#ended = true;
    this.line.close();
  }

  hold(): () => void {
    this.#held = [];
    return () => {
      for (const text of this.#held ?? []) this.line.write(text);
      this.#held = undefined;
      this.#work();
    };
  }

  #receive(bytes: Uint8Array): void {
    this.#requests.push(...this.#reader.push(bytes));
    this.#work();
  }

  /** Does what has been asked, one thing after the other, each in a task of its own so that its events come before the next answer. */
  #work(): void {
    if (this.#requests.length === 0) return;
    this.service.exchange.kernel.post(() => {
      if (this.#held !== undefined || this.#ended || this.line.isGone) return;
      const request = this.#requests.shift();
      if (request !== undefined) this.#perform(request);
      this.#work();
    });
  }

  #perform(request: ActionRequest): void {
    const { exchange, users, actions } = this.service;
    const answer = new Answer(request.actionId, (text) => this.line.reply(text, request));
    const name = request.name.toLowerCase();
    const action = actions.find((one) => one.name.toLowerCase() === name);
    if (request.fault !== undefined) answer.error(request.fault);
    else if (name === '') answer.error('Missing action in request');
    else if (this.user === undefined && !UNGUARDED.has(name)) answer.error('Permission denied');
    else if (action === undefined) {
      const help = 'Use Action: ListCommands to show available commands.';
      answer.error(`Invalid/unknown command: ${request.name}. ${help}`);
    } else if (!this.#mayDo(action)) answer.error('Permission denied');
    else {
      const call = { request, answer, session: this, exchange, users, actions };
      this.line.perform(call, () => action.run(call));
    }
  }

  #mayDo({ privilege }: ManagerAction): boolean {
    return privilege.length === 0 || privilege.some((one) => this.user?.write.has(one));
  }
}
