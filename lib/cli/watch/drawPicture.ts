import type { Colors } from 'picocolors/types.js';
import { drawCalls } from './drawCalls.js';
import { drawEvents } from './drawEvents.js';
import { drawHeadline } from './drawHeadline.js';
import { drawFooter, withHelp } from './drawHelp.js';
import { drawQueues } from './drawQueues.js';
import { fit, type Line, paint } from '../text/Line.js';
import type { Picture } from './Picture.js';
import type { DrawnSection } from './Section.js';
import type { View } from './View.js';

/** The window. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface DrawOptions {
  /** Of the PBX. */
  readonly name: string;
  readonly view: View;
  readonly size: Size;
  readonly colors: Colors;
  /** On paper nobody presses a key. */
  readonly isPrinted?: boolean;
}

/** So many rows a window has at the least to have two lines of headline, the keys, room between the sections. */
const [TALL, LOW, ROOMY] = [16, 7, 24];

/** The picture, as many lines as the window has, none of them wider than it. */
export function drawPicture(picture: Picture, options: DrawOptions): readonly string[] {
  const { name, view, size, colors, isPrinted = false } = options;
  const { columns, rows } = size;
  const head = drawHeadline(picture, name, view.isPaused, rows >= TALL ? 2 : 1, columns);
  const foot = rows >= LOW && !isPrinted ? [drawFooter(view, columns)] : [];
  const space = Math.max(0, rows - head.length - foot.length);
  const body = drawBody(picture, view, { columns, rows: space }, rows >= ROOMY);
  const filled = [
    ...head,
    ...body,
    ...Array.from({ length: Math.max(0, space - body.length) }, (): Line => []),
    ...foot,
  ];
  const lines = view.isHelp ? withHelp(filled, columns) : filled;
  return lines.slice(0, rows).map((line) => paint(fit(line, columns), colors));
}

/** Calls, queues and events. Where there is little room, first the events go, then the queues. */
function drawBody(picture: Picture, view: View, { columns, rows }: Size, isRoomy: boolean): readonly Line[] {
  const gap: readonly Line[] = isRoomy ? [[]] : [];
  const [calls, queues] = [drawCalls(picture, columns), drawQueues(picture, columns)];
  // Who filters wants to see what is found.
  const leastEvents = view.filter !== undefined ? 3 : rows >= 9 ? Math.max(3, Math.floor(rows / 4)) : 0;
  const room = rows - leastEvents - (isRoomy ? 3 : 0);
  const [callLines, queueLines] = shares(room, calls.length + 1, queues.length + 1);
  const above = [...gap, ...linesOf(calls, callLines), ...(queueLines > 0 ? gap : []), ...linesOf(queues, queueLines)];
  const rest = rows - above.length - gap.length;
  return rest >= 2 ? [...above, ...gap, ...drawEvents(picture, view, rest, columns)] : above;
}

/** Each gets half of the room, and what the other does not need. Less than a line and what is missing is not worth its heading. */
function shares(room: number, first: number, second: number): readonly [number, number] {
  const half = Math.ceil(room / 2);
  const mine = Math.min(first, Math.max(half, room - second));
  const yours = Math.min(second, room - mine);
  return yours < Math.min(second, 3) ? [Math.min(first, room), 0] : [mine, yours];
}

function linesOf({ heading, lines }: DrawnSection, height: number): readonly Line[] {
  return height <= 0 ? [] : [heading, ...lines(height - 1)];
}
