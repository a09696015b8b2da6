import { match, P } from 'ts-pattern';
import { errorText } from '../text/errorText.js';
import { blank, cell, fit, type Line, slice, span, type Span, widthOf } from '../text/Line.js';
import { eventsPerSecond, type Picture } from './Picture.js';
import { sparkline } from './sparkline.js';
import { timeOfDay } from '../text/times.js';

/** A sparkline that is shorter tells nothing. */
const SHORTEST = 8;
const GAP = 3;

/** Who is looked at, whether the connection stands, and how busy it is: in one line or in two. */
export function drawHeadline(
  picture: Picture,
  name: string,
  isPaused: boolean,
  lines: 1 | 2,
  columns: number,
): readonly Line[] {
  const paused = isPaused ? [span(' PAUSED ', 'key'), blank(2)] : [];
  const state = [blank(2), ...paused, ...stateOf(picture)];
  // The state is what somebody wants to know: the name gives way first, but not all of it.
  const named = fit([span(name, 'strong')], Math.max(SHORTEST, columns - 2 - widthOf(state)));
  const left = [blank(1), ...named, ...state];
  const clock = [span(timeOfDay(picture.at), 'dim')];
  if (lines === 2) return [spread(left, [clock], columns), [blank(1), ...activity(picture, columns - 2)]];
  const room = columns - widthOf(left) - widthOf(clock) - 2 * GAP - 1;
  return [spread(left, [activity(picture, room), clock], columns)];
}

/** Parts at the right edge, as far as there is room; the last is kept longest. */
function spread(left: Line, right: readonly Line[], columns: number): Line {
  const [, ...fewer] = right;
  const parts = right.filter((part) => part.length > 0).flatMap((part) => [blank(GAP), ...part]);
  const room = columns - 1 - widthOf(parts);
  if (right.length > 0 && widthOf(left) > room) return spread(left, fewer, columns);
  return fit([...cell(left, Math.max(room, 0)), ...parts], columns);
}

function activity(picture: Picture, room: number): Line {
  const parts = counts(picture).flatMap((part, at) => [blank(at > 0 ? GAP : 0), ...part]);
  const bars = span(sparkline(picture.rates), 'busy');
  const width = Math.min(widthOf([bars]), room - widthOf(parts) - GAP);
  if (widthOf(parts) > room) return counts(picture).find((part) => widthOf(part) <= room) ?? [];
  if (width < SHORTEST) return parts;
  const newest = slice([bars], widthOf([bars]) - width, Infinity);
  return [...parts, blank(2), ...newest];
}

function counts(picture: Picture): readonly Line[] {
  const { calls, queues } = picture;
  const waiting =
    queues.kind === 'known' ? [...queues.value.values()].reduce((sum, queue) => sum + queue.callers.length, 0) : 0;
  return [
    ...(calls.kind === 'known' ? [counted(calls.value.size, calls.value.size === 1 ? 'call' : 'calls')] : []),
    ...(queues.kind === 'known' ? [counted(waiting, 'waiting')] : []),
    counted(eventsPerSecond(picture), 'events/s'),
  ];
}

function counted(number: number, what: string): Line {
  return [span(String(number), 'strong'), span(` ${what}`, 'dim')];
}

function stateOf({ status, at, since }: Picture): Line {
  return match(status)
    .returnType<Line>()
    .with({ state: 'ready' }, () => mark('good', 'ready'))
    .with({ state: 'reconnecting' }, ({ cause, delay }) => {
      const left = Math.max(0, delay - (at - since)) / 1_000;
      // What happened last, for that is long.
      return [
        ...mark('bad', `lost, next try in ${left.toFixed(left < 10 ? 1 : 0)} s`),
        span(`: ${errorText(cause)}`, 'bad'),
      ];
    })
    .with({ state: P.union('connecting', 'authenticating') }, ({ state, attempt }) =>
      mark('warn', attempt > 1 ? `${state}, attempt ${attempt}` : state),
    )
    .with({ state: P.union('idle', 'closed') }, ({ state }) => mark('dim', state))
    .exhaustive();
}

function mark(tone: Span['tone'], text: string): Line {
  return [span('● ', tone), span(text, tone)];
}

/** How things stood when the connection went. */
export function staleMark({ isStale }: Picture): readonly Span[] {
  return isStale ? [span(' stale', 'warn')] : [];
}
