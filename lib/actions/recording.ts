import { type OperatorFunction, throwError } from 'rxjs';
import { ArgumentError } from '../errors.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';
import { firstOffered } from './firstOffered.js';

/** Where `monitor` records to. */
export interface MonitorOptions extends PerformOptions {
  /** @default the channel's name with `-` for `/` */
  readonly file?: string | undefined;
  /** @default 'wav' */
  readonly format?: string | undefined;
  /** One file of both directions, instead of one each. @default false */
  readonly mix?: boolean | undefined;
}

/**
 * Records a channel. Where the server has no Monitor (Asterisk 21 and later), MixMonitor writes the same files:
 * `FILE.FORMAT`, or `FILE-in.FORMAT` and `FILE-out.FORMAT`.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Monitor/
 * @example
 * pbx.pipe(monitor('PJSIP/1001-00000001', { file: 'talk', mix: true })).subscribe();
 */
export function monitor(
  channel: string,
  { file, format, mix, ...options }: MonitorOptions = {},
): OperatorFunction<Session, Response> {
  // To mix, Asterisk hands the names to a shell, between quotes.
  const odd = [file, format].find((part) => part !== undefined && (mix ? /[,"\\()`$]/ : ODD).test(part));
  if (odd !== undefined) return refused('Monitor', odd);
  const fields = { Channel: channel, File: file, Format: format, Mix: mix };
  const mixed = file ?? fileOf(channel);
  return firstOffered('Monitor', {
    Monitor: action('Monitor', fields, options),
    // The name of a channel may come from anywhere, and here it is a file.
    MixMonitor: ODD.test(mixed)
      ? refused('MixMonitor', mixed)
      : mixMonitor(channel, { ...options, ...filesOf(mixed, format, mix) }),
  });
}

/** What ends a file, or hides its end, where Asterisk joins it to other arguments. */
const ODD = /[,"\\()]/;

function fileOf(channel: string): string {
  return channel.replaceAll('/', '-');
}

function filesOf(file: string, format = 'wav', mix = false): Pick<MixMonitorOptions, 'file' | 'options'> {
  if (mix) return { file: `${file}.${format}` };
  // Of MixMonitor: r is what the channel says, t what it hears.
  return { options: `r(${file}-in.${format})t(${file}-out.${format})` };
}

/**
 * Ends what `monitor` began.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/StopMonitor/
 * @example
 * pbx.pipe(stopMonitor('PJSIP/1001-00000001')).subscribe();
 */
export function stopMonitor(channel: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return firstOffered('StopMonitor', {
    StopMonitor: action('StopMonitor', { Channel: channel }, options),
    StopMixMonitor: stopMixMonitor(channel, options),
  });
}

/**
 * Sends the recording of a channel on into another file. Asterisk 20 and earlier.
 * Emits the response and completes. Errors and unsubscribing as with `action`; a server without it gives an
 * `UnsupportedActionError` before anything is sent.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ChangeMonitor/
 * @example
 * pbx.pipe(changeMonitor('PJSIP/1001-00000001', 'second')).subscribe();
 */
export function changeMonitor(
  channel: string,
  file: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return firstOffered(
    'ChangeMonitor',
    { ChangeMonitor: action('ChangeMonitor', { Channel: channel, File: file }, options) },
    ['MixMonitor', 'StopMixMonitor'],
  );
}

/**
 * Interrupts the recording of a channel.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PauseMonitor/
 * @example
 * pbx.pipe(pauseMonitor('PJSIP/1001-00000001')).subscribe();
 */
export function pauseMonitor(channel: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return firstOffered('PauseMonitor', {
    PauseMonitor: action('PauseMonitor', { Channel: channel }, options),
    MixMonitorMute: mixMonitorMute(channel, { state: true, ...options }),
  });
}

/**
 * Goes on with the recording of a channel.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/UnpauseMonitor/
 * @example
 * pbx.pipe(unpauseMonitor('PJSIP/1001-00000001')).subscribe();
 */
export function unpauseMonitor(channel: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return firstOffered('UnpauseMonitor', {
    UnpauseMonitor: action('UnpauseMonitor', { Channel: channel }, options),
    MixMonitorMute: mixMonitorMute(channel, { state: false, ...options }),
  });
}

/** Where `mixMonitor` records to. */
export interface MixMonitorOptions extends PerformOptions {
  /** Both directions, with its format as extension: `talk.wav`. */
  readonly file?: string | undefined;
  /** The options of the application, such as `r(in.wav)t(out.wav)b`. */
  readonly options?: string | undefined;
  /** What the server's shell does when the recording is over. */
  readonly command?: string | undefined;
}

/**
 * Records a channel, both directions in one file.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/MixMonitor/
 * @example
 * pbx.pipe(mixMonitor('PJSIP/1001-00000001', { file: 'talk.wav' })).subscribe(({ MixMonitorID }) => console.log(MixMonitorID));
 */
export function mixMonitor(
  channel: string,
  { file, options, command, ...perform }: MixMonitorOptions = {},
): OperatorFunction<Session, Response> {
  const odd = [file, options].find((part) => part !== undefined && !isOneArgument(part));
  if (odd !== undefined) return refused('MixMonitor', odd);
  return action('MixMonitor', { Channel: channel, File: file, Options: options, Command: command }, perform);
}

/**
 * Ends a recording of a channel, or all of them.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/StopMixMonitor/
 * @example
 * pbx.pipe(stopMixMonitor('PJSIP/1001-00000001')).subscribe();
 */
export function stopMixMonitor(
  channel: string,
  { mixMonitorId, ...options }: { mixMonitorId?: string | undefined } & PerformOptions = {},
): OperatorFunction<Session, Response> {
  return action('StopMixMonitor', { Channel: channel, MixMonitorID: mixMonitorId }, options);
}

/** What `mixMonitorMute` mutes. */
export interface MixMonitorMuteOptions extends PerformOptions {
  /** `read` is what the channel says, `write` what it hears. @default 'both' */
  readonly direction?: 'read' | 'write' | 'both' | undefined;
  /** @default true */
  readonly state?: boolean | undefined;
}

/**
 * Leaves a direction of a recorded channel out of the recording, or with `state: false` takes it in again.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/MixMonitorMute/
 * @example
 * pbx.pipe(mixMonitorMute('PJSIP/1001-00000001', { direction: 'read' })).subscribe();
 */
export function mixMonitorMute(
  channel: string,
  { direction = 'both', state = true, ...options }: MixMonitorMuteOptions = {},
): OperatorFunction<Session, Response> {
  return action('MixMonitorMute', { Channel: channel, Direction: direction, State: state ? 1 : 0 }, options);
}

// Asterisk joins file, options and command with commas: one too many, or a quote that hides one, and a file would end in a
// command of the server's shell. Between parentheses and brackets it is a part of what it stands in.
function isOneArgument(text: string): boolean {
  return !/[,"\\()[\]]/.test(text.replace(/\[[^,"\\()[\]]*\]/g, '').replace(/\([^"\\()[\]]*\)/g, ''));
}

function refused<T>(action: string, file: string): OperatorFunction<Session, T> {
  const message = `${action}: ${JSON.stringify(file.slice(0, 40))} holds a character that Asterisk, or its shell, takes for its own`;
  return () => throwError(() => new ArgumentError(message));
}
