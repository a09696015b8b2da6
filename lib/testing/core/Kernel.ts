import { Observable, type SchedulerLike, Subject, Subscription } from 'rxjs';
import type { Dialect } from '../model/Dialect.js';
import type { EventClass } from '../model/eventClasses.js';
import { type Field, formatLines } from '../wire/formatMessage.js';
import { SeededRandom } from './SeededRandom.js';
import { Trampoline } from './Trampoline.js';

/** One whom events are told. */
export interface Audience {
  wants(eventClass: EventClass): boolean;
  /** Whether an event that it wants by its class gets past its filters. */
  passes(event: string): boolean;
  /** Takes all that it wants of what one task caused. */
  hear(events: string): void;
}

interface PendingEvent {
  readonly eventClass: EventClass;
  readonly text: string;
}

/** The channel that an event is about. */
export interface EventSubject {
  readonly channel: string;
  /** The lines that describe it, which come before the event's own. Costs words, and so is asked for only where someone hears it. */
  lines(): string;
}

/** An event as it is said, before it is text. Of the channel that it is about it has the name alone. */
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
  readonly maxChannels: number;
  readonly mediaDelay: number;
}

/** The longest that a timer of JavaScript can wait, in ms: 24 days, which is for ever to a call. */
const MAX_TIMER = 2 ** 31 - 1;

/** What everything else stands on: time, chance, the order of things, and the way out for events. */
export class Kernel {
  readonly random: SeededRandom;
  readonly bootedAt: number;
  readonly #trampoline: Trampoline;
  readonly #audience = new Set<Audience>();
  readonly #announcements = new Subject<Announcement>();
  readonly #teardowns = new Set<() => void>();
  #closed = false;
  #pending: PendingEvent[] = [];

  constructor(readonly options: KernelOptions) {
    this.random = new SeededRandom(options.seed);
    this.bootedAt = options.scheduler.now();
    this.#trampoline = new Trampoline(
      () => this.#flush(),
      (error) => this.raise(error),
    );
  }

  /**
   * Tells events, until it is unsubscribed, always after the task that caused them has ended: so an answer goes out before its
   * events.
   */
  tell(audience: Audience): Subscription {
    this.#audience.add(audience);
    return new Subscription(() => this.#audience.delete(audience));
  }

  /** Emits every event in the moment in which it is said: for what in the PBX itself listens, as the records of calls do. */
  get announcements$(): Observable<Announcement> {
    return this.#announcements.asObservable();
  }

  get closed(): boolean {
    return this.#closed;
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
    if (this.#closed) {
      teardown();
      return Subscription.EMPTY;
    }
    // One teardown may be given twice.
    const entry = (): void => teardown();
    this.#teardowns.add(entry);
    return new Subscription(() => this.#teardowns.delete(entry));
  }

  publish(name: string, eventClass: EventClass, fields: readonly Field[], about?: EventSubject): void {
    if (this.#isHeard(eventClass))
      this.#pending.push({ eventClass, text: this.#format(name, eventClass, fields, about?.lines() ?? '') });
    if (!this.#announcements.observed) return;
    this.#announcements.next({ name, fields: about === undefined ? fields : [['Channel', about.channel], ...fields] });
  }

  /** Lets an error of code that is not ours (a step, a subscriber) surface where timers' errors surface. */
  raise(error: unknown): void {
    this.options.scheduler.schedule(() => {
      throw error instanceof Error ? error : new Error(String(error));
    });
  }

  close(): void {
    this.#closed = true;
    const teardowns = [...this.#teardowns];
    this.#teardowns.clear();
    for (const teardown of teardowns) teardown();
    this.#audience.clear();
    this.#announcements.complete();
  }

  /** Whether anyone hears of a class of events now. What nobody hears need not be put into words. */
  #isHeard(eventClass: EventClass): boolean {
    for (const audience of this.#audience) if (audience.wants(eventClass)) return true;
    return false;
  }

  #format(name: string, eventClass: EventClass, fields: readonly Field[], about: string): string {
    const { systemName } = this.options;
    const system = systemName === '' ? '' : `SystemName: ${systemName}\r\n`;
    return `Event: ${name}\r\nPrivilege: ${eventClass},all\r\n${system}${about}${formatLines(fields)}\r\n`;
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const events = this.#pending;
    this.#pending = [];
    for (const audience of this.#audience) {
      let heard = '';
      for (const { eventClass, text } of events) {
        if (audience.wants(eventClass) && audience.passes(text)) heard += text;
      }
      if (heard !== '') audience.hear(heard);
    }
  }
}
