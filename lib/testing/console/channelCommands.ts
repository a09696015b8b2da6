import type { Exchange } from '../calls/Exchange.js';
import type { Channel } from '../model/Channel.js';
import { clock } from '../wire/clock.js';
import type { ConsoleCommand } from './ConsoleCommand.js';

/** The channels, as the console shows them (commands, Asterisk 13 and 22). */
export const channelCommands: readonly ConsoleCommand[] = [
  { words: 'core show calls', run: (exchange, rest) => (rest.length > 0 ? undefined : showCalls(exchange)) },
  { words: 'core show channels', run: showChannels },
];

function showChannels(exchange: Exchange, [form, ...more]: readonly string[]): readonly string[] | undefined {
  const { channels } = exchange.switchboard;
  if (more.length > 0) return undefined;
  if (form === 'concise') return channels.map((channel) => concise(exchange, channel));
  const count = [`${channels.length} active channel${plural(channels.length)}`, ...showCalls(exchange)];
  if (form === 'count') return count;
  if (form === 'verbose') return [...verbose(exchange), ...count];
  return form === undefined ? [...table(exchange), ...count] : undefined;
}

/** Cut and padded to the widths of its columns. */
function table({ office, switchboard }: Exchange): string[] {
  const widths = office.dialect === 13 ? [20, 20, 7, 30] : [64, 32, 7, 30];
  const row = (...cells: readonly string[]): string =>
    cells.map((cell, at) => cell.slice(0, widths[at]).padEnd(widths[at] ?? 0)).join(' ');
  return [
    row('Channel', 'Location', 'State', 'Application(Data)'),
    ...switchboard.channels.map(({ name, location: { context, exten, priority }, state, application, data }) =>
      row(
        name,
        context === '' || exten === '' ? '(None)' : `${exten}@${context}:${priority}`,
        state,
        application === '' ? '(None)' : `${application}(${data})`,
      ),
    ),
  ];
}

/** With a column for everything (call-in-progress-lists, Asterisk 22). */
function verbose({ kernel, office, switchboard }: Exchange): string[] {
  const widths = [...(office.dialect === 13 ? [20, 20, 16] : [80, 24, 24]), 4, 7, 12, 25, 15, 8, 11, 11, 20];
  const row = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        const text = cell.slice(0, width);
        // The priority of a row and the duration stand to the right.
        return at === 8 || (at === 3 && /^\d/.test(text)) ? text.padStart(width) : text.padEnd(width);
      })
      .join(' ');
  return [
    row([
      ...['Channel', 'Context', 'Extension', 'Prio', 'State', 'Application', 'Data'],
      ...['CallerID', 'Duration', 'Accountcode', 'PeerAccount', 'BridgeID'],
    ]),
    ...switchboard.channels.map((channel) => {
      const { name, location, state, application, data, callerId, accountCode, identity, bridge } = channel;
      const duration = clock(Math.floor((kernel.now() - identity.createdAt) / 1000));
      return row([
        ...[name, location.context, location.exten, String(location.priority), state, application, data],
        ...[callerId.number ?? '', duration, accountCode, '', bridge?.uniqueid ?? ''],
      ]);
    }),
  ];
}

function showCalls({ switchboard }: Exchange): string[] {
  const active = switchboard.channels.filter((channel) => channel.inDialplan).length;
  const { callsProcessed } = switchboard;
  return [`${active} active call${plural(active)}`, `${callsProcessed} call${plural(callsProcessed)} processed`];
}

function plural(count: number): string {
  return count === 1 ? '' : 's';
}

function concise({ kernel }: Exchange, channel: Channel): string {
  return [
    channel.name,
    channel.location.context,
    channel.location.exten,
    channel.location.priority,
    channel.state,
    channel.application,
    channel.data,
    channel.callerId.number ?? '',
    channel.accountCode,
    '',
    // The AMA flags of every channel: documentation.
    3,
    Math.floor((kernel.now() - channel.identity.createdAt) / 1000),
    channel.bridge?.uniqueid ?? '',
    channel.identity.uniqueid,
  ].join('!');
}
