/** How long it is since then, as `1:02:03`. */
export function clock(since: Date | undefined, now = Date.now()): string {
  if (since === undefined) return '';
  const seconds = Math.max(0, Math.floor((now - since.getTime()) / 1_000));
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${Math.floor(seconds / 3_600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
