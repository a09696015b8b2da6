import type { AmiEvent } from '../../index.js';

/** An event, and when it came, in ms. */
export interface LoggedEvent {
  readonly at: number;
  readonly event: AmiEvent;
}

/** How many events are kept, and of how many seconds their number. */
const KEPT = 1_000;
const SECONDS = 60;

/** The last events, and how many came in each second. What an event costs does not depend on how many are kept. */
export class EventLog {
  readonly #ring: LoggedEvent[] = [];
  readonly #counts = new Map<number, number>();
  #total = 0;
  #kept: readonly LoggedEvent[] | undefined;

  add(event: AmiEvent, at: number): void {
    this.#ring[this.#total % KEPT] = { at, event };
    this.#total += 1;
    this.#kept = undefined;
    const second = Math.floor(at / 1_000);
    this.#counts.set(second, (this.#counts.get(second) ?? 0) + 1);
  }

  /** From the oldest to the newest. The same array while nothing comes. */
  get last(): readonly LoggedEvent[] {
    const oldest = this.#total % KEPT;
    this.#kept ??= this.#total < KEPT ? [...this.#ring] : [...this.#ring.slice(oldest), ...this.#ring.slice(0, oldest)];
    return this.#kept;
  }

  /** How many came in each of the last 60 seconds that are over. */
  rates(now: number): readonly number[] {
    const second = Math.floor(now / 1_000);
    for (const old of this.#counts.keys()) if (old < second - SECONDS) this.#counts.delete(old);
    return Array.from({ length: SECONDS }, (_, at) => this.#counts.get(second - SECONDS + at) ?? 0);
  }
}
