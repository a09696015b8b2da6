import type { AmiFields } from '../catalogue/AmiFields.js';
import { textIn } from './textIn.js';

/** Rows by what they say in a field, in the order in which each came first. @internal */
export function groupRows<Row extends AmiFields>(
  rows: readonly Row[],
  field: keyof Row & string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = textIn(row, field);
    const group = groups.get(key) ?? [];
    if (group.push(row) === 1) groups.set(key, group);
  }
  return groups;
}
