import { filter, map, type OperatorFunction, pipe } from 'rxjs';
import type { Session } from '../session/Session.js';
import type { PerformOptions } from '../session/Session.js';
import { withSession } from '../session/withSession.js';
import type { ActionFields } from '../wire/encodeAction.js';
import type { Message } from '../wire/Message.js';

/**
 * Performs any action, known or not, with the fields as Asterisk spells them.
 * Emits the response of a plain action, the rows of a list, or the response and then the event of an asynchronous action.
 * Completes after the last of them. Errors with `ActionError`, `PermissionDeniedError`, `UnsupportedActionError`,
 * `TimeoutError`, `GoneAwayError`, or `ArgumentError` before anything is sent. Unsubscribing stops listening.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/
 * @example
 * pbx.pipe(action('QueueSummary', { Queue: 'support' })).subscribe((row) => console.log(row));
 */
export function action(
  name: string,
  fields: ActionFields = {},
  options: PerformOptions = {},
): OperatorFunction<Session, Message> {
  return pipe(
    withSession((session) => session.perform({ name, fields }, options), options.timeout),
    // What opens and ends a list is not asked for; collectList() has it.
    filter(({ role }) => role !== 'start' && role !== 'complete'),
    map(({ frame }) => frame.toMessage()),
  );
}
