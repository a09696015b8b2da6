import type { FieldValue } from '../catalogue/AmiFields.js';
import type { Frame } from './Frame.js';

/** What a frame becomes, while it is read. */
export type Fields = Record<string, FieldValue>;

/** Events whose `FileName` repeats: the files of a fax. */
const FAXES: ReadonlySet<string> = new Set(['FAXStatus', 'ReceiveFAX', 'SendFAX']);

/**
 * Adds a value to the object that a frame becomes: of a repeated key it holds the first, but for variables and lists, which are
 * collected.
 */
export function addField(fields: Fields, frame: Frame, key: string, value: string): void {
  if (isVariables(frame, key)) addVariable(fields, key, value);
  else if (isList(frame, key)) addValue(fields, key, value);
  else if (!has(fields, key)) define<FieldValue>(fields, key, value);
}

/** Whether a key has one value and no more, which can be set as it is where it comes first. */
export function isPlain(frame: Frame, key: string): boolean {
  return key !== '__proto__' && !isVariables(frame, key) && !isList(frame, key);
}

// Which keys are collected hangs on the frame alone, never on how often they came.
function isList({ kind, name }: Frame, key: string): boolean {
  return key === 'Output' ? kind === 'response' : key === 'FileName' && FAXES.has(name);
}

function isVariables({ name }: Frame, key: string): boolean {
  if (key.startsWith('ChanVariable', key.length - 12) || key.startsWith('ChanVariable(')) return true;
  // The variables that a Status asked for; VarSet has one name under that key.
  return key === 'Variable' && name === 'Status';
}

function addVariable(fields: Fields, key: string, assignment: string): void {
  if (!has(fields, key)) define<FieldValue>(fields, key, {});
  const equals = assignment.indexOf('=');
  const name = equals < 0 ? assignment : assignment.slice(0, equals);
  // Made just above, or by an earlier line of the same key.
  const variables = fields[key] as Record<string, string>;
  if (!has(variables, name)) define(variables, name, equals < 0 ? '' : assignment.slice(equals + 1));
}

function addValue(fields: Fields, key: string, value: string): void {
  if (!has(fields, key)) define<FieldValue>(fields, key, []);
  // Made just above, or by an earlier line of the same key.
  (fields[key] as string[]).push(value);
}

// Keys come from outside: "constructor" and "toString" are inherited by every object, and "__proto__" is a setter.
function has(fields: Readonly<Record<string, unknown>>, key: string): boolean {
  return fields[key] !== undefined && Object.hasOwn(fields, key);
}

function define<T>(fields: Record<string, T>, key: string, value: T): void {
  if (key === '__proto__') {
    Object.defineProperty(fields, key, { value, enumerable: true, configurable: true, writable: true });
  } else fields[key] = value;
}
