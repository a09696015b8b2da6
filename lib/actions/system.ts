import type { OperatorFunction } from 'rxjs';
import type { PerformOptions, Session } from '../session/Session.js';
import type { ActionFields } from '../catalogue/ActionFields.js';
import { maskOf } from '../wire/maskOf.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';

/**
 * Asks the server whether it is there.
 * Emits its response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Ping/
 * @example
 * pbx.pipe(ping()).subscribe((pong) => console.log(pong.Timestamp));
 */
export function ping(options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('Ping', {}, options);
}

/**
 * Runs a console command.
 * Emits one response and completes; its lines stand in `Output`, also where the command failed (`Response: Error`).
 * Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Command/
 * @example
 * pbx.pipe(command('core show uptime')).subscribe(({ Output }) => console.log(Output));
 */
export function command(text: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('Command', { Command: text }, options);
}

/**
 * Sets which events the server sends over this connection: all, none, or those of some privilege classes.
 * A manager remembers it, and asks for the same with the login of each next connection.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Events/
 * @example
 * pbx.pipe(setEvents(['call', 'agent'])).subscribe();
 */
export function setEvents(
  events: boolean | readonly string[],
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('Events', { EventMask: maskOf(events) }, options);
}

/**
 * Sends a UserEvent with fields of one's own to every manager.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/UserEvent/
 * @example
 * pbx.pipe(userEvent('Order', { Number: 42 })).subscribe();
 */
export function userEvent(
  name: string,
  fields?: ActionFields,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('UserEvent', { UserEvent: name, ...fields }, options);
}

/**
 * Logs off. The server then closes the connection, and a manager opens the next: to leave for good, `close()` the manager.
 * Emits the response `Goodbye` and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Logoff/
 * @example
 * pbx.pipe(logoff()).subscribe((goodbye) => console.log(goodbye.Message));
 */
export function logoff(options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('Logoff', {}, options);
}
