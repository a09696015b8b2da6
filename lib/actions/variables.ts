import { type OperatorFunction, throwError } from 'rxjs';
import { ArgumentError } from '../errors.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';

/**
 * Reads a variable of a channel, or with null a global one.
 * Emits the response, whose `Value` is empty where the variable is not set, and completes.
 * Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Getvar/
 * @example
 * pbx.pipe(getvar('PJSIP/1001-00000001', 'CALLERID(num)')).subscribe(({ Value }) => console.log(Value));
 */
export function getvar(
  channel: string | null,
  variable: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('Getvar', { Channel: channel, Variable: variable }, options);
}

/**
 * Sets a variable of a channel, or with null a global one.
 * Emits the response and completes. Errors and unsubscribing as with `action`; a value with leading blanks, which Asterisk
 * would drop, is an `ArgumentError`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Setvar/
 * @example
 * pbx.pipe(setvar('PJSIP/1001-00000001', 'VIP', 'yes')).subscribe();
 */
export function setvar(
  channel: string | null,
  variable: string,
  value: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  if (/^\s/.test(value)) {
    const message = `Setvar: the value ${JSON.stringify(value.slice(0, 40))} begins with a blank, which Asterisk drops`;
    return () => throwError(() => new ArgumentError(message));
  }
  return action('Setvar', { Channel: channel, Variable: variable, Value: value }, options);
}
