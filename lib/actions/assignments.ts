import { ArgumentError } from '../errors.js';

/**
 * Variables as Asterisk reads them in the `Variable` headers of Originate, SIPnotify, PJSIPNotify and MessageSend alike: it
 * splits each at commas and takes quotes and backslashes away (variable-quoting, 13 and 22). Throws an `ArgumentError`.
 */
export function assignments(action: string, variable: Readonly<Record<string, string | number>>): readonly string[] {
  return Object.entries(variable).map(([name, value]) => {
    // The first one ends the name, between parentheses too.
    if (name.includes('=')) throw unnamed(action, name);
    return `${variableName(action, name)}=${String(value).replace(/[\\",]/g, '\\$&')}`;
  });
}

/** The name of one variable, or of a function with its arguments. Throws an `ArgumentError` for what Asterisk would split. */
export function variableName(action: string, name: string): string {
  // Commas between parentheses separate nothing.
  if (/^[^\s=,"\\()[\]]+(?:\([^()"\\[\]]*\))?$/.test(name)) return name;
  throw unnamed(action, name);
}

function unnamed(action: string, name: string): ArgumentError {
  return new ArgumentError(`${action}: ${JSON.stringify(name.slice(0, 40))} is no name of a variable`);
}
