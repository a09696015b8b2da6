import { LiveMap } from './LiveMap.js';

/**
 * What is equal in a new value to what was there before, as a whole or in part, is replaced by it, so that whoever compares
 * by `===` sees what has changed.
 */
export function keepIdentity<T>(previous: T, next: T): T {
  // Each branch gives one of the two, or a copy of `next`.
  return keep(previous, next) as T;
}

function keep(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (previous instanceof LiveMap && next instanceof LiveMap) return keepEntries(previous, next);
  if (previous instanceof Date && next instanceof Date) return previous.getTime() === next.getTime() ? previous : next;
  if (Array.isArray(previous) && Array.isArray(next)) return keepItems(previous, next);
  if (isPlain(previous) && isPlain(next)) return keepFields(previous, next);
  return next;
}

function keepEntries(previous: LiveMap<unknown>, next: LiveMap<unknown>): LiveMap<unknown> {
  let kept = next;
  const keys = previous.keys();
  let isSame = previous.size === next.size;
  for (const [key, value] of next) {
    const own = keep(previous.get(key), value);
    kept = kept.set(key, own);
    // The order is part of what a map says.
    isSame &&= own === previous.get(key) && key === keys.next().value;
  }
  return isSame ? previous : kept;
}

function keepItems(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const kept = next.map((item, at) => keep(previous[at], item));
  return previous.length === next.length && kept.every((item, at) => Object.is(item, previous[at])) ? previous : kept;
}

type Fields = Readonly<Record<string, unknown>>;

function keepFields(previous: Fields, next: Fields): Fields {
  const names = Object.keys(next);
  const kept = Object.fromEntries(names.map((name) => [name, keep(previous[name], next[name])]));
  const isSame =
    names.length === Object.keys(previous).length &&
    names.every((name) => Object.hasOwn(previous, name) && Object.is(kept[name], previous[name]));
  if (isSame) return previous;
  return names.every((name) => Object.is(kept[name], next[name])) ? next : kept;
}

function isPlain(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
