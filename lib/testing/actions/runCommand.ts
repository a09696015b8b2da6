import type { Exchange } from '../calls/Exchange.js';
import { channelCommands } from '../console/channelCommands.js';
import type { ConsoleCommand } from '../console/ConsoleCommand.js';
import { databaseCommands } from '../console/databaseCommands.js';
import { dialplanCommands } from '../console/dialplanCommands.js';
import { queueCommands } from '../console/queueCommands.js';
import { sipCommands } from '../console/sipCommands.js';
import { systemCommands } from '../console/systemCommands.js';
import { runConfbridgeCommand } from './runConfbridgeCommand.js';

export interface CommandResult {
  readonly known: boolean;
  readonly output: readonly string[];
}

/** Runs a command of the console. */
export function runCommand(exchange: Exchange, text: string): CommandResult {
  const words = wordsOf(text);
  const [first, ...topic] = words;
  if (first?.toLowerCase() === 'help' && topic.length > 0) return { known: true, output: helpOn(topic) };
  const command = findCommand(words);
  const output = command?.run(exchange, words.slice(command.words.split(' ').length));
  if (output !== undefined) return { known: true, output };
  const conference = runConfbridgeCommand(exchange, words);
  if (conference !== undefined) return conference;
  const help = words.slice(0, 2).join(' ');
  return {
    known: false,
    output: [`No such command '${text}' (type 'core show help ${help}' for other possible commands)`],
  };
}

const COMMANDS: readonly ConsoleCommand[] = [
  ...channelCommands,
  ...databaseCommands,
  ...dialplanCommands,
  ...queueCommands,
  ...sipCommands,
  ...systemCommands,
];

/** Words in quotes are one, as the console reads them. */
function wordsOf(text: string): string[] {
  return [...text.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function findCommand(words: readonly string[]): ConsoleCommand | undefined {
  const text = `${words.join(' ').toLowerCase()} `;
  return COMMANDS.find((command) => text.startsWith(`${command.words} `));
}

/** Known however little is known of what is asked for (commands, Asterisk 22: `help ping`). */
function helpOn(topic: readonly string[]): string[] {
  const text = topic.join(' ').toLowerCase();
  const commands = COMMANDS.filter(({ words }) => `${words} `.startsWith(`${text} `));
  return commands.length === 0 ? [`No such command '${text}'.`] : commands.map(({ words }) => `Usage: ${words}`);
}
