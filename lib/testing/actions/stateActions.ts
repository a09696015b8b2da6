import type { Exchange } from '../calls/Exchange.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** The states of extensions and devices (lists-idle, Asterisk 22). */
export const stateActions: readonly ManagerAction[] = [
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

/** What the state of a device makes of an extension. */
const EXTENSION_STATES: Readonly<Record<string, readonly [number: number, text: string]>> = {
  NOT_INUSE: [0, 'Idle'],
  INUSE: [1, 'InUse'],
  BUSY: [2, 'Busy'],
  UNAVAILABLE: [4, 'Unavailable'],
  RINGING: [8, 'Ringing'],
  RINGINUSE: [9, 'InUse&Ringing'],
  ONHOLD: [16, 'Hold'],
};

/** The state of an extension by the device of its hint. */
export function hintState({ devices }: Exchange, device: string): readonly [number: number, text: string] {
  return EXTENSION_STATES[devices.of(device)] ?? [4, 'Unavailable'];
}

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
    rows: [...exchange.office.hints].map(([hint, device]) => (actionId) => {
      const [exten = '', context = ''] = hint.split('@');
      const [status, text] = hintState(exchange, device);
      return [
        ['Event', 'ExtensionStatus'],
        ...actionId,
        ['Exten', exten],
        ['Context', context],
        ['Hint', device],
        ['Status', status],
        ['StatusText', text],
      ];
    }),
  });
}
