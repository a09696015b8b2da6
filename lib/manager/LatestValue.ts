import { Observable, type SubjectLike, type Subscriber } from 'rxjs';

/**
 * A `ReplaySubject(1)` that is left in no time, however many are subscribed: ten thousand actions that have waited for a session
 * stay so until they are done, and when they end at once a list would be searched ten thousand times.
 */
export class LatestValue<T> extends Observable<T> implements SubjectLike<T> {
  readonly #subscribers = new Set<Subscriber<T>>();
  #latest: { readonly value: T } | undefined;
  #end: ((subscriber: Subscriber<T>) => void) | undefined;

  /** @param isCurrent whether a value is still worth having: who comes later, or is told behind others, may be too late */
  constructor(private readonly isCurrent: (value: T) => boolean) {
    super((subscriber) => {
      if (this.#latest && isCurrent(this.#latest.value)) subscriber.next(this.#latest.value);
      if (this.#end) this.#end(subscriber);
      else this.#subscribers.add(subscriber);
      return () => this.#subscribers.delete(subscriber);
    });
  }

  next(value: T): void {
    this.#latest = { value };
    for (const subscriber of [...this.#subscribers]) if (this.isCurrent(value)) subscriber.next(value);
  }

  error(error: unknown): void {
    this.#finish((subscriber) => {
      subscriber.error(error);
    });
  }

  complete(): void {
    this.#finish((subscriber) => {
      subscriber.complete();
    });
  }

  #finish(end: (subscriber: Subscriber<T>) => void): void {
    this.#end = end;
    for (const subscriber of [...this.#subscribers]) end(subscriber);
  }
}
