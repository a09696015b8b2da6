import { Observable, type Observer, type OperatorFunction } from 'rxjs';
import type { AnswerPart } from '../wire/Answer.js';
import type { Message } from '../wire/Message.js';

/**
 * The messages of an answer without what opens and ends a list, which is not asked for; collectList() has it.
 * As `filter` and `map`, at the price of one subscriber.
 */
export function toMessages(): OperatorFunction<AnswerPart, Message> {
  return (parts$) => new Observable((subscriber) => parts$.subscribe(new Messages(subscriber)));
}

/** One object where three closures would be made for each action. */
class Messages implements Observer<AnswerPart> {
  constructor(private readonly destination: Observer<Message>) {}

  next({ role, frame }: AnswerPart): void {
    if (role !== 'start' && role !== 'complete') this.destination.next(frame.toMessage());
  }

  error(error: unknown): void {
    this.destination.error(error);
  }

  complete(): void {
    this.destination.complete();
  }
}
