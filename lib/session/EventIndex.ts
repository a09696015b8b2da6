import { EMPTY, Observable } from 'rxjs';
import type { Frame } from '../wire/Frame.js';
import { Multicast } from './Multicast.js';

/** Who wants which events. Meant as a filter by name, kept as an index, so that a subscription costs other names nothing. */
export class EventIndex {
  private readonly named = new Map<string, Multicast<Frame>>();
  private readonly all = new Multicast<Frame>();
  private isComplete = false;

  /** Every event. */
  readonly all$ = this.all.values$;

  wants(name: string): boolean {
    return this.all.observed || this.named.has(name);
  }

  /** Emits the events of a name; completes when the connection ends. */
  on(name: string): Observable<Frame> {
    return new Observable((subscriber) => {
      if (this.isComplete) return EMPTY.subscribe(subscriber);
      const frames = this.named.get(name) ?? new Multicast<Frame>();
      this.named.set(name, frames);
      frames.values$.subscribe(subscriber);
      // Behind that of `values$`, which takes it out of those who observe.
      return () => {
        if (!frames.observed) this.named.delete(name);
      };
    });
  }

  dispatch(frame: Frame): void {
    this.named.get(frame.name)?.next(frame);
    if (this.all.observed) this.all.next(frame);
  }

  complete(): void {
    this.isComplete = true;
    for (const frames of [...this.named.values()]) frames.complete();
    this.all.complete();
  }
}
