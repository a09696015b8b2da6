import type { Field } from '../wire/formatMessage.js';
import type { DeviceState } from './DeviceStates.js';
import type { Exchange } from './Exchange.js';

/** What the state of a device makes of an extension: a device of which nothing is known is idle (lists-idle, Asterisk 22). */
const EXTENSION_STATES: Readonly<Record<DeviceState, readonly [status: number, text: string]>> = {
  UNKNOWN: [0, 'Idle'],
  NOT_INUSE: [0, 'Idle'],
  INUSE: [1, 'InUse'],
  BUSY: [2, 'Busy'],
  INVALID: [4, 'Unavailable'],
  UNAVAILABLE: [4, 'Unavailable'],
  RINGING: [8, 'Ringing'],
  RINGINUSE: [9, 'InUse&Ringing'],
  ONHOLD: [16, 'Hold'],
};

/** The state of an extension by the device of its hint. */
export function hintState({ devices }: Exchange, device: string): readonly [status: number, text: string] {
  return EXTENSION_STATES[devices.of(device)];
}

/** The lines that events and rows of a hint share. @param hint `1001@default` */
export function hintFields(exchange: Exchange, hint: string, device: string): Field[] {
  const [exten = '', context = ''] = hint.split('@');
  const [status, text] = hintState(exchange, device);
  return [
    ['Exten', exten],
    ['Context', context],
    ['Hint', device],
    ['Status', status],
    ['StatusText', text],
  ];
}

/** Makes a function that tells the hints of a device that has changed, if they have: several states of a device are one of a hint. */
export function hintTeller(exchange: Exchange): (device: string) => void {
  const { hints } = exchange.office;
  const told = new Map([...hints].map(([hint, device]) => [hint, hintState(exchange, device)[0]]));
  return (changed) => {
    for (const [hint, device] of hints) {
      const [status] = hintState(exchange, device);
      if (device !== changed || told.get(hint) === status) continue;
      told.set(hint, status);
      exchange.kernel.publish('ExtensionStatus', 'call', hintFields(exchange, hint, device));
    }
  };
}
