// lib/catalogue/events.ts: an interface for each event, and all of them by name.
import { interfaceOf, key, openUnion } from './spelling.mjs';

/** What stands in every event, or in a channel's snapshot: Asterisk repeats that one with prefixes such as `Dest`. */
const COMMON = ['Event', 'Privilege', 'ActionID'];

export function eventTypes({ events }) {
  const names = Object.keys(events);
  const snapshot = events.Newstate.fields.filter(({ name }) => !COMMON.includes(name));
  return `import type { AmiFields } from './AmiFields.js';

/** What every event has. Fields that are not listed with an event can be read all the same: Asterisk adds some with every release. */
export interface EventFields extends AmiFields {
  readonly Event: string;
  /** The privilege class, such as \`call,all\`. */
  readonly Privilege?: string;
  readonly ActionID?: string;
  readonly Timestamp?: string;
  readonly SystemName?: string;
}

/** A channel, as every event about it tells. */
export interface ChannelFields {
${snapshot.map(field).join('\n')}
}

/** A second channel of an event, such as \`DestChannel\`. */
export type PrefixedChannel<Prefix extends string> = {
  readonly [Field in keyof ChannelFields as \`\${Prefix}\${Field}\`]: ChannelFields[Field];
};
${names.map((name) => eventInterface(name, events[name], snapshot)).join('')}
/** Every known event by its name. */
export interface EventMap {
${names.map((name) => `  ${key(name)}: ${interfaceOf(name)};`).join('\n')}
}
`;
}

function eventInterface(name, event, snapshot) {
  const has = (field) => event.fields.some((own) => own.name === field);
  const prefixes = event.fields
    .filter((own) => own.name.endsWith('ChannelStateDesc'))
    .map((own) => own.name.slice(0, -'ChannelStateDesc'.length))
    .filter((prefix) => snapshot.every((part) => has(prefix + part.name)));
  const inherited = new Set([...COMMON, ...prefixes.flatMap((prefix) => snapshot.map((part) => prefix + part.name))]);
  const bases = prefixes.map((prefix) => (prefix === '' ? 'ChannelFields' : `PrefixedChannel<'${prefix}'>`));
  const privilege = event.class ? `\n  readonly Privilege?: ${openUnion([`${event.class},all`])};` : '';
  return `
/** ${releases(event)} */
export interface ${interfaceOf(name)} extends ${['EventFields', ...bases].join(', ')} {
  readonly Event: '${name}';${privilege}
${event.fields
  .filter((own) => !inherited.has(own.name))
  .map(field)
  .join('\n')}
}
`;
}

function releases({ versions, module }) {
  return `Asterisk ${versions.join(', ')}${module ? `, ${module}` : ''}.`;
}

function field(own) {
  return `  readonly ${key(own.name)}${isOptional(own) ? '?' : ''}: ${fieldType(own)};`;
}

function isOptional({ name, optional, multiple }) {
  return optional || multiple || name.endsWith('ChanVariable');
}

function fieldType({ name, multiple, enum: values }) {
  if (name.endsWith('ChanVariable')) return 'Readonly<Record<string, string>>';
  if (multiple) return 'readonly string[]';
  return values ? openUnion(values) : 'string';
}
