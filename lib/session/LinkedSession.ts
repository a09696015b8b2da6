import { defer, map, merge, type Observable, ReplaySubject, share, throwError } from 'rxjs';
import { GoneAwayError } from '../errors.js';
import type { AnswerPart } from '../wire/Answer.js';
import type { Banner } from '../wire/Banner.js';
import type { Action } from '../wire/encodeAction.js';
import type { Frame } from '../wire/Frame.js';
import type { AmiEvent, EventNamed, Response } from '../wire/Message.js';
import type { Link } from './Link.js';
import type { PerformOptions, SentAction, Session } from './Session.js';

/** The session that a link carries once it is logged in. */
export class LinkedSession implements Session {
  readonly frames$: Observable<Frame>;
  readonly events$: Observable<AmiEvent>;
  readonly responses$: Observable<Response>;
  readonly actions$: Observable<SentAction>;
  readonly offered$: Observable<ReadonlyMap<string, string>>;
  readonly #link: Link;

  constructor(
    link: Link,
    readonly banner: Banner,
    readonly epoch: number,
  ) {
    this.#link = link;
    this.frames$ = link.frames$;
    this.events$ = link.events$.pipe(map(toEvent));
    this.responses$ = link.responses$.pipe(map(toResponse));
    this.actions$ = link.actions$;
    this.offered$ = this.perform({ name: 'ListCommands' }).pipe(
      map(({ frame }) => toOffer(frame)),
      share({ connector: () => new ReplaySubject(1), resetOnComplete: false }),
    );
  }

  get isOpen(): boolean {
    return this.#link.isOpen;
  }

  on<Name extends string>(...names: readonly [Name, ...Name[]]): Observable<EventNamed<Name>> {
    const frames = [...new Set(names)].map((name) => this.#link.on(name));
    // The index emits frames of these names only.
    return merge(...frames).pipe(map((frame) => frame.toMessage() as EventNamed<Name>));
  }

  response(actionId: string): Observable<Response> {
    return this.#link.response(actionId).pipe(map(toResponse));
  }

  perform(action: Action, options?: PerformOptions): Observable<AnswerPart> {
    return defer(() => {
      if (this.isOpen) return this.#link.perform(action, options);
      const message = `The connection is closed; ${action.name} was not sent`;
      return throwError(() => new GoneAwayError(message, 'notSent'));
    });
  }
}

function toOffer(frame: Frame): ReadonlyMap<string, string> {
  const offer = new Map<string, string>();
  frame.forEachField((key, value) => offer.set(key.toLowerCase(), value));
  // The response's own headers.
  for (const header of ['response', 'actionid', 'message']) offer.delete(header);
  return offer;
}

// The frame's kind says which of the two it is.
function toEvent(frame: Frame): AmiEvent {
  return frame.toMessage() as AmiEvent;
}

function toResponse(frame: Frame): Response {
  return frame.toMessage() as Response;
}
