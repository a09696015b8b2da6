import { defer, finalize, type Observable, Subject, tap } from 'rxjs';
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
import { type EventFilter, passes } from './EventFilter.js';
import { SecurityLog } from './SecurityLog.js';

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
  readonly filters: EventFilter[] = [];
  readonly security: SecurityLog;
  readonly #interrupts = new Subject<void>();
  readonly #reader = new ActionReader();
  readonly #requests: ActionRequest[] = [];
  /** Events that wait for a synchronous Originate to end. */
  #held: string[] | undefined;
  #ended = false;

  constructor(
    private readonly service: Service,
    private readonly line: FaultyLine,
  ) {
    const turn = line.connection - 1;
    // Told apart as sockets and pointers would be.
    const { addresses = { local: '127.0.0.1/5038', remote: `127.0.0.1/${40_000 + (turn % 20_000)}` } } = line;
    this.security = new SecurityLog(
      service.exchange.kernel,
      `0x${(0x7fe2_5000_1720 + turn * 0x1000).toString(16)}`,
      addresses,
    );
  }

  /** Serves the client. Completes when it has gone; unsubscribing forgets it. */
  serve(): Observable<Uint8Array> {
    return defer(() => {
      const { kernel } = this.service.exchange;
      const events = kernel.tell(this);
      this.line.write(`${RELEASES[this.service.exchange.office.dialect].banner}\r\n`);
      return this.line.bytes$.pipe(
        tap((bytes) => this.#receive(bytes)),
        finalize(() => {
          events.unsubscribe();
          this.#interrupts.next();
        }),
      );
    });
  }

  get interrupted$(): Observable<void> {
    return this.#interrupts.asObservable();
  }

  logIn(user: ManagerUser): void {
    this.user = user;
    this.#greet();
    this.security.loggedIn(user.name);
  }

  #greet(): void {
    const { kernel, office } = this.service.exchange;
    if (!this.service.isBooted()) return;
    const secondsSince = (ms: number): number => Math.floor((kernel.now() - ms) / 1000);
    // Written straight to the client, without a SystemName (login-plain, Asterisk 22).
    if (!this.wants('system')) return;
    this.hear(
      formatMessage([
        ['Event', 'FullyBooted'],
        ['Privilege', 'system,all'],
        // (commands, Asterisk 13)
        ...(office.dialect === 13
          ? []
          : [
              ['Uptime', secondsSince(kernel.bootedAt)] as const,
              ['LastReload', secondsSince(office.modules.reloadedAt)] as const,
            ]),
        ['Status', 'Fully Booted'],
      ]),
    );
  }

  wants(eventClass: EventClass): boolean {
    return this.user?.read.has(eventClass) === true && this.mask.has(eventClass);
  }

  passes(event: string): boolean {
    return this.filters.length === 0 || passes(this.filters, event);
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
    this.service.exchange.kernel.post(() => this.#interrupts.next());
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
    const account = this.user?.name ?? '';
    const action = actions.find((one) => one.name.toLowerCase() === name);
    if (request.fault !== undefined) answer.error(request.fault);
    else if (name === '') {
      answer.error('Missing action in request');
      this.security.badFormat(account, 'NONE');
    } else if (this.user === undefined && !UNGUARDED.has(name)) this.#deny(request, answer);
    else if (action === undefined) {
      const help = 'Use Action: ListCommands to show available commands.';
      answer.error(`Invalid/unknown command: ${request.name}. ${help}`);
      this.security.badFormat(account, request.name);
    } else if (!this.#mayDo(action)) this.#deny(request, answer);
    else {
      const call = { request, answer, session: this, exchange, users, actions };
      this.line.perform(call, () => action.run(call));
    }
  }

  #deny(request: ActionRequest, answer: Answer): void {
    answer.error('Permission denied');
    this.security.notAllowed(this.user?.name ?? '', request.name);
  }

  #mayDo({ privilege }: ManagerAction): boolean {
    return privilege.length === 0 || privilege.some((one) => this.user?.write.has(one));
  }
}
