import { map, merge, Observable, ReplaySubject, share } from 'rxjs';
import { type AmiError, GoneAwayError, LimitError } from '../errors.js';
import type { AnswerPart } from '../wire/Answer.js';
import type { Banner } from '../wire/Banner.js';
import type { Action } from '../wire/encodeAction.js';
import type { Frame } from '../wire/Frame.js';
import type { AmiEvent, EventNamed, Response } from '../wire/Message.js';
import type { ActionLimits } from './ActionLimits.js';
import type { Counters } from './Counters.js';
import type { Link } from './Link.js';
import { outcomeOf } from './outcomeOf.js';
import type { PerformOptions, SentAction, Session } from './Session.js';
import type { Timing } from './withSession.js';

/** What a session needs to know besides. */
export interface LinkedSessionOptions {
  readonly epoch: number;
  readonly limits: Pick<ActionLimits, 'maxInFlight'>;
  readonly counters: Counters;
  readonly timing: Timing;
}

/** The session that a link carries once it is logged in. */
export class LinkedSession implements Session {
  readonly frames$: Observable<Frame>;
  readonly events$: Observable<AmiEvent>;
  readonly responses$: Observable<Response>;
  readonly actions$: Observable<SentAction>;
  readonly offered$: Observable<ReadonlyMap<string, string>>;
  readonly epoch: number;
  /** How long whoever waits for something of it waits, and by which clock. @internal */
  readonly timing: Timing;
  readonly #link: Link;
  readonly #options: LinkedSessionOptions;

  constructor(
    link: Link,
    readonly banner: Banner,
    options: LinkedSessionOptions,
  ) {
    this.#link = link;
    this.#options = options;
    this.epoch = options.epoch;
    this.timing = options.timing;
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
    return new Observable((subscriber) => {
      const error = this.#obstacle(action.name);
      if (!error) {
        this.#link.send(action, subscriber, options);
        return;
      }
      this.#options.counters.outcomes[outcomeOf(error)] += 1;
      subscriber.error(error);
    });
  }

  /** Why nothing can be sent; undefined where it can. */
  #obstacle(action: string): AmiError | undefined {
    if (!this.isOpen) return new GoneAwayError(`The connection is closed; ${action} was not sent`, 'notSent');
    const { limits, counters } = this.#options;
    const { maxInFlight: max } = limits;
    // Who is full may leave.
    if (counters.inFlight < max || action.toLowerCase() === 'logoff') return undefined;
    return new LimitError(`${action} was not sent: ${max} actions are in flight`, 'maxInFlight', max);
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
