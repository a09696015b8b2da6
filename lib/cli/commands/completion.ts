import { Argument, type Command } from '@commander-js/extra-typings';
import { completionsFor } from '../completionsFor.js';
import type { Desk } from '../Desk.js';
import { completionScript, SHELLS } from '../text/completionScript.js';
import { example } from '../text/example.js';

/** `completion SHELL`, and what its scripts ask when somebody presses the tabulator. */
export function addCompletion(program: Command, desk: Desk): void {
  program
    .command('completion')
    .summary('complete commands, actions and events in a shell')
    .description('Prints what makes a shell complete commands, options, actions with their parameters, and events.')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText(
      'after',
      example(
        'source <(rx-asterisk completion bash)    # in ~/.bashrc',
        'source <(rx-asterisk completion zsh)     # in ~/.zshrc, after compinit',
        'rx-asterisk completion fish > ~/.config/fish/completions/rx-asterisk.fish',
      ),
    )
    .action((shell) => desk.print(completionScript(shell)));
  program
    .command('complete', { hidden: true })
    .description('Prints what the last of some words may become: the scripts of "completion" ask it.')
    .argument('[words...]', 'what is typed so far')
    .addHelpText('after', example('rx-asterisk complete -- action Queue'))
    .action((words) => {
      for (const one of completionsFor(program, words)) desk.print(`${one}\n`);
    });
}
