import { defer, EMPTY, interval, map, merge, mergeMap, of, Subject, throwError, timer } from 'rxjs';
import { action, ActionError, GoneAwayError, on, ping } from 'rx-asterisk';
import {
  amiTest,
  type AmiTestHelpers,
  disconnected,
  event,
  events,
  failure,
  raw,
  reconnected,
  ScriptedServer,
  success,
} from 'rx-asterisk/testing';

/** What a marble test fails with. */
function failureOf(test: (helpers: AmiTestHelpers) => void, endOfTime?: number): string {
  try {
    amiTest(test, endOfTime === undefined ? {} : { endOfTime })();
  } catch (error) {
    return String(error);
  }
  return 'none';
}

describe('amiTest', () => {
  it(
    "hands out RxJS's helpers, in run mode",
    amiTest(({ hot, cold, time, animate, expectObservable, expectSubscriptions, flush, scheduler }) => {
      const source = cold('-a 8ms b|', { a: 1, b: 2 });
      const seen: number[] = [];

      animate('x');
      expectObservable(hot('-a-|')).toBe('-a-|');
      expectObservable(source, '-^--!').toBe('--a', { a: 1 });
      expectObservable(hot('-a-|')).toEqual(hot('-a-|'));
      expectSubscriptions(source.subscriptions).toBe('-^--!');
      timer(time('---|')).subscribe(() => seen.push(scheduler.now()));
      flush();

      expect(seen).toEqual([3]);
    }),
  );

  it('does what was planned for a frame after the diagrams of it', () => {
    const seen: string[] = [];
    amiTest(({ hot, at, scheduler }) => {
      at(2, () => seen.push(`done at ${scheduler.now()}`));
      hot('--a').subscribe((letter) => seen.push(letter));
    })();
    expect(seen).toEqual(['a', 'done at 2']);
  });

  it('fails where a timer is left behind, and not where the test gives it its time', () => {
    const test = ({ expectObservable }: AmiTestHelpers): void => {
      expectObservable(timer(7_200_000)).toBe('7200s (0|)', { 0: 0 });
    };
    expect(failureOf(test)).toBe(
      'Error: A timer is still running after 3600000 ms: unsubscribe from what waits, or give amiTest a later endOfTime',
    );
    expect(failureOf(test, 8_000_000)).toBe('none');
    expect(
      failureOf(() => {
        interval(60_000).subscribe();
      }),
    ).toContain('A timer is still running');
  });

  it('fails with what a subscriber threw, unless the test looks at it', () => {
    const fault = new Error('a fault of the consumer');
    const test = (): void => {
      of(1).subscribe(() => {
        throw fault;
      });
      throwError(() => new Error('nobody handles it')).subscribe();
    };
    expect(failureOf(test)).toBe('Error: a fault of the consumer');
    amiTest(({ flush, thrown }) => {
      test();
      flush();
      expect(thrown).toEqual([fault, new Error('nobody handles it')]);
    })();
  });

  it('fails with what the test itself throws, and leaves nothing of itself behind', () => {
    expect(
      failureOf(() => {
        throw new Error('wrong from the start');
      }),
    ).toBe('Error: wrong from the start');
    expect(failureOf(({ expectObservable }) => expectObservable(of(1)).toBe('(1|)', { 1: 1 }))).toBe('none');
  });

  it(
    'takes a manager of a scripted server, held from when to when a diagram says',
    amiTest(({ server, manager, hold, flush, expectObservable }) => {
      const asterisk = server();
      const pbx = manager(asterisk, { linger: 0 });

      hold(pbx, '--^----!');
      expectObservable(pbx.status$.pipe(map(({ state }) => state))).toBe('i-(car)i', {
        i: 'idle',
        c: 'connecting',
        a: 'authenticating',
        r: 'ready',
      });
      flush();

      expect([asterisk.opened, asterisk.released]).toEqual([[2], [7]]);
    }),
  );

  it('says where a manager has no session', () => {
    expect(
      failureOf(({ cold, server, manager, sessionOf }) => {
        sessionOf(manager(server({ opens: cold('--c') })));
      }),
    ).toBe('ArgumentError: sessionOf: the manager has no session yet at this frame');
  });
});

describe('a scripted server', () => {
  it(
    'plays one script for each connection, the last one for all that follow',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const h = events.hangup();
      const asterisk = server({ sends: cold('-h|'), values: { h } }, { sends: cold('--h|'), values: { h } });
      const pbx = manager(asterisk, { linger: 0, reconnect: { initialDelay: 5, jitter: 0, factor: 1 } });

      expectObservable(pbx.pipe(on('Hangup')), '24ms !').toBe('-h 7ms h 7ms h', { h });
      flush();

      expect(asterisk.opened).toEqual([0, 7, 15, 23]);
      expect(asterisk.askedFor('Login').map(({ connection }) => connection)).toEqual([1, 2, 3, 4]);
    }),
  );

  it(
    'sends bytes as they are, with the ActionID where an answer says so',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const values = {
        a: raw('Response: Success\r\n'),
        b: raw('ActionID: {ActionID}\r\nPing: Po'),
        c: raw('ng\r\n\r\n'),
        d: raw('no frame\r\n\r\n'),
        h: event('Hangup', { Channel: 'x' }),
      };
      const pbx = manager(server({ answers: { Ping: '-a-b-c' }, values, sends: cold('d-------h') }));

      expectObservable(pbx.diagnostics$.pipe(map(({ kind }) => kind))).toBe('d', { d: 'protocol' });
      expectObservable(pbx.pipe(on('Hangup'))).toBe('--------h', values);
      expectObservable(
        pbx.pipe(
          ping(),
          map(({ Ping }) => Ping),
        ),
      ).toBe('-----(p|)', { p: 'Pong' });
    }),
  );

  it(
    'reads actions as a server does, and keeps them',
    amiTest(({ server, manager, flush }) => {
      const asterisk = server({ answers: { MyOwn: success() } });
      manager(asterisk, { auth: 'plain' })
        .pipe(action('MyOwn', { ActionID: 'mine', Variable: ['a', 'b'], Key: 'x: y' }))
        .subscribe();
      flush();

      expect(asterisk.askedFor('MyOwn')).toEqual([
        {
          frame: 0,
          connection: 1,
          name: 'MyOwn',
          actionId: 'mine',
          fields: { Variable: ['a', 'b'], Key: 'x: y' },
          text: 'Action: MyOwn\r\nActionID: mine\r\nVariable: a\r\nVariable: b\r\nKey: x: y\r\n\r\n',
        },
      ]);
      expect(asterisk.asked.map(({ name }) => name)).toEqual(['Login', 'MyOwn', 'Logoff']);
    }),
  );

  it(
    'answers whatever the case of the name, and after the connection has gone nobody',
    amiTest(({ server, manager, expectObservable }) => {
      const values = { s: success(), x: disconnected(), e: failure('no') };
      const pbx = manager(server({ answers: { PING: '-s', Getvar: '-x-s', Setvar: '-e' }, values }), {
        reconnect: false,
      });

      expectObservable(
        pbx.pipe(
          ping(),
          map(() => 's'),
        ),
      ).toBe('-(s|)');
      expectObservable(pbx.pipe(action('Setvar', { Variable: 'X', Value: '1' }))).toBe(
        '-#',
        undefined,
        new ActionError('Setvar failed: no', 'Setvar', {}),
      );
      expectObservable(pbx.pipe(action('Getvar', { Variable: 'X' }))).toBe(
        '-#',
        undefined,
        new GoneAwayError('The connection went before Getvar was answered', 'unknown'),
      );
    }),
  );

  it('refuses a letter without a meaning at once, and says so of one that is said later', () => {
    expect(
      failureOf(({ server }) => {
        server({ answers: { Ping: '-z' } });
      }),
    ).toBe('ArgumentError: The answer to Ping: the letter "z" of "-z" has no meaning; the values have: none');
    expect(
      failureOf(({ cold, server, manager, sessionOf }) => {
        sessionOf(manager(server({ sends: cold('-z') })));
      }),
    ).toBe('ArgumentError: server: the letter "z" of "z" has no meaning; the values have: none');
    expect(
      failureOf(({ cold, server, manager, sessionOf }) => {
        sessionOf(manager(server({ sends: cold('-y', { y: reconnected() }) })));
      }),
    ).toBe('ArgumentError: reconnected() has a meaning in the diagram of a session only');
  });

  it('works by any clock of RxJS, and by none where everything comes at once', () => {
    const never = { now: () => 0, schedule: () => new Subject<void>().subscribe() };
    const asterisk = new ScriptedServer(never);
    const seen: string[] = [];
    asterisk.transport
      .open()
      .pipe(
        mergeMap((connection) =>
          merge(
            connection.bytes$,
            defer(() => {
              connection.write('Action: Ping\r\nActionID: 1\r\n\r\n');
              return EMPTY;
            }),
          ),
        ),
      )
      .subscribe((bytes) => seen.push(Buffer.from(bytes).toString()));
    expect(seen).toEqual([
      'Asterisk Call Manager/11.0.0\r\n',
      'Response: Success\r\nActionID: 1\r\nPing: Pong\r\n\r\n',
    ]);
  });
});
