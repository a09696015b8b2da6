import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import {
  ConfigurationError,
  coreShowChannels,
  getvar,
  GoneAwayError,
  Manager,
  on,
  originate,
  type Session,
  setvar,
  toValue,
} from 'rx-asterisk';
import {
  concat,
  EMPTY,
  filter,
  firstValueFrom,
  ignoreElements,
  lastValueFrom,
  merge,
  mergeMap,
  NEVER,
  type Observable,
  of,
  switchMap,
  take,
  tap,
  throwError,
  toArray,
  VirtualTimeScheduler,
} from 'rxjs';
import {
  dropConnections,
  EmbeddedPbx,
  type ListenAddress,
  readTranscript,
  record,
  replay,
  replayServer,
  type TranscriptEntry,
} from 'rx-asterisk/testing';
import { Lab } from './Lab.js';
import { recordingOf } from '../recordings.js';

const folder = mkdtempSync(join(tmpdir(), 'recordings-'));
afterAll(() => rmSync(folder, { recursive: true }));

let number = 0;
/** A path where nothing is yet. */
function freshPath(): string {
  return join(folder, `${(number += 1)}.jsonl`);
}

function entriesIn(file: string): TranscriptEntry[] {
  return readTranscript(readFileSync(file, 'utf8'));
}

/** A PBX in virtual time, and a manager of it. */
function lab(): { pbx: EmbeddedPbx; manager: Manager; run: (ms: number) => void } {
  const own = new Lab();
  const manager = new Manager({
    transport: own.pbx.transport(),
    username: 'admin',
    secret: 'secret123',
    scheduler: own.scheduler,
    keepAlive: false,
    random: () => 0.5,
  });
  return { pbx: own.pbx, manager, run: (ms) => own.run(ms) };
}

/** A session that says some things at once when somebody listens, then ends. */
function sessions(): ReturnType<typeof replay> {
  return replay(recordingOf('asterisk-22/queue-call').entries, { speed: Infinity });
}

/** Takes some writes, then is full, as a disk is. */
function fullAfter(writes: number): Writable {
  let left = writes;
  return new Writable({
    write: (_chunk, _encoding, done) => {
      left -= 1;
      done(left >= 0 ? null : new Error('ENOSPC: no space left on device, write'));
    },
  });
}

describe('a recording', () => {
  it('of a manager on a socket is replayed', async () => {
    const file = freshPath();
    const pbx = new EmbeddedPbx();
    const address = await new Promise<ListenAddress>((resolve) => {
      pbx.listen().subscribe(resolve);
    });
    const manager = new Manager({ ...address, username: 'admin', secret: 'secret123', keepAlive: false });
    const recorded = lastValueFrom(record(manager, file).pipe(toArray()));
    // The outcome of the call goes to who asks for it.
    const heard = lastValueFrom(
      manager.events$.pipe(
        filter(({ Event }) => Event !== 'OriginateResponse'),
        toArray(),
      ),
    );
    const call$ = manager.pipe(
      originate({
        channel: 'Local/1002@default/n',
        application: 'Wait',
        data: '0.01',
        variable: { API_SECRET: 'hunter2' },
      }),
    );
    await lastValueFrom(call$);
    await lastValueFrom(manager.pipe(setvar('', 'DB_PASSWORD', 'hunter2')));
    expect(await lastValueFrom(manager.pipe(getvar('', 'DB_PASSWORD'), toValue()))).toBe('hunter2');
    manager.close();
    const entries = await recorded;
    pbx.close();

    expect(entriesIn(file)).toEqual(entries);
    expect(entries[0]).toMatchObject({ from: 'server', data: 'Asterisk Call Manager/11.0.0\r\n' });
    expect(entries.map(({ t }) => t)).toEqual(entries.map(({ t }) => t).sort((a, b) => a - b));
    expect(readFileSync(file, 'utf8')).not.toMatch(/hunter2|secret123/);

    const replayed$ = replay(file, { speed: Infinity }).pipe(
      mergeMap((session) => merge(session.events$, of(session).pipe(setvar('', 'DB_PASSWORD', 'x'), ignoreElements()))),
      toArray(),
    );
    const masked = (await heard).map(
      (event) => JSON.parse(JSON.stringify(event).replaceAll('hunter2', '***')) as object,
    );
    expect(masked.length).toBeGreaterThan(10);
    // The recorder was there first; the other subscriber asked for the events a little later.
    expect((await lastValueFrom(replayed$)).slice(-masked.length)).toEqual(masked);
  });

  it('has the times of its manager', async () => {
    const { manager, run } = lab();
    const file = freshPath();
    run(5_000);
    const recorded = lastValueFrom(record(manager, file).pipe(toArray()));
    run(100);
    manager.pipe(originate({ channel: 'Local/1002@default/n', application: 'Wait', data: '1' })).subscribe();
    run(10_000);
    manager.close();
    run(10_000);
    const entries = await recorded;
    const asked = entries.find(({ data }) => data.startsWith('Action: Originate'))!;
    expect(asked).toMatchObject({ t: 0.1, from: 'client' });
    const replaying = new VirtualTimeScheduler();
    const times: number[] = [];
    replay(file, { virtual: replaying })
      .pipe(on('Hangup'))
      .subscribe(() => times.push(replaying.now() / 1_000));
    replaying.flush();
    expect(times.length).toBeGreaterThan(1);
    expect(times).toEqual(entries.filter(({ data }) => data.startsWith('Event: Hangup\r')).map(({ t }) => t));
  });

  it('has every answer before the action that it leads to', async () => {
    const file = freshPath();
    const session$ = replay(
      [
        'Asterisk Call Manager/11.0.0\r\n',
        'Action: Getvar\r\nActionID: 1\r\nChannel: \r\nVariable: A\r\n\r\n',
        'Response: Success\r\nActionID: 1\r\nVariable: A\r\nValue: 1\r\n\r\n',
        'Action: Getvar\r\nActionID: 2\r\nChannel: \r\nVariable: B\r\n\r\n',
        'Response: Success\r\nActionID: 2\r\nVariable: B\r\nValue: 2\r\n\r\n',
      ].map((data, t): TranscriptEntry => ({ t, from: data.startsWith('Action') ? 'client' : 'server', data })),
      { speed: Infinity },
    );
    const ask = (session: Session): Observable<never> =>
      concat(of(session).pipe(getvar('', 'A')), of(session).pipe(getvar('', 'B'))).pipe(ignoreElements());
    const entries = await lastValueFrom(
      session$.pipe(
        mergeMap((session) => merge(record(session, file), ask(session))),
        toArray(),
      ),
    );
    expect(entries.map(({ from, data }) => [from, /(?:Variable|Value): (.*)\r\n\r\n/.exec(data)?.[1]])).toEqual([
      ['server', undefined],
      ['client', 'A'],
      ['server', '1'],
      ['client', 'B'],
      ['server', '2'],
    ]);
    // So that it can be replayed turn by turn as well.
    const pbx = new Manager({
      transport: replayServer(file).transport(),
      username: 'any',
      secret: 'any',
      scheduler: new VirtualTimeScheduler(),
      keepAlive: false,
    });
    const values: string[] = [];
    concat(pbx.pipe(getvar('', 'A'), toValue()), pbx.pipe(getvar('', 'B'), toValue())).subscribe((it) =>
      values.push(it),
    );
    expect(values).toEqual(['1', '2']);
  });

  it('has a file for each connection', async () => {
    const { manager, pbx, run } = lab();
    const file = freshPath();
    const recorded = lastValueFrom(record(manager, file).pipe(toArray()));
    run(1_000);
    pbx.inject(dropConnections());
    run(10_000);
    manager.pipe(coreShowChannels()).subscribe();
    run(1_000);
    pbx.inject(dropConnections());
    run(10_000);
    manager.close();
    run(10_000);
    const all = await recorded;
    const files = ['', '.2', '.3'].map((suffix) => entriesIn(file.replace('.jsonl', `${suffix}.jsonl`)));
    expect(files.flat()).toHaveLength(all.length);
    const banner = { t: 0, from: 'server', data: 'Asterisk Call Manager/11.0.0\r\n' };
    expect(files.map(([first]) => first)).toEqual([banner, banner, banner]);
    expect(files.map((entries) => JSON.stringify(entries).includes('CoreShowChannels'))).toEqual([false, true, false]);
    expect(existsSync(file.replace('.jsonl', '.4.jsonl'))).toBe(false);
    const second$ = replay(file.replace('.jsonl', '.2.jsonl'), { speed: Infinity });
    expect(await lastValueFrom(second$.pipe(coreShowChannels(), toArray()))).toEqual([]);
  });

  it('of a session that is over has its banner', async () => {
    const session = await firstValueFrom(sessions());
    // By a clock of its own, for the real one goes on meanwhile.
    const scheduler = new VirtualTimeScheduler();
    const entries = await lastValueFrom(record(session, freshPath(), { scheduler }).pipe(toArray()));
    expect(entries).toEqual([{ t: 0, from: 'server', data: 'Asterisk Call Manager/11.0.0\r\n' }]);
  });

  it('is written as it comes', () => {
    const { manager, run } = lab();
    const file = new PassThrough();
    record(manager, file).subscribe();
    run(100);
    expect(readTranscript(String(file.read())).at(-1)!.data).toContain('SuccessfulAuth');
    manager.pipe(getvar('', 'A')).subscribe({ error: () => undefined });
    run(100);
    expect(readTranscript(String(file.read())).map(({ from }) => from)).toEqual(['client', 'server']);
    manager.close();
    run(10_000);
  });

  it('masks telephone numbers where it is told to, the same everywhere', async () => {
    const file = freshPath();
    const { manager, pbx, run } = lab();
    const recorded = lastValueFrom(record(manager, file, { maskPhoneNumbers: true }));
    run(100);
    pbx.call({ channel: 'PJSIP/trunk', exten: '1002', callerIdNum: '493012345678', callerIdName: 'Bob' }).subscribe();
    manager.pipe(setvar('', 'NUMBER', '+493012345678')).subscribe();
    run(10_000);
    manager.close();
    run(10_000);
    await recorded;
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain('493012345678');
    const [, fake] = /CallerIDNum: (\d{12})\\r/.exec(text)!;
    expect(text).toContain(`Value: +${fake}\\r`);
    expect(new Set(Array.from(text.matchAll(/\d{12}/g), ([it]) => it))).toEqual(new Set([fake]));
    expect(text).toContain('Exten: 1002');
    const hangup = await lastValueFrom(replay(file, { speed: Infinity }).pipe(on('Hangup')));
    expect(hangup.CallerIDNum).toBe(fake);
    expect(hangup.Uniqueid).toMatch(/^pbx-lab-\d+\.\d+$/);
  });
});

describe('the file', () => {
  it('is its owner’s alone, also where it was not before', async () => {
    const [fresh, old] = [freshPath(), freshPath()];
    writeFileSync(old, 'an old recording', { mode: 0o644 });
    for (const file of [fresh, old]) {
      await lastValueFrom(sessions().pipe(mergeMap((session) => record(session, file))));
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(entriesIn(file).length).toBeGreaterThan(10);
    }
  });

  // A device that is always full is Linux's.
  const FULL = existsSync('/dev/full') ? [['that is full', () => '/dev/full', 'ENOSPC'] as const] : [];

  it.each([
    ['in a folder that is not there', () => join(folder, 'nowhere', 'bug.jsonl'), 'ENOENT'] as const,
    ['that is a folder', () => folder, 'EISDIR'] as const,
    ...FULL,
  ])('%s is an error that names it', async (_, path, code) => {
    const recorded = lastValueFrom(record(merge(sessions(), NEVER), path()));
    await expect(recorded).rejects.toThrow(ConfigurationError);
    await expect(recorded).rejects.toThrow(`${path()}: the recording cannot be written: ${code}`);
  });

  it('is flushed and closed when nobody records any more', async () => {
    const { manager, run } = lab();
    const file = new PassThrough();
    const recording = record(manager, file).subscribe();
    run(100);
    const closed = once(file, 'finish');
    recording.unsubscribe();
    await closed;
    run(5_000);
    expect(readTranscript(String(file.read())).length).toBeGreaterThan(1);
  });
});

describe('a stream', () => {
  it('takes the first connection, and holds the manager meanwhile', async () => {
    const { manager, pbx, run } = lab();
    const file = new PassThrough();
    const recorded = lastValueFrom(record(manager, file).pipe(toArray()));
    run(20_000);
    expect(pbx.clients).toBe(1);
    pbx.inject(dropConnections());
    run(10_000);
    const entries = await recorded;
    expect(entries.filter(({ data }) => data.startsWith('Asterisk Call Manager'))).toHaveLength(1);
    expect(file.writableFinished).toBe(true);
    run(10_000);
    expect(pbx.clients).toBe(0);
  });

  it.each([0, 1, 5])('that is full after %d writes is an error', async (writes) => {
    const entries: TranscriptEntry[] = [];
    const recorded = lastValueFrom(
      record(merge(sessions(), NEVER), fullAfter(writes)).pipe(tap((it) => entries.push(it))),
    );
    await expect(recorded).rejects.toThrow(ConfigurationError);
    await expect(recorded).rejects.toThrow('The stream: the recording cannot be written: ENOSPC');
    expect(entries).toHaveLength(writes);
  });

  it('that was closed is an error', async () => {
    const file = new PassThrough();
    file.destroy();
    await expect(lastValueFrom(record(sessions(), file))).rejects.toThrow(ConfigurationError);
  });
});

describe('an error of the source', () => {
  it('comes when all before it is in the file', async () => {
    const { manager, run } = lab();
    const file = freshPath();
    const failing$ = merge(
      manager,
      manager.pipe(
        on('FullyBooted'),
        switchMap(() => throwError(() => new GoneAwayError('It went', 'unknown'))),
      ),
    );
    const entries: TranscriptEntry[] = [];
    const recorded = lastValueFrom(record(failing$ as typeof manager, file).pipe(tap((it) => entries.push(it))));
    const failed = expect(recorded).rejects.toThrow('It went');
    run(10_000);
    await failed;
    expect(entries.length).toBeGreaterThan(1);
    expect(entriesIn(file)).toEqual(entries);
  });

  it('without a session leaves no file', async () => {
    const file = freshPath();
    await expect(
      lastValueFrom(
        record(
          throwError(() => new Error('No way')),
          file,
        ),
      ),
    ).rejects.toThrow('No way');
    expect(existsSync(file)).toBe(false);
    expect(await lastValueFrom(record(EMPTY, file).pipe(toArray()))).toEqual([]);
    expect(await lastValueFrom(record(sessions().pipe(take(0)), file).pipe(toArray()))).toEqual([]);
  });
});
