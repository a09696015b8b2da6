import { type OperatorFunction, throwError } from 'rxjs';
import { ArgumentError } from '../errors.js';
import type { Session } from '../session/Session.js';

/** Performs an action only if its value arrives as it is given: Asterisk drops the blanks before it. */
export function whole<T>(
  action: string,
  value: string,
  operator: OperatorFunction<Session, T>,
): OperatorFunction<Session, T> {
  if (!/^\s/.test(value)) return operator;
  const message = `${action}: the value ${JSON.stringify(value.slice(0, 40))} begins with a blank, which Asterisk drops`;
  return () => throwError(() => new ArgumentError(message));
}
