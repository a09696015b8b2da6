import type { OperatorFunction } from 'rxjs';
import type { DBGetResponseEvent, DBGetTreeResponseEvent } from '../catalogue/events.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';
import { whole } from './whole.js';

/**
 * Reads a value of the AstDB.
 * Emits one row, whose `Val` is the value, and completes. Errors and unsubscribing as with `action`; a missing key is an
 * `ActionError`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/DBGet/
 * @example
 * pbx.pipe(dbGet('cidname', '1001')).subscribe(({ Val }) => console.log(Val));
 */
export function dbGet(
  family: string,
  key: string,
  options?: PerformOptions,
): OperatorFunction<Session, DBGetResponseEvent> {
  return action('DBGet', { Family: family, Key: key }, options);
}

/**
 * Writes a value of the AstDB.
 * Emits the response and completes. Errors and unsubscribing as with `action`; a value that begins with blanks, which
 * Asterisk would drop, is an `ArgumentError`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/DBPut/
 * @example
 * pbx.pipe(dbPut('cidname', '1001', 'Alice')).subscribe();
 */
export function dbPut(
  family: string,
  key: string,
  value: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return whole('DBPut', value, action('DBPut', { Family: family, Key: key, Val: value }, options));
}

/**
 * Removes a value of the AstDB.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/DBDel/
 * @example
 * pbx.pipe(dbDel('cidname', '1001')).subscribe();
 */
export function dbDel(family: string, key: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('DBDel', { Family: family, Key: key }, options);
}

/**
 * Removes a family of the AstDB, or the part of it below a key.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/DBDelTree/
 * @example
 * pbx.pipe(dbDelTree('cidname')).subscribe();
 */
export function dbDelTree(
  family: string,
  { key, ...options }: { key?: string | undefined } & PerformOptions = {},
): OperatorFunction<Session, Response> {
  return action('DBDelTree', { Family: family, Key: key }, options);
}

/**
 * Lists the AstDB, a family of it, or the part of one below a key. Asterisk 20 and later.
 * Emits a row for each key and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/DBGetTree/
 * @example
 * pbx.pipe(dbGetTree({ family: 'cidname' })).subscribe(({ Key, Val }) => console.log(Key, Val));
 */
export function dbGetTree({
  family: tree,
  key,
  ...options
}: { family?: string | undefined; key?: string | undefined } & PerformOptions = {}): OperatorFunction<
  Session,
  DBGetTreeResponseEvent
> {
  return action('DBGetTree', { Family: tree, Key: key }, options);
}
