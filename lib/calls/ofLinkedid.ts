import { filter, type MonoTypeOperatorFunction } from 'rxjs';
import type { AmiFields } from '../catalogue/AmiFields.js';
import { ArgumentError } from '../errors.js';

/**
 * The events of the channels that a Linkedid ties together: those that have it as `Linkedid`, `DestLinkedid`,
 * `TransfereeLinkedid` or under any other prefix. When two calls become one, the channels of the younger take the Linkedid of
 * the older; to follow a call through that, see `calls()`.
 * Completes and errors with its source; unsubscribing unsubscribes from it. Throws `ArgumentError` for an empty id.
 * @example
 * pbx.events$.pipe(ofLinkedid('1795408655.2')).subscribe((e) => console.log(e.Event));
 */
export function ofLinkedid<Event extends AmiFields>(id: string): MonoTypeOperatorFunction<Event> {
  // Many events have an empty one.
  if (typeof id !== 'string' || id.trim() === '')
    throw new ArgumentError(`ofLinkedid: id: ${JSON.stringify(id)} is no Linkedid`);
  return filter((event) => Object.keys(event).some((key) => event[key] === id && /linkedid$/i.test(key)));
}
