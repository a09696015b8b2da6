import { map, type OperatorFunction, toArray } from 'rxjs';
import type { AmiFields } from '../catalogue/AmiFields.js';
import { textIn } from './textIn.js';

/**
 * Gathers rows under the value of one of their fields; of rows with the same value the last stays.
 * Emits once when the source completes, an empty record where there were no rows, and completes. Errors with its source;
 * unsubscribing unsubscribes from it.
 * @example
 * pbx.pipe(status(), toRecord('Channel')).subscribe((channels) => console.log(Object.keys(channels)));
 */
export function toRecord<Row extends AmiFields>(
  field: keyof Row & string,
): OperatorFunction<Row, Readonly<Record<string, Row>>> {
  return (rows$) =>
    rows$.pipe(
      toArray(),
      // fromEntries defines keys: one that is called __proto__ is a key like any other.
      map((rows) => Object.fromEntries(rows.map((row) => [textIn(row, field), row]))),
    );
}
