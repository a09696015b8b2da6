/**
 * The same text in a memory of its own, one for all that are equal: a part of a message keeps all of it alive, and is slower to
 * compare.
 */
export function ownText(text: string): string {
  // V8 keeps the names of properties so; an object without a prototype has a table of them and no shape that others share.
  const names = Object.create(null) as Record<string, true>;
  names[text] = true;
  return Object.keys(names)[0] ?? text;
}
