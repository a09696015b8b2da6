import picomatch from 'picomatch';

/** Whether a text is what one of some patterns says: as in a shell's `case`, where `*` crosses slashes, for these are no paths. */
export function globs(patterns: readonly string[]): (text: string) => boolean {
  return picomatch([...patterns], { bash: true, dot: true, nocase: true });
}
