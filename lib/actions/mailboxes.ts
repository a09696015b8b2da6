import type { OperatorFunction } from 'rxjs';
import type { MWIGetEvent, VoicemailUserDetailEvent, VoicemailUserEntryEvent } from '../catalogue/events.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';

/**
 * Counts the messages of a mailbox such as `1001@default`.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/MailboxCount/
 * @example
 * pbx.pipe(mailboxCount('1001@default')).subscribe(({ NewMessages }) => console.log(NewMessages));
 */
export function mailboxCount(mailbox: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('MailboxCount', { Mailbox: mailbox }, options);
}

/**
 * Tells whether messages wait in a mailbox.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/MailboxStatus/
 * @example
 * pbx.pipe(mailboxStatus('1001@default')).subscribe(({ Waiting }) => console.log(Waiting));
 */
export function mailboxStatus(mailbox: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('MailboxStatus', { Mailbox: mailbox }, options);
}

/**
 * Lists the mailboxes.
 * Emits a row for each mailbox and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/VoicemailUsersList/
 * @example
 * pbx.pipe(voicemailUsersList()).subscribe((row) => console.log(row.VoiceMailbox, row.NewMessageCount));
 */
export function voicemailUsersList(options?: PerformOptions): OperatorFunction<Session, VoicemailUserEntryEvent> {
  return action('VoicemailUsersList', {}, options);
}

/**
 * Tells of one mailbox what `voicemailUsersList` tells of all. Asterisk 20 and later.
 * Emits a row, or none for an unknown mailbox, and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/VoicemailUserStatus/
 * @example
 * pbx.pipe(voicemailUserStatus('default', '1001')).subscribe((row) => console.log(row.Fullname));
 */
export function voicemailUserStatus(
  context: string,
  mailbox: string,
  options?: PerformOptions,
): OperatorFunction<Session, VoicemailUserDetailEvent> {
  return action('VoicemailUserStatus', { Context: context, Mailbox: mailbox }, options);
}

/**
 * Makes the server look for messages that came otherwise, in all mailboxes or in some.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/VoicemailRefresh/
 * @example
 * pbx.pipe(voicemailRefresh()).subscribe();
 */
export function voicemailRefresh({
  context,
  mailbox,
  ...options
}: { context?: string | undefined; mailbox?: string | undefined } & PerformOptions = {}): OperatorFunction<
  Session,
  Response
> {
  return action('VoicemailRefresh', { Context: context, Mailbox: mailbox }, options);
}

/**
 * Sums the messages of a mailbox up. Asterisk 20 and later.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/VoicemailBoxSummary/
 * @example
 * pbx.pipe(voicemailBoxSummary('default', '1001')).subscribe((box) => console.log(box));
 */
export function voicemailBoxSummary(
  context: string,
  mailbox: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('VoicemailBoxSummary', { Context: context, Mailbox: mailbox }, options);
}

/** A message in a mailbox. */
export interface VoicemailMessage {
  readonly context: string;
  readonly mailbox: string;
  /** Such as `INBOX`. */
  readonly folder: string;
  readonly id: string;
}

function fieldsOf({ context, mailbox, folder, id }: VoicemailMessage) {
  return { Context: context, Mailbox: mailbox, Folder: folder, ID: id };
}

/**
 * Moves a message to another folder. Asterisk 20 and later.
 * Emits the response and completes. Errors and unsubscribing as with `action`; a move that failed is a `Success` all the
 * same, and its `Message` says so.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/VoicemailMove/
 * @example
 * pbx.pipe(voicemailMove(message, 'Old')).subscribe(({ Message }) => console.log(Message));
 */
export function voicemailMove(
  message: VoicemailMessage,
  toFolder: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('VoicemailMove', { ...fieldsOf(message), ToFolder: toFolder }, options);
}

/**
 * Removes a message. Asterisk 20 and later.
 * Emits the response and completes. Errors and unsubscribing as with `action` and `voicemailMove`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/VoicemailRemove/
 * @example
 * pbx.pipe(voicemailRemove(message)).subscribe(({ Message }) => console.log(Message));
 */
export function voicemailRemove(
  message: VoicemailMessage,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('VoicemailRemove', fieldsOf(message), options);
}

/**
 * Copies a message to another mailbox. Asterisk 20 and later.
 * Emits the response and completes. Errors and unsubscribing as with `action` and `voicemailMove`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/VoicemailForward/
 * @example
 * pbx.pipe(voicemailForward(message, { context: 'default', mailbox: '1002', folder: 'INBOX' })).subscribe();
 */
export function voicemailForward(
  message: VoicemailMessage,
  to: Omit<VoicemailMessage, 'id'>,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action(
    'VoicemailForward',
    { ...fieldsOf(message), ToContext: to.context, ToMailbox: to.mailbox, ToFolder: to.folder },
    options,
  );
}

/**
 * Reads the counts of an external mailbox, or of those that match a `/regular expression/`.
 * Emits its rows and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/MWIGet/
 * @example
 * pbx.pipe(mwiGet('1001@default')).subscribe((row) => console.log(row));
 */
export function mwiGet(mailbox: string, options?: PerformOptions): OperatorFunction<Session, MWIGetEvent> {
  return action('MWIGet', { Mailbox: mailbox }, options);
}

/**
 * Sets the counts of an external mailbox.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/MWIUpdate/
 * @example
 * pbx.pipe(mwiUpdate('1001@default', { newMessages: 2 })).subscribe();
 */
export function mwiUpdate(
  mailbox: string,
  {
    oldMessages,
    newMessages,
    ...options
  }: { oldMessages?: number | undefined; newMessages?: number | undefined } & PerformOptions = {},
): OperatorFunction<Session, Response> {
  return action('MWIUpdate', { Mailbox: mailbox, OldMessages: oldMessages, NewMessages: newMessages }, options);
}

/**
 * Removes an external mailbox, or those that match a `/regular expression/`.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/MWIDelete/
 * @example
 * pbx.pipe(mwiDelete('1001@default')).subscribe();
 */
export function mwiDelete(mailbox: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('MWIDelete', { Mailbox: mailbox }, options);
}
