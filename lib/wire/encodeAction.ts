import { Buffer } from 'node:buffer';
import type { ActionFields, ActionValue } from '../catalogue/ActionFields.js';
import { ArgumentError } from '../errors.js';
import { isSameName } from './fieldOf.js';
import { isSecret } from './maskSecrets.js';

/** What a server is asked to do. */
export interface Action {
  /** Its name, such as `CoreShowChannels`. */
  readonly name: string;
  readonly fields?: ActionFields;
}

/** Asterisk's limits (13, 20 and 22): bytes of a line before its CRLF, and lines of an action. */
const MAX_LINE_BYTES = 1022;
const MAX_LINES = 128;

/** The name of a header, as nearly every one is, and any. */
const PLAIN_NAME = /^[!-9;-~][ -9;-~]*$/;
const NAME = /^[^\s:][^:\r\n\0]*$/;

/** What nearly every value is: a byte a character, and none that a line cannot carry. */
const PLAIN = /^[ -~]*$/;

/**
 * An action as text, `ActionID` right behind `Action`, so that the server can name it even where a later line fails.
 * Throws an {@link ArgumentError} for what Asterisk would not take as it is.
 */
export function encodeAction({ name, fields = {} }: Action, actionId: string): string {
  if (name.trim() === '') throw new ArgumentError('Action: the name of the action is missing');
  let text = line('Action', name) + line('ActionID', actionId);
  let lines = 2;
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    // Sent already: a field of that name is how a caller chooses it.
    if (value === undefined || value === null || isSameName(key, 'actionid')) continue;
    if (isSameName(key, 'action')) throw new ArgumentError(`${name}: "${key}" is the name of the action, not a field`);
    if (!Array.isArray(value)) {
      text += line(key, value as ActionValue, name);
      lines += 1;
      continue;
    }
    for (const item of value as readonly ActionValue[]) {
      text += line(key, item, name);
      lines += 1;
    }
  }
  if (lines > MAX_LINES) {
    throw new ArgumentError(`${name} has ${String(lines)} lines; Asterisk takes ${String(MAX_LINES)} at most`);
  }
  return `${text}\r\n`;
}

function line(key: string, value: ActionValue, action = 'Action'): string {
  if (!isPlain(key, value)) check(key, value, action);
  return `${key}: ${String(value)}\r\n`;
}

/** Whether a line needs no closer look. */
function isPlain(key: string, value: ActionValue): boolean {
  return (
    typeof value === 'string' &&
    PLAIN_NAME.test(key) &&
    PLAIN.test(value) &&
    key.length + 2 + value.length <= MAX_LINE_BYTES
  );
}

/** Throws an {@link ArgumentError} for what no line can carry. */
function check(key: string, value: ActionValue, action: string): void {
  const where = `${action}: field ${JSON.stringify(key.slice(0, 40))}`;
  // Callers without types reach this too: an object may say one thing now and another when it is written.
  if (!['string', 'number', 'boolean'].includes(typeof value)) {
    throw new ArgumentError(`${where} is no text, number or boolean, nor a list of them`);
  }
  const text = `${key}: ${String(value)}`;
  if (!NAME.test(key)) throw new ArgumentError(`${where} is no name of a header`);
  // A line break would start a header, or an action, of its own.
  if (/[\r\n\0]/.test(text)) {
    throw new ArgumentError(`${where}: ${excerpt(key, value)} holds a CR, LF or NUL, which no value can carry`);
  }
  // UTF-8 has no bytes for one surrogate without the other.
  if (/\p{Surrogate}/u.test(text)) throw new ArgumentError(`${where}: ${excerpt(key, value)} holds half a character`);
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_LINE_BYTES) {
    throw new ArgumentError(
      `${where}: ${excerpt(key, value)} makes a line of ${String(bytes)} bytes; Asterisk takes ${String(MAX_LINE_BYTES)} at most`,
    );
  }
}

function excerpt(key: string, value: ActionValue): string {
  const text = String(value);
  // "Variable: SIPSECRET=…" is named by its value.
  if (isSecret(key) || isSecret(text.replace(/=.*$/s, ''))) return 'the value';
  return JSON.stringify(text.slice(0, 40));
}
