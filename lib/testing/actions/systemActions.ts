import { RELEASES } from '../model/Dialect.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';
import { runCommand } from './runCommand.js';

/** The PBX itself, its console, and events of users. */
export const systemActions: readonly ManagerAction[] = [
  { name: 'Command', synopsis: 'Execute Asterisk CLI Command.', privilege: ['command'], run: command },
  {
    name: 'CoreSettings',
    synopsis: 'Show PBX core settings (version etc).',
    privilege: ['system', 'reporting'],
    run: coreSettings,
  },
  {
    name: 'CoreStatus',
    synopsis: 'Show PBX core status variables.',
    privilege: ['system', 'reporting'],
    run: coreStatus,
  },
  {
    name: 'DataGet',
    synopsis: 'Retrieve the data api tree.',
    privilege: [],
    dialects: [13],
    // Its tree is empty here.
    run: ({ request, answer }) =>
      answer.error(request.get('Path') === '' ? "'Path' parameter not specified." : 'No data returned'),
  },
  { name: 'UserEvent', synopsis: 'Send an arbitrary event.', privilege: ['user'], run: userEvent },
];

function command({ request, answer, exchange }: ActionCall): void {
  const text = request.get('Command');
  if (text === '') {
    answer.error('No command provided');
    return;
  }
  const { known, output } = runCommand(exchange, text);
  if (exchange.office.dialect === 13) {
    answer.console(output);
    return;
  }
  answer.send(known ? 'Success' : 'Error', [
    ['Message', 'Command output follows'],
    ...output.map((line) => ['Output', line] as const),
  ]);
}

function coreSettings({ answer, exchange }: ActionCall): void {
  const { amiVersion, version } = RELEASES[exchange.office.dialect];
  answer.send('Success', [
    ['AMIversion', amiVersion],
    ['AsteriskVersion', version],
    ['SystemName', exchange.kernel.options.systemName],
    ['CoreMaxCalls', 0],
    ['CoreMaxLoadAvg', '0.000000'],
    ['CoreRunUser', ''],
    ['CoreRunGroup', ''],
    ['CoreMaxFilehandles', 0],
    ['CoreRealTimeEnabled', 'No'],
    ['CoreCDRenabled', 'Yes'],
    ['CoreHTTPenabled', 'No'],
    ...(exchange.office.dialect === 13 ? [] : [['SoundsSearchCustomDir', 'No'] as const]),
  ]);
}

function coreStatus({ answer, exchange: { kernel, office, switchboard } }: ActionCall): void {
  const [date = '', time = ''] = new Date(kernel.bootedAt).toISOString().split(/[T.]/);
  const [reloadDate = '', reloadTime = ''] = new Date(office.modules.reloadedAt).toISOString().split(/[T.]/);
  answer.send('Success', [
    ['CoreStartupDate', date],
    ['CoreStartupTime', time],
    ['CoreReloadDate', reloadDate],
    ['CoreReloadTime', reloadTime],
    ['CoreCurrentCalls', switchboard.channels.filter((channel) => channel.inDialplan).length],
    ...(office.dialect === 13 ? [] : [['CoreProcessedCalls', switchboard.callsProcessed] as const]),
  ]);
}

function userEvent({ request, answer, exchange }: ActionCall): void {
  answer.success('Event Sent');
  // The headers go on as they came, the ActionID among them (user-events, Asterisk 22).
  const headers = request.lines.filter((line) => !/^(?:UserEvent|Action):/i.test(line));
  exchange.kernel.publish('UserEvent', 'user', [
    ['UserEvent', request.get('UserEvent')],
    ...headers.map((line) => {
      const colon = line.indexOf(':');
      return colon < 0 ? ([line, ''] as const) : ([line.slice(0, colon), line.slice(colon + 1).trimStart()] as const);
    }),
  ]);
}
