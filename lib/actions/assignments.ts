import { ArgumentError } from '../errors.js';

/**
 * Variables as Asterisk reads them in the `Variable` headers of Originate, SIPnotify, PJSIPNotify and MessageSend alike: it
 * splits each at commas and takes quotes and backslashes away (variable-quoting, 13 and 22). Throws an `ArgumentError`.
 */
export function assignments(action: string, variable: Readonly<Record<string, string | number>>): readonly string[] {
  return Object.entries(variable).map(
    ([name, value]) => `${variableName(action, name)}=${String(value).replace(/[\\",]/g, '\\$&')}`,
  );
}

/** The name of one variable, or of a function with its arguments. Throws an `ArgumentError` for what Asterisk would split. */
export function variableName(action: string, name: string): string {
  // Commas between parentheses separate nothing.
  if (/^[^\s=,"\\()[\]]+(?:\([^=()"\\[\]]*\))?$/.test(name)) return name;
  throw new ArgumentError(`${action}: ${JSON.stringify(name.slice(0, 40))} is no name of a variable`);
}
