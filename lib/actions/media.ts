import type { OperatorFunction } from 'rxjs';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';

/** What `playDtmf` may be told besides. */
export interface PlayDtmfOptions extends PerformOptions {
  /** How long the digit sounds, in ms. */
  readonly duration?: number | undefined;
  /** The channel takes the digit as if its phone had sent it. */
  readonly receive?: boolean | undefined;
}

/**
 * Plays a DTMF digit to a channel.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PlayDTMF/
 * @example
 * pbx.pipe(playDtmf('PJSIP/1001-00000001', '5', { duration: 200 })).subscribe();
 */
export function playDtmf(
  channel: string,
  digit: string,
  { duration, receive, ...options }: PlayDtmfOptions = {},
): OperatorFunction<Session, Response> {
  return action('PlayDTMF', { Channel: channel, Digit: digit, Duration: duration, Receive: receive }, options);
}

/**
 * Plays an MF digit to a channel, for so many ms. Asterisk 20 and later.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PlayMF/
 * @example
 * pbx.pipe(playMf('DAHDI/1-1', '5', { duration: 50 })).subscribe();
 */
export function playMf(
  channel: string,
  digit: string,
  { duration, ...options }: { duration?: number | undefined } & PerformOptions = {},
): OperatorFunction<Session, Response> {
  return action('PlayMF', { Channel: channel, Digit: digit, Duration: duration }, options);
}

/**
 * Sends a hook flash to a channel, or with `receive` makes the channel take one. Asterisk 20 and later.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/SendFlash/
 * @example
 * pbx.pipe(sendFlash('DAHDI/1-1')).subscribe();
 */
export function sendFlash(
  channel: string,
  { receive, ...options }: { receive?: boolean | undefined } & PerformOptions = {},
): OperatorFunction<Session, Response> {
  return action('SendFlash', { Channel: channel, Receive: receive }, options);
}

/**
 * Mutes what a channel says (`in`), what it hears (`out`), or both; with `false` ends that.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/MuteAudio/
 * @example
 * pbx.pipe(muteAudio('PJSIP/1001-00000001', 'in', true)).subscribe();
 */
export function muteAudio(
  channel: string,
  direction: 'in' | 'out' | 'all',
  state: boolean,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('MuteAudio', { Channel: channel, Direction: direction, State: state ? 'on' : 'off' }, options);
}

/**
 * Controls the sound file that a channel hears.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ControlPlayback/
 * @example
 * pbx.pipe(controlPlayback('PJSIP/1001-00000001', 'pause')).subscribe();
 */
export function controlPlayback(
  channel: string,
  control: 'stop' | 'forward' | 'reverse' | 'pause' | 'restart',
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('ControlPlayback', { Channel: channel, Control: control }, options);
}
