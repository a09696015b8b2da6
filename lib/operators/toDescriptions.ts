import { map, type OperatorFunction } from 'rxjs';
import type { Response } from '../wire/Message.js';

/**
 * The actions in the answer to `listCommands`.
 * Emits `{ action: description }` for each response. Completes and errors with its source; unsubscribing unsubscribes from it.
 * @example
 * pbx.pipe(listCommands(), toDescriptions()).subscribe((actions) => console.log(Object.keys(actions)));
 */
export function toDescriptions(): OperatorFunction<Response, Readonly<Record<string, string>>> {
  return map((response) =>
    Object.fromEntries(
      Object.entries(response).flatMap(([key, value]) =>
        key === 'Response' || key === 'ActionID' || typeof value !== 'string' ? [] : [[key, value]],
      ),
    ),
  );
}
