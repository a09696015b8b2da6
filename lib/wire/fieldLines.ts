/** Where the line that begins at `at` ends: the index of its LF, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Where the line with that key, in that case, begins; -1 where there is none. */
export function lineOf(text: string, key: string): number {
  // Looking for the key alone spares making "\nkey:" for every call.
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const beginsLine = at === 0 || text.charCodeAt(at - 1) === 10;
    if (beginsLine && text.charCodeAt(at + key.length) === 58) return at;
  }
  return -1;
}

/** The value after the colon at `colon` of a line that ends at `end`. */
export function valueAfter(text: string, colon: number, end: number): string {
  const start = valueStart(text, colon);
  return text.slice(start, valueEnd(text, start, end));
}

/** Where the value after a colon begins: one blank is the separator's, all others are the value's own. */
export function valueStart(text: string, colon: number): number {
  return text.charCodeAt(colon + 1) === 32 ? colon + 2 : colon + 1;
}

/** Where a value ends: a CR is the line's. */
export function valueEnd(text: string, start: number, end: number): number {
  return end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}

/** Where the key of a line ends; -1 where the line has no key. */
export function keyEnd(text: string, at: number, end: number): number {
  // A channel's name may hold a colon: "ChanVariable(PJSIP/[::1]-00000001): NAME=value".
  const from = text.startsWith('ChanVariable(', at) ? at + text.slice(at, end).indexOf('): ') + 1 : at;
  // Not indexOf, which would look for a colon far beyond a line that has none.
  for (let separator = from; separator < end; separator += 1) {
    if (text.charCodeAt(separator) === 58) return separator > at ? separator : -1;
  }
  return -1;
}

/** The raw lines that Asterisk 13 prints between the headers of `Response: Follows` and `--END COMMAND--`. */
export function outputLines(text: string, headersEnd: number): readonly string[] {
  const output = text.slice(headersEnd).replace(/\r?\n?--END COMMAND--\r?$/, '');
  return output === '' ? [] : output.split(/\r?\n/);
}
