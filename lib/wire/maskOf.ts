/** An event mask as Asterisk reads it: `on`, `off`, or privilege classes joined by commas. */
export function maskOf(events: boolean | readonly string[]): string {
  if (typeof events === 'boolean') return events ? 'on' : 'off';
  return events.length === 0 ? 'off' : events.join(',');
}
