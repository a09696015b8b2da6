import { type OperatorFunction, pipe, throwError } from 'rxjs';
import type { ChannelHungupEvent, CoreShowChannelEvent, StatusEvent } from '../catalogue/events.js';
import { ArgumentError } from '../errors.js';
import { ofEvent } from '../operators/ofEvent.js';
import { ofResponse } from '../operators/ofResponse.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';

/**
 * Lists the channels.
 * Emits a row for each channel and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/CoreShowChannels/
 * @example
 * pbx.pipe(coreShowChannels(), toArray()).subscribe((rows) => console.table(rows));
 */
export function coreShowChannels(options?: PerformOptions): OperatorFunction<Session, CoreShowChannelEvent> {
  return pipe(action('CoreShowChannels', {}, options), ofEvent('CoreShowChannel'));
}

/** What `status` is to tell. */
export interface StatusOptions extends PerformOptions {
  /** One channel only. */
  readonly channel?: string;
  /** Variables, or functions such as `CDR(src)`, to read on each channel. */
  readonly variables?: readonly string[];
}

/**
 * Lists the channels, or one, in more detail.
 * Emits a row for each channel and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Status/
 * @example
 * pbx.pipe(status({ variables: ['CALLKIND'] })).subscribe((row) => console.log(row.Channel, row.Seconds));
 */
export function status({ channel, variables, ...options }: StatusOptions = {}): OperatorFunction<Session, StatusEvent> {
  return pipe(action('Status', { Channel: channel, Variables: variables?.join(',') }, options), ofEvent('Status'));
}

/**
 * Hangs up a channel, or every one whose name matches a `/regular expression/`.
 * Emits the response, or for an expression a row for each channel that was hung up, and completes.
 * Errors (`No such channel` among them) and unsubscribing as with `action`.
 * @param cause The Q.850 cause, such as 16 for a normal clearing.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Hangup/
 * @example
 * pbx.pipe(hangup('PJSIP/1001-00000001')).subscribe();
 */
export function hangup(
  channel: string,
  cause?: number,
  options?: PerformOptions,
): OperatorFunction<Session, Response | ChannelHungupEvent> {
  // Hangup answers with these two and nothing else.
  return action('Hangup', { Channel: channel, Cause: cause }, options) as OperatorFunction<
    Session,
    Response | ChannelHungupEvent
  >;
}

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
  return pipe(action('Getvar', { Channel: channel, Variable: variable }, options), ofResponse());
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
  return pipe(action('Setvar', { Channel: channel, Variable: variable, Value: value }, options), ofResponse());
}

/** Where `redirect` sends a channel, and the one that is bridged with it. */
export interface RedirectOptions extends PerformOptions {
  readonly context: string;
  /** @default 's' */
  readonly exten?: string;
  /** A number or a label. @default 1 */
  readonly priority?: number | string;
  /** A second channel, which goes along. */
  readonly extraChannel?: string;
  readonly extraContext?: string;
  readonly extraExten?: string;
  readonly extraPriority?: number | string;
}

/**
 * Sends a channel to another place in the dialplan: a blind transfer.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Redirect/
 * @example
 * pbx.pipe(redirect('PJSIP/1001-00000001', { context: 'default', exten: '100' })).subscribe();
 */
export function redirect(
  channel: string,
  { context, exten = 's', priority = 1, ...extra }: RedirectOptions,
): OperatorFunction<Session, Response> {
  const { extraChannel, extraContext, extraExten, extraPriority, ...options } = extra;
  const fields = {
    Channel: channel,
    ExtraChannel: extraChannel,
    Context: context,
    Exten: exten,
    Priority: priority,
    ExtraContext: extraContext,
    ExtraExten: extraExten,
    ExtraPriority: extraPriority,
  };
  return pipe(action('Redirect', fields, options), ofResponse());
}
