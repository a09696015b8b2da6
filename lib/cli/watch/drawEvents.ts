import { match, P } from 'ts-pattern';
import { describeEvent } from '../text/describeEvent.js';
import { printable } from '../text/printable.js';
import type { LoggedEvent } from './EventLog.js';
import { blank, fit, type Line, span, type Tone } from '../text/Line.js';
import type { Picture } from './Picture.js';
import { headingOf } from './Section.js';
import { timeOfDay } from '../text/times.js';
import type { View } from './View.js';

/** The last events, the newest at the bottom, with a heading: as many lines as there is room for. */
export function drawEvents(
  { events }: Picture,
  { filter, isTyping }: View,
  height: number,
  columns: number,
): readonly Line[] {
  if (height <= 0) return [];
  // Only what is seen is described, but for a filter, which looks at all that is kept.
  const matching = filter === undefined ? events.slice(-height) : events.filter((event) => isMatch(event, filter));
  const lines = matching.slice(1 - height || matching.length).map((event) => fit(drawEvent(event), columns));
  const filtered =
    filter === undefined
      ? []
      : [
          ...[span('/', 'warn'), span(filter, 'warn'), ...(isTyping ? [span(' ', 'key')] : [])],
          span(`  ${matching.length} of ${events.length}`, 'dim'),
        ];
  return [headingOf('EVENTS', filtered, columns), ...lines];
}

function isMatch(event: LoggedEvent, filter: string): boolean {
  return textOf(event).toLowerCase().includes(filter.toLowerCase());
}

function textOf({ at, event }: LoggedEvent): string {
  return `${timeOfDay(at)}  ${printable(describeEvent(event))}`;
}

function drawEvent({ at, event }: LoggedEvent): Line {
  const fields = describeEvent(event).slice(event.Event.length);
  return [blank(1), span(timeOfDay(at), 'dim'), blank(2), span(event.Event, toneOf(event.Event)), span(fields)];
}

function toneOf(name: string): Tone {
  return match(name)
    .returnType<Tone>()
    .with(P.string.includes('Hangup'), P.string.includes('Abandon'), () => 'bad')
    .with(P.string.startsWith('Queue'), P.string.startsWith('Agent'), () => 'busy')
    .with(P.string.startsWith('Dial'), P.string.startsWith('New'), () => 'warn')
    .with(P.string.startsWith('Bridge'), P.string.startsWith('Confbridge'), () => 'good')
    .with(P.string.includes('Transfer'), P.string.includes('Park'), P.string.includes('Hold'), () => 'calm')
    .otherwise(() => 'plain');
}
