const BARS = '▁▂▃▄▅▆▇█';

/** Numbers as bars, the highest of them as a whole one; all of them lowest where nothing happens. */
export function sparkline(numbers: readonly number[]): string {
  const highest = Math.max(...numbers, 1);
  // What is more than nothing is seen.
  const bar = (number: number): string => BARS.charAt(Math.ceil((number / highest) * (BARS.length - 1)));
  return numbers.map(bar).join('');
}
