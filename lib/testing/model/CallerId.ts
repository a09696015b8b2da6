/** A party's number and name; `undefined` shows as `<unknown>`. */
export interface CallerId {
  readonly number?: string | undefined;
  readonly name?: string | undefined;
}

/** Reads a `CallerID` header: `"Name" <number>`, `Name <number>`, a number alone or a name alone. */
export function parseCallerId(text: string): CallerId {
  const bracketed = /^(.*)<([^<>]*)>[^<>]*$/s.exec(text.trim());
  if (bracketed !== null) {
    const [, name = '', number = ''] = bracketed;
    return { number: orUndefined(number.trim()), name: orUndefined(unquote(name.trim())) };
  }
  const plain = unquote(text.trim());
  const digits = plain.replace(/[() .-]/g, '');
  if (/^[\d*#+]+$/.test(digits)) return { number: digits };
  return { name: orUndefined(plain) };
}

// Backslashes mean something inside quotes only (variable-quoting, Asterisk 22: `"O'Br \"q\" x" <1>`).
function unquote(text: string): string {
  const quoted = /^"(.*)"$/s.exec(text);
  return quoted === null ? text : (quoted[1] ?? '').replace(/\\(.)/gs, '$1');
}

function orUndefined(text: string): string | undefined {
  return text === '' ? undefined : text;
}
