// Who takes part. Those that are compared stand side by side, and run one after the other.
//
// `checked` says what a contestant must have found: 'bytes', 'frames', 'hangups', or the fields of every 'event'.
// `acts` are those that perform actions, `starts` those whose start is timed. `share` is the part of the events that a slower one
// reads: what counts is its rate, and nobody wants to wait for it.
const library = { group: 'library', checked: 'event' };
const floor = { group: 'floors', checked: 'event' };
const client = { group: 'clients', checked: 'event', acts: true, starts: true };

export const CONTESTANTS = [
  { ...floor, id: 'bytes', name: 'floor: count bytes', checked: 'bytes' },
  { ...floor, id: 'framing', name: 'floor: find frames', checked: 'frames' },
  { ...library, id: 'on', name: "on('Hangup')", checked: 'hangups' },
  { ...floor, id: 'fields', name: 'floor: read name and two fields', acts: true, starts: true },
  { ...floor, id: 'ownFields', name: 'floor: the same of text that may be kept' },
  { ...library, id: 'frames', name: 'frames$' },
  { ...floor, id: 'objects', name: 'floor: make plain objects' },
  { ...library, id: 'events', name: 'events$', acts: true, starts: true },
  { ...client, id: 'asterisk.io', share: 0.4 },
  { ...client, id: 'yana', share: 0.3 },
  { ...client, id: 'ami-io', share: 0.2 },
  { ...client, id: 'asterisk-manager', share: 0.1 },
  { ...client, id: 'nami', share: 0.1 },
  { ...client, id: 'asterisk-ami-client', share: 0.02 },
].map(({ id, name = id, share = 1, ...rest }) => ({ ...rest, id, name, share, module: moduleOf(rest.group, id) }));

/** Of the library, all the ways of reading at once: what its memory is measured with. */
export const EVERYTHING = {
  ...library,
  id: 'everything',
  name: 'all ways at once',
  module: moduleOf('library', 'everything'),
};

export const MODELS = {
  ...library,
  id: 'models',
  name: 'liveChannels()',
  module: moduleOf('library', 'models'),
};

function moduleOf(group, id) {
  return new URL(`../${group}/${id}.mjs`, import.meta.url).href;
}
