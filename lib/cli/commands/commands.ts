import { addAction } from './action.js';
import type { AddCommand } from './AddCommand.js';
import { addCatalogue } from './catalogue.js';
import { addConsole } from './command.js';
import { addEvents } from './events.js';
import { addWatch } from './watch.js';

/** The commands, in the order in which they are told. */
export const commands: readonly AddCommand[] = [addCatalogue, addAction, addConsole, addEvents, addWatch];
