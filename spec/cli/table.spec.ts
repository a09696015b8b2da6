import fc from 'fast-check';
import colors from 'picocolors';
import { paint, widthOf } from '../../lib/cli/text/Line.js';
import { type Column, table } from '../../lib/cli/text/table.js';

type Row = readonly [string, number | undefined];

const COLUMNS: readonly Column<Row>[] = [
  { title: 'name', text: ([name]) => name },
  { title: 'calls', text: ([, calls]) => calls, align: 'right' },
];

const drawn = (rows: readonly Row[], width?: number): readonly string[] =>
  table(COLUMNS, rows, width).map((line) => paint(line, colors.createColors(false)));

describe('a table', () => {
  it('is as wide as what stands in it, also with letters of two columns', () => {
    expect(
      drawn([
        ['日本 太郎', 7],
        ['Zoë', 12],
        ['', undefined],
      ]),
    ).toEqual(['NAME       CALLS', '日本 太郎      7', 'Zoë           12', '']);
  });

  it('has a heading where there is nothing', () => {
    expect(drawn([])).toEqual(['NAME  CALLS']);
  });

  it('makes its widest columns narrower', () => {
    expect(drawn([['a very long name indeed', 1]], 20)).toEqual(['NAME           CALLS', 'a very long …      1']);
  });

  it('obeys no text, and is never wider than it may be', () => {
    const cell = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, fc.nat()), { maxLength: 5 }),
        fc.integer({ min: 20, max: 60 }),
        (rows, width) => {
          const lines = table(COLUMNS, rows, width);
          expect(lines).toHaveLength(rows.length + 1);
          for (const line of lines) {
            expect(widthOf(line)).toBeLessThanOrEqual(width);
            expect(line.map(({ text }) => text).join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
          }
        },
      ),
    );
  });
});
