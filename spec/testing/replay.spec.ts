import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import {
  ArgumentError,
  AuthenticationError,
  ConfigurationError,
  coreShowChannels,
  GoneAwayError,
  getvar,
  Manager,
  on,
  type Session,
  toValue,
  UnsupportedActionError,
} from 'rx-asterisk';
import { replay, replayServer, type TranscriptEntry } from 'rx-asterisk/testing';
import {
  catchError,
  concat,
  ignoreElements,
  lastValueFrom,
  map,
  merge,
  mergeMap,
  type Observable,
  of,
  shareReplay,
  switchMap,
  take,
  tap,
  toArray,
  VirtualTimeScheduler,
} from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { recordingOf } from '../recordings.js';

const FOLDER = 'spec/fixtures/transcripts';

const BANNER = 'Asterisk Call Manager/11.0.0\r\n';

/** What was said when, in ms: `<` from the server, `>` from the client. */
function conversation(
  ...said: readonly (readonly [t: number, from: '<' | '>', ...lines: readonly string[]])[]
): TranscriptEntry[] {
  const entries = said.map(([t, from, ...lines]): TranscriptEntry => ({
    t: t / 1_000,
    from: from === '<' ? 'server' : 'client',
    data: [...lines, '', ''].join('\r\n'),
  }));
  return [{ t: 0, from: 'server', data: BANNER }, ...entries];
}

/** A call that rings while somebody asks for a variable twice, without a login as `record` leaves it. */
const CALL = conversation(
  [100, '<', 'Event: Newchannel', 'Uniqueid: 1'],
  [200, '>', 'Action: Getvar', 'ActionID: one', 'Channel: x', 'Variable: A'],
  [250, '<', 'Response: Success', 'ActionID: one', 'Variable: A', 'Value: first'],
  [300, '<', 'Event: Newstate', 'Uniqueid: 1'],
  [400, '>', 'Action: Getvar', 'ActionID: two', 'Channel: x', 'Variable: A'],
  [500, '<', 'Event: Hangup', 'Uniqueid: 1'],
  [600, '<', 'Response: Success', 'ActionID: two', 'Variable: A', 'Value: second'],
);

function names(session$: Observable<Session>): Observable<string> {
  return session$.pipe(
    mergeMap((session) => session.events$),
    map(({ Event }) => Event),
  );
}

/** The value of the variable that somebody asked for in {@link CALL}. */
function ask(session$: Observable<Session>): Observable<string> {
  return session$.pipe(getvar('x', 'A'), toValue());
}

/** In virtual time: the test's own, and so the real one's. */
function inTime(
  test: (helpers: Parameters<Parameters<TestScheduler['run']>[0]>[0], scheduler: TestScheduler) => void,
): () => void {
  return () => {
    const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
    scheduler.run((helpers) => test(helpers, scheduler));
  };
}

describe('a recording of a bug', () => {
  it('is a test in two lines', async () => {
    const pbx = replay('spec/fixtures/transcripts/asterisk-22/queue-call.jsonl', { speed: Infinity });
    expect(await lastValueFrom(pbx.pipe(on('Hangup'), toArray()))).toHaveLength(4);
  });

  it('is a path, a text or its entries', async () => {
    const { entries } = recordingOf('asterisk-22/queue-call');
    const heard = await Promise.all(
      [`${FOLDER}/asterisk-22/queue-call.jsonl`, entries.map((entry) => JSON.stringify(entry)).join('\n'), entries].map(
        (file) => lastValueFrom(names(replay(file, { speed: Infinity })).pipe(toArray())),
      ),
    );
    expect(heard[0]!.length).toBeGreaterThan(50);
    expect(heard[1]).toEqual(heard[0]);
    expect(heard[2]).toEqual(heard[0]);
  });
});

describe('what came unasked', () => {
  it(
    'comes at its time',
    inTime(({ expectObservable }) => {
      expectObservable(names(replay(CALL))).toBe('100ms a 199ms b 199ms c 99ms |', {
        a: 'Newchannel',
        b: 'Newstate',
        c: 'Hangup',
      });
    }),
  );

  it('comes on another clock', () => {
    const virtual = new VirtualTimeScheduler();
    const heard: [string, number][] = [];
    names(replay(CALL, { virtual })).subscribe((name) => heard.push([name, virtual.now()]));
    expect(heard).toEqual([]);
    virtual.flush();
    expect(heard).toEqual([
      ['Newchannel', 100],
      ['Newstate', 300],
      ['Hangup', 500],
    ]);
    expect(virtual.now()).toBe(600);
  });

  it.each<[speed: number, diagram: string]>([
    [2, '50ms a 99ms b 99ms c 49ms |'],
    [0.5, '200ms a 399ms b 399ms c 199ms |'],
    [Infinity, '(abc|)'],
  ])('comes %d times as fast', (speed, diagram) =>
    inTime(({ expectObservable }, virtual) => {
      const expected = { a: 'Newchannel', b: 'Newstate', c: 'Hangup' };
      expectObservable(names(replay(CALL, { speed }))).toBe(diagram, expected);
      expectObservable(names(replay(CALL, { speed, virtual }))).toBe(diagram, expected);
    })(),
  );

  it(
    'is counted from the login',
    inTime(({ expectObservable }) => {
      const entries = conversation(
        [5_000, '>', 'Action: Challenge', 'ActionID: 1', 'AuthType: MD5'],
        [5_010, '<', 'Response: Success', 'ActionID: 1', 'Challenge: 7'],
        [6_000, '>', 'Action: Login', 'ActionID: 2', 'Key: x'],
        [6_050, '<', 'Response: Success', 'ActionID: 2', 'Message: Authentication accepted'],
        [6_100, '<', 'Event: Hangup'],
      );
      expectObservable(replay(entries).pipe(map(({ epoch }) => epoch))).toBe('50ms a 49ms |', { a: 1 });
      expectObservable(names(replay(entries))).toBe('100ms (a|)', { a: 'Hangup' });
    }),
  );

  it(
    'comes whole, when its end came',
    inTime(({ expectObservable }) => {
      const entries: TranscriptEntry[] = [
        { t: 0, from: 'server', data: BANNER.slice(0, 10) },
        { t: 0.1, from: 'server', data: `${BANNER.slice(10)}Event: Newchannel\r\nUni` },
        { t: 0.2, from: 'server', data: 'queid: 1\r\n\r' },
        { t: 0.3, from: 'server', data: '\nEvent: Hangup\r\n\r\nEvent: Newsta' },
      ];
      const pbx = replay(entries);
      expectObservable(names(pbx)).toBe('300ms (ab|)', { a: 'Newchannel', b: 'Hangup' });
    }),
  );

  it(
    'comes to each subscriber from the beginning',
    inTime(({ expectObservable }) => {
      const expected = { a: 'Newchannel', b: 'Newstate', c: 'Hangup' };
      const pbx = replay(CALL);
      expectObservable(names(pbx)).toBe('100ms a 199ms b 199ms c 99ms |', expected);
      expectObservable(names(pbx), '50ms ^').toBe('150ms a 199ms b 199ms c 99ms |', expected);
    }),
  );

  it(
    'is shared among subscribers that say so',
    inTime(({ expectObservable }) => {
      const pbx = replay(CALL).pipe(shareReplay({ bufferSize: 1, refCount: true }));
      expectObservable(merge(pbx.pipe(on('Newchannel')), pbx.pipe(on('Hangup'))).pipe(map(({ Event }) => Event))).toBe(
        '100ms a 399ms c 99ms |',
        { a: 'Newchannel', c: 'Hangup' },
      );
    }),
  );

  it('stops when nobody listens', () => {
    const virtual = new VirtualTimeScheduler();
    const heard: string[] = [];
    names(replay(CALL, { virtual }))
      .pipe(take(1))
      .subscribe((name) => heard.push(name));
    virtual.flush();
    expect(heard).toEqual(['Newchannel']);
    expect(virtual.now()).toBe(100);
  });

  it('stops at once, too', async () => {
    expect(await lastValueFrom(names(replay(CALL, { speed: Infinity })).pipe(take(2), toArray()))).toEqual([
      'Newchannel',
      'Newstate',
    ]);
  });
});

describe('an action', () => {
  it(
    'gets its answers in turn, with their delays',
    inTime(({ expectObservable }) => {
      const pbx = replay(CALL);
      expectObservable(pbx.pipe(ask)).toBe('50ms (a|)', { a: 'first' });
      expectObservable(pbx.pipe(switchMap((session) => concat(...[1, 2].map(() => of(session).pipe(ask)))))).toBe(
        '50ms a 199ms b 349ms |',
        { a: 'first', b: 'second' },
      );
    }),
  );

  it(
    'gets them at the speed of the rest',
    inTime(({ expectObservable }) => {
      expectObservable(replay(CALL, { speed: 10 }).pipe(ask)).toBe('5ms (a|)', { a: 'first' });
    }),
  );

  it('is answered before what came later, even where no time passes', async () => {
    const story$ = replay(CALL, { speed: Infinity }).pipe(
      mergeMap((session) => {
        const asked$ = session.on('Newchannel').pipe(mergeMap(() => of(session).pipe(ask)));
        return merge(session.events$.pipe(map(({ Event }) => Event)), asked$);
      }),
      toArray(),
    );
    // Newchannel came at 100 ms, Newstate at 300 ms; the answer takes 50 ms.
    expect(await lastValueFrom(story$)).toEqual(['Newchannel', 'first', 'Newstate', 'Hangup']);
  });

  it('is answered with the ActionID that it has', async () => {
    const id$ = replay(CALL, { speed: Infinity }).pipe(
      mergeMap((session) =>
        session.perform({ name: 'Getvar', fields: { Channel: 'x', Variable: 'A', ActionID: 'my-own' } }),
      ),
      map(({ frame }) => frame.actionId),
    );
    expect(await lastValueFrom(id$)).toBe('my-own');
  });

  it('that was not recorded is an unknown one', async () => {
    await expect(lastValueFrom(replay(CALL, { speed: Infinity }).pipe(getvar('x', 'B')))).rejects.toThrow(
      UnsupportedActionError,
    );
  });

  it('has the rows of its list to itself', async () => {
    const file = `${FOLDER}/asterisk-22/call-in-progress-lists.jsonl`;
    const rows = await lastValueFrom(replay(file, { speed: Infinity }).pipe(coreShowChannels(), toArray()));
    expect(rows.length).toBeGreaterThan(1);
    expect(await lastValueFrom(names(replay(file, { speed: Infinity })).pipe(toArray()))).not.toContain(
      'CoreShowChannel',
    );
  });

  it('may have another secret than the recorded one', async () => {
    const entries = conversation(
      [1, '>', 'Action: Setvar', 'ActionID: 1', 'Variable: SECRET', 'Value: ***'],
      [2, '<', 'Response: Success', 'ActionID: 1', 'Message: Variable Set'],
    );
    const answer$ = replay(entries, { speed: Infinity }).pipe(
      mergeMap((session) => session.perform({ name: 'Setvar', fields: { Variable: 'SECRET', Value: 'hunter2' } })),
      map(({ frame }) => frame.get('Message')),
    );
    expect(await lastValueFrom(answer$)).toBe('Variable Set');
  });

  it(
    'whose answer was not recorded fails with the end of the recording',
    inTime(({ expectObservable }) => {
      const entries = conversation([10, '>', 'Action: Ping', 'ActionID: 1'], [30, '<', 'Event: Hangup']);
      const failed$ = replay(entries).pipe(
        mergeMap((session) => session.perform({ name: 'Ping' })),
        catchError((error: unknown) => of(error instanceof GoneAwayError && error.outcome)),
      );
      expectObservable(failed$).toBe('30ms (a|)', { a: 'unknown' });
    }),
  );
});

describe('the session', () => {
  it(
    'is over when the recording is',
    inTime(({ expectObservable, flush }) => {
      const sessions: Session[] = [];
      const pbx = replay(CALL).pipe(tap((session) => sessions.push(session)));
      expectObservable(
        pbx.pipe(
          mergeMap((session) => session.frames$),
          ignoreElements(),
        ),
      ).toBe('600ms |');
      flush();
      expect(sessions.map(({ isOpen, epoch, banner }) => [isOpen, epoch, banner.version])).toEqual([
        [false, 1, '11.0.0'],
      ]);
      const late: unknown[] = [];
      sessions[0]!.perform({ name: 'Ping' }).subscribe({ error: (error: unknown) => late.push(error) });
      expect(late).toMatchObject([{ name: 'GoneAwayError', outcome: 'notSent' }]);
    }),
  );

  it(
    'is over when an answer that was asked for late is out',
    inTime(({ expectObservable }) => {
      const asked$ = replay(CALL).pipe(
        mergeMap((session) =>
          session.on('Hangup').pipe(mergeMap(() => concat(...[1, 2].map(() => of(session).pipe(ask))))),
        ),
      );
      // The first of the two answers takes 50 ms, the second 200: longer than the recording.
      expectObservable(asked$).toBe('550ms a 199ms (b|)', { a: 'first', b: 'second' });
    }),
  );

  it(
    'ends with a Logoff',
    inTime(({ expectObservable }) => {
      const entries = conversation(
        [10, '>', 'Action: Logoff', 'ActionID: 1'],
        [15, '<', 'Response: Goodbye', 'ActionID: 1'],
        [30, '<', 'Event: Hangup'],
      );
      const left$ = replay(entries).pipe(
        mergeMap((session) => session.perform({ name: 'Logoff' })),
        map(({ frame }) => frame.name),
      );
      expectObservable(left$).toBe('5ms (a|)', { a: 'Goodbye' });
    }),
  );

  it('is refused where the recorded one was', async () => {
    const file = `${FOLDER}/asterisk-22/login-refused.jsonl`;
    await expect(lastValueFrom(replay(file, { speed: Infinity }))).rejects.toThrow(AuthenticationError);
  });

  it('never hears of its own login', async () => {
    const file = `${FOLDER}/asterisk-22/login-plain.jsonl`;
    const frames$ = replay(file, { speed: Infinity }).pipe(
      mergeMap(({ frames$, responses$ }) => merge(frames$, responses$.pipe(ignoreElements()))),
    );
    const heard = await lastValueFrom(
      frames$.pipe(
        map(({ name }) => name),
        toArray(),
      ),
    );
    expect(heard[0]).toBe('FullyBooted');
  });
});

describe('a replay server in time', () => {
  const options = { username: 'any', secret: 'any', keepAlive: false, reconnect: false } as const;

  it(
    'plays to a manager',
    inTime(({ expectObservable }, scheduler) => {
      const pbx = new Manager({
        ...options,
        scheduler,
        transport: replayServer(CALL, { virtual: scheduler }).transport(),
      });
      const story$ = merge(names(pbx), pbx.pipe(ask));
      expectObservable(story$, '^ 700ms !').toBe('50ms v 49ms a 199ms b 199ms c', {
        v: 'first',
        a: 'Newchannel',
        b: 'Newstate',
        c: 'Hangup',
      });
    }),
  );

  it(
    'begins when the client logs in',
    inTime(({ expectObservable, cold }, scheduler) => {
      const transport = replayServer(CALL, { speed: 1 }).transport();
      const text$ = transport.open().pipe(
        mergeMap((connection) =>
          merge(
            connection.bytes$.pipe(map((bytes) => /: (\w+)/.exec(Buffer.from(bytes).toString())?.[1] ?? 'banner')),
            cold('1s l').pipe(
              tap(() => connection.write('Action: Login\r\n\r\n')),
              ignoreElements(),
            ),
          ),
        ),
      );
      expect(scheduler.now()).toBe(0);
      expectObservable(text$, '^ 2s !').toBe('a 999ms s 99ms b 199ms c 199ms d', {
        a: 'banner',
        s: 'Success',
        b: 'Newchannel',
        c: 'Newstate',
        d: 'Hangup',
      });
    }),
  );

  it('plays over a socket', async () => {
    const heard$ = replayServer(CALL, { speed: Infinity })
      .listen()
      .pipe(
        switchMap(({ port }) => names(new Manager({ ...options, port, host: '127.0.0.1', linger: 0 }))),
        take(3),
        toArray(),
      );
    expect(await lastValueFrom(heard$)).toEqual(['Newchannel', 'Newstate', 'Hangup']);
  });

  it('stops when the client goes', () => {
    const virtual = new VirtualTimeScheduler();
    const pbx = new Manager({
      ...options,
      scheduler: virtual,
      linger: 0,
      transport: replayServer(CALL, { virtual }).transport(),
    });
    pbx.pipe(on('Newchannel'), take(1)).subscribe();
    virtual.flush();
    expect(virtual.now()).toBeLessThan(300);
  });
});

describe('a replay server turn by turn', () => {
  it('lets anybody in where the recording has no login', () => {
    const pbx = new Manager({
      username: 'any',
      secret: 'any',
      keepAlive: false,
      scheduler: new VirtualTimeScheduler(),
      transport: replayServer(CALL).transport(),
    });
    const heard: string[] = [];
    merge(names(pbx), pbx.pipe(ask)).subscribe((it) => heard.push(it));
    expect(heard).toEqual(['Newchannel', 'first', 'Newstate']);
  });
});

describe('a recording that is damaged', () => {
  const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const GOOD = JSON.stringify({ t: 0, from: 'server', data: BANNER });
  const LINE = '{"t":1,"from":"client","data":"Secret: hunter2"}';

  async function errorOf(file: string): Promise<Error> {
    const error: unknown = await lastValueFrom(replay(file, { speed: Infinity }).pipe(toArray())).catch(
      (it: unknown) => it,
    );
    expect(error).toBeInstanceOf(ConfigurationError);
    // `replayServer` says the same.
    expect(() => replayServer(file)).toThrow((error as Error).message);
    return error as Error;
  }

  it.each<[what: string, content: string, line: number, says: string]>([
    ['is cut off', `${GOOD}\n${LINE.slice(0, 40)}`, 2, 'no JSON'],
    ['is no JSON', `${GOOD}\n\nSecret: hunter2\n`, 3, 'no JSON'],
    ['has a wrong type', `${GOOD}\n${LINE.replace('1', '"hunter2"')}\n`, 2, '"t"'],
    ['has an unknown sender', `${GOOD}\n${LINE.replace('client', 'hunter2')}\n`, 2, '"from"'],
    ['has no banner', `\n${LINE.replace('client', 'server')}\n`, 2, 'banner'],
    ['begins with the client', `${LINE}\n${GOOD}\n`, 1, 'banner'],
    ['has half a banner', JSON.stringify({ t: 0, from: 'server', data: 'Asterisk Call Manager/hunter2' }), 1, 'banner'],
    ['has another banner', JSON.stringify({ t: 0, from: 'server', data: '220 hunter2 ESMTP\r\n' }), 1, 'banner'],
  ])('is named when it %s', async (what, content, line, says) => {
    const file = join(folder, `${what}.jsonl`);
    writeFileSync(file, content);
    const error = await errorOf(file);
    expect(error.message).toContain(`${file}, line ${line}: `);
    expect(error.message).toContain(says);
    expect(inspect(error)).not.toContain('hunter2');
  });

  it('is named when it is empty', async () => {
    const file = join(folder, 'empty.jsonl');
    for (const content of ['', '\n \n']) {
      writeFileSync(file, content);
      expect((await errorOf(file)).message).toBe(`${file}: there is no conversation in it, it is empty`);
    }
    expect((await errorOf('')).message).toContain('Transcript: there is no conversation in it');
  });

  it('is named when it is not there', async () => {
    const file = join(folder, 'nowhere.jsonl');
    expect((await errorOf(file)).message).toContain(`${file}: the recording cannot be read: ENOENT`);
    expect((await errorOf(folder)).message).toContain(`${folder}: the recording cannot be read: EISDIR`);
  });

  it('is read anew by each subscriber', async () => {
    const file = join(folder, 'mended.jsonl');
    const pbx = replay(file, { speed: Infinity });
    await expect(lastValueFrom(pbx)).rejects.toThrow(ConfigurationError);
    writeFileSync(file, GOOD);
    expect(await lastValueFrom(pbx.pipe(map(({ epoch }) => epoch)))).toBe(1);
  });
});

describe('a speed', () => {
  it.each([0, -1, NaN, '2' as unknown as number])('of %p is refused', async (speed) => {
    const played = lastValueFrom(replay(CALL, { speed }));
    await expect(played).rejects.toThrow(ArgumentError);
    await expect(played).rejects.toThrow(`speed: ${speed} must be a number above 0`);
    expect(() => replayServer(CALL, { speed })).toThrow(ArgumentError);
  });
});
