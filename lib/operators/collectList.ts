import { map, type OperatorFunction, toArray } from 'rxjs';
import type { AmiEvent, Response } from '../wire/Message.js';
import type { AnswerPart } from '../wire/Answer.js';

/** A whole list, as it was answered. */
export interface AmiList {
  readonly response: Response;
  readonly items: readonly AmiEvent[];
  /** The event that ended the list, with its `ListItems`. */
  readonly complete: AmiEvent | undefined;
}

/**
 * Gathers the parts of an answer into one list.
 * Emits once when the source completes, and completes. Errors with its source; unsubscribing unsubscribes from it.
 * @example
 * session.perform({ name: 'Agents' }).pipe(collectList()).subscribe(({ items, complete }) => console.log(items, complete));
 */
export function collectList(): OperatorFunction<AnswerPart, AmiList> {
  return (parts$) => parts$.pipe(toArray(), map(toList));
}

// The role of a part says which kind of message its frame is.
function toList(parts: readonly AnswerPart[]): AmiList {
  const inRole = (...roles: readonly AnswerPart['role'][]): AmiEvent[] =>
    parts.filter(({ role }) => roles.includes(role)).map(({ frame }) => frame.toMessage() as AmiEvent);
  return {
    response: parts[0]?.frame.toMessage() as Response,
    items: inRole('row', 'event'),
    complete: inRole('complete')[0],
  };
}
