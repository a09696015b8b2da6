import type { CoreShowChannelEvent } from '../catalogue/events.js';
import type { CallLine } from './Picture.js';

/** Rows of CoreShowChannels as calls: what shares a Linkedid is one. */
export function toCalls(rows: readonly CoreShowChannelEvent[], now: number): readonly CallLine[] {
  const calls = new Map<string, CoreShowChannelEvent[]>();
  for (const row of rows) calls.set(row.Linkedid, [...(calls.get(row.Linkedid) ?? []), row]);
  return [...calls.values()].map((channels) => toCall(channels, now)).sort((a, b) => a.since - b.since);
}

function toCall(channels: readonly CoreShowChannelEvent[], now: number): CallLine {
  const first = channels.find((row) => row.Uniqueid === row.Linkedid) ?? channels[0];
  const numberOf = (row: CoreShowChannelEvent | undefined): string => known(row?.CallerIDNum) || known(row?.Channel);
  return {
    who: [known(first?.CallerIDName), numberOf(first)].filter((part) => part !== '').join(' '),
    whom: other(first) || known(first?.Exten) || numberOf(channels.find((row) => row !== first)),
    state: stateOf(channels),
    since: now - Math.max(...channels.map((row) => milliseconds(row.Duration))),
  };
}

// An originated channel has its own number for the connected one until it is connected (call-in-progress-lists).
function other(row: CoreShowChannelEvent | undefined): string {
  return row?.ConnectedLineNum === row?.CallerIDNum ? '' : known(row?.ConnectedLineNum);
}

function stateOf(channels: readonly CoreShowChannelEvent[]): string {
  const queue = channels.find((row) => row.Application === 'Queue');
  if (channels.some((row) => row.BridgeId !== '')) return 'talking';
  if (queue) return `waiting in ${queue.ApplicationData.split(',')[0] ?? ''}`;
  if (channels.some((row) => row.ChannelStateDesc === 'Ringing')) return 'ringing';
  return channels.every((row) => row.ChannelStateDesc === 'Up') ? 'up' : 'calling';
}

function known(text = ''): string {
  return text === '<unknown>' ? '' : text;
}

/** "01:02:03" */
function milliseconds(duration: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = duration.split(':').map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}
