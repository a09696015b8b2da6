import type { AmiFields } from '../catalogue/AmiFields.js';
import { textIn } from '../operators/textIn.js';
import { num } from '../wire/num.js';

/** When the server sent an event: with `timestampevents` it says so, in seconds and their fraction. */
export function timeOf(event: AmiFields): Date | undefined {
  const seconds = num(textIn(event, 'Timestamp'));
  return seconds === undefined ? undefined : new Date(seconds * 1_000);
}
