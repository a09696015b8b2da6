import { addAction } from './action.js';
import type { AddCommand } from './AddCommand.js';
import { addCalling } from './calling.js';
import { addCatalogue } from './catalogue.js';
import { addConsole } from './command.js';
import { addCompletion } from './completion.js';
import { addEvents } from './events.js';
import { addMetrics } from './metrics.js';
import { addPbx } from './pbx.js';
import { addRecordings } from './recordings.js';
import { addRecover } from './recover.js';
import { addTables } from './tables.js';
import { addWatch } from './watch.js';

/** The commands, in the order in which they are told. */
export const commands: readonly AddCommand[] = [
  addWatch,
  addCatalogue,
  addAction,
  addConsole,
  addEvents,
  addTables,
  addCalling,
  addRecover,
  addRecordings,
  addMetrics,
  addPbx,
  addCompletion,
];
