/** A moment as records show it, to the second: `2026-11-23 04:37:35`; `''` for one that never came. */
export function recordedTime(ms: number | undefined): string {
  return ms === undefined ? '' : new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}
