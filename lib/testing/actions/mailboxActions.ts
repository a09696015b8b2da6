import type { MailboxOptions, Office } from '../model/Office.js';
import type { Field } from '../wire/formatMessage.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** Voicemail (mailboxes, lists-idle, Asterisk 22). */
export const mailboxActions: readonly ManagerAction[] = [
  { name: 'MailboxCount', synopsis: 'Check Mailbox Message Count.', privilege: ['call', 'reporting'], run: count },
  { name: 'MailboxStatus', synopsis: 'Check mailbox.', privilege: ['call', 'reporting'], run: status },
  {
    name: 'VoicemailRefresh',
    synopsis: 'Tell Asterisk to poll mailboxes for a change',
    privilege: ['user'],
    run: refresh,
  },
  {
    name: 'VoicemailUsersList',
    synopsis: 'List All Voicemail User Information.',
    privilege: ['call', 'reporting'],
    run: usersList,
  },
  {
    name: 'VoicemailUserStatus',
    synopsis: "Show the status of given voicemail user's info.",
    privilege: ['call', 'reporting'],
    dialects: [20, 22],
    run: userStatus,
  },
];

/** A mailbox without a context is in `default`. */
function mailboxOf({ request, exchange }: ActionCall): MailboxOptions {
  const name = request.get('Mailbox');
  return exchange.office.mailboxes.get(name.includes('@') ? name : `${name}@default`) ?? {};
}

function count(call: ActionCall): void {
  const { request, answer } = call;
  if (request.get('Mailbox') === '') {
    answer.error('Mailbox not specified');
    return;
  }
  const { newMessages = 0, oldMessages = 0 } = mailboxOf(call);
  answer.send('Success', [
    ['Message', 'Mailbox Message Count'],
    ['Mailbox', request.get('Mailbox')],
    ['UrgMessages', 0],
    ['NewMessages', newMessages],
    ['OldMessages', oldMessages],
  ]);
}

function status(call: ActionCall): void {
  const { request, answer } = call;
  if (request.get('Mailbox') === '') {
    answer.error('Mailbox not specified');
    return;
  }
  answer.send('Success', [
    ['Message', 'Mailbox Status'],
    ['Mailbox', request.get('Mailbox')],
    ['Waiting', (mailboxOf(call).newMessages ?? 0) > 0 ? 1 : 0],
  ]);
}

function refresh({ answer }: ActionCall): void {
  answer.success('Refresh sent');
}

function usersList({ answer, exchange: { office } }: ActionCall): void {
  if (office.mailboxes.size === 0) {
    // No error, and no list (app_voicemail of 13, 20 and 22).
    answer.success('There are no voicemail users currently defined.');
    return;
  }
  answer.list({
    message: 'Voicemail user list will follow',
    complete: 'VoicemailUserEntryComplete',
    rows: [...office.mailboxes].map(([name, mailbox]) => (actionId) => [
      ['Event', 'VoicemailUserEntry'],
      ...actionId,
      ...fieldsOf(office, name, mailbox),
    ]),
  });
}

function userStatus({ request, answer, exchange: { office } }: ActionCall): void {
  const name = `${request.get('Mailbox')}@${request.get('Context')}`;
  const mailbox = office.mailboxes.get(name);
  if (request.get('Mailbox') === '' || request.get('Context') === '') {
    answer.error("Need 'Context' and 'Mailbox' parameters.");
  } else if (mailbox === undefined) answer.success('There is no voicemail user of the given info.');
  else {
    answer.list({
      message: 'Voicemail user detail will follow',
      complete: 'VoicemailUserDetailComplete',
      rows: [(actionId) => [['Event', 'VoicemailUserDetail'], ...actionId, ...fieldsOf(office, name, mailbox)]],
    });
  }
}

function fieldsOf(
  { dialect }: Office,
  name: string,
  { fullname = '', email = '', newMessages = 0, oldMessages = 0 }: MailboxOptions,
): readonly Field[] {
  const [mailbox = '', context = ''] = name.split('@');
  return [
    ['VMContext', context],
    ['VoiceMailbox', mailbox],
    ['Fullname', fullname],
    ['Email', email],
    ['Pager', ''],
    ['ServerEmail', 'asterisk'],
    ['FromString', ''],
    ['MailCommand', '/usr/sbin/sendmail -t'],
    ['Language', ''],
    ['TimeZone', ''],
    ['Callback', ''],
    ['Dialout', ''],
    ['UniqueID', ''],
    ['ExitContext', ''],
    ['SayDurationMinimum', 2],
    ['SayEnvelope', 'Yes'],
    ['SayCID', 'No'],
    ['AttachMessage', 'Yes'],
    ['AttachmentFormat', ''],
    ['DeleteMessage', 'No'],
    ['VolumeGain', '0.00'],
    ['CanReview', 'No'],
    // (astdb-and-variables, Asterisk 13)
    ...(dialect === 13 ? [] : [['CanMarkUrgent', 'Yes'] as const]),
    ['CallOperator', 'No'],
    ['MaxMessageCount', 100],
    ['MaxMessageLength', 0],
    ['NewMessageCount', newMessages],
    ['OldMessageCount', oldMessages],
  ];
}
