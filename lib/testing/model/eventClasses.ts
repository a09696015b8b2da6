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
  // A number is taken for bits before `1` could mean yes (manager.c).
  if (/^\d+$/.test(mask)) return classesOf(Number(mask));
  if (['on', 'yes', 'true', 'y', 't'].includes(mask)) return parseEventClasses('all');
  if (['off', 'no', 'false', 'n', 'f'].includes(mask)) return new Set();
  return parseEventClasses(mask);
}

function classesOf(bits: number): ReadonlySet<EventClass> {
  return new Set(EVENT_CLASSES.filter((eventClass, index) => ((bits >>> bitOf(eventClass, index)) & 1) === 1));
}

/** Between `agi` and `cc` stands the class of what hooks see, which has no name. */
function bitOf(eventClass: EventClass, index: number): number {
  return index < EVENT_CLASSES.indexOf('cc') ? index : index + 1;
}
