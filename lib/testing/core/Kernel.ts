import { Observable, type SchedulerLike, Subject, Subscription } from 'rxjs';
import type { Dialect } from '../model/Dialect.js';
import type { EventClass } from '../model/eventClasses.js';
import { formatMessage, type Field } from '../wire/formatMessage.js';
import { SeededRandom } from './SeededRandom.js';
import { Trampoline } from './Trampoline.js';

/** An event as it goes to every client whose mask lets its class through. */
export interface PbxEvent {
  readonly eventClass: EventClass;
  readonly text: string;
}

/** An event as it is said, before it is text. */
export interface Announcement {
  readonly name: string;
  readonly fields: readonly Field[];
}

export interface KernelOptions {
  readonly dialect: Dialect;
  readonly seed: number;
  readonly scheduler: SchedulerLike;
  readonly systemName: string;
  readonly channelVars: readonly string[];
  readonly mediaDelay: number;
}

/** The longest that a timer of JavaScript can wait, in ms: 24 days, which is for ever to a call. */
const MAX_TIMER = 2 ** 31 - 1;

/** What everything else stands on: time, chance, the order of things, and the way out for events. */
export class Kernel {
  readonly random: SeededRandom;
  readonly bootedAt: number;
  readonly #trampoline: Trampoline;
  readonly #events = new Subject<PbxEvent>();
  readonly #announcements = new Subject<Announcement>();
  readonly #life = new Subscription();
  #pending: PbxEvent[] = [];

  constructor(readonly options: KernelOptions) {
    this.random = new SeededRandom(options.seed);
    this.bootedAt = options.scheduler.now();
    this.#trampoline = new Trampoline(
      () => this.#flush(),
      (error) => this.raise(error),
    );
  }

  /** Emits every event, always after the task that caused it has ended: so an answer goes out before its events. */
  get events$(): Observable<PbxEvent> {
    return this.#events.asObservable();
  }

  /** Emits every event in the moment in which it is said: for what in the PBX itself listens, as the records of calls do. */
  get announcements$(): Observable<Announcement> {
    return this.#announcements.asObservable();
  }

  get closed(): boolean {
    return this.#life.closed;
  }

  /** Milliseconds since the epoch, by the scheduler. */
  now(): number {
    return this.options.scheduler.now();
  }

  /** Whole seconds since the epoch, as Asterisk counts. */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  /** Runs a task when those before it have ended. Does nothing once closed. */
  post(task: () => void): void {
    if (this.closed) return;
    this.#trampoline.post(() => {
      if (!this.closed) task();
    });
  }

  /** Completes in a task of its own, after those that wait already: as a thread lets others run. */
  turn(): Observable<never> {
    return new Observable((subscriber) => this.post(() => subscriber.complete()));
  }

  /** Emits once after `ms`, inside a task of its own, and completes. Never emits once closed. */
  after(ms: number): Observable<void> {
    return new Observable((subscriber) => {
      const timer = this.options.scheduler.schedule(
        () =>
          this.post(() => {
            subscriber.next();
            subscriber.complete();
          }),
        Math.min(ms, MAX_TIMER),
      );
      const untilClosed = this.untilClosed(() => timer.unsubscribe());
      return () => {
        timer.unsubscribe();
        untilClosed.unsubscribe();
      };
    });
  }

  /** Calls `teardown` on close, unless the subscription returned has been unsubscribed before. */
  untilClosed(teardown: () => void): Subscription {
    const entry = new Subscription(teardown);
    this.#life.add(entry);
    return new Subscription(() => this.#life.remove(entry));
  }

  publish(name: string, eventClass: EventClass, fields: readonly Field[]): void {
    const { systemName } = this.options;
    const text = formatMessage([
      ['Event', name],
      ['Privilege', `${eventClass},all`],
      ...(systemName === '' ? [] : [['SystemName', systemName] as const]),
      ...fields,
    ]);
    this.#pending.push({ eventClass, text });
    this.say({ name, fields });
  }

  /** Tells what in the PBX itself listens. */
  say(announcement: Announcement): void {
    this.#announcements.next(announcement);
  }

  /** Lets an error of code that is not ours (a step, a subscriber) surface where timers' errors surface. */
  raise(error: unknown): void {
    this.options.scheduler.schedule(() => {
      throw error instanceof Error ? error : new Error(String(error));
    });
  }

  close(): void {
    this.#life.unsubscribe();
    this.#events.complete();
    this.#announcements.complete();
  }

  #flush(): void {
    const events = this.#pending;
    this.#pending = [];
    for (const event of events) this.#events.next(event);
  }
}
