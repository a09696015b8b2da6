import { EVENT_CLASSES, type EventClass } from '../../wire/eventClasses.js';

export type { EventClass };

/** The classes that a `read`, a `write` or an `EventMask` names: `all`, or a list with commas. Unknown names count for nothing. */
export function parseEventClasses(text: string): ReadonlySet<EventClass> {
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  return new Set(EVENT_CLASSES.filter((eventClass) => names.includes('all') || names.includes(eventClass)));
}

/** What an `EventMask` lets through, or `undefined` for an empty one, which Asterisk refuses. */
export function parseEventMask(text: string): ReadonlySet<EventClass> | undefined {
  const mask = text.trim().toLowerCase();
  if (mask === '') return undefined;
  if (['on', 'yes', 'true', 'y', 't'].includes(mask)) return parseEventClasses('all');
  if (['off', 'no', 'false', 'n', 'f', '0'].includes(mask)) return new Set();
  return parseEventClasses(mask);
}
