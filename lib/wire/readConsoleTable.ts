/**
 * Reads a table that the console prints: a line of titles, one of `====` that shows how wide the columns are, and the rows
 * (asterisk-22/conference). A value that is too long for its column moves what follows; the last column takes the rest.
 */
export function readConsoleTable(lines: readonly string[]): readonly ReadonlyMap<string, string>[] {
  const ruler = lines.findIndex((line) => /^=+(?: +=+)+\s*$/.test(line));
  const columns = [...(lines[ruler] ?? '').matchAll(/=+/g)].map(({ 0: { length }, index }) => ({
    title: (lines[ruler - 1] ?? '').slice(index, index + length).trim(),
    width: length,
  }));
  return lines
    .slice(ruler + 1)
    .filter((line) => columns.length > 0 && line.trim() !== '')
    .map((line) => readRow(line, columns));
}

interface Column {
  readonly title: string;
  readonly width: number;
}

function readRow(line: string, columns: readonly Column[]): ReadonlyMap<string, string> {
  let at = 0;
  return new Map(
    columns.map(({ title, width }, index) => {
      const blank = line.indexOf(' ', at + width);
      const end = index === columns.length - 1 || blank < 0 ? line.length : blank;
      const value = line.slice(at, end).trim();
      at = end + 1;
      return [title, value];
    }),
  );
}
