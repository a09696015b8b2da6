// How names and values of the catalogue are spelt in TypeScript.

/** A key of an object type. */
export function key(name) {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}

/** A union that completes in an editor and lets other texts pass. */
export function openUnion(values) {
  return `${values.map((value) => `'${value}'`).join(' | ')} | (string & {})`;
}

export function interfaceOf(event) {
  return `${event.replace(/[^A-Za-z0-9]/g, '')}Event`;
}
