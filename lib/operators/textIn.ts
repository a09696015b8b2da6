import type { AmiFields } from '../catalogue/AmiFields.js';

/** A field as a text; empty where a server that should send it does not. @internal */
export function textIn(fields: AmiFields, field: string): string {
  const value = fields[field];
  return typeof value === 'string' ? value : '';
}
