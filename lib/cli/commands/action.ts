import type { Command } from '@commander-js/extra-typings';
import { action, type ActionFields, ArgumentError, describeAction } from '../../index.js';
import type { Desk } from '../Desk.js';
import { beginningOf } from '../text/beginningOf.js';
import { dumpPacket } from '../text/dumpPacket.js';
import { example } from '../text/example.js';

/** `action NAME [positional…] [--Key=value…]`. */
export function addAction(program: Command, desk: Desk): void {
  program
    .command('action')
    .summary('perform an action')
    .description(
      'Performs any action, and shows what it is answered with. "rx-asterisk help NAME" shows its parameters. The options of ' +
        'rx-asterisk itself, such as --url and --json, are no parameters, wherever they stand. Behind -- nothing is an option.',
    )
    .argument('<name>', 'the action, in capitals or not')
    .argument('[values...]', 'its parameters: values in their order, and --Parameter=value, which may repeat')
    .usage('[options] <name> [values...] [--Parameter=value...]')
    .allowUnknownOption()
    .addHelpText(
      'after',
      example(
        'rx-asterisk action QueueAdd support PJSIP/1001 --Penalty=2',
        'rx-asterisk action Originate PJSIP/1001 --Application=Playback --Data=demo-congrats --Variable=A=1 --Variable=B=2',
      ),
    )
    .action(async (name, values) => {
      const known = describeAction(name).name;
      const fields = fieldsOf(known, values, desk.literals.length);
      const messages = await desk.once((pbx) => pbx.pipe(action<string>(known, fields)));
      for (const message of messages) desk.tell(message, dumpPacket);
    });
}

/** @param literals how many of the values, at the end, stand behind a `--` */
function fieldsOf(name: string, values: readonly string[], literals: number): ActionFields {
  const { parameters } = describeAction(name);
  // The name of the action may stand behind it, too.
  const options = Math.max(0, values.length - literals);
  const rest = values.slice(0, options).filter((value) => value !== '--');
  const words = [...rest.filter((value) => !value.startsWith('--')), ...values.slice(options)];
  if (words.length > parameters.length)
    throw new ArgumentError(`${name} takes ${parameters.length} values, and ${words.length} are given`);
  const fields = new Map(words.map((word, at) => [parameters[at]?.name ?? '', [word]]));
  const positional = new Set(fields.keys());
  for (const option of rest.filter((value) => value.startsWith('--'))) {
    const [key, value] = keyAndValue(option);
    const spelt = parameters.find((one) => one.name.toLowerCase() === key.toLowerCase())?.name ?? key;
    if (positional.has(spelt)) throw new ArgumentError(`${name}: ${spelt} is given twice`);
    // A header may repeat, as Variable does.
    fields.set(spelt, [...(fields.get(spelt) ?? []), value]);
  }
  const missing = parameters.filter((one) => one.isRequired && !fields.has(one.name)).map((one) => one.name);
  if (missing.length > 0) throw new ArgumentError(`${name}: ${missing.join(', ')} is missing`);
  // fromEntries defines keys: one that is called __proto__ is a key like any other.
  return Object.fromEntries(fields);
}

function keyAndValue(option: string): readonly [key: string, value: string] {
  const [, key, value] = /^--([^=]+)=(.*)$/s.exec(option) ?? [];
  if (key === undefined || value === undefined)
    throw new ArgumentError(`${beginningOf(option)} needs a value: --Parameter=value`);
  return [key, value];
}
