import { asapScheduler, concat, defer, finalize, Observable, of, ReplaySubject, share, switchMap } from 'rxjs';
import type { Session } from '../session/Session.js';
import type { Change } from './Change.js';
import { Following } from './Following.js';
import type { LiveMap } from './LiveMap.js';
import type { LiveModel, LiveOptions } from './LiveModel.js';

/**
 * A part of the PBX as it is now. All subscribers share one state, which begins with the first of them, `changes$` included,
 * and is forgotten with the last.
 *
 * Emits a map when the first list has ended, then one at most for each batch of events that were read together, and one when
 * the connection is lost, which is `stale`, until the list of the next session has ended. Who comes later gets the last one at
 * once. Entries that have not changed are the same objects. Completes when the source and the last session have. Errors with
 * the source, and with the list where the server refuses it or does not answer; `GoneAwayError` is no error, for the next
 * session asks again. Unsubscribing stops listening.
 */
export class Live<V> extends Observable<LiveMap<V>> {
  /**
   * Each change at once, in the order of the wire. Whoever begins gets an `added` for each entry of the first list; who comes
   * later gets what happens from then on. After a reconnect it tells the difference. Completes and errors as the maps do.
   * @example
   * live.changes$.subscribe(({ kind, key, value, previous }) => console.log(kind, key));
   */
  readonly changes$: Observable<Change<V>>;
  readonly #snapshot: () => LiveMap<V> | undefined;

  constructor(snapshot: () => LiveMap<V> | undefined, maps$: Observable<LiveMap<V>>, changes$: Observable<Change<V>>) {
    super((subscriber) => maps$.subscribe(subscriber));
    this.#snapshot = snapshot;
    this.changes$ = changes$;
  }

  /** How things stand now, the last change included; undefined before the first list has ended, and while nobody subscribes. */
  snapshot(): LiveMap<V> | undefined {
    return this.#snapshot();
  }

  /** Follows a model through the sessions of a source. */
  static of<V, Message extends { readonly Event: string }>(
    session$: Observable<Session>,
    model: LiveModel<V, Message> | (() => LiveModel<V, Message>),
    { scheduler = asapScheduler }: LiveOptions,
  ): Live<V> {
    let current: Following<V, Message> | undefined;
    const following$ = defer(() => {
      const following = new Following(typeof model === 'function' ? model() : model, scheduler);
      current = following;
      // First itself: whoever begins must be there when something comes.
      return concat(of(following), following.through(session$)).pipe(
        finalize(() => {
          following.stop();
          // Who comes back in the moment in which all has ended has begun another.
          if (current === following) current = undefined;
        }),
      );
    }).pipe(share({ connector: () => new ReplaySubject(1) }));
    return new Live(
      () => current?.map,
      following$.pipe(switchMap(({ maps$ }) => maps$)),
      following$.pipe(switchMap(({ changes$ }) => changes$)),
    );
  }
}
