/**
 * The first value of a field in a frame's text; undefined where there is none. By lines that end with LF, a CR before it left
 * out: to a regular expression a CR in the midst of garbage is the end of a line as well.
 */
export function fieldIn(text: string, key: string): string | undefined {
  const line = text.split('\n').find((one) => one.startsWith(`${key}:`));
  return line
    ?.slice(key.length + 1)
    .replace(/^ /, '')
    .replace(/\r$/, '');
}
