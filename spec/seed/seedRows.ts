import { channelRows } from './channelRows.js';
import { commandLineRows } from './commandLineRows.js';
import { connectionRows } from './connectionRows.js';
import { roomRows } from './roomRows.js';
import type { SeedRow } from './SeedRow.js';
import { systemRows } from './systemRows.js';

/** Everything that py-asterisk has, and what proves that it works here. */
export const seedRows: readonly SeedRow[] = [
  ...connectionRows,
  ...channelRows,
  ...roomRows,
  ...systemRows,
  ...commandLineRows,
];
