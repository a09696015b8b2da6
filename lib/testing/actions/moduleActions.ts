import type { Exchange } from '../calls/Exchange.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** Modules and files of the PBX (system-info, Asterisk 22). */
export const moduleActions: readonly ManagerAction[] = [
  {
    name: 'LoggerRotate',
    synopsis: 'Reload and rotate the Asterisk logger.',
    privilege: ['system', 'reporting'],
    run: ({ answer }) => answer.success('Reloaded the logger and rotated log files'),
  },
  { name: 'ModuleCheck', synopsis: 'Check if module is loaded.', privilege: ['system'], run: check },
  { name: 'ModuleLoad', synopsis: 'Module management.', privilege: ['system'], run: load },
  { name: 'Reload', synopsis: 'Send a reload event.', privilege: ['system', 'config'], run: reload },
];

/** How a reload ended, as the event has it (loader.c). */
export const RELOAD = { success: 0, notFound: 2 } as const;

/** Reads a module's configuration again, or everything's where none is named, and says so. */
export function reloadModule({ kernel, office }: Exchange, name: string): number {
  const status = name === '' || office.modules.canReload(name) ? RELOAD.success : RELOAD.notFound;
  office.modules.reloadedAt = kernel.now();
  kernel.publish('Reload', 'system', [
    ['Module', name === '' ? 'All' : name],
    ['Status', status],
  ]);
  return status;
}

function reload({ request, answer, exchange }: ActionCall): void {
  if (reloadModule(exchange, request.get('Module')) === RELOAD.notFound) answer.error('No such module');
  else answer.success('Module Reloaded');
}

/** What stands behind the first dot does not matter (manager.c). */
function check({ request, answer, exchange: { office } }: ActionCall): void {
  const [name = ''] = request.get('Module').split('.');
  if (office.modules.has(name)) answer.send('Success', [['Version', '']]);
  else answer.error('Module not loaded');
}

/** What is loaded is in use here, and stays; unlike Reload it wants the name of the file, `app_queue.so`. */
function load({ request, answer, exchange }: ActionCall): void {
  const [name, type] = [request.get('Module'), request.get('LoadType').toLowerCase()];
  const isFile = exchange.office.modules.files.includes(name);
  if (!['load', 'unload', 'reload'].includes(type)) answer.error('Incomplete ModuleLoad action.');
  else if (name === '' && type !== 'reload') answer.error('Need module name');
  else if (type !== 'reload') answer.error(`Could not ${type} module.`);
  else if (name !== '' && !isFile) answer.error('Module not found.');
  else {
    reloadModule(exchange, name);
    answer.success(name === '' ? 'All modules reloaded' : 'Module reloaded.');
  }
}
