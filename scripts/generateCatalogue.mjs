// Writes lib/catalogue/ from catalogue.json: the types of actions and events and the table of how actions are answered.
// `npm run generate` after catalogue.json has changed; with --check it writes nothing and fails where a file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { actionTypes } from './actionTypes.mjs';
import { eventTypes } from './eventTypes.mjs';
import { replyTable } from './replyTable.mjs';

const root = new URL('../', import.meta.url);
const catalogue = JSON.parse(readFileSync(new URL('scripts/catalogue.json', root), 'utf8'));
const header = '// Written by scripts/generateCatalogue.mjs from scripts/catalogue.json. Do not edit.\n\n';

const files = {
  'lib/catalogue/actions.ts': actionTypes(catalogue),
  'lib/catalogue/events.ts': eventTypes(catalogue),
  'lib/catalogue/replies.ts': replyTable(catalogue),
};

for (const [file, text] of Object.entries(files)) {
  const path = new URL(file, root);
  const options = await resolveConfig(path);
  const fresh = await format(header + text, { ...options, parser: 'typescript' });
  if (!process.argv.includes('--check')) writeFileSync(path, fresh);
  else if (readFileSync(path, 'utf8') !== fresh) {
    console.error(`${file} is stale: run "npm run generate"`);
    process.exitCode = 1;
  }
}
