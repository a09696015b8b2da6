import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** Modules and files of the PBX (system-info, Asterisk 22). */
export const moduleActions: readonly ManagerAction[] = [
  {
    name: 'LoggerRotate',
    synopsis: 'Reload and rotate the Asterisk logger.',
    privilege: ['system', 'reporting'],
    run: ({ answer }) => answer.success('Reloaded the logger and rotated log files'),
  },
  { name: 'Reload', synopsis: 'Send a reload event.', privilege: ['system', 'config'], run: reload },
];

const MODULES = ['app_queue', 'app_voicemail', 'app_confbridge', 'pbx_config', 'res_pjsip', 'manager', 'cdr', 'logger'];

function reload({ request, answer, exchange: { kernel } }: ActionCall): void {
  const name = request.get('Module').replace(/\.so$/, '');
  if (name !== '' && !MODULES.includes(name)) {
    answer.error('No such module');
    return;
  }
  answer.success('Module Reloaded');
  kernel.publish('Reload', 'system', [
    ['Module', name === '' ? 'All' : name],
    ['Status', 0],
  ]);
}
