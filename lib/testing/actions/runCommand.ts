import type { Exchange } from '../calls/Exchange.js';
import { hintState } from '../calls/hints.js';
import { RELEASES } from '../model/Dialect.js';
import type { Channel } from '../model/Channel.js';
import { runConfbridgeCommand } from './runConfbridgeCommand.js';

export interface CommandResult {
  readonly known: boolean;
  readonly output: readonly string[];
}

/** Runs a command of the console. */
export function runCommand(exchange: Exchange, text: string): CommandResult {
  const words = wordsOf(text);
  const run = COMMANDS.get(words.join(' ').toLowerCase());
  if (run !== undefined) return { known: true, output: run(exchange) };
  const conference = runConfbridgeCommand(exchange, words);
  if (conference !== undefined) return conference;
  const help = words.slice(0, 2).join(' ');
  return {
    known: false,
    output: [`No such command '${text}' (type 'core show help ${help}' for other possible commands)`],
  };
}

/** Words in quotes are one, as the console reads them. */
function wordsOf(text: string): string[] {
  return [...text.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

const COMMANDS: ReadonlyMap<string, (exchange: Exchange) => string[]> = new Map([
  ['core show version', showVersion],
  ['core show uptime', showUptime],
  ['core show channels concise', showChannelsConcise],
  ['core show calls', showCalls],
  ['core show hints', showHints],
]);

function showVersion({ office }: Exchange): string[] {
  return [
    `Asterisk ${RELEASES[office.dialect].version} built by builder @ lab on a x86_64 running Linux on 2026-11-23 04:28:15 UTC`,
  ];
}

function showHints(exchange: Exchange): string[] {
  const { hints } = exchange.office;
  if (hints.size === 0) return ['There are no registered dialplan hints'];
  const lines = [...hints].map(([hint, device]) => {
    const [, state] = hintState(exchange, device);
    return `${hint.padEnd(30)}: ${device.padEnd(60)}  State:${state.padEnd(15)} Presence:${''.padEnd(15)} Watchers  0`;
  });
  return [
    '',
    '    -= Registered Asterisk Dial Plan Hints =-',
    ...lines,
    '----------------',
    `- ${hints.size} hints registered`,
  ];
}

function showUptime({ kernel }: Exchange): string[] {
  const uptime = spell(Math.floor((kernel.now() - kernel.bootedAt) / 1000));
  return [`System uptime: ${uptime}`, `Last reload: ${uptime}`];
}

function spell(seconds: number): string {
  const units = [
    ['week', 604_800],
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
  ] as const;
  const parts: string[] = [];
  let rest = seconds;
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
  }
  return parts.length === 0 ? '0 seconds' : parts.join(', ');
}

function showCalls({ switchboard }: Exchange): string[] {
  const active = switchboard.channels.filter((channel) => channel.inDialplan).length;
  return [
    `${active} active call${active === 1 ? '' : 's'}`,
    `${switchboard.callsProcessed} call${switchboard.callsProcessed === 1 ? '' : 's'} processed`,
  ];
}

function showChannelsConcise({ kernel, switchboard }: Exchange): string[] {
  return switchboard.channels.map((channel: Channel) =>
    [
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
    ].join('!'),
  );
}
