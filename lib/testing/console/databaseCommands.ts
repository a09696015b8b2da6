import type { Exchange } from '../calls/Exchange.js';
import type { ConsoleCommand } from './ConsoleCommand.js';
import { padBytes } from './padBytes.js';

/** The AstDB, from the console (commands, Asterisk 22). */
export const databaseCommands: readonly ConsoleCommand[] = [
  { words: 'database show', run: show },
  { words: 'database get', run: get },
  { words: 'database put', run: put },
  { words: 'database del', run: remove },
  { words: 'database deltree', run: removeTree },
];

/** The keys at and below a path. */
function keysBelow({ office }: Exchange, parts: readonly string[]): readonly string[] {
  const root = parts.join('/');
  return [...office.database.keys()].filter((key) => root === '' || key === root || key.startsWith(`${root}/`)).sort();
}

function show(exchange: Exchange, rest: readonly string[]): readonly string[] | undefined {
  if (rest.length > 2) return undefined;
  const keys = keysBelow(exchange, rest);
  return [
    ...keys.map((key) => `${padBytes(`/${key}`, 50)}: ${padBytes(exchange.office.database.get(key) ?? '', 25)}`),
    `${keys.length} results found.`,
  ];
}

function get({ office }: Exchange, rest: readonly string[]): readonly string[] | undefined {
  if (rest.length !== 2) return undefined;
  const value = office.database.get(rest.join('/'));
  return [value === undefined ? 'Database entry not found.' : `Value: ${value}`];
}

function put({ office }: Exchange, [family, key, value, ...more]: readonly string[]): readonly string[] | undefined {
  if (family === undefined || key === undefined || value === undefined || more.length > 0) return undefined;
  office.database.set(`${family}/${key}`, value);
  return ['Updated database successfully'];
}

function remove({ office }: Exchange, rest: readonly string[]): readonly string[] | undefined {
  if (rest.length !== 2) return undefined;
  return [office.database.delete(rest.join('/')) ? 'Database entry removed.' : 'Database entry does not exist.'];
}

function removeTree(exchange: Exchange, rest: readonly string[]): readonly string[] | undefined {
  if (rest.length === 0 || rest.length > 2) return undefined;
  const keys = keysBelow(exchange, rest);
  for (const key of keys) exchange.office.database.delete(key);
  return [keys.length === 0 ? 'Database entries do not exist.' : `${keys.length} database entries removed.`];
}
