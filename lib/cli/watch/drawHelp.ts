import { blank, cell, type Line, overlay, span, widthOf } from '../text/Line.js';
import type { View } from './View.js';

const KEYS = [
  ['p, space', 'pause, then catch up'],
  ['/', 'filter the events'],
  ['Enter, Esc', 'keep, end the filter'],
  ['?, h', 'this help'],
  ['q, Esc, Ctrl-C', 'quit'],
] as const;

const MARKS: Line = [
  ...[span('●', 'busy'), span(' busy   '), span('◐', 'warn'), span(' rings   '), span('○', 'good'), span(' free   ')],
  ...[span('○', 'calm'), span(' paused')],
];

/** The help in the middle of the picture. */
export function withHelp(lines: readonly Line[], columns: number): readonly Line[] {
  const inside = [
    ...KEYS.map(([key, meaning]): Line => [...cell([span(key, 'strong')], 16), span(meaning)]),
    [],
    MARKS,
    [],
    [span('Any key shows the picture again.', 'dim')],
  ];
  const width = Math.min(columns, Math.max(...inside.map(widthOf)) + 4);
  const box = [
    [span(cutRule('┌─ Help ', width, '┐'))],
    ...inside.map((line) => [span('│ '), ...cell(line, width - 4), span(' │')]),
    [span(cutRule('└', width, '┘'))],
  ];
  const top = Math.max(0, Math.floor((lines.length - box.length) / 2));
  const column = Math.max(0, Math.floor((columns - width) / 2));
  return lines.map((line, at) => {
    const over = box[at - top];
    return over === undefined ? line : overlay(line, over, column);
  });
}

function cutRule(left: string, width: number, right: string): string {
  return `${left}${'─'.repeat(Math.max(0, width - left.length - 1))}${right}`;
}

/** The keys, in the last line: where there is little room, those that lead to the others. */
export function drawFooter(view: View, columns: number): Line {
  const keys = keysOf(view);
  const all = keysLine(keys);
  return widthOf(all) < columns
    ? all
    : keysLine(view.isTyping ? keys.slice(0, 2) : [...keys.slice(0, 1), ...keys.slice(-1)]);
}

type KeyAndMeaning = readonly [key: string, meaning: string];

function keysOf({ isTyping, isPaused, filter }: View): readonly KeyAndMeaning[] {
  if (isTyping)
    return [
      ['Enter', 'keep the filter'],
      ['Esc', 'no filter'],
      ['Ctrl-C', 'quit'],
    ];
  return [
    ['?', 'help'],
    ['p', isPaused ? 'go on' : 'pause'],
    ['/', 'filter'],
    ...(filter === undefined ? [] : [['Esc', 'no filter'] as const]),
    ['q', 'quit'],
  ];
}

function keysLine(keys: readonly KeyAndMeaning[]): Line {
  return keys.flatMap(([key, meaning]) => [blank(1), span(` ${key} `, 'key'), span(` ${meaning}`, 'dim'), blank(1)]);
}
