import type { SchedulerLike, Subscriber } from 'rxjs';
import { type AmiError, GoneAwayError, LimitError, type TimeoutError } from '../errors.js';
import type { Answer, AnswerPart } from '../wire/Answer.js';
import { answerError } from '../wire/answerError.js';
import type { Frame } from '../wire/Frame.js';
import { onlyReads } from '../wire/onlyReads.js';
import type { Secrets } from '../wire/Secrets.js';
import type { Counters } from './Counters.js';
import { Deadlines } from './Deadlines.js';
import { InFlight } from './InFlight.js';
import { MAX_TIMER } from '../wire/MAX_TIMER.js';
import { Pending } from './Pending.js';

/** How many answers that nobody waits for any more are remembered, so that they can be told from events. */
const MAX_ABANDONED = 1_000;

/** What an index keeps to, and whom it tells. */
export interface AnswerIndexOptions {
  readonly scheduler: SchedulerLike;
  readonly now: () => number;
  readonly maxListRows: number;
  readonly counters: Counters;
  /** What no error may show, whatever the server says. */
  readonly secrets: Secrets;
  /** A part of an answer did not come in time. */
  readonly onLate: (answer: Answer, error: TimeoutError) => void;
  /** A list has ended with fewer rows than it says. */
  readonly onRowsMissing: (answer: Answer, said: number) => void;
}

/** Who waits for which answer. Meant as a filter by ActionID, kept as an index, so that waiting costs other frames nothing. */
export class AnswerIndex {
  private readonly pending = new InFlight();
  private readonly abandoned = new Map<string, Answer>();
  private readonly deadlines: Deadlines<Pending>;
  private isOver = false;
  /** One for all. */
  private readonly onSettled = (pending: Pending): void => {
    const { counters } = this.options;
    counters.inFlight -= 1;
    counters.outcomes[pending.outcome] += 1;
    if (!this.isOver) this.forget(pending);
  };

  constructor(private readonly options: AnswerIndexOptions) {
    const { scheduler, now, secrets, onLate } = options;
    this.deadlines = new Deadlines(scheduler, now, (pending) => {
      const error = pending.timeoutError(secrets);
      onLate(pending.answer, error);
      pending.fail(error);
    });
  }

  get isEmpty(): boolean {
    return this.pending.isEmpty && this.abandoned.size === 0;
  }

  /** Whether the server is silent on purpose until an action is done, be it waited for or not. */
  isHeld(now: number): boolean {
    const answers = [...this.pending.values().map(({ answer }) => answer), ...this.abandoned.values()];
    return answers.some((answer) => answer.holdsConnection(now));
  }

  has(id: string): boolean {
    return this.pending.get(id) !== undefined || this.abandoned.has(id);
  }

  /** Hands the parts of an answer to a subscriber until it leaves, as long as each comes in time. */
  expect(id: string, answer: Answer, subscriber: Subscriber<AnswerPart>): void {
    const pending = new Pending(id, answer, subscriber, this.onSettled);
    this.pending.add(pending);
    this.await(pending, answer.began);
    this.options.counters.inFlight += 1;
    subscriber.add(pending);
  }

  /** Takes a frame if it belongs to an answer; false where it is anybody's. */
  take(frame: Frame): boolean {
    const id = frame.actionId;
    if (id === undefined) return false;
    const pending = this.pending.get(id);
    return pending ? this.deliver(pending, frame) : this.drop(id, frame);
  }

  /** The response to an action came and could not be taken: who waits for it errors, and what may be left of it is dropped. */
  refuse(id: string, error: AmiError): void {
    const pending = this.pending.get(id);
    const answer = pending?.answer ?? this.abandoned.get(id);
    if (!answer?.loseResponse()) return;
    pending?.fail(error);
    if (answer.isDone) this.abandoned.delete(id);
  }

  /** The connection is gone: every answer that is still open fails. */
  fail(cause: unknown): void {
    const all = this.pending.values();
    // At once: one by one takes longer than to tell them.
    this.isOver = true;
    this.pending.clear();
    this.abandoned.clear();
    this.deadlines.clear();
    // One for all actions of a name: of ten thousand, each error of its own would cost more than all else.
    const errors = { reads: new Map<string, GoneAwayError>(), others: new Map<string, GoneAwayError>() };
    for (const pending of all) {
      const { action } = pending.answer;
      const isRead = onlyReads(action);
      const told = isRead ? errors.reads : errors.others;
      const error = told.get(action.name) ?? goneAway(action.name, cause, isRead);
      told.set(action.name, error);
      pending.fail(error);
    }
  }

  private await(pending: Pending, now: number): void {
    const { patience } = pending.answer;
    if (patience <= MAX_TIMER) this.deadlines.set(pending, patience, now);
  }

  private deliver(pending: Pending, frame: Frame): boolean {
    const { answer } = pending;
    const part = answer.take(frame);
    if (!part) return false;
    if (pending.isUnanswered) this.measure(answer);
    const error = this.errorIn(part, answer);
    if (error) {
      pending.fail(error);
      return true;
    }
    if (part.role === 'complete') this.count(answer, frame);
    if (!answer.isDone) this.await(pending, this.options.now());
    pending.hand(part);
    return true;
  }

  private measure({ ownTime, began }: Answer): void {
    // What the server takes for itself is no time of the way.
    if (ownTime === 0) this.options.counters.roundTrip.observe(this.options.now() - began);
  }

  private errorIn({ role, frame }: AnswerPart, { action, rows }: Answer): AmiError | undefined {
    const { maxListRows, secrets } = this.options;
    if (role === 'response') return answerError(action.name, frame, secrets);
    if (role !== 'row' || rows <= maxListRows) return undefined;
    return new LimitError(`${action.name}: a list of more than ${maxListRows} rows`, 'maxListRows', maxListRows);
  }

  private count(answer: Answer, end: Frame): void {
    const said = Number(end.exact('ListItems') ?? NaN);
    // Never the other way round: outbound registrations are counted without their AuthDetail rows (asterisk-22/lists-idle).
    if (said > answer.rows) this.options.onRowsMissing(answer, said);
  }

  private forget(pending: Pending): void {
    const { id, answer } = pending;
    this.pending.delete(pending);
    this.deadlines.delete(pending);
    if (answer.isDone) return;
    this.abandoned.set(id, answer);
    const [oldest] = this.abandoned.keys();
    if (this.abandoned.size > MAX_ABANDONED && oldest !== undefined) this.abandoned.delete(oldest);
  }

  private drop(id: string, frame: Frame): boolean {
    const answer = this.abandoned.get(id);
    const isPart = answer?.take(frame) !== undefined;
    if (isPart) this.options.counters.late += 1;
    if (answer?.isDone) this.abandoned.delete(id);
    return isPart;
  }
}

function goneAway(action: string, cause: unknown, isRead: boolean): GoneAwayError {
  return new GoneAwayError(`The connection went before ${action} was answered`, 'unknown', cause, isRead);
}
