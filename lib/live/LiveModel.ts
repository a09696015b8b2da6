import type { Observable, SchedulerLike } from 'rxjs';
import type { Session } from '../session/Session.js';
import type { Live } from './Live.js';

/** How a part of the PBX is followed: what to ask for, what to listen to, and what each message means. */
export interface LiveModel<V, Message extends { readonly Event: string }> {
  /** The names of the events that it listens to. */
  readonly events: readonly [Message['Event'], ...Message['Event'][]];
  /** The list, or the lists, that say how things stand: their rows as they come. It completes when the last of them has ended. */
  readonly rows: (session$: Observable<Session>) => Observable<Message>;
  /**
   * What it asks again when something happens that events do not tell in full. What this emits counts as events do. It is
   * subscribed with each session, before the list, for as long as the session lasts; nothing where left out.
   */
  readonly again?: ((session$: Observable<Session>) => Observable<Message>) | undefined;
  /** The entry that a message is about, or several of them; undefined where it is about none. */
  readonly keyOf: (message: Message) => string | readonly string[] | undefined;
  /**
   * What a message makes of an entry: a pure function. Undefined where there is none, before or after; the same object where
   * nothing has changed. An event may come twice, and may be older than the row that came before it.
   * `now` is the time of the scheduler at which the message came, in ms.
   */
  readonly reduce: (entry: V | undefined, message: Message, key: string, now: number) => V | undefined;
}

/** An operator on sessions, whose result has `changes$` and `snapshot()` besides: see {@link Live}. */
export type LiveOperator<V> = (session$: Observable<Session>) => Live<V>;

export interface LiveOptions {
  /**
   * When the map of a batch is emitted: its first change schedules that, with no delay.
   * @default asapScheduler, when all that was read from the connection at once has been looked at
   */
  readonly scheduler?: SchedulerLike | undefined;
}
