import { from, mergeMap, type Observable, type OperatorFunction, pipe } from 'rxjs';
import type { DeviceStateChangeEvent, ExtensionStatusEvent, PresenceStateChangeEvent } from '../catalogue/events.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';
import { firstOffered } from './firstOffered.js';
import { readHints } from '../wire/readHints.js';
import { command } from './system.js';

/**
 * Tells the state of an extension that has a hint: 0 idle, 1 in use, 2 busy, 4 unavailable, 8 ringing, 16 on hold, -1
 * unknown.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ExtensionState/
 * @example
 * pbx.pipe(extensionState('1001', 'default')).subscribe(({ Status, StatusText }) => console.log(Status, StatusText));
 */
export function extensionState(
  exten: string,
  context: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('ExtensionState', { Exten: exten, Context: context }, options);
}

/**
 * Lists the extensions that have a hint; on a server without the action, as its console does.
 * Emits a row for each extension and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ExtensionStateList/
 * @example
 * pbx.pipe(extensionStateList()).subscribe((row) => console.log(row.Exten, row.StatusText));
 */
export function extensionStateList(options?: PerformOptions): OperatorFunction<Session, ExtensionStatusEvent> {
  return firstOffered('ExtensionStateList', {
    ExtensionStateList: action('ExtensionStateList', {}, options),
    Command: pipe(command('core show hints', options), mergeMap(hintsOnConsole)),
  });
}

function hintsOnConsole({ Output = [] }: Response): Observable<ExtensionStatusEvent> {
  return from(
    readHints(Output).map(({ exten, context, hint, state }) => ({
      Event: 'ExtensionStatus' as const,
      Exten: exten,
      Context: context,
      Hint: hint,
      // The console has the words, not the numbers.
      Status: '',
      StatusText: state,
    })),
  );
}

/**
 * Lists the devices and their states.
 * Emits a row for each device and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/DeviceStateList/
 * @example
 * pbx.pipe(deviceStateList()).subscribe((row) => console.log(row.Device, row.State));
 */
export function deviceStateList(options?: PerformOptions): OperatorFunction<Session, DeviceStateChangeEvent> {
  return action('DeviceStateList', {}, options);
}

/**
 * Tells the state of a presence such as `CustomPresence:alice`.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PresenceState/
 * @example
 * pbx.pipe(presenceState('CustomPresence:alice')).subscribe((answer) => console.log(answer));
 */
export function presenceState(provider: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('PresenceState', { Provider: provider }, options);
}

/**
 * Lists the presences and their states.
 * Emits a row for each presence and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PresenceStateList/
 * @example
 * pbx.pipe(presenceStateList()).subscribe((row) => console.log(row.Presentity, row.Status));
 */
export function presenceStateList(options?: PerformOptions): OperatorFunction<Session, PresenceStateChangeEvent> {
  return action('PresenceStateList', {}, options);
}
