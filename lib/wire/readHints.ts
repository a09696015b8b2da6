/** A hint as the console lists it. */
export interface ConsoleHint {
  readonly exten: string;
  readonly context: string;
  readonly hint: string;
  readonly state: string;
}

/** A context has 79 characters at most; without that limit a line of colons would take as long as its length squared. */
const HINT = /^\s*([^\s@]+)@(\S{1,80}?)\s*:\s*(\S*)\s+State:\s*(\S+)/;

/** Reads `core show hints`, whose columns changed their widths between Asterisk 1.8 and 22. Values that were cut stay cut. */
export function readHints(lines: readonly string[]): readonly ConsoleHint[] {
  return lines.flatMap((line) => {
    const [, exten, context, hint, state] = HINT.exec(line) ?? [];
    if (exten === undefined || context === undefined || hint === undefined || state === undefined) return [];
    return [{ exten, context, hint, state }];
  });
}
