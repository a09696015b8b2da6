import { asyncScheduler, type VirtualTimeScheduler } from 'rxjs';
import { ArgumentError } from '../../errors.js';
import type { Pace } from './Agenda.js';

/** How the time of a recording passes again. */
export interface ReplayOptions {
  /** How many recorded seconds pass in one; `Infinity` plays everything at once, in its order. @default 1 */
  readonly speed?: number | undefined;
  /** The clock by which the recorded time passes: a `TestScheduler`, for example. @default the real time */
  readonly virtual?: VirtualTimeScheduler | undefined;
}

/** Checks options and fills in the defaults. Throws `ArgumentError`. */
export function paceOf({ speed = 1, virtual }: ReplayOptions): Pace {
  // Callers without types reach this too.
  if (typeof speed !== 'number' || !(speed > 0)) {
    throw new ArgumentError(`speed: ${String(speed).slice(0, 40)} must be a number above 0; Infinity plays at once`);
  }
  return { speed, scheduler: virtual ?? asyncScheduler };
}
