import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** Faxes, of which none is ever sent here (lists-idle, Asterisk 22). */
export const faxActions: readonly ManagerAction[] = [
  {
    name: 'FAXSession',
    synopsis: 'Responds with a detailed description of a single FAX session',
    privilege: ['call'],
    run: ({ request, answer }) =>
      // The blank is Asterisk's (res_fax.c).
      answer.error(/^\s*\d/.test(request.get('SessionNumber')) ? 'Unable to find FAX session ' : 'Invalid session ID'),
  },
  { name: 'FAXSessions', synopsis: 'Lists active FAX sessions', privilege: ['call'], run: sessions },
  { name: 'FAXStats', synopsis: 'Responds with fax statistics', privilege: ['reporting'], run: stats },
];

function sessions({ answer }: ActionCall): void {
  answer.list({
    message: 'FAXSessionsEntry event list will follow',
    start: 'Start',
    complete: 'FAXSessionsComplete',
    rows: [],
    summary: [['Total', 0]],
  });
}

const COUNTS = [
  'CurrentSessions',
  'ReservedSessions',
  'TransmitAttempts',
  'ReceiveAttempts',
  'CompletedFAXes',
  'FailedFAXes',
] as const;

function stats({ answer }: ActionCall): void {
  answer.success('FAXStats event will follow');
  answer.event(
    'FAXStats',
    COUNTS.map((name) => [name, 0] as const),
  );
}
