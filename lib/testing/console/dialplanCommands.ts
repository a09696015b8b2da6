import type { Exchange } from '../calls/Exchange.js';
import {
  contextNames,
  listDialplan,
  type ListedContext,
  type ListedPlace,
  prioritiesOf,
} from '../calls/listDialplan.js';
import { hintState } from '../calls/hints.js';
import type { ConsoleCommand } from './ConsoleCommand.js';
import { padBytes } from './padBytes.js';

/** The dialplan and its hints, as the console shows them (commands, Asterisk 13 and 22). */
export const dialplanCommands: readonly ConsoleCommand[] = [
  { words: 'dialplan show', run: (exchange, rest) => (rest.length > 1 ? undefined : show(exchange, rest[0] ?? '')) },
  { words: 'core show hints', run: (exchange, rest) => (rest.length > 0 ? undefined : showHints(exchange)) },
];

function show(exchange: Exchange, place: string): string[] {
  const at = place.indexOf('@');
  const [exten, context] = at < 0 ? ['', place] : [place.slice(0, at), place.slice(at + 1)];
  const isKnown = context === '' || contextNames(exchange).includes(context);
  const contexts = listDialplan(exchange, context, exten);
  const extensions = contexts.flatMap((one) => one.extensions);
  if (!isKnown) return [`There is no existence of '${context}' context`];
  if (exten !== '' && extensions.length === 0)
    return [`There is no existence of ${context === '' ? `'${exten}'` : `${exten}@${context}`} extension`];
  const priorities = extensions.reduce((sum, one) => sum + prioritiesOf(one), 0);
  return [
    ...contexts.flatMap(linesOf),
    `-= ${extensions.length} extension${plural(extensions.length)} (${priorities} priorit${priorities === 1 ? 'y' : 'ies'}) ` +
      `in ${contexts.length} context${plural(contexts.length)}. =-`,
  ];
}

function plural(count: number): string {
  return count === 1 ? '' : 's';
}

function linesOf({ name, registrar, extensions, includes }: ListedContext): string[] {
  return [
    `[ Context '${name}' created by '${registrar}' ]`,
    ...extensions.flatMap(placeLines),
    ...includes.map((include) => line('Include =>', `'${include}'`, registrar)),
    '',
  ];
}

// A dialplan in code has no lines in a file, which Asterisk 20 and 22 would name.
function placeLines({ exten, hint, registrar, steps }: ListedPlace): string[] {
  const texts = [
    ...(hint === undefined ? [] : [`hint: ${hint}`]),
    ...steps.map(([priority, { application, data }]) => `${priority}. ${application}(${data})`),
  ];
  return texts.map((text, at) => line(at === 0 ? `'${exten}' =>` : '', text, registrar));
}

function line(left: string, text: string, registrar: string): string {
  return `  ${padBytes(left, 17)} ${padBytes(text, 45)} [${registrar}]`;
}

function showHints(exchange: Exchange): string[] {
  const { hints, dialect } = exchange.office;
  if (hints.size === 0) return ['There are no registered dialplan hints'];
  const [placeWidth, deviceWidth] = dialect === 13 ? [20, 20] : [30, 60];
  return [
    '',
    '    -= Registered Asterisk Dial Plan Hints =-',
    ...[...hints].map(([hint, device]) => {
      const state = hintState(exchange, device)[1].padEnd(15);
      const place = `${hint.padEnd(placeWidth)}: ${device.padEnd(deviceWidth)}`;
      return `${place}  State:${state} Presence:${'not_set'.padEnd(15)} Watchers  0`;
    }),
    '----------------',
    `- ${hints.size} hints registered`,
  ];
}
