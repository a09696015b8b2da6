/** A number or a name; undefined where Asterisk has none: `<unknown>` in events, `unknown` in rows of QueueEntry, or nothing. */
export function known(text: string): string | undefined {
  return text === '' || text === '<unknown>' || text === 'unknown' ? undefined : text;
}
