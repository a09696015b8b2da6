import { mergeMap, of, type OperatorFunction } from 'rxjs';
import { toValue } from '../operators/toValue.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { withSession } from '../session/withSession.js';
import { action } from './action.js';
import { firstOffered } from './firstOffered.js';
import { whole } from './whole.js';

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
  return action('Getvar', { Channel: channel, Variable: variable }, options);
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
  return whole('Setvar', value, action('Setvar', { Channel: channel, Variable: variable, Value: value }, options));
}

/**
 * Sets the user's field of a channel's call record, or adds to it; where the server has no such action (Asterisk 12 and
 * later) by the variable `CDR(userfield)`.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/Dialplan_Functions/CDR/
 * @example
 * pbx.pipe(setCdrUserField('PJSIP/1001-00000001', 'order 42')).subscribe();
 */
export function setCdrUserField(
  channel: string,
  userField: string,
  { append, ...options }: { append?: boolean | undefined } & PerformOptions = {},
): OperatorFunction<Session, Response> {
  const fields = { Channel: channel, UserField: userField, Append: append === true ? 'yes' : 'no' };
  const byVariable = (value: string) => setvar(channel, USER_FIELD, value, options);
  return firstOffered('SetCDRUserField', {
    // An action of the last century, which no catalogue has: it answers with a response.
    SetCDRUserField: action<string>('SetCDRUserField', fields, options) as OperatorFunction<Session, Response>,
    Setvar: append === true ? appended(channel, byVariable, userField, options) : byVariable(userField),
  });
}

const USER_FIELD = 'CDR(userfield)';

function appended(
  channel: string,
  set: (value: string) => OperatorFunction<Session, Response>,
  addition: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return withSession((session) =>
    of(session).pipe(
      getvar(channel, USER_FIELD, options),
      toValue(''),
      mergeMap((before) => of(session).pipe(set(before + addition))),
    ),
  );
}
