import type { Subscriber, Unsubscribable } from 'rxjs';
import { type AmiError, TimeoutError, type TimeoutStage } from '../errors.js';
import type { Answer, AnswerPart } from '../wire/Answer.js';
import { maskSecrets } from '../wire/maskSecrets.js';
import { onlyReads } from '../wire/onlyReads.js';
import type { Secrets } from '../wire/Secrets.js';
import { type ActionOutcome } from './Counters.js';
import type { Due } from './Deadlines.js';
import { outcomeOf } from './outcomeOf.js';

/** How many parts a TimeoutError shows. */
const MAX_RECEIVED = 100;

/** An action that has been sent, and who waits for its answer. */
export class Pending implements Due<Pending>, Unsubscribable {
  /** The next with the same hash. @see InFlight */
  sibling: Pending | undefined;
  /** Its number in the order of sending. */
  place = 0;
  line: Due<Pending>['line'];
  due = 0;
  previous: Pending | undefined;
  next: Pending | undefined;
  /** What has come before the last part. */
  private received: AnswerPart[] | undefined;
  private failure: ActionOutcome | undefined;
  private isSettled = false;

  constructor(
    readonly id: string,
    readonly answer: Answer,
    private readonly subscriber: Subscriber<AnswerPart>,
    private readonly onSettled: (pending: Pending) => void,
  ) {}

  get isUnanswered(): boolean {
    return this.received === undefined;
  }

  /** How it has ended, once it is settled. */
  get outcome(): ActionOutcome {
    // Who takes the last part and leaves has all.
    return this.failure ?? (this.answer.isDone ? 'answered' : 'unsubscribed');
  }

  /** Hands out a part, and ends with the last. */
  hand(part: AnswerPart): void {
    const { isDone } = this.answer;
    // First: who is told of the end may begin the next.
    if (isDone) this.unsubscribe();
    else this.keep(part);
    this.subscriber.next(part);
    if (isDone) this.subscriber.complete();
  }

  fail(error: AmiError): void {
    this.failure = outcomeOf(error);
    this.unsubscribe();
    this.subscriber.error(error);
  }

  /** It is over: its subscriber has all, is to be told an error, or has left. */
  unsubscribe(): void {
    if (this.isSettled) return;
    this.isSettled = true;
    this.onSettled(this);
  }

  timeoutError(secrets: Secrets): TimeoutError {
    const stage = this.stage();
    const wanted = { response: 'a response', list: 'the end of the list', event: 'the event that ends it' }[stage];
    return new TimeoutError(
      `${this.answer.action.name}: ${wanted} did not come within ${this.answer.patience} ms`,
      stage,
      this.received?.map(({ frame }) => secrets.hideIn(maskSecrets(frame.toMessage()))),
      onlyReads(this.answer.action),
    );
  }

  private keep(part: AnswerPart): void {
    // A list may be longer than memory: what is kept of it is its beginning and its last rows.
    this.received ??= [];
    if (this.received.length === MAX_RECEIVED) this.received.splice(1, 1);
    this.received.push(part);
  }

  private stage(): Extract<TimeoutStage, 'response' | 'list' | 'event'> {
    const first = this.received?.[0];
    if (!first) return 'response';
    return first.role === 'start' ? 'list' : 'event';
  }
}
