/** A channel variable to set. */
export type Variable = readonly [name: string, value: string];

/**
 * Reads the `Variable` headers of Originate. Commas part variables; `"` keeps a comma and goes, `\` keeps the next character
 * and goes (variable-quoting, Asterisk 22). A part without `=` sets nothing.
 */
export function parseVariables(headers: readonly string[]): Variable[] {
  return headers.flatMap(splitArguments).flatMap((part): Variable[] => {
    const equals = part.indexOf('=');
    return equals < 1 ? [] : [[part.slice(0, equals), part.slice(equals + 1)]];
  });
}

/** The name of a variable without the underscores that say how it is inherited. */
export function bareName(name: string): string {
  return name.replace(/^__?/, '');
}

/** Parts the arguments of an application or a header at its commas, as Asterisk's AST_STANDARD_APP_ARGS does. */
export function splitArguments(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  let quoted = false;
  for (const [token] of text.matchAll(/\\?./gs)) {
    if (token.length > 1) part += token.slice(1);
    else if (token === '"') quoted = !quoted;
    else if (token === ',' && depth === 0 && !quoted) {
      parts.push(part);
      part = '';
    } else {
      if (token === '(' || token === '[') depth++;
      if (token === ')' || token === ']') depth = Math.max(0, depth - 1);
      part += token;
    }
  }
  return [...parts, part];
}
