import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTranscript, type TranscriptEntry } from '../lib/testing/replay/readTranscript.js';

/** A conversation with a live Asterisk. */
export interface LiveRecording {
  /** Such as `asterisk-22/parking`. */
  readonly name: string;
  readonly entries: readonly TranscriptEntry[];
  /** All that the server sent. */
  readonly serverText: string;
  readonly serverBytes: Buffer;
}

const FOLDER = join(__dirname, 'fixtures', 'transcripts');

/** Every recording in `fixtures/transcripts`. */
export const recordings: readonly LiveRecording[] = readdirSync(FOLDER).flatMap((version) =>
  readdirSync(join(FOLDER, version)).map((file) => readRecording(version, file)),
);

/** One of them by its name. */
export function recordingOf(name: string): LiveRecording {
  return recordings.find((recording) => recording.name === name)!;
}

function readRecording(version: string, file: string): LiveRecording {
  const entries = readTranscript(readFileSync(join(FOLDER, version, file), 'utf8'));
  const serverText = entries
    .filter(({ from }) => from === 'server')
    .map(({ data }) => data)
    .join('');
  const name = `${version}/${file.replace(/\.jsonl$/, '')}`;
  return { name, entries, serverText, serverBytes: Buffer.from(serverText) };
}
