import { Observable, type Observer, type OperatorFunction, type Subscriber, type TeardownLogic } from 'rxjs';
import type { AnswerPart } from '../wire/Answer.js';
import type { Message } from '../wire/Message.js';

/**
 * The messages of an answer without what opens and ends a list, which is not asked for; collectList() has it.
 * As `filter` and `map`, at the price of one object.
 */
export function toMessages(): OperatorFunction<AnswerPart, Message> {
  return (parts$) => new Observable((subscriber) => parts$.subscribe(new MessageSubscriber(subscriber)));
}

/**
 * Takes parts in the name of who wants messages. RxJS takes whatever is an observer and a subscription for a subscriber, and
 * makes none of its own about it: that one would be half of what an action holds while it is in flight.
 */
class MessageSubscriber implements Observer<AnswerPart> {
  constructor(private readonly destination: Subscriber<Message>) {}

  next({ role, frame }: AnswerPart): void {
    if (role !== 'start' && role !== 'complete') this.destination.next(frame.toMessage());
  }

  error(error: unknown): void {
    this.destination.error(error);
  }

  complete(): void {
    this.destination.complete();
  }

  get closed(): boolean {
    return this.destination.closed;
  }

  add(teardown: TeardownLogic): void {
    this.destination.add(teardown);
  }

  remove(teardown: Exclude<TeardownLogic, void>): void {
    this.destination.remove(teardown);
  }

  unsubscribe(): void {
    this.destination.unsubscribe();
  }
}
