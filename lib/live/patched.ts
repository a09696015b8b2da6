/**
 * An entry with some fields changed: the same object where they have these values already. What is equal stays as it was: a text
 * of a new message would keep that message alive.
 */
export function patched<T extends object>(entry: T, patch: Partial<T>): T {
  let copy: T | undefined;
  for (const field in patch) {
    const value = patch[field];
    if (isSame(entry[field], value)) continue;
    copy ??= { ...entry };
    // `patch` has the field: it is as `T` says.
    copy[field] = value as T[typeof field];
  }
  return copy ?? entry;
}

function isSame(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || (one instanceof Date && other instanceof Date && one.getTime() === other.getTime());
}
