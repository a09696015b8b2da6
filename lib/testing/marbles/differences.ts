import { isDeepStrictEqual } from 'node:util';
import { Frame } from '../../wire/Frame.js';
import { isMessage, show } from './show.js';

/** What is not as expected, and where in a value. */
export interface Difference {
  /** Such as `Cause` or `[2].Channel`; empty where it is the whole value. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** What tells errors of this library apart. */
const TOLD_BY_ERRORS = ['name', 'kind', 'message', 'outcome', 'stage'];

/**
 * What differs between two values, field by field; nothing where they are equal. A message may have an ActionID that the
 * expected one has not, errors are compared by what they say of themselves, and a matcher of jest or vitest may stand for a
 * value.
 */
export function differences(received: unknown, expected: unknown, path = ''): readonly Difference[] {
  if (Object.is(received, expected)) return [];
  if (isMatcher(expected)) return expected.asymmetricMatch(received) ? [] : [difference(received, expected, path)];
  if (received instanceof Error && expected instanceof Error) {
    return inFields(fieldsOfError(received), fieldsOfError(expected), path);
  }
  const [is, ought] = [read(received), read(expected)];
  if (Array.isArray(is) && Array.isArray(ought)) return inLists(is, ought, path);
  if (isPlain(is) && isPlain(ought)) {
    // Two messages that are not the same have no fields to compare.
    if (is['Event'] !== ought['Event']) return [difference(received, expected, path)];
    return inFields(is, ought, path);
  }
  return isDeepStrictEqual(received, expected) ? [] : [difference(received, expected, path)];
}

function inLists(received: readonly unknown[], expected: readonly unknown[], path: string): readonly Difference[] {
  const length = Math.max(received.length, expected.length);
  return Array.from({ length }, (_, index) =>
    differences(received[index], expected[index], `${path}[${index}]`),
  ).flat();
}

function inFields(
  received: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
  path: string,
): readonly Difference[] {
  const keys = new Set([...Object.keys(expected), ...Object.keys(received)]);
  // The library makes a new one for every action.
  if (isMessage(expected) && !Object.hasOwn(expected, 'ActionID')) keys.delete('ActionID');
  return [...keys].flatMap((key) =>
    differences(fieldIn(received, key), fieldIn(expected, key), path === '' ? key : `${path}.${key}`),
  );
}

// A field may be named as what every object inherits.
function fieldIn(fields: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function fieldsOfError(error: Error): Readonly<Record<string, unknown>> {
  return Object.fromEntries(TOLD_BY_ERRORS.map((key) => [key, Reflect.get(error, key)]));
}

function read(value: unknown): unknown {
  return value instanceof Frame ? value.toMessage() : value;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Also the plain objects of another realm, such as jest's.
  return prototype === null || (Object.getPrototypeOf(prototype) === null && !Array.isArray(value));
}

function isMatcher(value: unknown): value is { asymmetricMatch(received: unknown): boolean } {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'asymmetricMatch') === 'function';
}

function difference(received: unknown, expected: unknown, path: string): Difference {
  return { path, expected: show(expected), received: show(received) };
}
