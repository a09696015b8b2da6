import { blank, cell, type Line, span, widthOf } from './Line.js';

/** A column of a table: its heading, and what stands in it. */
export interface Column<Row> {
  readonly title: string;
  readonly text: (row: Row) => string | number | undefined;
  readonly align?: 'left' | 'right';
}

const GAP = 2;
/** A column is not made narrower than that. */
const NARROW = 6;

/** Rows below their headings, a line each: no wider than `width`, where there are not too many columns for it. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], width = Infinity): readonly Line[] {
  const heading = columns.map(({ title }): Line => [span(title.toUpperCase(), 'strong')]);
  const body = rows.map((row) => columns.map(({ text }): Line => [span(String(text(row) ?? ''))]));
  const widths = fitted(
    heading.map((title, at) => body.reduce((widest, row) => Math.max(widest, widthOf(row[at] ?? [])), widthOf(title))),
    width,
  );
  return [heading, ...body].map((row) =>
    row.flatMap((text, at) => [...(at > 0 ? [blank(GAP)] : []), ...cell(text, widths[at] ?? 0, columns[at]?.align)]),
  );
}

/** The widest columns give way. */
function fitted(widths: readonly number[], width: number): readonly number[] {
  const own = [...widths];
  const room = width - GAP * (own.length - 1);
  for (;;) {
    const widest = Math.max(...own);
    if (own.reduce((sum, one) => sum + one, 0) <= room || widest <= NARROW) return own;
    own[own.indexOf(widest)] = widest - 1;
  }
}
