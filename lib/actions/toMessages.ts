import { Observable, type OperatorFunction } from 'rxjs';
import type { AnswerPart } from '../wire/Answer.js';
import type { Message } from '../wire/Message.js';

/**
 * The messages of an answer without what opens and ends a list, which is not asked for; collectList() has it.
 * As `filter` and `map`, at the price of one subscriber.
 */
export function toMessages(): OperatorFunction<AnswerPart, Message> {
  return (parts$) =>
    new Observable((subscriber) =>
      parts$.subscribe({
        next: ({ role, frame }) => {
          if (role !== 'start' && role !== 'complete') subscriber.next(frame.toMessage());
        },
        error: (error: unknown) => {
          subscriber.error(error);
        },
        complete: () => {
          subscriber.complete();
        },
      }),
    );
}
