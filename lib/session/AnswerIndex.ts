import type { Subscriber } from 'rxjs';
import { type AmiError, GoneAwayError, LimitError } from '../errors.js';
import type { Answer, AnswerPart } from '../wire/Answer.js';
import { answerError } from '../wire/answerError.js';
import type { Frame } from '../wire/Frame.js';

/** How many answers that nobody waits for any more are remembered, so that they can be told from events. */
const MAX_ABANDONED = 1_000;

interface Pending {
  readonly answer: Answer;
  readonly subscriber: Subscriber<AnswerPart>;
}

/** What an index is told to keep to, and whom it tells. */
export interface AnswerIndexOptions {
  readonly maxListRows: number;
  /** A list has ended with fewer rows than it says. */
  readonly onRowsMissing: (answer: Answer, said: number) => void;
  /** Part of an answer came that nobody waits for any more. */
  readonly onLate: () => void;
}

/** Who waits for which answer. Meant as a filter by ActionID, kept as an index, so that waiting costs other frames nothing. */
export class AnswerIndex {
  private readonly pending = new Map<string, Pending>();
  private readonly abandoned = new Map<string, Answer>();

  constructor(private readonly options: AnswerIndexOptions) {}

  get isEmpty(): boolean {
    return this.pending.size === 0 && this.abandoned.size === 0;
  }

  /** Whether the server is silent on purpose until an action is done, be it waited for or not. */
  isHeld(now: number): boolean {
    const answers = [...Array.from(this.pending.values(), ({ answer }) => answer), ...this.abandoned.values()];
    return answers.some((answer) => answer.holdsConnection(now));
  }

  has(id: string): boolean {
    return this.pending.has(id) || this.abandoned.has(id);
  }

  /** Hands the parts of an answer to a subscriber until it leaves. */
  expect(id: string, answer: Answer, subscriber: Subscriber<AnswerPart>): void {
    this.pending.set(id, { answer, subscriber });
    subscriber.add(() => {
      this.pending.delete(id);
      if (!answer.isDone) this.abandon(id, answer);
    });
  }

  /** Takes a frame if it belongs to an answer; false where it is anybody's. */
  take(frame: Frame): boolean {
    const id = frame.actionId;
    if (id === undefined) return false;
    const pending = this.pending.get(id);
    return pending ? this.deliver(pending, frame) : this.drop(id, frame);
  }

  /** An answer cannot be had, and what is left of it is dropped. */
  refuse(id: string, error: AmiError): void {
    this.pending.get(id)?.subscriber.error(error);
  }

  /** The connection is gone: every answer that is still open fails. */
  fail(cause: unknown): void {
    for (const { answer, subscriber } of [...this.pending.values()]) {
      const message = `The connection went before ${answer.action.name} was answered`;
      subscriber.error(new GoneAwayError(message, 'unknown', cause));
    }
    this.abandoned.clear();
  }

  private deliver({ answer, subscriber }: Pending, frame: Frame): boolean {
    const part = answer.take(frame);
    if (!part) return false;
    const error = this.errorIn(part, answer);
    if (error) {
      subscriber.error(error);
      return true;
    }
    if (part.role === 'complete') this.count(answer, frame);
    subscriber.next(part);
    if (answer.isDone) subscriber.complete();
    return true;
  }

  private errorIn({ role, frame }: AnswerPart, { action, rows }: Answer): AmiError | undefined {
    const { maxListRows } = this.options;
    if (role === 'response') return answerError(action.name, frame);
    if (role !== 'row' || rows <= maxListRows) return undefined;
    return new LimitError(`${action.name}: a list of more than ${maxListRows} rows`, 'maxListRows', maxListRows);
  }

  private count(answer: Answer, end: Frame): void {
    const said = Number(end.exact('ListItems') ?? NaN);
    // Never the other way round: outbound registrations are counted without their AuthDetail rows (asterisk-22/lists-idle).
    if (said > answer.rows) this.options.onRowsMissing(answer, said);
  }

  private abandon(id: string, answer: Answer): void {
    this.abandoned.set(id, answer);
    const [oldest] = this.abandoned.keys();
    if (this.abandoned.size > MAX_ABANDONED && oldest !== undefined) this.abandoned.delete(oldest);
  }

  private drop(id: string, frame: Frame): boolean {
    const answer = this.abandoned.get(id);
    const isPart = answer?.take(frame) !== undefined;
    if (isPart) this.options.onLate();
    if (answer?.isDone) this.abandoned.delete(id);
    return isPart;
  }
}
