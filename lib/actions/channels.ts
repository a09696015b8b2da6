import type { OperatorFunction } from 'rxjs';
import type { ChannelHungupEvent, CoreShowChannelEvent, StatusEvent } from '../catalogue/events.js';
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
  return action('CoreShowChannels', {}, options);
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
  return action('Status', { Channel: channel, Variables: variables?.join(',') }, options);
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
  return action('Hangup', { Channel: channel, Cause: cause }, options);
}
