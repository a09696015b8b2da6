import type { Colors } from 'picocolors/types.js';
import stringWidth from 'string-width';
import { printable } from './printable.js';

/** What a text means; what colour that is, where there are colours, says `paint`. */
export type Tone = 'plain' | 'strong' | 'dim' | 'good' | 'busy' | 'warn' | 'bad' | 'calm' | 'key';

/** A piece of a line, which does nothing to a terminal. Made by `span` only. */
export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** A line of the picture, before it is painted: so it can be measured and cut. */
export type Line = readonly Span[];

const ASCII = /^[\x20-\x7e]*$/;
/** Marks that stand on the letter before them, of all scripts: string-width knows the Latin ones. */
const MARKS = /[\p{Mn}\p{Me}]/gu;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text of anybody's. A server may leave out what all others send. */
export function span(text: string | undefined, tone: Tone = 'plain'): Span {
  return { text: printable(text ?? ''), tone };
}

export function blank(width: number): Span {
  return { text: ' '.repeat(Math.max(0, width)), tone: 'plain' };
}

/** In columns of the terminal. */
export function widthOf(line: Line): number {
  return line.reduce((sum, { text }) => sum + textWidth(text), 0);
}

/** No wider than `width`: what is cut off ends in an ellipsis. */
export function fit(line: Line, width: number): Line {
  if (widthOf(line) <= width) return line;
  if (width <= 0) return [];
  const kept = slice(line, 0, width - 1);
  return [...kept, { text: '…', tone: kept.at(-1)?.tone ?? 'plain' }];
}

/** Exactly `width` wide. */
export function cell(line: Line, width: number, align: 'left' | 'right' = 'left'): Line {
  const fitted = fit(line, width);
  const rest = width - widthOf(fitted);
  if (rest <= 0) return fitted;
  return align === 'left' ? [...fitted, blank(rest)] : [blank(rest), ...fitted];
}

/** The columns from `from` up to `to`. Half of a wide character is a blank. */
export function slice(line: Line, from: number, to: number): Line {
  const kept: Span[] = [];
  let at = 0;
  for (const { text, tone } of line) {
    const width = textWidth(text);
    const piece = at < to && at + width > from ? sliceText(text, from - at, to - at) : '';
    if (piece !== '') kept.push({ text: piece, tone });
    at += width;
  }
  return kept;
}

/** `over` laid upon a line, from a column on. */
export function overlay(line: Line, over: Line, column: number): Line {
  const left = cell(slice(line, 0, column), column);
  return [...left, ...over, ...slice(line, column + widthOf(over), Infinity)];
}

export function paint(line: Line, colors: Colors): string {
  const paints: Readonly<Record<Tone, (text: string) => string>> = {
    plain: (text) => text,
    strong: colors.bold,
    dim: colors.dim,
    good: colors.green,
    busy: colors.cyan,
    warn: colors.yellow,
    bad: colors.red,
    calm: colors.magenta,
    key: colors.inverse,
  };
  return withoutEnd(line)
    .map(({ text, tone }) => (text.trim() === '' && tone !== 'key' ? text : paints[tone](text)))
    .join('');
}

/** What is blank at the end need not be drawn. */
function withoutEnd(line: Line): Line {
  const last = line.at(-1);
  return last && last.tone !== 'key' && last.text.trim() === '' ? withoutEnd(line.slice(0, -1)) : line;
}

function textWidth(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text.replace(MARKS, ''));
}

function sliceText(text: string, from: number, to: number): string {
  if (ASCII.test(text)) return text.slice(Math.max(0, from), to);
  let sliced = '';
  let at = 0;
  for (const { segment } of segmenter.segment(text)) {
    const width = textWidth(segment);
    const inside = Math.min(at + width, to) - Math.max(at, from);
    if (inside === width && (width > 0 || (at > from && at <= to))) sliced += segment;
    else if (inside > 0) sliced += ' '.repeat(inside);
    at += width;
  }
  return sliced;
}
