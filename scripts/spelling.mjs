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

/** Strict camelCase, however Asterisk capitalizes: `Newchannel` is `newchannel`, `DTMFBegin` is `dtmfBegin`, `AOC-D` is `aocD`. */
export function camelCase(name) {
  // A run of capitals is a word, up to the last one where small letters follow it; SIPpeerstatus begins with SIP all the same.
  const words = name.match(/SIP(?=p)|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return words
    .map((word, index) => (index === 0 ? word.toLowerCase() : word[0].toUpperCase() + word.slice(1).toLowerCase()))
    .join('');
}
