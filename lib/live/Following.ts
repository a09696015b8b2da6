import {
  catchError,
  defer,
  EMPTY,
  ignoreElements,
  merge,
  type Observable,
  of,
  ReplaySubject,
  type SchedulerLike,
  type Subscription,
  switchMap,
  tap,
  throwError,
} from 'rxjs';
import { hasKind } from '../errors.js';
import { Multicast } from '../session/Multicast.js';
import type { Session } from '../session/Session.js';
import { type Change, changeOf } from './Change.js';
import { keepIdentity } from './keepIdentity.js';
import { LiveMap } from './LiveMap.js';
import type { LiveModel } from './LiveModel.js';

/** What the subscribers of a Live share: the state, and who is told of it. */
export class Following<V, Message extends { readonly Event: string }> {
  /** How things stand; undefined before the first list has ended. */
  map: LiveMap<V> | undefined;
  /** What a session that is not listed yet says so far. */
  #next: Map<string, V> | undefined;
  readonly #maps = new ReplaySubject<LiveMap<V>>(1);
  readonly #changes = new Multicast<Change<V>>();
  /** The map of this batch is to be emitted. */
  #emission: Subscription | undefined;

  readonly maps$ = this.#maps.asObservable();
  readonly changes$ = this.#changes.values$;

  constructor(
    private readonly model: LiveModel<V, Message>,
    private readonly scheduler: SchedulerLike,
  ) {}

  /** Follows each session. Never emits; completes and errors as `Live` does. */
  through(session$: Observable<Session>): Observable<never> {
    return session$.pipe(
      switchMap((session) => this.#join(session)),
      tap({
        complete: () => {
          this.#emit();
          this.#maps.complete();
          this.#changes.complete();
        },
        error: () => this.#emit(),
      }),
      ignoreElements(),
    );
  }

  stop(): void {
    this.#emission?.unsubscribe();
  }

  /**
   * Listens first, then asks, so that nothing that happens meanwhile is missed. Rows are never older than the events before
   * them; an event may be older than the row, and then its successor follows.
   */
  #join(session: Session): Observable<unknown> {
    const { events, rows, again } = this.model;
    // The names of the model's messages, of which `on` is the events.
    const event$ = session.on(...events) as unknown as Observable<Message>;
    const hear = (message: Message): void => this.#hear(message);
    return defer(() => {
      this.#lose();
      this.#next = new Map();
      return merge(
        event$.pipe(tap({ next: hear, complete: () => this.#lose() })),
        again ? of(session).pipe(again, tap({ next: hear }), catchError(untilNext)) : EMPTY,
        of(session).pipe(rows, tap({ next: hear, complete: () => this.#show() }), catchError(untilNext)),
      );
    });
  }

  #hear(message: Message): void {
    const { keyOf, reduce } = this.model;
    const keys = keyOf(message);
    if (keys === undefined) return;
    const now = this.scheduler.now();
    for (const key of typeof keys === 'string' ? [keys] : keys)
      this.#put(key, (previous) => reduce(previous, message, key, now));
  }

  #put(key: string, reduce: (previous: V | undefined) => V | undefined): void {
    if (this.#next) {
      const value = reduce(this.#next.get(key));
      if (value === undefined) this.#next.delete(key);
      else this.#next.set(key, value);
      return;
    }
    let change: Change<V> | undefined;
    this.map = this.map?.update(key, (previous) => {
      const value = reduce(previous);
      change = changeOf(key, previous, value);
      return value;
    });
    if (!change) return;
    this.#touch();
    this.#changes.next(change);
  }

  /** The list has ended. What is as it was before stays the same object, in the same place. */
  #show(): void {
    const next = this.#next ?? new Map<string, V>();
    this.#next = undefined;
    const old = this.map;
    const changes: Change<V>[] = [];
    const note = (key: string, value: V | undefined): void => {
      const previous = old?.get(key);
      const change = changeOf(key, previous, keepIdentity(previous, value));
      if (change) changes.push(change);
    };
    for (const key of old?.keys() ?? []) if (!next.has(key)) note(key, undefined);
    for (const [key, value] of next) note(key, value);
    const apply = (map: LiveMap<V>, { key, value }: Change<V>): LiveMap<V> =>
      value === undefined ? map.delete(key) : map.set(key, value);
    this.map = old ? changes.reduce(apply, old.withStale(false)) : LiveMap.from(next);
    this.#touch();
    for (const change of changes) this.#changes.next(change);
  }

  #lose(): void {
    if (!this.map || this.map.stale) return;
    this.map = this.map.withStale(true);
    this.#touch();
  }

  /** Emits the map when the batch has ended. */
  #touch(): void {
    this.#emission ??= this.scheduler.schedule(() => this.#emit());
  }

  #emit(): void {
    if (!this.#emission) return;
    this.#emission.unsubscribe();
    this.#emission = undefined;
    if (this.map) this.#maps.next(this.map);
  }
}

function untilNext(error: unknown): Observable<never> {
  return hasKind(error, 'goneAway') ? EMPTY : throwError(() => error);
}
