/** An entry with some fields changed: the same object where they have these values already. */
export function patched<T extends object>(entry: T, patch: Partial<T>): T {
  for (const field in patch) if (!isSame(entry[field], patch[field])) return { ...entry, ...patch };
  return entry;
}

function isSame(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || (one instanceof Date && other instanceof Date && one.getTime() === other.getTime());
}
