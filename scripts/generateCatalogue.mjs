// Writes lib/catalogue/ from catalogue.json: the types of actions and events, the table of how actions are answered,
// what the command line tells of actions, what the builders of the testing kit fill in; and the index of actions in README.md.
// `npm run generate` after catalogue.json has changed; with --check it writes nothing and fails where a file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { withActionIndex } from './actionIndex.mjs';
import { actionTypes } from './actionTypes.mjs';
import { eventNames } from './eventNames.mjs';
import { eventSamples } from './eventSamples.mjs';
import { eventTypes } from './eventTypes.mjs';
import { parameterTable } from './parameterTable.mjs';
import { replyTable } from './replyTable.mjs';

const root = new URL('../', import.meta.url);
const catalogue = JSON.parse(readFileSync(new URL('scripts/catalogue.json', root), 'utf8'));
const header = '// Written by scripts/generateCatalogue.mjs from scripts/catalogue.json. Do not edit.\n\n';

const files = {
  'lib/catalogue/actions.ts': header + actionTypes(catalogue),
  'lib/catalogue/events.ts': header + eventTypes(catalogue),
  'lib/catalogue/eventNames.ts': header + eventNames(catalogue),
  'lib/catalogue/eventSamples.ts': header + eventSamples(catalogue),
  'lib/catalogue/parameters.ts': header + parameterTable(catalogue),
  'lib/catalogue/replies.ts': header + replyTable(catalogue),
  'README.md': withActionIndex(readFileSync(new URL('README.md', root), 'utf8'), catalogue, root),
};

for (const [file, text] of Object.entries(files)) {
  const path = new URL(file, root);
  const options = await resolveConfig(path);
  const fresh = await format(text, { ...options, filepath: path.pathname });
  if (!process.argv.includes('--check')) writeFileSync(path, fresh);
  else if (readFileSync(path, 'utf8') !== fresh) {
    console.error(`${file} is stale: run "npm run generate"`);
    process.exitCode = 1;
  }
}
