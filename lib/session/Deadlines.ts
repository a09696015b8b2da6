import type { SchedulerLike, Subscription } from 'rxjs';

/** What has to happen within some time, or is told to be late. One timer runs for all that have equally long, however many. */
export class Deadlines<T> {
  private readonly lines = new Map<number, Line<T>>();

  constructor(
    private readonly scheduler: SchedulerLike,
    private readonly now: () => number,
    private readonly onLate: (item: T) => void,
  ) {}

  /** Gives an item so many ms from now. */
  set(item: T, ms: number): void {
    const line = this.lines.get(ms) ?? new Line<T>(ms);
    this.lines.set(ms, line);
    // Anew, so that the first of a line is always the next.
    line.items.delete(item);
    line.items.set(item, this.now() + ms);
    if (!line.timer) this.wait(line, ms);
  }

  /** An item is no longer waited for. */
  delete(item: T, ms: number): void {
    const line = this.lines.get(ms);
    if (line?.items.delete(item) && line.items.size === 0) this.end(line);
  }

  clear(): void {
    for (const line of [...this.lines.values()]) this.end(line);
  }

  private wait(line: Line<T>, ms: number): void {
    line.timer = this.scheduler.schedule(() => {
      this.ring(line);
    }, ms);
  }

  private ring(line: Line<T>): void {
    const now = this.now();
    for (const [item, due] of line.items) {
      if (due > now) break;
      line.items.delete(item);
      this.onLate(item);
    }
    const [next] = line.items.values();
    if (next === undefined) this.end(line);
    // A timer of JavaScript may ring a little early.
    else this.wait(line, Math.max(1, next - now));
  }

  private end(line: Line<T>): void {
    line.items.clear();
    line.timer?.unsubscribe();
    // Whoever was told may have begun a new one.
    if (this.lines.get(line.ms) === line) this.lines.delete(line.ms);
  }
}

/** Items that have equally long, the one that is due first at its head. */
class Line<T> {
  readonly items = new Map<T, number>();
  timer: Subscription | undefined;

  constructor(readonly ms: number) {}
}
