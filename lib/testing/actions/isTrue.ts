const TRUE: ReadonlySet<string> = new Set(['yes', 'true', 'y', 't', '1', 'on']);

/** What Asterisk takes for yes. */
export function isTrue(text: string): boolean {
  return TRUE.has(text.toLowerCase());
}
