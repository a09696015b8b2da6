import picomatch from 'picomatch';

/**
 * Whether a text is what one of some patterns says: * is any text, slashes and dots included, for these are no paths; ? is any
 * character, [79] one of some. What is the same text is always meant.
 */
export function globs(patterns: readonly string[]): (text: string) => boolean {
  const exact = new Set(patterns.map((pattern) => pattern.toLowerCase()));
  const matches = patterns
    .filter((pattern) => pattern !== '')
    .map((pattern) => picomatch(pattern, { bash: true, dot: true, nocase: true, nonegate: true, noextglob: true }));
  return (text) => exact.has(text.toLowerCase()) || matches.some((isMatch) => isMatch(text));
}
