import fc from 'fast-check';
import colors from 'picocolors';
import { cell, fit, overlay, paint, slice, span, widthOf } from '../../../lib/cli/text/Line.js';
import { sparkline } from '../../../lib/cli/watch/sparkline.js';
import { duration } from '../../../lib/cli/text/times.js';

const plain = colors.createColors(false);
const text = (line: ReturnType<typeof fit>): string => line.map((one) => one.text).join('');

describe('a line of the picture', () => {
  it.each([
    ['hello', 5, 'hello'],
    ['hello', 4, 'hel…'],
    ['hello', 1, '…'],
    ['hello', 0, ''],
    ['日本太郎', 8, '日本太郎'],
    ['日本太郎', 7, '日本太…'],
    ['日本太郎', 6, '日本 …'],
    ['Zoe\u0308 Z\u030cák', 6, 'Zoe\u0308 Z\u030c…'],
    ['सुमन', 2, 'सु…'],
    ['👋👋👋', 5, '👋👋…'],
  ])('%s fits into %d columns', (whole, width, cut) => {
    expect(text(fit([span(whole)], width))).toBe(cut);
  });

  it('does nothing to a terminal', () => {
    expect(text([span('\x1b[2J\u202eabc')])).toBe('\\x1b[2J\\u{202e}abc');
  });

  it('has cells that keep columns where they are', () => {
    expect(text(cell([span('日本')], 6))).toBe('日本  ');
    expect(text(cell([span('日本')], 6, 'right'))).toBe('  日本');
    expect(text(cell([span('日本')], 3))).toBe('日…');
  });

  it('is covered where something is laid upon it', () => {
    expect(text(overlay([span('日本太郎')], [span('|x|')], 3))).toBe('日 |x|郎');
    expect(text(overlay([span('ab')], [span('|')], 4))).toBe('ab  |');
  });

  it('is cut anywhere to the width that is asked for', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', ' ', 'é', 'e\u0301', '日', '👋', '\x1b', 'ﷺ') }));
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(30), (parts, from, width) => {
        const line = parts.map((part) => span(part));
        expect(widthOf(fit(line, width))).toBeLessThanOrEqual(width);
        expect(widthOf(cell(line, width))).toBe(width);
        const whole = widthOf(line);
        expect(widthOf(slice(line, from, from + width))).toBe(Math.max(0, Math.min(width, whole - from)));
      }),
    );
  });

  it('ends where the last thing is that can be seen', () => {
    expect(paint([span('a'), ...cell([], 5)], plain)).toBe('a');
    expect(paint([span('a', 'good'), span(' ', 'key')], colors.createColors(true))).toBe(
      '\x1b[32ma\x1b[39m\x1b[7m \x1b[27m',
    );
  });
});

describe('a sparkline', () => {
  it.each([
    [[], ''],
    [[0, 0, 0], '▁▁▁'],
    [[0, 1, 2, 3, 4, 5, 6, 7], '▁▂▃▄▅▆▇█'],
    [[0, 1, 10_000], '▁▂█'],
    [[7, 0, 7], '█▁█'],
  ])('of %j is %s', (numbers, bars) => {
    expect(sparkline(numbers)).toBe(bars);
  });
});

describe('a duration', () => {
  it.each([
    [-5, '0:00'],
    [999, '0:00'],
    [7_000, '0:07'],
    [754_000, '12:34'],
    [3_723_000, '1:02:03'],
  ])('of %d ms is %s', (ms, shown) => {
    expect(duration(ms)).toBe(shown);
  });
});
