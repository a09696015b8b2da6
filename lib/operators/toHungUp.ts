import { map, type OperatorFunction, toArray } from 'rxjs';
import type { ChannelHungupEvent } from '../catalogue/events.js';
import type { Response } from '../wire/Message.js';

/**
 * Gathers the answer to `hangup`.
 * Emits the response, or for a `/regular expression/` the list of the channels that were hung up, when the source completes,
 * and completes. Errors with its source; unsubscribing unsubscribes from it.
 * @example
 * pbx.pipe(hangup('/^PJSIP/'), toHungUp()).subscribe((answer) => console.log(answer));
 */
export function toHungUp(): OperatorFunction<Response | ChannelHungupEvent, Response | readonly ChannelHungupEvent[]> {
  return (answer$) =>
    answer$.pipe(
      toArray(),
      map((parts) => {
        const [first] = parts;
        return first && first.Event === undefined ? first : parts.filter((part) => part.Event !== undefined);
      }),
    );
}
