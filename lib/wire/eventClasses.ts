/** The privilege classes of manager.conf, in the order of their bits (13, 20 and 22 alike). */
export const EVENT_CLASSES = [
  'system',
  'call',
  'log',
  'verbose',
  'command',
  'agent',
  'user',
  'config',
  'dtmf',
  'reporting',
  'cdr',
  'dialplan',
  'originate',
  'agi',
  'cc',
  'aoc',
  'test',
  'security',
  'message',
] as const;

/** What an event is about or an action needs: the same words for both. */
export type EventClass = (typeof EVENT_CLASSES)[number];
