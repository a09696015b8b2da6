import type { Action } from './encodeAction.js';
import { fieldOf } from './fieldOf.js';

/** How long Asterisk rings an Originate that names no `Timeout`, in ms. */
const DIAL_TIMEOUT = 30_000;

/** How long an action itself asks the server to take, in ms. Its name is given in lower case. */
export function ownTime(verb: string, action: Action): number {
  switch (verb) {
    case 'originate': {
      const own = timeoutOf(action);
      return own > 0 ? own : DIAL_TIMEOUT;
    }
    // In seconds; without them, or below zero, it waits for an event as long as it takes.
    case 'waitevent': {
      const own = timeoutOf(action);
      return own >= 0 ? own * 1_000 : Infinity;
    }
    default:
      return 0;
  }
}

function timeoutOf(action: Action): number {
  return Number(fieldOf(action, 'Timeout') ?? NaN);
}
