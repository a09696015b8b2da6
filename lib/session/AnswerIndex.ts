import type { Subscriber } from 'rxjs';
import { GoneAwayError } from '../errors.js';
import type { Answer } from '../wire/Answer.js';
import { type AnswerPart } from '../wire/Answer.js';
import { answerError } from '../wire/answerError.js';
import type { Frame } from '../wire/Frame.js';
import type { Secrets } from '../wire/Secrets.js';

/** How many answers that nobody waits for any more are remembered, so that they can be told from events. */
const MAX_ABANDONED = 1_000;

interface Pending {
  readonly answer: Answer;
  readonly subscriber: Subscriber<AnswerPart>;
}

/** Who waits for which answer. Meant as a filter by ActionID, kept as an index, so that waiting costs other frames nothing. */
export class AnswerIndex {
  private readonly pending = new Map<string, Pending>();
  private readonly abandoned = new Map<string, Answer>();

  constructor(private readonly secrets: Secrets) {}

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
    return pending ? deliver(pending, frame, this.secrets) : this.drop(id, frame);
  }

  /** The connection is gone: every answer that is still open fails. */
  fail(cause: unknown): void {
    for (const { answer, subscriber } of [...this.pending.values()]) {
      const message = `The connection went before ${answer.action.name} was answered`;
      subscriber.error(new GoneAwayError(message, 'unknown', cause));
    }
    this.abandoned.clear();
  }

  private abandon(id: string, answer: Answer): void {
    this.abandoned.set(id, answer);
    const [oldest] = this.abandoned.keys();
    if (this.abandoned.size > MAX_ABANDONED && oldest !== undefined) this.abandoned.delete(oldest);
  }

  private drop(id: string, frame: Frame): boolean {
    const answer = this.abandoned.get(id);
    const isPart = answer?.take(frame) !== undefined;
    if (answer?.isDone) this.abandoned.delete(id);
    return isPart;
  }
}

function deliver({ answer, subscriber }: Pending, frame: Frame, secrets: Secrets): boolean {
  const part = answer.take(frame);
  if (!part) return false;
  const error = part.role === 'response' ? answerError(answer.action.name, frame, secrets) : undefined;
  if (error) {
    subscriber.error(error);
    return true;
  }
  subscriber.next(part);
  if (answer.isDone) subscriber.complete();
  return true;
}
