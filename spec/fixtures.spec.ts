import { firstValueFrom, switchMap } from 'rxjs';
import { AuthenticationError, tcpTransport } from 'rx-asterisk';
import { replayServer } from '../lib/testing/replay/replayServer.js';
import { actionsOf, type Performance, performRecording } from './performRecording.js';
import { type LiveRecording, recordingOf, recordings } from './recordings.js';
import { recordedOutcome } from './recordedOutcome.js';

const isRefused = ({ serverText }: LiveRecording): boolean => serverText.includes('Message: Authentication failed');
const accepted = recordings.filter((recording) => !isRefused(recording));
const refused = recordings.filter(isRefused);

function expectAsRecorded({ outcomes, error, diagnostics }: Performance, recording: LiveRecording): void {
  expect(error).toBeUndefined();
  expect(diagnostics).toEqual([]);
  expect(outcomes).toEqual(actionsOf(recording).map((action) => recordedOutcome(action, recording)));
}

describe.each(accepted)('a manager that repeats $name', (recording) => {
  it.each(['md5', 'plain'] as const)('gets every answer as it was recorded, logged in by %s', async (auth) => {
    const transport = replayServer(recording.entries).transport();
    expectAsRecorded(await firstValueFrom(performRecording(recording, { transport, auth })), recording);
  });

  it('gets every answer over TCP too', async () => {
    const performance$ = replayServer(recording.entries)
      .listen()
      .pipe(switchMap((address) => performRecording(recording, { transport: tcpTransport(address) })));
    expectAsRecorded(await firstValueFrom(performance$), recording);
  });
});

describe.each(refused)('a manager that repeats $name', (recording) => {
  it('is refused', async () => {
    const transport = replayServer(recording.entries).transport();
    const { error, diagnostics } = await firstValueFrom(performRecording(recording, { transport }));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(diagnostics).toEqual([]);
  });
});

describe('the recordings', () => {
  const outcomes = accepted.flatMap((recording) =>
    actionsOf(recording).map((action) => recordedOutcome(action, recording)),
  );

  it.each(['13', '20', '22'])('are of Asterisk %s too', (version) => {
    expect(accepted.some(({ name }) => name.startsWith(`asterisk-${version}/`))).toBe(true);
  });

  it.each(['ActionError', 'PermissionDeniedError', 'UnsupportedActionError', 'ArgumentError'])('have %s', (error) => {
    expect(outcomes.filter((outcome) => outcome.error === error).length).toBeGreaterThan(1);
  });

  it('have lists, console output of both dialects, and calls that are answered and that fail', () => {
    expect(outcomes.filter(({ items }) => items !== undefined).length).toBeGreaterThan(30);
    expect(outcomes.filter(({ items }) => items === 0).length).toBeGreaterThan(1);
    expect(outcomes.some(({ response }) => response === 'Follows')).toBe(true);
    expect(outcomes.some(({ message }) => message === 'Command output follows')).toBe(true);
    expect(outcomes.some(({ outcome }) => outcome === 'Success')).toBe(true);
    expect(outcomes.some(({ outcome }) => outcome === 'Failure')).toBe(true);
  });

  it('have forty calls at once', () => {
    const burst = recordingOf('asterisk-22/burst');
    const calls = actionsOf(burst).map((action) => recordedOutcome(action, burst));
    expect(calls.filter(({ outcome }) => outcome !== undefined).length).toBeGreaterThan(30);
  });
});
