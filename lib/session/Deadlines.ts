import { asyncScheduler, type SchedulerLike, type Subscription } from 'rxjs';

/** What may be late. It is a link of its line, so that it leaves from anywhere at no cost. */
export interface Due<T extends Due<T>> {
  line: DueLine<T> | undefined;
  due: number;
  previous: T | undefined;
  next: T | undefined;
}

/** What has to happen within some time, or is told to be late. One timer runs for all that have equally long, however many. */
export class Deadlines<T extends Due<T>> {
  private readonly lines = new Map<number, DueLine<T>>();
  /**
   * The line that became empty last. Its timer runs on until it rings or the connection ends: the next action is not far, and to
   * make a timer of JavaScript costs more than all else of it. Those of virtual time cost nothing, and what is left of them shows.
   */
  private spare: DueLine<T> | undefined;

  constructor(
    private readonly scheduler: SchedulerLike,
    private readonly now: () => number,
    private readonly onLate: (item: T) => void,
  ) {}

  /** Gives an item so many ms from now, which is what the clock says. */
  set(item: T, ms: number, now: number): void {
    // Anew, so that the first of a line is always the next.
    item.line?.remove(item);
    const line = this.lines.get(ms) ?? this.begin(ms);
    if (line === this.spare) this.spare = undefined;
    line.add(item, now + ms);
    if (!line.timer) this.wait(line, ms);
  }

  /** An item is no longer waited for. */
  delete(item: T): void {
    const { line } = item;
    if (!line) return;
    line.remove(item);
    if (line.first) return;
    if (this.scheduler !== asyncScheduler) {
      this.end(line);
      return;
    }
    // One, not each: there may be as many lines as actions.
    if (this.spare) this.end(this.spare);
    this.spare = line;
  }

  clear(): void {
    for (const line of [...this.lines.values()]) this.end(line);
  }

  private begin(ms: number): DueLine<T> {
    const line = new DueLine<T>(ms);
    this.lines.set(ms, line);
    return line;
  }

  private wait(line: DueLine<T>, ms: number): void {
    line.timer = this.scheduler.schedule(() => {
      this.ring(line);
    }, ms);
  }

  private ring(line: DueLine<T>): void {
    const now = this.now();
    for (let item; (item = line.first) && item.due <= now;) {
      line.remove(item);
      this.onLate(item);
    }
    // The timer was for one that has left since, or JavaScript's rings a little early.
    if (line.first) this.wait(line, Math.max(1, line.first.due - now));
    else this.end(line);
  }

  private end(line: DueLine<T>): void {
    while (line.first) line.remove(line.first);
    line.timer?.unsubscribe();
    if (this.spare === line) this.spare = undefined;
    // Whoever was told may have begun a new one.
    if (this.lines.get(line.ms) === line) this.lines.delete(line.ms);
  }
}

/** Items that have equally long, the one that is due first at its head. */
class DueLine<T extends Due<T>> {
  first: T | undefined;
  timer: Subscription | undefined;
  private last: T | undefined;

  constructor(readonly ms: number) {}

  add(item: T, due: number): void {
    item.line = this;
    item.due = due;
    item.previous = this.first && this.last;
    if (item.previous) item.previous.next = item;
    else this.first = item;
    this.last = item;
  }

  remove(item: T): void {
    const { previous, next } = item;
    if (previous) previous.next = next;
    else this.first = next;
    if (next) next.previous = previous;
    else this.last = previous;
    item.line = undefined;
    // What has left must not keep those behind it: the young would grow old with it, and be kept until all of memory is searched.
    item.previous = undefined;
    item.next = undefined;
  }
}
