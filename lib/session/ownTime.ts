import type { Action } from '../wire/encodeAction.js';
import { fieldOf } from '../wire/fieldOf.js';

/** How long Asterisk rings an Originate that names no `Timeout`, in ms. */
const DIAL_TIMEOUT = 30_000;

/** How long the action itself asks the server to take, in ms. */
export function ownTime(action: Action): number {
  switch (action.name.toLowerCase()) {
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
