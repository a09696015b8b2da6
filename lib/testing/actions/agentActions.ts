import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** The agents of app_agent_pool, of which agents.conf names none (lists-idle, Asterisk 22). */
export const agentActions: readonly ManagerAction[] = [
  {
    name: 'AgentLogoff',
    synopsis: 'Sets an agent as no longer logged in.',
    privilege: ['agent'],
    run: ({ request, answer }) => answer.error(request.get('Agent') === '' ? 'No agent specified' : 'No such agent'),
  },
  { name: 'Agents', synopsis: 'Lists agents and their status.', privilege: ['agent'], run: agents },
];

function agents({ answer }: ActionCall): void {
  answer.list({ message: 'Agents will follow', complete: 'AgentsComplete', rows: [] });
}
