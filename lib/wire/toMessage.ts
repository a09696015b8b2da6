import type { FieldValue } from '../catalogue/AmiFields.js';
import type { Frame } from './Frame.js';
import type { Message } from './Message.js';

/** Keys whose values are collected, even where there is one: what a field is must not hang on how often it came. */
const LISTS: ReadonlySet<string> = new Set(['Output', 'FileName']);

/** A frame as a plain object, with Asterisk's own spelling. Of a repeated key it holds the first value. */
export function toMessage(frame: Frame): Message {
  const fields: Record<string, FieldValue> = {};
  frame.forEachField((key, value) => {
    if (key.startsWith('ChanVariable', key.length - 12) || key.startsWith('ChanVariable('))
      addVariable(fields, key, value);
    else if (LISTS.has(key)) addValue(fields, key, value);
    else if (!has(fields, key)) define(fields, key, value);
  });
  // The fields are those of the event that the frame names, which the types describe as far as Asterisk documents them.
  return fields as Message;
}

function addVariable(fields: Record<string, FieldValue>, key: string, assignment: string): void {
  if (!has(fields, key)) define<FieldValue>(fields, key, {});
  const equals = assignment.indexOf('=');
  const name = equals < 0 ? assignment : assignment.slice(0, equals);
  // Made just above, or by an earlier line of the same key.
  const variables = fields[key] as Record<string, string>;
  if (!has(variables, name)) define(variables, name, equals < 0 ? '' : assignment.slice(equals + 1));
}

function addValue(fields: Record<string, FieldValue>, key: string, value: string): void {
  if (!has(fields, key)) define<FieldValue>(fields, key, []);
  // Made just above, or by an earlier line of the same key.
  (fields[key] as string[]).push(value);
}

// Keys come from outside: "constructor" and "toString" are inherited by every object, and "__proto__" is a setter.
function has<T>(fields: Record<string, T>, key: string): boolean {
  return fields[key] !== undefined && Object.hasOwn(fields, key);
}

function define<T>(fields: Record<string, T>, key: string, value: T): void {
  if (key === '__proto__') {
    Object.defineProperty(fields, key, { value, enumerable: true, configurable: true, writable: true });
  } else fields[key] = value;
}
