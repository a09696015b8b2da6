import { inspect } from 'node:util';

/** All that can be read of something: by inspection, as JSON, and by its own properties, the hidden ones and causes among them. */
export function everythingSeen(value: unknown): string {
  const seen = [inspect(value, { showHidden: true, depth: 10, maxStringLength: Infinity, maxArrayLength: Infinity })];
  seen.push(jsonOf(value), String(value));
  for (let one = value, depth = 0; one instanceof Error && depth < 10; one = one.cause, depth += 1) {
    const own = Object.getOwnPropertyNames(one).map(
      (name) => Object.getOwnPropertyDescriptor(one, name)?.value as unknown,
    );
    seen.push(one.name, one.message, one.stack ?? '', jsonOf(own));
  }
  return seen.join('\n');
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // What is subscribed to goes round in circles.
    return '';
  }
}
