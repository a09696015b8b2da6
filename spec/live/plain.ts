/** An entry, or a whole model, as what two of them are compared by: the order in which entries came is none of it. */
export function plain(value: unknown): unknown {
  if (value instanceof Map || isLiveMap(value)) {
    const entries = Array.from(value as ReadonlyMap<string, unknown>, ([key, one]) => [key, plain(one)] as const);
    return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
  }
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

function isLiveMap(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object LiveMap]';
}
