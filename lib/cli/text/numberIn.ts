import { ArgumentError } from '../../index.js';
import { beginningOf } from './beginningOf.js';

/** Reads an option that is a number from `min` to `max`. Throws `ArgumentError`. */
export function numberIn(option: string, what: string, min: number, max: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (text.trim() !== '' && number >= min && number <= max) return number;
    throw new ArgumentError(`${option}: ${beginningOf(text)} is not ${what}, a number from ${min} to ${max}`);
  };
}

/** The same for a whole number. */
export function integerIn(option: string, what: string, min: number, max: number): (text: string) => number {
  const read = numberIn(option, what, min, max);
  return (text) => {
    const number = read(text);
    if (Number.isInteger(number)) return number;
    throw new ArgumentError(`${option}: ${beginningOf(text)} is not ${what}, a whole number from ${min} to ${max}`);
  };
}
