// ast_escape_c escapes the question mark too: C has trigraphs.
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\x07', '\\a'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\v', '\\v'],
  ['\\', '\\\\'],
  ["'", "\\'"],
  ['"', '\\"'],
  ['?', '\\?'],
]);

const SPECIAL = new RegExp(`[${[...ESCAPES.keys()].join('').replace('\\', '\\\\')}]`, 'g');

/** What Asterisk does to names and variables in events: `O'Brien` goes out as `O\'Brien` (escaped-names, Asterisk 22). */
export function escapeC(text: string): string {
  return text.replace(SPECIAL, (char) => ESCAPES.get(char) ?? char);
}
