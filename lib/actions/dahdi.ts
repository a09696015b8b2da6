import type { OperatorFunction } from 'rxjs';
import type { PerformOptions, Session } from '../session/Session.js';
import type { EventNamed, Response } from '../wire/Message.js';
import { action } from './action.js';

/**
 * Lists the channels of DAHDI, or one.
 * Emits a row for each channel and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/DAHDIShowChannels/
 * @example
 * pbx.pipe(dahdiShowChannels()).subscribe((row) => console.log(row['DAHDIChannel'], row['Alarm']));
 */
export function dahdiShowChannels({
  channel,
  ...options
}: { channel?: string | number | undefined } & PerformOptions = {}): OperatorFunction<
  Session,
  EventNamed<'DAHDIShowChannels'>
> {
  return action('DAHDIShowChannels', { DAHDIChannel: channel }, options);
}

/**
 * Dials a number on a channel of DAHDI that is off the hook.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/DAHDIDialOffhook/
 * @example
 * pbx.pipe(dahdiDialOffhook('1', '5551234')).subscribe();
 */
export function dahdiDialOffhook(
  channel: string | number,
  number: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('DAHDIDialOffhook', { DAHDIChannel: channel, Number: number }, options);
}

/**
 * Takes "do not disturb" off a channel of DAHDI.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/DAHDIDNDoff/
 * @example
 * pbx.pipe(dahdiDndOff('1')).subscribe();
 */
export function dahdiDndOff(channel: string | number, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('DAHDIDNDoff', { DAHDIChannel: channel }, options);
}

/**
 * Sets a channel of DAHDI to "do not disturb".
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/DAHDIDNDon/
 * @example
 * pbx.pipe(dahdiDndOn('1')).subscribe();
 */
export function dahdiDndOn(channel: string | number, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('DAHDIDNDon', { DAHDIChannel: channel }, options);
}

/**
 * Puts a channel of DAHDI on the hook, as its phone would.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/DAHDIHangup/
 * @example
 * pbx.pipe(dahdiHangup('1')).subscribe();
 */
export function dahdiHangup(channel: string | number, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('DAHDIHangup', { DAHDIChannel: channel }, options);
}

/**
 * Flashes the hook of a channel of DAHDI, as its phone would to transfer a call.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/DAHDITransfer/
 * @example
 * pbx.pipe(dahdiTransfer('1')).subscribe();
 */
export function dahdiTransfer(channel: string | number, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('DAHDITransfer', { DAHDIChannel: channel }, options);
}

/**
 * Starts DAHDI anew: its calls end.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/DAHDIRestart/
 * @example
 * pbx.pipe(dahdiRestart()).subscribe();
 */
export function dahdiRestart(options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('DAHDIRestart', {}, options);
}

/**
 * Lists the spans of DAHDI. Asterisk 20 and later.
 * Emits a row for each span and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/DAHDIShowStatus/
 * @example
 * pbx.pipe(dahdiShowStatus()).subscribe((row) => console.log(row));
 */
export function dahdiShowStatus(options?: PerformOptions): OperatorFunction<Session, EventNamed<'DAHDIShowStatus'>> {
  return action('DAHDIShowStatus', {}, options);
}
