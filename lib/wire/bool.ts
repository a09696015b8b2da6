/** A field as Asterisk reads booleans (yes, true, y, t, 1, on; no, false, n, f, 0, off); undefined where it is neither. */
export function bool(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (/^(?:yes|true|y|t|1|on)$/i.test(text)) return true;
  return /^(?:no|false|n|f|0|off)$/i.test(text) ? false : undefined;
}
