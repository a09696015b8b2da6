import { defer, EMPTY, finalize, type Observable, Subject } from 'rxjs';
import type { Frame } from '../wire/Frame.js';

/** Who wants which events. Meant as a filter by name, kept as an index, so that a subscription costs other names nothing. */
export class EventIndex {
  private readonly named = new Map<string, Subject<Frame>>();
  private readonly all = new Subject<Frame>();
  private isComplete = false;

  /** Every event. */
  readonly all$ = this.all.asObservable();

  wants(name: string): boolean {
    return this.all.observed || this.named.has(name);
  }

  /** Emits the events of a name; completes when the connection ends. */
  on(name: string): Observable<Frame> {
    return defer(() => {
      if (this.isComplete) return EMPTY;
      const frames = this.named.get(name) ?? new Subject<Frame>();
      this.named.set(name, frames);
      return frames.pipe(
        finalize(() => {
          if (!frames.observed) this.named.delete(name);
        }),
      );
    });
  }

  dispatch(frame: Frame): void {
    this.named.get(frame.name)?.next(frame);
    this.all.next(frame);
  }

  complete(): void {
    this.isComplete = true;
    for (const frames of [...this.named.values()]) frames.complete();
    this.all.complete();
  }
}
