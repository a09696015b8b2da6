import type { Observable, OperatorFunction } from 'rxjs';
import type { ActionFields } from '../catalogue/ActionFields.js';
import type { ActionMap, ListRows, Outcomes } from '../catalogue/actions.js';
import type { PerformOptions, Session } from '../session/Session.js';
import { withSession } from '../session/withSession.js';
import type { EventNamed, Message, Response } from '../wire/Message.js';
import { toMessages } from './toMessages.js';

/** The name of an action that the catalogue knows. */
export type ActionName = keyof ActionMap;

/** What `action` takes behind the name: the action's own parameters where the catalogue knows it, any fields where not. */
export type ActionArguments<Name extends string> = Name extends ActionName
  ? object extends ActionMap[Name]
    ? [fields?: ActionMap[Name], options?: PerformOptions]
    : [fields: ActionMap[Name], options?: PerformOptions]
  : [fields?: ActionFields, options?: PerformOptions];

/** What an action emits: the rows of a list, the response and the event that follows it, or the response. */
export type AnswerTo<Name extends string> = Name extends 'Hangup'
  ? Response | EventNamed<ListRows[Name]>
  : Name extends keyof ListRows
    ? EventNamed<ListRows[Name]>
    : Name extends keyof Outcomes
      ? Response | EventNamed<Outcomes[Name]>
      : Name extends ActionName
        ? Response
        : Message;

/**
 * Performs any action, known or not, with the fields as Asterisk spells them.
 * Emits the response of a plain action, the rows of a list, or the response and then the event of an asynchronous action.
 * Completes after the last of them. Errors with `ActionError`, `PermissionDeniedError`, `UnsupportedActionError`,
 * `TimeoutError`, `GoneAwayError`, `LimitError`, or `ArgumentError` before anything is sent. Unsubscribing stops listening.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/
 * @example
 * pbx.pipe(action('QueueSummary', { Queue: 'support' })).subscribe((row) => console.log(row.Queue, row.Callers));
 */
export function action<Name extends ActionName | (string & {})>(
  name: Name,
  ...[fields, options = {}]: ActionArguments<Name>
): OperatorFunction<Session, AnswerTo<Name>> {
  const asked = fields === undefined ? { name } : { name, fields };
  return withSession(
    // The catalogue says what an action is answered with, as far as Asterisk documents it.
    (session) => session.perform(asked, options).pipe(toMessages()) as Observable<AnswerTo<Name>>,
    options.timeout,
  );
}
