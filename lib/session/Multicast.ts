import { Observable, type Subscriber } from 'rxjs';

/**
 * Hands values to all who are subscribed, and completes them and those who come later: a `Subject` that does not error. That one
 * makes a closure for each value, and looks through all of its subscribers for the one that leaves.
 */
export class Multicast<T> {
  private readonly subscribers = new Set<Subscriber<T>>();
  /** Those who get the value at hand, whoever comes or goes meanwhile; made anew for the first value after that. */
  private current: readonly Subscriber<T>[] | undefined;
  private isComplete = false;

  readonly values$ = new Observable<T>((subscriber) => {
    if (this.isComplete) {
      subscriber.complete();
      return undefined;
    }
    this.subscribers.add(subscriber);
    this.current = undefined;
    return () => {
      this.subscribers.delete(subscriber);
      this.current = undefined;
    };
  });

  get observed(): boolean {
    return this.subscribers.size > 0;
  }

  next(value: T): void {
    const current = (this.current ??= [...this.subscribers]);
    // Not for … of, whose iterator costs as much as to hand over a value.
    for (let index = 0; index < current.length; index += 1) current[index]?.next(value);
  }

  complete(): void {
    this.isComplete = true;
    for (const subscriber of [...this.subscribers]) subscriber.complete();
  }
}
