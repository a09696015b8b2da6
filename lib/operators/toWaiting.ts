import { map, type OperatorFunction } from 'rxjs';
import type { Response } from '../wire/Message.js';
import { numberIn } from './numberIn.js';

/**
 * The number in the answer to `mailboxStatus`.
 * Emits it for each response. Completes and errors with its source; unsubscribing unsubscribes from it.
 * @example
 * pbx.pipe(mailboxStatus('1001@default'), toWaiting()).subscribe((waiting) => console.log(waiting));
 */
export function toWaiting(): OperatorFunction<Response, number> {
  return map((response) => numberIn(response, 'Waiting'));
}
