import type { AmiFields } from '../catalogue/AmiFields.js';
import type { CallLine } from './Picture.js';
import { groupRows } from '../operators/groupRows.js';
import { textIn } from '../operators/textIn.js';

/** Rows of CoreShowChannels as calls: what shares a Linkedid is one. */
export function toCalls(rows: readonly AmiFields[], now: number): readonly CallLine[] {
  const calls = [...groupRows(rows, 'Linkedid').values()];
  return calls.map((channels) => toCall(channels, now)).sort((a, b) => a.since - b.since);
}

function toCall(channels: readonly AmiFields[], now: number): CallLine {
  const first = channels.find((row) => textIn(row, 'Uniqueid') === textIn(row, 'Linkedid')) ?? channels[0] ?? {};
  const numberOf = (row: AmiFields): string => known(row, 'CallerIDNum') || known(row, 'Channel');
  return {
    who: [known(first, 'CallerIDName'), numberOf(first)].filter((part) => part !== '').join(' '),
    whom: other(first) || known(first, 'Exten') || numberOf(channels.find((row) => row !== first) ?? {}),
    state: stateOf(channels),
    since: now - channels.reduce((longest, row) => Math.max(longest, milliseconds(textIn(row, 'Duration'))), 0),
  };
}

// An originated channel has its own number for the connected one until it is connected (call-in-progress-lists).
function other(row: AmiFields): string {
  return textIn(row, 'ConnectedLineNum') === textIn(row, 'CallerIDNum') ? '' : known(row, 'ConnectedLineNum');
}

function stateOf(channels: readonly AmiFields[]): string {
  const queue = channels.find((row) => textIn(row, 'Application') === 'Queue');
  if (channels.some((row) => textIn(row, 'BridgeId') !== '')) return 'talking';
  if (queue) return `waiting in ${textIn(queue, 'ApplicationData').split(',')[0] ?? ''}`;
  if (channels.some((row) => textIn(row, 'ChannelStateDesc') === 'Ringing')) return 'ringing';
  return channels.every((row) => textIn(row, 'ChannelStateDesc') === 'Up') ? 'up' : 'calling';
}

function known(row: AmiFields, field: string): string {
  const text = textIn(row, field);
  return text === '<unknown>' ? '' : text;
}

/** "01:02:03"; 0 for what is no duration. */
function milliseconds(duration: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = duration.split(':', 3).map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000 || 0;
}
