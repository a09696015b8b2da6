import Table from 'cli-table3';
import stringWidth from 'string-width';
import { printable } from './printable.js';

/** A column of a table: its heading, and what stands in it. */
export interface Column<Row> {
  readonly title: string;
  readonly text: (row: Row) => string | number | undefined;
  readonly align?: 'left' | 'right';
}

const BARE = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '' },
  ...{ 'bottom-right': '', left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ' },
} as const;

const GAP = 2;
/** A column is not made narrower than that. */
const NARROW = 6;

/** Rows below their headings, a line each, none of them wider than `width`. */
export function table<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { width = Infinity, heading = (text: string): string => text } = {},
): readonly string[] {
  const cells = rows.map((row) => columns.map(({ text }) => printable(String(text(row) ?? ''))));
  const titles = columns.map(({ title }) => title.toUpperCase());
  const widths = fitted(
    titles.map((title, at) =>
      Math.max(...[title, ...cells.map((row) => row[at] ?? '')].map((text) => stringWidth(text))),
    ),
    width,
  );
  const drawn = new Table({
    chars: BARE,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: widths,
    colAligns: columns.map(({ align = 'left' }) => align),
  });
  drawn.push(titles, ...cells);
  const [head = '', ...lines] = drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  return [heading(head), ...lines];
}

/** The widest columns give way. */
function fitted(widths: readonly number[], width: number): number[] {
  const own = [...widths];
  const room = width - GAP * (own.length - 1);
  for (;;) {
    const widest = Math.max(...own);
    if (own.reduce((sum, one) => sum + one, 0) <= room || widest <= NARROW) return own;
    own[own.indexOf(widest)] = widest - 1;
  }
}
