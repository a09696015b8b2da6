import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTranscript, record, type TranscriptEntry } from 'rx-asterisk/testing';
import { tap, toArray } from 'rxjs';
import { maskText } from '../../lib/wire/maskText.js';
import { type LiveRecording, recordings } from '../recordings.js';
import { playBack, type Playback, recordingFrom } from './playback.js';

/** What is in the recordings and is nobody's business. */
const SECRETS = /secret123|readsecret|stampsecret|pw1001|191592710|d0d4b3415110c0256a28e8b4579e11d9/;

/** What a session of the recorded connection heard: all that came after the answer to the login. */
function heardAfterLogin({ entries, serverText }: LiveRecording): string[] {
  const login = entries.find(({ from, data }) => from === 'client' && data.includes('Action: Login'))!;
  const id = /ActionID: (.*)\r/.exec(login.data)![1]!;
  const answer = `Response: Success\r\nActionID: ${id}\r\nMessage: Authentication accepted\r\n\r\n`;
  return framesIn(serverText.slice(serverText.indexOf(answer) + answer.length));
}

function framesIn(text: string): string[] {
  // Console output of Asterisk 13 has empty lines of its own.
  const frames = /Response: Follows[^]*?--END COMMAND--(?=\r\n\r\n)|[^\r\n][^]*?(?=\r?\n\r\n)/g;
  return Array.from(text.matchAll(frames), ([frame]) => frame);
}

function idOf(frame: string): string | undefined {
  return /^ActionID: (.*)\r?$/m.exec(frame)?.[1];
}

describe('what is replayed, recorded and replayed again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recordings-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Plays a recording, and writes it down at the same time. */
  async function recordAgain(recording: LiveRecording): Promise<Playback & { readonly entries: TranscriptEntry[] }> {
    const file = join(folder, 'again.jsonl');
    let playback: Playback | undefined;
    const entries = await new Promise<TranscriptEntry[]>((resolve) => {
      playback = playBack(recording, (session, scheduler) =>
        record(session, file, { scheduler }).pipe(toArray(), tap(resolve)),
      );
    });
    expect(readTranscript(readFileSync(file, 'utf8'))).toEqual(entries);
    return { ...playback!, entries };
  }

  // No two entries at the same time, so that there is one order only.
  const distinct = recordings.map(({ entries }, index) => ({
    ...recordings[index]!,
    entries: entries.map((entry, place) => ({ ...entry, t: entry.t + place / 1_000_000 })),
  }));
  const accepted = distinct.filter(({ serverText }) => serverText.includes('Authentication accepted'));

  it('is all but two recordings, whose logins were refused', () => {
    expect(recordings.length - accepted.length).toBe(2);
  });

  describe.each(accepted)('$name', (recording) => {
    it('is the same', async () => {
      const first = await recordAgain(recording);
      expect(first).toMatchObject({ error: undefined, hasCompleted: true });
      const heard = heardAfterLogin(recording).filter((frame) => {
        const id = idOf(frame);
        return id === undefined || first.performed.has(id);
      });
      expect(first.frames).toEqual(heard);

      const served = first.entries.filter(({ from }) => from === 'server').map(({ data }) => data);
      expect(served.slice(1)).toEqual(heard.map((frame) => maskText(`${frame}\r\n\r\n`)));
      expect(JSON.stringify(first.entries)).not.toMatch(SECRETS);

      const second = await recordAgain(recordingFrom(first.entries));
      expect(second).toMatchObject({ error: undefined, hasCompleted: true });
      expect(second.frames).toEqual(heard.map(maskText));
      expect(second.entries).toEqual(first.entries);
    });
  });
});
