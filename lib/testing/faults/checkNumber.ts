import { ArgumentError } from '../../errors.js';

export interface NumberRange {
  readonly least: number;
  /** Whether fractions make no sense. */
  readonly whole?: boolean;
}

/** Refuses an option of a fault that is no number, or too small a one. What is left out is fine. */
export function checkNumber(
  fault: string,
  option: string,
  value: number | undefined,
  { least, whole = false }: NumberRange,
): void {
  if (value === undefined) return;
  const isNumber = typeof value === 'number' && value >= least;
  if (isNumber && (!whole || Number.isInteger(value) || value === Infinity)) return;
  throw new ArgumentError(
    `${fault}: ${option} must be a ${whole ? 'whole ' : ''}number of at least ${least}, not ${String(value).slice(0, 40)}`,
  );
}
