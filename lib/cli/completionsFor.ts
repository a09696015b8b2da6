import type { CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import { actionNames, describeAction, eventNames } from '../index.js';
import { isAction } from './isAction.js';

/** What the last of some words may become; nothing where only whoever types knows, such as a file. */
export function completionsFor(program: CommandUnknownOpts, words: readonly string[]): readonly string[] {
  const typed = words.at(-1) ?? '';
  const { operands, pending } = readWords(program, words.slice(0, -1));
  const [name, ...values] = operands;
  const command = commandNamed(program, name);
  const all = match();
  return all.filter((one) => one.toLowerCase().startsWith(typed.toLowerCase()));

  function match(): readonly string[] {
    if (pending !== undefined) return pending.argChoices ?? [];
    if (typed.startsWith('-')) return [...parametersOf(command, values), ...optionsOf(command), ...optionsOf(program)];
    if (name === undefined) return program.commands.filter(isShown).flatMap((one) => [one.name(), ...one.aliases()]);
    return valuesOf(program, command, values.length);
  }
}

interface Read {
  readonly operands: readonly string[];
  /** The option that wants a value next. */
  readonly pending: Option | undefined;
}

function readWords(program: CommandUnknownOpts, words: readonly string[]): Read {
  return words.reduce<Read>(
    ({ operands, pending }, word) => {
      if (pending !== undefined) return { operands, pending: undefined };
      if (!word.startsWith('-')) return { operands: [...operands, word], pending };
      const options = [...program.options, ...(commandNamed(program, operands[0])?.options ?? [])];
      return { operands, pending: options.find(({ long, required }) => required && long === word) };
    },
    { operands: [], pending: undefined },
  );
}

function commandNamed(program: CommandUnknownOpts, name: string | undefined): CommandUnknownOpts | undefined {
  return program.commands.find((one) => one.name() === name || one.aliases().includes(name ?? ''));
}

function optionsOf(command: CommandUnknownOpts | undefined): readonly string[] {
  return command === undefined ? [] : [...command.options.map(({ long }) => long ?? ''), '--help'];
}

/** Of `action NAME`. */
function parametersOf(command: CommandUnknownOpts | undefined, [action]: readonly string[]): readonly string[] {
  if (command?.name() !== 'action' || action === undefined || !isAction(action)) return [];
  return describeAction(action).parameters.map(({ name }) => `--${name}=`);
}

function valuesOf(program: CommandUnknownOpts, command: CommandUnknownOpts | undefined, at: number): readonly string[] {
  const argument = command?.registeredArguments[at] ?? command?.registeredArguments.at(-1);
  if (argument === undefined || (at > 0 && !argument.variadic)) return [];
  if (command?.name() === 'events') return eventNames;
  if (command?.name() === 'action') return at === 0 ? actionNames : [];
  if (command?.name() === 'help') return [...actionNames, ...program.commands.filter(isShown).map((one) => one.name())];
  return argument.argChoices ?? [];
}

/** `complete` itself is for scripts. */
function isShown(command: CommandUnknownOpts): boolean {
  return command.name() !== 'complete';
}
