import type { Field } from '../wire/formatMessage.js';

/** What an event says under a name; `''` where it says nothing. */
export function announced(fields: readonly Field[], name: string): string {
  return String(fields.find(([key]) => key === name)?.[1] ?? '');
}
