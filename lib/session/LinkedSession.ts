import { defer, map, merge, type Observable, throwError } from 'rxjs';
import { GoneAwayError } from '../errors.js';
import type { AnswerPart } from '../wire/Answer.js';
import type { Banner } from '../wire/Banner.js';
import type { Action } from '../wire/encodeAction.js';
import type { Frame } from '../wire/Frame.js';
import type { AmiEvent, EventNamed, Response } from '../wire/Message.js';
import type { Link } from './Link.js';
import type { PerformOptions, Session } from './Session.js';

/** The session that a link carries once it is logged in. */
export class LinkedSession implements Session {
  readonly frames$: Observable<Frame>;
  readonly events$: Observable<AmiEvent>;
  readonly responses$: Observable<Response>;
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
  }

  get isOpen(): boolean {
    return this.#link.isOpen;
  }

  on<Name extends string>(...names: readonly [Name, ...Name[]]): Observable<EventNamed<Name>> {
    const frames = [...new Set(names)].map((name) => this.#link.on(name));
    // The index emits frames of these names only.
    return merge(...frames).pipe(map((frame) => frame.toMessage() as EventNamed<Name>));
  }

  perform(action: Action, options?: PerformOptions): Observable<AnswerPart> {
    return defer(() => {
      if (this.isOpen) return this.#link.perform(action, options);
      const message = `The connection is closed; ${action.name} was not sent`;
      return throwError(() => new GoneAwayError(message, 'notSent'));
    });
  }
}

// The frame's kind says which of the two it is.
function toEvent(frame: Frame): AmiEvent {
  return frame.toMessage() as AmiEvent;
}

function toResponse(frame: Frame): Response {
  return frame.toMessage() as Response;
}
