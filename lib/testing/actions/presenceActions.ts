import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** The presence of people, of whom nothing is known until somebody tells (lists-idle, Asterisk 22). */
export const presenceActions: readonly ManagerAction[] = [
  { name: 'PresenceState', synopsis: 'Check Presence State', privilege: ['call', 'reporting'], run: state },
  {
    name: 'PresenceStateList',
    synopsis: 'List the current known presence states.',
    privilege: ['call', 'reporting'],
    run: list,
  },
];

function state({ request, answer }: ActionCall): void {
  const provider = request.get('Provider');
  if (provider === '') answer.error('No provider specified');
  // The one provider that an ordinary build has (func_presencestate.c).
  else if (!/^CustomPresence:./i.test(provider)) answer.error('Invalid provider specified');
  else {
    answer.send('Success', [
      ['Message', 'Presence State'],
      ['State', 'not_set'],
    ]);
  }
}

function list({ answer }: ActionCall): void {
  answer.list({ message: 'Presence State Changes will follow', complete: 'PresenceStateListComplete', rows: [] });
}
