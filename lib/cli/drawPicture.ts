import type { CallLine, Picture, QueueLine } from './Picture.js';
import { printable } from './printable.js';

/** No terminal is wider. */
const LONGEST_LINE = 1_000;

/** A picture as lines of text, none of which can move the cursor or ring the bell. */
export function drawPicture(picture: Picture, now: number): readonly string[] {
  const { headline, calls, queues, eventsPerSecond, lastEvents, notices } = picture;
  return (
    [
      `${headline}   ${count(calls.length, 'call')}, ${count(queues.length, 'queue')}, ${String(eventsPerSecond)} events/s`,
      ...notices.map((notice) => `  ! ${notice}`),
      ...section(
        'Calls',
        calls.map((call) => drawCall(call, now)),
      ),
      ...section('Queues', queues.map(drawQueue)),
      ...section('Last events', lastEvents),
    ]
      .map((line) => line.slice(0, LONGEST_LINE))
      // Names come from callers, who may put an escape sequence into them.
      .map(printable)
  );
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function drawCall({ who, whom, state, since }: CallLine, now: number): string {
  return `${clock(now - since)}  ${who.padEnd(24)} -> ${whom.padEnd(16)} ${state}`;
}

function drawQueue({ name, waiting, members, busy, paused, completed, abandoned }: QueueLine): string {
  const agents = `${String(busy)} of ${String(members)} members busy${paused > 0 ? `, ${String(paused)} paused` : ''}`;
  return `${name.padEnd(16)} ${String(waiting)} waiting, ${agents}, ${String(completed)} completed, ${String(abandoned)} abandoned`;
}

function clock(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function count(n: number, what: string): string {
  return `${String(n)} ${what}${n === 1 ? '' : 's'}`;
}
