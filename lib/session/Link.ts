import { randomBytes } from 'node:crypto';
import { defer, filter, Observable, of, type SchedulerLike, Subject, type Subscriber, take } from 'rxjs';
import { type AmiError, ArgumentError, CommunicationError, GoneAwayError } from '../errors.js';
import type { Connection } from '../transport/Transport.js';
import { Answer, type AnswerPart } from '../wire/Answer.js';
import { type Banner, marksLists, parseBanner } from '../wire/Banner.js';
import { type Action, encodeAction } from '../wire/encodeAction.js';
import type { EventMask } from '../wire/EventMask.js';
import { fieldOf } from '../wire/fieldOf.js';
import type { Frame } from '../wire/Frame.js';
import { type DecoderOptions, FrameDecoder, type FrameSink, type WireFault } from '../wire/FrameDecoder.js';
import { maskText } from '../wire/maskText.js';
import type { Secrets } from '../wire/Secrets.js';
import { AnswerIndex } from './AnswerIndex.js';
import { EventIndex } from './EventIndex.js';
import { LastResponses } from './LastResponses.js';
import { LoggedOffError } from './LoggedOffError.js';
import { ownTime, patience } from './patience.js';
import type { PerformOptions, SentAction } from './Session.js';

/** What a link needs to know. */
export interface LinkOptions {
  readonly decoder: DecoderOptions;
  /** How long each part of an answer may take, in ms. */
  readonly timeout: number;
  readonly scheduler: SchedulerLike;
  /** The events that the login asks for; told when an action changes them. */
  readonly eventMask: EventMask;
  /** What no error may show, whatever the server says. */
  readonly secrets: Secrets;
  /** Is told of bytes that are no frame. */
  readonly onFault: (fault: WireFault) => void;
}

/**
 * A connection whose bytes are read once and split once: answers by ActionID, events by name.
 * It knows nothing of logins.
 */
export class Link implements FrameSink {
  private readonly answers: AnswerIndex;
  private readonly events = new EventIndex();
  private readonly frames = new Subject<Frame>();
  private readonly responses = new Subject<Frame>();
  private readonly actions = new Subject<SentAction>();
  private readonly untold: SentAction[] = [];
  private isReading = false;
  private readonly last = new LastResponses();
  private readonly banners = new Subject<Banner>();
  private readonly logoffs = new Subject<void>();
  // Two clients of one server must not answer to each other's ActionIDs.
  private readonly idPrefix = randomBytes(4).toString('hex');
  private lastId = 0;
  private isGreeted = false;
  private marksLists = true;
  private open = true;
  private leaving = false;

  readonly banner$ = this.banners.asObservable();
  /** Emits when a Logoff goes out. */
  readonly logoff$ = this.logoffs.asObservable();
  readonly frames$ = this.frames.asObservable();
  readonly responses$ = this.responses.asObservable();
  /** @see Session.actions$ */
  readonly actions$ = this.actions.asObservable();
  readonly events$ = this.events.all$;

  /** Runs the link. Never emits or completes; errors when the connection ends; unsubscribing closes it. */
  readonly run$: Observable<never>;

  constructor(
    private readonly connection: Connection,
    private readonly options: LinkOptions,
  ) {
    this.answers = new AnswerIndex(options.secrets);
    this.run$ = new Observable((subscriber) => this.run(subscriber));
  }

  /** Whether the session that it carries can be used: not after its end, and not after a Logoff. */
  get isOpen(): boolean {
    return this.open && !this.leaving;
  }

  /** Whether the server is silent until an action that holds the connection is done. */
  isHeld(): boolean {
    return this.answers.isHeld(this.options.scheduler.now());
  }

  on(name: string): Observable<Frame> {
    return this.events.on(name);
  }

  /** @see Session.response */
  response(actionId: string): Observable<Frame> {
    return defer(() => {
      const kept = this.last.get(actionId);
      return kept
        ? of(kept)
        : this.responses.pipe(
            filter((frame) => frame.actionId === actionId),
            take(1),
          );
    });
  }

  /** @see Session.perform */
  perform(action: Action, { timeout = this.options.timeout }: PerformOptions = {}): Observable<AnswerPart> {
    return new Observable<AnswerPart>((subscriber) => {
      this.send(action, timeout, subscriber);
    }).pipe(patience(action, timeout, this.options.scheduler, this.options.secrets));
  }

  /** Ends the link: every answer that is still open fails, with that cause. */
  end(cause: unknown): void {
    if (!this.open) return;
    this.open = false;
    this.answers.fail(cause);
    this.frames.complete();
    this.responses.complete();
    this.actions.complete();
    this.events.complete();
  }

  banner(line: string): void {
    const banner = parseBanner(line);
    this.isGreeted = true;
    if (banner) {
      this.marksLists = marksLists(banner);
      this.banners.next(banner);
    } else
      this.banners.error(
        new CommunicationError(
          `The server is no Asterisk manager: it began with ${JSON.stringify(this.options.secrets.hide(line).slice(0, 80))}`,
        ),
      );
  }

  wants(event: string): boolean {
    return this.frames.observed || !this.answers.isEmpty || this.events.wants(event);
  }

  frame(frame: Frame): void {
    this.isReading = true;
    const isTaken = !this.answers.isEmpty && this.answers.take(frame);
    this.frames.next(frame);
    this.isReading = false;
    if (this.untold.length > 0) for (const action of this.untold.splice(0)) this.actions.next(action);
    if (frame.kind === 'response') {
      this.last.keep(frame);
      this.responses.next(frame);
    }
    // The outcome of an Originate is news to others as well.
    else if (!isTaken || frame.name === 'OriginateResponse') this.events.dispatch(frame);
  }

  fault(fault: WireFault): void {
    this.options.onFault(fault);
  }

  private run(subscriber: Subscriber<never>): () => void {
    const decoder = new FrameDecoder(this, this.options.decoder);
    const fail = (error: unknown): void => {
      decoder.whenIdle(() => {
        this.end(error);
        subscriber.error(error);
      });
    };
    subscriber.add(
      this.connection.bytes$.subscribe({
        next: (chunk) => {
          decoder.push(chunk);
        },
        error: fail,
        complete: () => {
          fail(this.closedError());
        },
      }),
    );
    return () => {
      decoder.stop();
      this.end(undefined);
      this.connection.close();
    };
  }

  private closedError(): AmiError {
    if (!this.isGreeted) return new CommunicationError('The server closed the connection before it sent a banner');
    if (this.leaving) return new LoggedOffError('The server closed the connection after a Logoff', 'unknown');
    return new GoneAwayError('The server closed the connection', 'unknown');
  }

  /** Who writes all down must have a frame before the actions that it leads to. */
  private tell(action: SentAction): void {
    if (this.isReading) this.untold.push(action);
    else this.actions.next(action);
  }

  private leave(): void {
    this.leaving = true;
    this.logoffs.next();
  }

  /** A login can come from anywhere: by the manager, or by an action of a user's. */
  private learn(login: Action): void {
    for (const field of ['Secret', 'Key']) {
      const proof = fieldOf(login, field);
      if (typeof proof === 'string') this.options.secrets.add(proof);
    }
  }

  private send(action: Action, timeout: number, subscriber: Subscriber<AnswerPart>): void {
    // A caller may choose the ActionID.
    const id = String(fieldOf(action, 'ActionID') ?? '') || `${this.idPrefix}-${String(++this.lastId)}`;
    try {
      const text = encodeAction(action, id);
      if (action.name.toLowerCase() === 'login') this.learn(action);
      if (/^\s|.{241}/su.test(id))
        throw new ArgumentError(`${action.name}: an ActionID has 1 to 240 characters and no blank before them`);
      if (this.answers.has(id)) throw new ArgumentError(`${action.name}: ActionID ${JSON.stringify(id)} is in use`);
      const deadline = this.options.scheduler.now() + timeout + ownTime(action);
      this.answers.expect(id, new Answer(action, this.options.eventMask, this.marksLists, deadline), subscriber);
      if (this.actions.observed)
        this.tell({ name: action.name, actionId: id, text: this.options.secrets.hide(maskText(text)) });
      this.connection.write(text);
      if (action.name.toLowerCase() === 'logoff') this.leave();
    } catch (error) {
      subscriber.error(error);
    }
  }
}
