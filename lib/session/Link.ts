import { defer, filter, Observable, of, Subject, type Subscriber, take } from 'rxjs';
import { type AmiError, CommunicationError, GoneAwayError, LimitError } from '../errors.js';
import type { Connection } from '../transport/Transport.js';
import { Answer, type AnswerPart } from '../wire/Answer.js';
import { type Banner, marksLists, parseBanner } from '../wire/Banner.js';
import { type Action, encodeAction } from '../wire/encodeAction.js';
import type { Frame } from '../wire/Frame.js';
import { FrameDecoder } from '../wire/FrameDecoder.js';
import type { FrameSink, WireFault } from '../wire/FrameSink.js';
import { maskText } from '../wire/maskText.js';
import { ActionIds } from './ActionIds.js';
import { AnswerIndex } from './AnswerIndex.js';
import { clockOf } from './clockOf.js';
import { EventIndex } from './EventIndex.js';
import { LastResponses } from './LastResponses.js';
import type { LinkOptions } from './LinkOptions.js';
import { LoggedOffError } from './LoggedOffError.js';
import { Multicast } from './Multicast.js';
import { SentActions } from './SentActions.js';
import type { PerformOptions, SentAction } from './Session.js';

/**
 * A connection whose bytes are read once and split once: answers by ActionID, events by name.
 * It knows nothing of logins.
 */
export class Link implements FrameSink {
  private readonly now: () => number;
  private readonly answers: AnswerIndex;
  private readonly events = new EventIndex();
  private readonly frames = new Multicast<Frame>();
  private readonly responses = new Multicast<Frame>();
  private readonly actions: SentActions;
  private readonly last = new LastResponses();
  private readonly banners = new Subject<Banner>();
  private readonly logoffs = new Subject<void>();
  private readonly ids = new ActionIds((id) => this.answers.has(id));
  private isGreeted = false;
  private marksLists = true;
  private open = true;
  private leaving = false;

  readonly banner$ = this.banners.asObservable();
  /** Emits when a Logoff goes out. */
  readonly logoff$ = this.logoffs.asObservable();
  readonly frames$ = this.frames.values$;
  readonly responses$ = this.responses.values$;
  /** @see Session.actions$ */
  readonly actions$: Observable<SentAction>;
  readonly events$ = this.events.all$;

  /** Runs the link. Never emits or completes; errors when the connection ends; unsubscribing closes it. */
  readonly run$: Observable<never>;

  constructor(
    private readonly connection: Connection,
    private readonly options: LinkOptions,
  ) {
    const { scheduler, limits, counters, secrets, onDiagnostic } = options;
    this.now = clockOf(scheduler);
    this.answers = new AnswerIndex({
      ...{ scheduler, counters, secrets, now: this.now, maxListRows: limits.maxListRows },
      onLate: ({ action }, { message, stage }) => {
        onDiagnostic({ kind: 'timeout', message, action: action.name, stage });
      },
      onRowsMissing: ({ action, rows }, said) => {
        const message = `${action.name}: the server says that there are ${said} rows, and ${rows} came`;
        onDiagnostic({ kind: 'protocol', fault: 'rowsMissing', message, action: action.name });
      },
    });
    this.actions = new SentActions(secrets);
    this.actions$ = this.actions.actions$;
    this.run$ = new Observable((subscriber) => this.run(subscriber));
  }

  /** Whether the session that it carries can be used: not after its end, and not after a Logoff. */
  get isOpen(): boolean {
    return this.open && !this.leaving;
  }

  /** Whether the server is silent until an action that holds the connection is done. */
  isHeld(): boolean {
    return this.answers.isHeld(this.now());
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
        : this.responses$.pipe(
            filter((frame) => frame.actionId === actionId),
            take(1),
          );
    });
  }

  /** @see Session.perform */
  perform(action: Action, options?: PerformOptions): Observable<AnswerPart> {
    return new Observable((subscriber) => {
      this.send(action, subscriber, options);
    });
  }

  /** Performs an action for one who has subscribed already. */
  send(action: Action, subscriber: Subscriber<AnswerPart>, options?: PerformOptions): void {
    const { selection, counters, secrets } = this.options;
    let id: string;
    let text: string;
    try {
      id = this.ids.of(action);
      text = encodeAction(action, id);
    } catch (error) {
      counters.outcomes.refused += 1;
      subscriber.error(error);
      return;
    }
    const timeout = options?.timeout ?? this.options.timeout;
    const answer = new Answer(action, selection, this.marksLists, this.now(), timeout);
    this.answers.expect(id, answer, subscriber);
    secrets.learn(action);
    this.actions.tell(action.name, id, text);
    counters.sent += 1;
    // First: the server may be gone when the write returns.
    if (answer.verb === 'logoff') this.leave();
    this.connection.write(text);
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
    const isWanted = this.frames.observed || !this.answers.isEmpty || this.events.wants(event);
    // Not looked at, but counted.
    if (!isWanted) this.options.counters.events += 1;
    return isWanted;
  }

  frame(frame: Frame): void {
    const { observed } = this.actions;
    if (observed) this.actions.beginFrame();
    const isTaken = !this.answers.isEmpty && this.answers.take(frame);
    if (this.frames.observed) this.frames.next(frame);
    if (observed) this.actions.endFrame();
    const { counters } = this.options;
    if (frame.kind === 'response') {
      counters.responses += 1;
      this.last.keep(frame);
      if (this.responses.observed) this.responses.next(frame);
      return;
    }
    counters.events += 1;
    // The outcome of an Originate is news to others as well.
    if (!isTaken || frame.name === 'OriginateResponse') this.events.dispatch(frame);
  }

  fault(fault: WireFault): void {
    const { counters, secrets, onDiagnostic } = this.options;
    counters[fault.kind] += 1;
    // A server may say what it was told.
    const excerpt = secrets.hide(maskText(fault.excerpt));
    if (fault.kind === 'malformed') {
      onDiagnostic({ kind: 'protocol', fault: 'malformed', message: 'The server sent malformed data', excerpt });
      return;
    }
    const { limit, max, actionId = '' } = fault;
    const message = `The server sent a frame of more than ${max} ${limit === 'maxFrameBytes' ? 'bytes' : 'lines'}`;
    onDiagnostic({ kind: 'limit', message, limit, max, excerpt });
    // Its answer is lost: it must not wait for it.
    this.answers.refuse(actionId, new LimitError(message, limit, max));
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
          this.hear(chunk, decoder);
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

  private hear(chunk: Uint8Array, decoder: FrameDecoder): void {
    const { counters } = this.options;
    counters.bytes += chunk.length;
    counters.lastHeard = this.now();
    decoder.push(chunk);
    counters.lag = this.now() - counters.lastHeard;
    counters.maxLag = Math.max(counters.maxLag, counters.lag);
  }

  private closedError(): AmiError {
    if (!this.isGreeted) return new CommunicationError('The server closed the connection before it sent a banner');
    if (this.leaving) return new LoggedOffError('The server closed the connection after a Logoff', 'unknown');
    return new GoneAwayError('The server closed the connection', 'unknown');
  }

  private leave(): void {
    this.leaving = true;
    this.logoffs.next();
  }
}
