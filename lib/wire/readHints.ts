/** A hint as the console lists it. */
export interface ConsoleHint {
  readonly exten: string;
  readonly context: string;
  readonly hint: string;
  readonly state: string;
}

/** Reads `core show hints`, whose columns changed their widths between Asterisk 1.8 and 22. Values that were cut stay cut. */
export function readHints(lines: readonly string[]): readonly ConsoleHint[] {
  return lines.flatMap((line) => readHint(line) ?? []);
}

// Not one expression for all: a long line that is no hint would be tried in each way to divide it.
function readHint(line: string): ConsoleHint | undefined {
  const [mark, state] = /\sState:\s*(\S+)/.exec(line) ?? [];
  if (mark === undefined || state === undefined) return undefined;
  const place = line.slice(0, line.indexOf(mark));
  const at = place.indexOf('@');
  // A context may hold colons of its own; that of the column has a blank behind it.
  const colon = at + place.slice(at).search(/:(?=\s|$)/);
  if (at < 0 || colon < at) return undefined;
  const exten = place.slice(0, at).trim();
  const context = place.slice(at + 1, colon).trim();
  const hint = place.slice(colon + 1).trim();
  if (exten === '' || context === '' || /\s/.test(exten + context + hint)) return undefined;
  return { exten, context, hint, state };
}
