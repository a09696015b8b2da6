import { match } from 'ts-pattern';
import { voicemailUsersList } from '../actions/mailboxes.js';
import { numberIn } from '../operators/numberIn.js';
import type { EventNamed } from '../wire/Message.js';
import { follow } from './follow.js';
import type { LiveModel, LiveOperator, LiveOptions } from './LiveModel.js';
import { patched } from './patched.js';

/** A mailbox of voicemail. */
export interface LiveMailbox {
  readonly mailbox: string;
  readonly context: string;
  readonly fullname: string;
  readonly email: string;
  /** Messages that nobody has heard, the urgent ones included. */
  readonly newMessages: number;
  readonly oldMessages: number;
}

type MailboxMessage = EventNamed<'VoicemailUserEntry' | 'MessageWaiting'>;

/**
 * The mailboxes of voicemail as they are, by `mailbox@context`, with their messages counted.
 *
 * Asks `VoicemailUsersList`, and listens to `MessageWaiting`. The user needs the class `call`, to write also `reporting` will
 * do. Mailboxes that no voicemail user has (`MWIUpdate` makes such) are in no list, and so not here: `on('MessageWaiting')`
 * tells of them, and `liveDeviceStates()` whether something waits, as `MWI:mailbox@context`. Of users that are configured anew
 * the next reconnect tells.
 *
 * Emits, completes and errors as {@link Live} does; unsubscribing stops listening.
 * @example
 * pbx.pipe(liveMailboxes()).subscribe((boxes) => console.log(boxes.get('1001@default')?.newMessages));
 */
export function liveMailboxes(options?: LiveOptions): LiveOperator<LiveMailbox> {
  return follow(mailboxes, options);
}

const mailboxes: LiveModel<LiveMailbox, MailboxMessage> = {
  events: ['MessageWaiting'],
  rows: voicemailUsersList(),
  keyOf: mailboxOf,
  reduce: reduceMailbox,
};

/** A server without any voicemail user says so, in no row (app_voicemail.c). */
function mailboxOf(message: MailboxMessage): string | undefined {
  return match(message)
    .with({ Event: 'VoicemailUserEntry' }, ({ VoiceMailbox, VMContext }) => `${VoiceMailbox}@${VMContext}`)
    .with({ Event: 'MessageWaiting' }, ({ Mailbox }) => Mailbox)
    .otherwise(() => undefined);
}

/** What a message makes of a mailbox. */
export function reduceMailbox(entry: LiveMailbox | undefined, message: MailboxMessage): LiveMailbox | undefined {
  return match(message)
    .with({ Event: 'VoicemailUserEntry' }, (row) => {
      const next = {
        mailbox: row.VoiceMailbox,
        context: row.VMContext,
        fullname: row.Fullname,
        email: row.Email,
        newMessages: numberIn(row, 'NewMessageCount'),
        oldMessages: numberIn(row, 'OldMessageCount'),
      };
      return entry ? patched(entry, next) : next;
    })
    .with(
      { Event: 'MessageWaiting' },
      (event) => entry && patched(entry, { newMessages: numberIn(event, 'New'), oldMessages: numberIn(event, 'Old') }),
    )
    .exhaustive();
}
