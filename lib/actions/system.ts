import { Buffer } from 'node:buffer';
import { defer, type OperatorFunction } from 'rxjs';
import type { WaitEventCompleteEvent } from '../catalogue/events.js';
import { ArgumentError } from '../errors.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { ActionFields } from '../catalogue/ActionFields.js';
import { type EventChoice, maskOf } from '../wire/maskOf.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';
import { assignments } from './assignments.js';
import { orRefused } from './orRefused.js';

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
 * Emits the response and completes. Errors and unsubscribing as with `action`; a class that Asterisk does not know, which would
 * silently turn events off, is an `ArgumentError`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Events/
 * @example
 * pbx.pipe(setEvents(['call', 'agent'])).subscribe();
 */
export function setEvents(events: EventChoice, options?: PerformOptions): OperatorFunction<Session, Response> {
  return (session$) => defer(() => session$.pipe(action('Events', { EventMask: maskOf(events) }, options)));
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

/**
 * Lists the actions that the server offers to this user.
 * Emits one response, with a field for each action, and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ListCommands/
 * @example
 * pbx.pipe(listCommands(), toDescriptions()).subscribe((actions) => console.log(actions['QueueAdd']));
 */
export function listCommands(options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('ListCommands', {}, options);
}

/** Which events `filter` means. */
export interface FilterOptions extends PerformOptions {
  /** How `Filter` is matched, such as `action(exclude),name(Newexten),header(Channel),contains`; Asterisk 22 and later. */
  readonly matchCriteria?: string | undefined;
}

/**
 * Narrows the events that this connection is sent: a regular expression that an event must match, or with a `!` before
 * it must not. Filters add up. A manager sets them again over each next connection, before anybody has its session; what the
 * server sends until then is not seen.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Filter/
 * @example
 * pbx.pipe(filter('!Event: VarSet')).subscribe();
 */
export function filter(
  text: string,
  { matchCriteria, ...options }: FilterOptions = {},
): OperatorFunction<Session, Response> {
  return action('Filter', { Operation: 'Add', MatchCriteria: matchCriteria, Filter: text }, options);
}

/**
 * Tells the version of the server and its limits.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/CoreSettings/
 * @example
 * pbx.pipe(coreSettings()).subscribe((settings) => console.log(settings['AsteriskVersion']));
 */
export function coreSettings(options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('CoreSettings', {}, options);
}

/**
 * Tells since when the server runs, and how many calls there are.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/CoreStatus/
 * @example
 * pbx.pipe(coreStatus()).subscribe((status) => console.log(status['CoreCurrentCalls']));
 */
export function coreStatus(options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('CoreStatus', {}, options);
}

/**
 * Waits for the next event; the connection can do nothing else meanwhile. Streams need no such thing.
 * Emits the response and then the `WaitEventComplete` and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/WaitEvent/
 * @example
 * pbx.pipe(waitEvent(10)).subscribe();
 */
export function waitEvent(
  seconds: number,
  options?: PerformOptions,
): OperatorFunction<Session, Response | WaitEventCompleteEvent> {
  return action('WaitEvent', { Timeout: seconds }, options);
}

/** A text message, without a call. */
export interface MessageSendOptions extends PerformOptions {
  /** Such as `pjsip:1001`. */
  readonly to: string;
  readonly from?: string | undefined;
  readonly body: string;
  readonly variable?: Readonly<Record<string, string>> | undefined;
}

/**
 * Sends a text message. A body of several lines goes as Base64, which Asterisk undoes.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/MessageSend/
 * @example
 * pbx.pipe(messageSend({ to: 'pjsip:1001', body: 'Lunch?' })).subscribe();
 */
export function messageSend({
  to,
  from,
  body,
  variable = {},
  ...options
}: MessageSendOptions): OperatorFunction<Session, Response> {
  return orRefused(() => {
    const lines = assignments('MessageSend', variable);
    return action('MessageSend', { To: to, From: from, ...bodyOf(body), Variable: lines }, options);
  });
}

function bodyOf(body: string): { readonly Body: string } | { readonly Base64Body: string } {
  // What is not encoded is looked at when it is sent.
  if (!/[\r\n]/.test(body)) return { Body: body };
  if (/\p{Surrogate}/u.test(body)) throw new ArgumentError('MessageSend: the body holds half a character');
  return { Base64Body: Buffer.from(body).toString('base64') };
}
