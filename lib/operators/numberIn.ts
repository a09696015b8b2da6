import type { AmiFields } from '../catalogue/AmiFields.js';
import { num } from '../wire/num.js';

/** A field as a number; 0 where it is missing or none. @internal */
export function numberIn(fields: AmiFields, field: string): number {
  const value = fields[field];
  return (typeof value === 'string' ? num(value) : undefined) ?? 0;
}
