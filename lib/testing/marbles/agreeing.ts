import type { FieldValue } from '../../catalogue/AmiFields.js';
import { CHANNEL_STATES } from '../model/channelStates.js';
import { hangupCauseText } from '../model/hangupCauses.js';

type Fields = Readonly<Record<string, FieldValue | undefined>>;

/** How the states of an extension are called in ExtensionStatus. */
const EXTENSION_STATES: Readonly<Record<string, string>> = {
  '-1': 'Unknown',
  '0': 'Idle',
  '1': 'InUse',
  '2': 'Busy',
  '4': 'Unavailable',
  '8': 'Ringing',
  '9': 'InUse&Ringing',
  '16': 'Hold',
  '17': 'InUse&Hold',
};

/** What follows from the fields that were given for those of an event that were not. */
export function agreeing(usual: Fields, given: Fields): Fields {
  const found: Record<string, FieldValue> = {};
  const follow = (key: string, value: string | undefined): void => {
    if (value !== undefined && key in usual && !(key in given)) found[key] = value;
  };
  for (const [key, value] of Object.entries(given)) {
    if (typeof value !== 'string') continue;
    if (key.endsWith('ChannelState')) follow(`${key}Desc`, stateName(value));
    else if (key.endsWith('ChannelStateDesc')) follow(key.slice(0, -'Desc'.length), stateNumber(value));
    else if (key === 'Cause') follow('Cause-txt', hangupCauseText(Number(value)));
    else if (key === 'Status') follow('StatusText', EXTENSION_STATES[value]);
    else if (key === 'Uniqueid' && usual['Linkedid'] === usual['Uniqueid']) follow('Linkedid', value);
  }
  return found;
}

function stateName(number: string): string {
  return Object.entries(CHANNEL_STATES).find(([, one]) => String(one) === number)?.[0] ?? 'Unknown';
}

function stateNumber(name: string): string | undefined {
  const [, number] = Object.entries(CHANNEL_STATES).find(([one]) => one === name) ?? [];
  return number === undefined ? undefined : String(number);
}
