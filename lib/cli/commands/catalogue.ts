import type { Command } from '@commander-js/extra-typings';
import { type ActionDescription, actionNames, describeAction } from '../../index.js';
import type { Desk } from '../Desk.js';
import { isAction } from '../isAction.js';
import { example } from '../text/example.js';

/** `actions`, `help` and `usage`: what there is, told without a PBX. */
export function addCatalogue(program: Command, desk: Desk): void {
  program
    .command('actions')
    .summary('list the actions there are')
    .description('Lists the actions of Asterisk 13 to 22 whose names contain a text. Needs no PBX.')
    .argument('[pattern]', 'a part of the name, in capitals or not', '')
    .addHelpText('after', example('rx-asterisk actions queue'))
    .action((pattern) => {
      const wanted = pattern.toLowerCase();
      for (const name of actionNames.filter((one) => one.toLowerCase().includes(wanted)))
        desk.tell(describeAction(name), () => `${name}\n`);
    });
  program
    .command('help')
    .summary('show the parameters of an action, or how to use a command')
    .description('Shows the parameters of an action, or how a command is used. Needs no PBX.')
    .argument('[name]', 'an action, in capitals or not, or a command')
    .addHelpText('after', example('rx-asterisk help QueueAdd', 'rx-asterisk help events'))
    .action((name) => {
      const command = program.commands.find((one) => one.name() === name || one.aliases().includes(name ?? ''));
      if (name === undefined) program.outputHelp();
      // `hangup` is both.
      else if (!command || isAction(name)) desk.tell(describeAction(name), describe);
      if (command && !desk.isJson) command.outputHelp();
    });
  program
    .command('usage')
    .description('Shows what commands there are, and how they find the PBX.')
    .addHelpText('after', example('rx-asterisk usage'))
    .action(() => program.outputHelp());
}

function describe({ name, parameters, versions, classes, page }: ActionDescription): string {
  const usage = parameters.map((one) => (one.isRequired ? `<${one.name}>` : `[--${one.name}=…]`));
  return [
    `rx-asterisk action ${[name, ...usage].join(' ')}`,
    '',
    ...parameters.map((one) => `   ${one.name}${one.isRequired ? ' (required)' : ''}`),
    `Asterisk ${versions.join(', ')}${classes.length > 0 ? `; needs the class ${classes.join(' or ')}` : ''}`,
    page,
    '',
  ].join('\n');
}
