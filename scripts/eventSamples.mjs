// lib/catalogue/eventSamples.ts: the fields of every event with plausible values, for the builders of the testing kit.
import { bridgeValues, byEvent, byField, channels, channelValues, roles } from './eventValues.mjs';
import { camelCase, key } from './spelling.mjs';

/** What a snapshot repeats is written once: `@Dest` stands for the fields of a channel, `#Orig` for those of a bridge. */
export function eventSamples({ events, actions }) {
  const ends = new Set(Object.values(actions).flatMap(({ reply }) => reply?.complete ?? []));
  const prefixes = Object.entries(roles).map(([prefix, role]) => [prefix, channelValues(channels[role])]);
  const samples = Object.entries(events).map(([name, event]) => [name, sampleLines(name, event, ends.has(name))]);
  return `/** The event that each builder makes. */
export interface BuilderEvents {
${samples.map(([name]) => `  ${key(camelCase(name))}: '${name}';`).join('\n')}
}

/** The fields of a channel by their prefix. */
export const channelSamples: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(Object.fromEntries(prefixes))};

/** The fields of a bridge by their prefix. */
export const bridgeSamples: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(
    Object.fromEntries(['', 'To', 'From', 'Orig', 'Second'].map((prefix) => [prefix, bridgeValues(prefix)])),
  )};

/**
 * Every event by the name of its builder: its own name, then a line for each field. \`@Dest\` stands for the fields of a
 * channel, \`#Orig\` for those of a bridge, with that prefix; \`Key[]\` is a field with a list of values. Not loaded by the core.
 */
export const eventSamples: Readonly<Record<keyof BuilderEvents, string>> = {
${samples.map(([name, lines]) => `  ${key(camelCase(name))}: ${JSON.stringify([name, ...lines].join('\n'))},`).join('\n')}
};
`;
}

function sampleLines(name, { class: eventClass, fields }, isEnd) {
  const own = byEvent[name] ?? {};
  const lines = eventClass ? [`Privilege: ${eventClass},all`] : [];
  const snapshots = [
    ...snapshotsIn(fields, '@', Object.keys(channelValues(channels.alice)), 'ChannelStateDesc'),
    ...snapshotsIn(fields, '#', Object.keys(bridgeValues('')), 'BridgeVideoSourceMode'),
  ];
  const written = new Set();
  for (const { name: field, multiple } of fields) {
    // Variables are not sent unless asked for, in manager.conf or by the action.
    if (field.endsWith('ChanVariable') || (name === 'Status' && field === 'Variable')) continue;
    const snapshot = snapshots.find(({ keys }) => keys.has(field));
    if (!snapshot) lines.push(`${field}${multiple ? '[]' : ''}: ${valueOf(name, field)}`);
    else if (!written.has(snapshot.line)) {
      written.add(snapshot.line);
      lines.push(snapshot.line);
    }
  }
  // In the place that they have in the snapshot, for a key keeps its first place.
  for (const [field, value] of Object.entries(own)) {
    if (!fields.some((one) => one.name === field)) throw new Error(`${name} has no field ${field}`);
    if (snapshots.some(({ keys }) => keys.has(field))) lines.push(`${field}: ${value}`);
  }
  // Lists say that they end since Asterisk 12, also those whose end has no other field.
  if (isEnd && !fields.some((one) => one.name === 'EventList')) lines.push('EventList: Complete', 'ListItems: 0');
  return lines;
}

/** The prefixes of which all fields are there; what else is named alike stands for itself. */
function snapshotsIn(fields, sign, parts, telling) {
  const names = new Set(fields.map(({ name }) => name));
  return fields
    .filter(({ name }) => name.endsWith(telling))
    .map(({ name }) => name.slice(0, -telling.length))
    .filter((prefix) => parts.every((part) => names.has(prefix + part)))
    .map((prefix) => ({ line: sign + prefix, keys: new Set(parts.map((part) => prefix + part)) }));
}

function valueOf(event, field) {
  const value = byEvent[event]?.[field] ?? byField[field] ?? loneValue(field);
  if (value === undefined) throw new Error(`scripts/eventValues.mjs has no value for ${event}.${field}`);
  return value;
}

/** A field of a channel or a bridge in an event that does not have all of them. */
function loneValue(field) {
  return { ...bridgeValues(''), ...channelValues(channels.alice) }[field];
}
