import type { SchedulerAction, SchedulerLike, Subscription, VirtualTimeScheduler } from 'rxjs';

/** The clock of one of several in virtual time: knows which of the timers are its own. */
export class OwnTimers implements SchedulerLike {
  readonly #works = new WeakSet();

  constructor(private readonly scheduler: VirtualTimeScheduler) {}

  /** How many have not rung yet. */
  get pending(): number {
    // What a timer does is known to it alone; one that rings again is another timer that does the same.
    return this.scheduler.actions.filter((timer) => this.#works.has(Reflect.get(timer, 'work') as object)).length;
  }

  now(): number {
    return this.scheduler.now();
  }

  schedule<T>(work: (this: SchedulerAction<T>, state?: T) => void, delay = 0, state?: T): Subscription {
    this.#works.add(work);
    return this.scheduler.schedule(work, delay, state);
  }
}
