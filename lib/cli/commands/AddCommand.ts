import type { Command } from '@commander-js/extra-typings';
import type { Desk } from '../Desk.js';

/** Adds a command to the command line, or several that belong together. */
export type AddCommand = (program: Command, desk: Desk) => void;
