import type { OperatorFunction } from 'rxjs';
import type { ListDialplanEvent } from '../catalogue/events.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';

/**
 * Lists the dialplan, or a part of it.
 * Emits a row for each priority and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ShowDialPlan/
 * @example
 * pbx.pipe(showDialPlan({ context: 'default' })).subscribe((row) => console.log(row.Extension, row.Application));
 */
export function showDialPlan({
  context,
  extension,
  ...options
}: { context?: string | undefined; extension?: string | undefined } & PerformOptions = {}): OperatorFunction<
  Session,
  ListDialplanEvent
> {
  return action('ShowDialPlan', { Extension: extension, Context: context }, options);
}

/** A priority of the dialplan. */
export interface DialplanExtension extends PerformOptions {
  readonly context: string;
  readonly extension: string;
  /** A number, `hint`, or a number or `n` with a label. */
  readonly priority: string | number;
  readonly application: string;
  readonly applicationData?: string | undefined;
  /** Instead of the one that is there. @default false */
  readonly replace?: boolean | undefined;
}

/**
 * Adds a priority to the dialplan, until it is reloaded.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/DialplanExtensionAdd/
 * @example
 * pbx.pipe(dialplanExtensionAdd({ context: 'default', extension: '42', priority: 1, application: 'Answer' })).subscribe();
 */
export function dialplanExtensionAdd({
  context,
  extension,
  priority,
  application,
  applicationData,
  replace,
  ...options
}: DialplanExtension): OperatorFunction<Session, Response> {
  return action(
    'DialplanExtensionAdd',
    {
      Context: context,
      Extension: extension,
      Priority: priority,
      Application: application,
      ApplicationData: applicationData,
      Replace: replace === true ? 'yes' : undefined,
    },
    options,
  );
}

/**
 * Removes an extension from the dialplan, or one of its priorities.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/DialplanExtensionRemove/
 * @example
 * pbx.pipe(dialplanExtensionRemove('default', '42')).subscribe();
 */
export function dialplanExtensionRemove(
  context: string,
  extension: string,
  { priority, ...options }: { priority?: string | number | undefined } & PerformOptions = {},
): OperatorFunction<Session, Response> {
  return action('DialplanExtensionRemove', { Context: context, Extension: extension, Priority: priority }, options);
}
