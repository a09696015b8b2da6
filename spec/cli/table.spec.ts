import fc from 'fast-check';
import stringWidth from 'string-width';
import { clock } from '../../lib/cli/text/clock.js';
import { person } from '../../lib/cli/text/person.js';
import { type Column, table } from '../../lib/cli/text/table.js';

type Row = readonly [string, number | undefined];

const COLUMNS: readonly Column<Row>[] = [
  { title: 'name', text: ([name]) => name },
  { title: 'calls', text: ([, calls]) => calls, align: 'right' },
];

describe('a table', () => {
  it('is as wide as what stands in it, also with letters of two columns', () => {
    expect(
      table(COLUMNS, [
        ['日本 太郎', 7],
        ['Zoë', 12],
        ['', undefined],
      ]),
    ).toEqual(['NAME       CALLS', '日本 太郎      7', 'Zoë           12', '']);
  });

  it('has a heading where there is nothing', () => {
    expect(table(COLUMNS, [])).toEqual(['NAME  CALLS']);
  });

  it('makes its widest columns narrower', () => {
    expect(table(COLUMNS, [['a very long name indeed', 1]], { width: 20 })).toEqual([
      'NAME           CALLS',
      'a very long …      1',
    ]);
  });

  it('obeys no text, and is never wider than it may be', () => {
    const cell = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, fc.nat()), { maxLength: 5 }),
        fc.integer({ min: 20, max: 60 }),
        (rows, width) => {
          const lines = table(COLUMNS, rows, { width });
          expect(lines).toHaveLength(rows.length + 1);
          for (const line of lines) {
            expect(stringWidth(line)).toBeLessThanOrEqual(width);
            expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
          }
        },
      ),
    );
  });
});

describe('what stands in it', () => {
  it.each([
    [0, '0:00:00'],
    [61_999, '0:01:01'],
    [-5_000, '0:00:00'],
    [100 * 3_600_000, '100:00:00'],
  ])('%d ms are %s', (ms, text) => {
    expect(clock(new Date(1_000), 1_000 + ms)).toBe(text);
  });

  it('is nothing for a time that nobody knows', () => {
    expect(clock(undefined)).toBe('');
  });

  it.each([
    ['Zoë', '100', 'Zoë <100>'],
    ['100', '100', '100'],
    [undefined, '100', '100'],
    ['Zoë', undefined, 'Zoë'],
    [undefined, undefined, ''],
  ])('%s with %s is %s', (name, number, text) => {
    expect(person(name, number)).toBe(text);
  });
});
