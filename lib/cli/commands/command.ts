import type { Command } from '@commander-js/extra-typings';
import { command } from '../../index.js';
import type { Desk } from '../Desk.js';
import { Failed } from '../Failed.js';
import { beginningOf } from '../text/beginningOf.js';
import { example } from '../text/example.js';
import { printable } from '../text/printable.js';

/** `command "core show channels"`. */
export function addConsole(program: Command, desk: Desk): void {
  program
    .command('command')
    .summary("run a command of Asterisk's console")
    .description("Runs a command of Asterisk's console, and prints its output. With --json it is one array of lines.")
    .argument('<text...>', 'the command, in quotation marks or not')
    .addHelpText('after', example('rx-asterisk command "core show channels"'))
    .action(async (words) => {
      const text = words.join(' ');
      const [answer] = await desk.once((pbx) => pbx.pipe(command(text)));
      desk.tell(answer?.Output ?? [], (lines) => lines.map((line) => `${printable(line)}\n`).join(''));
      if (answer?.Response === 'Error') throw new Failed(`The console does not know ${beginningOf(text)}`);
    });
}
