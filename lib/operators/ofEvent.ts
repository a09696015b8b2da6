import { filter, type OperatorFunction } from 'rxjs';
import type { EventNamed, Message } from '../wire/Message.js';

/**
 * Emits the events of these names, typed.
 * Completes and errors with its source; unsubscribing unsubscribes from it.
 * @example
 * pbx.events$.pipe(ofEvent('Hangup', 'Newchannel')).subscribe((e) => console.log(e.Event, e.Channel));
 */
export function ofEvent<Name extends string>(
  ...names: readonly [Name, ...Name[]]
): OperatorFunction<Message, EventNamed<Name>> {
  const wanted: ReadonlySet<unknown> = new Set(names);
  return filter((message): message is Message & EventNamed<Name> => wanted.has(message['Event']));
}
