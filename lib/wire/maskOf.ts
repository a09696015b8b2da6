import { ArgumentError } from '../errors.js';
import { EVENT_CLASSES, type EventClass } from './eventClasses.js';

/** Which events a server is to send: all, none, or those of some privilege classes. */
export type EventChoice = boolean | readonly (EventClass | 'all' | (string & {}))[];

/**
 * An event mask as Asterisk reads it: `on`, `off`, or privilege classes joined by commas. Throws an `ArgumentError` for a class
 * that there is not: the server would say `Success`, and send less than was asked for, or nothing (seen on 13 and 22).
 */
export function maskOf(events: EventChoice): string {
  if (typeof events === 'boolean') return events ? 'on' : 'off';
  const known: readonly string[] = [...EVENT_CLASSES, 'all'];
  const odd = events.find((name) => !known.includes(name.toLowerCase()));
  if (odd !== undefined) {
    throw new ArgumentError(
      `Events: ${JSON.stringify(odd.slice(0, 40))} is no class of events; there are ${known.join(', ')}`,
    );
  }
  return events.length === 0 ? 'off' : events.join(',');
}
