import { blank, cell, type Line, overlay, span, widthOf } from './Line.js';

const KEYS = [
  ['p, space', 'let the picture stand still; once more: catch up'],
  ['/', 'show events with a text only; Enter keeps that, Esc ends it'],
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

/** The keys, in the last line. */
export function drawFooter(isTyping: boolean): Line {
  const keys = isTyping
    ? [
        ['Enter', 'keep the filter'],
        ['Esc', 'no filter'],
        ['Ctrl-C', 'quit'],
      ]
    : [
        ['?', 'help'],
        ['p', 'pause'],
        ['/', 'filter'],
        ['q', 'quit'],
      ];
  return keys.flatMap(([key = '', meaning = '']) => [blank(1), span(` ${key} `, 'key'), span(` ${meaning} `, 'dim')]);
}
