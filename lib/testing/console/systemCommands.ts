import type { Exchange } from '../calls/Exchange.js';
import { RELEASES } from '../model/Dialect.js';
import { reloadModule, RELOAD } from '../actions/moduleActions.js';
import type { ConsoleCommand } from './ConsoleCommand.js';

/** The PBX itself, as the console shows it (commands, Asterisk 13 and 22). */
export const systemCommands: readonly ConsoleCommand[] = [
  { words: 'core show version', run: (exchange, rest) => (rest.length > 0 ? undefined : [showVersion(exchange)]) },
  { words: 'core show uptime', run: showUptime },
  { words: 'core reload', run: (exchange, rest) => (rest.length > 0 ? undefined : reload(exchange, '')) },
  {
    words: 'module reload',
    run: (exchange, rest) =>
      rest.length === 0 ? reload(exchange, '') : rest.flatMap((name) => reload(exchange, name)),
  },
  {
    words: 'logger show channels',
    run: ({ office }, rest) => (rest.length > 0 ? undefined : showLoggers(office.dialect)),
  },
];

function showVersion({ office }: Exchange): string {
  return `Asterisk ${RELEASES[office.dialect].version} built by builder @ lab on a x86_64 running Linux on ${RELEASES[office.dialect].built}`;
}

function showUptime({ kernel, office }: Exchange, [form, ...more]: readonly string[]): readonly string[] | undefined {
  if (more.length > 0 || (form !== undefined && form !== 'seconds')) return undefined;
  const [uptime, reloaded] = [kernel.bootedAt, office.modules.reloadedAt].map((ms) =>
    Math.floor((kernel.now() - ms) / 1000),
  ) as [number, number]; // two in, two out
  const say = form === 'seconds' ? String : spell;
  return [`System uptime: ${say(uptime)}`, `Last reload: ${say(reloaded)}`];
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

/** All where no module is named. */
function reload(exchange: Exchange, name: string): string[] {
  if (reloadModule(exchange, name) === RELOAD.notFound) return [`No such module '${name}'`];
  return name === '' ? [] : [`Module '${name}' reloaded successfully.`];
}

function showLoggers(dialect: number): string[] {
  const isOld = dialect === 13;
  const head = (
    ...[name, type, formatter, status, levels]: readonly [string, string, string, string, string]
  ): string => `${name.padEnd(36)}${type.padEnd(9)}${isOld ? '' : formatter.padEnd(11)}${status.padEnd(10)}${levels}`;
  return [
    ...(isOld ? [] : ['Logger queue limit: 1000', '']),
    head('Channel', 'Type', 'Formatter', 'Status', 'Configuration'),
    head('-------', '----', '---------', '------', '-------------'),
    // One blank less before the type and one more before the levels than the head has (commands, Asterisk 22).
    `${'/var/log/asterisk/messages'.padEnd(35)}File     ${isOld ? '' : 'default    '}Enabled    - NOTICE WARNING ERROR `,
    '',
  ];
}
