import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Received, readMessages } from './Received.js';

const FOLDER = join(__dirname, '..', 'fixtures', 'transcripts', 'asterisk-22');

/** The keys of an event, as they came; without those that depend on the configuration. */
export function keysOf(event: Received): string {
  return event.keys.filter((key) => !/ChanVariable(?:\(|$)|^SystemName$/.test(key)).join(' ');
}

/** The sets of keys that an Asterisk 22 sent for each event, in the order sent. */
export function recordedKeys(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of readdirSync(FOLDER)) {
    for (const message of readMessages(serverText(join(FOLDER, file)))) {
      if (message.event === undefined) continue;
      const keys = found.get(message.event) ?? new Set();
      found.set(message.event, keys.add(keysOf(message)));
    }
  }
  return found;
}

function serverText(path: string): string {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { from: string; data: string }) // the format of the recordings
    .filter(({ from }) => from === 'server')
    .map(({ data }) => data)
    .join('');
}
