import { hintFields, hintState } from '../calls/hints.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** The states of extensions and devices (lists-idle, Asterisk 22). */
export const stateActions: readonly ManagerAction[] = [
  {
    name: 'DeviceStateList',
    synopsis: 'List the current known device states.',
    privilege: ['call', 'reporting'],
    run: deviceStateList,
  },
  {
    name: 'ExtensionState',
    synopsis: 'Check Extension Status.',
    privilege: ['call', 'reporting'],
    run: extensionState,
  },
  {
    name: 'ExtensionStateList',
    synopsis: 'List the current known extension states.',
    privilege: ['call', 'reporting'],
    run: extensionStateList,
  },
];

function extensionState({ request, answer, exchange }: ActionCall): void {
  const [exten, context] = [request.get('Exten'), request.get('Context')];
  if (exten === '') {
    answer.error('Extension not specified');
    return;
  }
  const device = exchange.office.hints.get(`${exten}@${context === '' ? 'default' : context}`);
  const [status, text] = device === undefined ? [-1, 'Unknown'] : hintState(exchange, device);
  answer.send('Success', [
    ['Message', 'Extension Status'],
    ['Exten', exten],
    ['Context', context === '' ? 'default' : context],
    ['Hint', device ?? ''],
    ['Status', status],
    ['StatusText', text],
  ]);
}

function extensionStateList({ answer, exchange }: ActionCall): void {
  answer.list({
    message: 'Extension Statuses will follow',
    complete: 'ExtensionStateListComplete',
    rows: [...exchange.office.hints].map(([hint, device]) => (actionId) => [
      ['Event', 'ExtensionStatus'],
      ...actionId,
      ...hintFields(exchange, hint, device),
    ]),
  });
}

/** The devices that something has been told of. */
function deviceStateList({ answer, exchange: { devices } }: ActionCall): void {
  answer.list({
    message: 'Device State Changes will follow',
    complete: 'DeviceStateListComplete',
    rows: [...devices.told].map(([device, state]) => (actionId) => [
      ['Event', 'DeviceStateChange'],
      ...actionId,
      ['Device', device],
      ['State', state],
    ]),
  });
}
