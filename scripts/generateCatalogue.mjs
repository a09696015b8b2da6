// Writes lib/catalogue/ from catalogue.json: the types of the events and the table of how actions are answered.
// `npm run generate` after catalogue.json has changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const root = new URL('../', import.meta.url);
const { actions, events } = JSON.parse(readFileSync(new URL('scripts/catalogue.json', root), 'utf8'));
const header = '// Written by scripts/generateCatalogue.mjs from scripts/catalogue.json. Do not edit.\n\n';

await write('lib/catalogue/events.ts', eventTypes());
await write('lib/catalogue/replies.ts', replyTable());

function eventTypes() {
  const names = Object.keys(events);
  return `import type { AmiFields } from './AmiFields.js';

/** What every event has. Fields that are not listed with an event can be read all the same: Asterisk adds some with every release. */
export interface EventFields extends AmiFields {
  readonly Event: string;
  readonly Privilege?: string;
  readonly ActionID?: string;
  readonly Timestamp?: string;
  readonly SystemName?: string;
}
${names.map(eventInterface).join('')}
/** Every known event by its name. */
export interface EventMap {
${names.map((name) => `  ${quoted(name)}: ${interfaceName(name)};`).join('\n')}
}
`;
}

function eventInterface(name) {
  const own = events[name].fields.filter((field) => !['Event', 'Privilege', 'ActionID'].includes(field.name));
  return `
export interface ${interfaceName(name)} extends EventFields {
  readonly Event: '${name}';
${own.map((field) => `  readonly ${quoted(field.name)}${optional(field)}: ${fieldType(field)};`).join('\n')}
}
`;
}

function fieldType({ name, multiple, enum: values }) {
  if (name.endsWith('ChanVariable')) return 'Readonly<Record<string, string>>';
  if (multiple) return 'readonly string[]';
  return values ? `${values.map((value) => `'${value}'`).join(' | ')} | (string & {})` : 'string';
}

function optional({ name, optional: may, multiple }) {
  return may || multiple || name.endsWith('ChanVariable') ? '?' : '';
}

function replyTable() {
  // `open` replies are one response; where a list depends on the arguments (`when`), the header EventList says it.
  const rows = Object.entries(actions)
    .filter(([, { reply }]) => reply && reply.kind !== 'open' && !reply.when)
    .map(([name, { reply }]) => `  ['${name.toLowerCase()}', ${JSON.stringify(replyOf(reply))}],`);
  return `/** How an action that has more than one response is answered. */
export type Reply =
  /** Rows, then the event \`complete\`. Where the server sends \`EventList\`, that header rules. */
  | { readonly kind: 'list'; readonly complete: string }
  /** A response, and one \`event\` later. */
  | { readonly kind: 'async'; readonly event: string }
  /** A response that comes when \`event\` is due, and the event. */
  | { readonly kind: 'until'; readonly event: string }
  /** A response with lines of console output. */
  | { readonly kind: 'output' };

/** Actions in lower case, for Asterisk does not tell cases apart. One that is missing here is answered by one response. */
export const replies: ReadonlyMap<string, Reply> = new Map<string, Reply>([
${rows.join('\n')}
]);
`;
}

function replyOf({ kind, complete, event }) {
  return kind === 'list' ? { kind, complete } : kind === 'output' ? { kind } : { kind, event };
}

function interfaceName(event) {
  return `${event.replace(/[^A-Za-z0-9]/g, '')}Event`;
}

function quoted(name) {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}

async function write(file, text) {
  const path = new URL(file, root);
  const options = await resolveConfig(path);
  writeFileSync(path, await format(header + text, { ...options, parser: 'typescript' }));
}
