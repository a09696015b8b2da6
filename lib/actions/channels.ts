import type { OperatorFunction } from 'rxjs';
import type { ChannelHungupEvent, CoreShowChannelEvent, StatusEvent } from '../catalogue/events.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { EventNamed, Response } from '../wire/Message.js';
import { action } from './action.js';
import { variableName } from './assignments.js';
import { orRefused } from './orRefused.js';

/**
 * Lists the channels.
 * Emits a row for each channel and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/CoreShowChannels/
 * @example
 * pbx.pipe(coreShowChannels(), toArray()).subscribe((rows) => console.table(rows));
 */
export function coreShowChannels(options?: PerformOptions): OperatorFunction<Session, CoreShowChannelEvent> {
  return action('CoreShowChannels', {}, options);
}

/** What `status` is to tell. */
export interface StatusOptions extends PerformOptions {
  /** One channel only. */
  readonly channel?: string | undefined;
  /** Variables, or functions such as `CDR(src)`, to read on each channel. */
  readonly variables?: readonly string[] | undefined;
}

/**
 * Lists the channels, or one, in more detail.
 * Emits a row for each channel and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Status/
 * @example
 * pbx.pipe(status({ variables: ['CALLKIND'] })).subscribe((row) => console.log(row.Channel, row.Seconds));
 */
export function status({ channel, variables, ...options }: StatusOptions = {}): OperatorFunction<Session, StatusEvent> {
  return orRefused(() => {
    const names = variables?.map((name) => variableName('Status', name)).join(',');
    return action('Status', { Channel: channel, Variables: names }, options);
  });
}

/**
 * Hangs up a channel, or every one whose name matches a `/regular expression/`: a name that comes from outside must not begin
 * with a slash, or it hangs up others. `getChannel(name).hangup()` refuses such a name.
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
  return action('Hangup', { Channel: channel, Cause: cause }, options);
}

/**
 * Hangs a channel up so many seconds from now.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/AbsoluteTimeout/
 * @example
 * pbx.pipe(absoluteTimeout('PJSIP/1001-00000001', 60)).subscribe();
 */
export function absoluteTimeout(
  channel: string,
  seconds: number,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('AbsoluteTimeout', { Channel: channel, Timeout: seconds }, options);
}

/**
 * Lets a Local channel that was made with `/n` disappear from a call all the same.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/LocalOptimizeAway/
 * @example
 * pbx.pipe(localOptimizeAway('Local/100@default-00000001;1')).subscribe();
 */
export function localOptimizeAway(channel: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('LocalOptimizeAway', { Channel: channel }, options);
}

/**
 * Sends a text to the phone of a channel.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/SendText/
 * @example
 * pbx.pipe(sendText('PJSIP/1001-00000001', 'Your taxi is here')).subscribe();
 */
export function sendText(
  channel: string,
  message: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('SendText', { Channel: channel, Message: message }, options);
}

/**
 * Lists the channels that a channel is connected with, through bridges and Local channels. Asterisk 20 and later.
 * Emits a row for each of them and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/CoreShowChannelMap/
 * @example
 * pbx.pipe(coreShowChannelMap('PJSIP/1001-00000001')).subscribe((row) => console.log(row.ConnectedChannel));
 */
export function coreShowChannelMap(
  channel: string,
  options?: PerformOptions,
): OperatorFunction<Session, EventNamed<'CoreShowChannelMap'>> {
  return action('CoreShowChannelMap', { Channel: channel }, options);
}
