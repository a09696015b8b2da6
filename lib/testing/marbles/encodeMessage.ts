import type { AmiFields, FieldValue } from '../../catalogue/AmiFields.js';
import { ArgumentError } from '../../errors.js';
import { isEscapedIn } from '../../wire/unescapeC.js';
import { isSecret, maskSecrets } from '../../wire/maskSecrets.js';
import { escapeC } from '../wire/escapeC.js';

/**
 * A message as it stands on the wire, its closing empty line included: the library reads the same message from it. Lists and
 * records become a line for each value, and what Asterisk C-escapes is escaped. Throws `ArgumentError` for what is no message.
 */
export function encodeMessage(message: AmiFields, what = 'The value'): string {
  const name = nameIn(message, what);
  const first = typeof message['Event'] === 'string' ? 'Event' : 'Response';
  const rest = Object.entries(message).filter(([key]) => key !== first);
  const escapes = escapesOf(message);
  const lines = rest.flatMap(([key, value]) =>
    textsOf(value, `${what}, ${name}: field ${JSON.stringify(key)}`).map((text) =>
      line(key, escapes(key) ? escapeC(text) : text, name),
    ),
  );
  return `${line(first, name, name)}${lines.join('')}\r\n`;
}

/** The name of the event, or the value of `Response`. Throws `ArgumentError` where there is neither. */
function nameIn(message: unknown, what: string): string {
  const fields = typeof message === 'object' && message !== null ? message : {};
  const name: unknown = Reflect.get(fields, 'Event') ?? Reflect.get(fields, 'Response');
  if (typeof name === 'string') return name;
  throw new ArgumentError(`${what} is no message: ${excerpt(masked(message))} has neither Event nor Response`);
}

/** Which fields of that message Asterisk escapes: what the library takes back when it reads them. */
function escapesOf(message: AmiFields): (key: string) => boolean {
  const name = message['Event'];
  if (typeof name !== 'string') return () => false;
  const keys = Object.keys(message);
  return (key) => {
    if (!isEscapedIn(name, key)) return false;
    // What the sender of a UserEvent wrote follows that key, as it was written.
    if (name === 'UserEvent') return keys.indexOf(key) < keys.indexOf('UserEvent');
    // Rows of Asterisk 13, which are the ones that spell it so, have their names as they are.
    return name !== 'Status' || key.endsWith('ChanVariable') || !keys.includes('Accountcode');
  };
}

function textsOf(value: FieldValue | undefined, where: string): readonly string[] {
  if (value === undefined) return [];
  return valuesIn(value).map((text) => {
    // Callers without types reach this too.
    if (typeof text === 'string') return text;
    throw new ArgumentError(`${where} is no text, list of texts or record of texts, but ${excerpt(text)}`);
  });
}

function valuesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [value];
  return Object.entries(value).map(([name, text]: [string, unknown]) => `${name}=${String(text)}`);
}

function line(key: string, value: string, name: string): string {
  const where = `${name}: field ${JSON.stringify(key.slice(0, 40))}`;
  if (!/^[^\s:][^:\r\n\0]*$/.test(key) && !key.startsWith('ChanVariable('))
    throw new ArgumentError(`${where} is no name of a header`);
  if (/[\r\n\0]/.test(value)) {
    const shown = isSecret(key) ? 'the value' : excerpt(value);
    throw new ArgumentError(`${where}: ${shown} holds a CR, LF or NUL, which no line can carry`);
  }
  return `${key}: ${value}\r\n`;
}

function masked(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? maskSecrets({ ...value }) : value;
}

function excerpt(value: unknown): string {
  const text: unknown = typeof value === 'function' ? 'a function' : JSON.stringify(value);
  return String(text).slice(0, 40);
}
