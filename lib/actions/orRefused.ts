import { type OperatorFunction, throwError } from 'rxjs';
import type { Session } from '../session/Session.js';

/** An operator whose arguments are wrong errors when it is subscribed to, not when it is made. */
export function orRefused<T>(make: () => OperatorFunction<Session, T>): OperatorFunction<Session, T> {
  try {
    return make();
  } catch (error) {
    return () => throwError(() => error);
  }
}
