import { map, type OperatorFunction } from 'rxjs';
import type { Response } from '../wire/Message.js';
import { numberIn } from './numberIn.js';

/**
 * The counts in the answer to `mailboxCount`.
 * Emits `[new, old]` for each response. Completes and errors with its source; unsubscribing unsubscribes from it.
 * @example
 * pbx.pipe(mailboxCount('1001@default'), toCounts()).subscribe(([fresh, old]) => console.log(fresh, old));
 */
export function toCounts(): OperatorFunction<Response, readonly [fresh: number, old: number]> {
  return map((response) => [numberIn(response, 'NewMessages'), numberIn(response, 'OldMessages')]);
}
