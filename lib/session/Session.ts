import type { Observable } from 'rxjs';
import type { Action } from '../wire/encodeAction.js';
import type { AmiEvent, EventNamed, Response } from '../wire/Message.js';
import type { AnswerPart } from '../wire/Answer.js';
import type { Banner } from '../wire/Banner.js';
import type { Frame } from '../wire/Frame.js';

/** How an action is performed. */
export interface PerformOptions {
  /**
   * How long each next part of the answer may take, in ms; `Infinity` waits for ever.
   * The time that an Originate or a WaitEvent asks the server to take is added to it.
   * @default the session's own
   */
  readonly timeout?: number | undefined;
}

/** An action that has been sent. */
export interface SentAction {
  readonly name: string;
  readonly actionId: string;
  /** As it goes over the wire, with `***` for what is secret. */
  readonly text: string;
}

/** One logged-in connection. Its streams complete when the connection ends. */
export interface Session {
  readonly banner: Banner;
  /** The number of the connection, from 1. Between two epochs events may have been missed. */
  readonly epoch: number;
  /** False once the connection has ended. */
  readonly isOpen: boolean;
  /** Every frame, in the order of the wire. */
  readonly frames$: Observable<Frame>;
  /** Every event but the rows of lists, which go to who asked. */
  readonly events$: Observable<AmiEvent>;
  /** Every response. */
  readonly responses$: Observable<Response>;
  /**
   * Every action that anybody sends over this connection, Pings included: behind the frame that led to it, before those that
   * answer it. Costs nothing while nobody listens. Completes when the connection ends.
   */
  readonly actions$: Observable<SentAction>;

  /**
   * What the server offers to this user: the descriptions of its actions by their names in lower case. Asks once a session,
   * when somebody subscribes, then knows. Completes; errors as `perform` does.
   */
  readonly offered$: Observable<ReadonlyMap<string, string>>;

  /** Emits the events of these names. Others cost it nothing. Completes when the connection ends. */
  on<Name extends string>(...names: readonly [Name, ...Name[]]): Observable<EventNamed<Name>>;

  /**
   * The response with that ActionID, also one that has come already and is among the last 100. Emits it, also one that says
   * `Error`, and completes; completes without it when the connection ends.
   */
  response(actionId: string): Observable<Response>;

  /**
   * Sends an action, once for each subscription, and emits the parts of its answer as they arrive.
   * Completes after the final one. Errors with `ActionError`, `PermissionDeniedError` or `UnsupportedActionError` where the
   * server says no, `TimeoutError`, `GoneAwayError`, `LimitError`, or `ArgumentError` before anything is sent.
   * Unsubscribing stops listening; it cannot recall what was sent.
   */
  perform(action: Action, options?: PerformOptions): Observable<AnswerPart>;
}
