import type { ActionCall, ManagerAction } from './ManagerAction.js';

const dialects = [20, 22] as const;

/** The messages of mailboxes. They are counted here, not kept: none can be named. */
export const voicemailActions: readonly ManagerAction[] = [
  {
    name: 'VoicemailBoxSummary',
    synopsis: 'Show the mailbox contents of given voicemail user.',
    privilege: ['call', 'reporting'],
    dialects,
    run: summary,
  },
  {
    name: 'VoicemailForward',
    synopsis: 'Forward Voicemail from one mailbox folder to another between given users.',
    privilege: ['user'],
    dialects,
    run: (call) =>
      handle(call, 'forward', ['ID', 'Folder', 'Mailbox', 'Context', 'ToContext', 'ToMailbox', 'ToFolder']),
  },
  {
    name: 'VoicemailMove',
    synopsis: 'Move Voicemail between mailbox folders of given user.',
    privilege: ['user'],
    dialects,
    run: (call) => handle(call, 'move', ['Context', 'Mailbox', 'Folder', 'ID', 'ToFolder']),
  },
  {
    name: 'VoicemailRemove',
    synopsis: 'Remove Voicemail from mailbox folder.',
    privilege: ['user'],
    dialects,
    run: (call) => handle(call, 'remove', ['Context', 'Mailbox', 'Folder', 'ID']),
  },
];

function summary({ request, answer, exchange: { office } }: ActionCall): void {
  const [context, mailbox] = [request.get('Context'), request.get('Mailbox')];
  if (context === '' || mailbox === '') answer.error("Need 'Context' and 'Mailbox' parameters.");
  else if (!office.mailboxes.has(`${mailbox}@${context}`))
    answer.success('There is no voicemail user of the given info.');
  else {
    answer.list({
      message: 'Voicemail box detail will follow',
      complete: 'VoicemailBoxDetailComplete',
      rows: [],
    });
  }
}

function handle({ request, answer }: ActionCall, deed: string, headers: readonly string[]): void {
  const lacks = headers.some((header) => request.get(header) === '');
  const names = headers.map((header) => `'${header}'`);
  if (lacks) answer.error(`Need ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} parameters.`);
  else answer.success(`Message ${deed} failed\n`);
}
