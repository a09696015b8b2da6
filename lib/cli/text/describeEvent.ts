import type { AmiEvent } from '../../index.js';

/** The fields that say most, in the order in which they are shown. */
const TELLING = [
  'Channel',
  'DestChannel',
  'Queue',
  'MemberName',
  'ChannelStateDesc',
  'DialStatus',
  'Application',
  'Variable',
  'Value',
  'Device',
  'State',
  'Cause-txt',
  'UserEvent',
];

/** An event in one line. */
export function describeEvent(event: AmiEvent): string {
  const parts = TELLING.flatMap((field) => {
    const value = event[field];
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
  return [event.Event, ...parts.slice(0, 3)].join('  ');
}
