import { map, type Observable, tap } from 'rxjs';
import {
  action,
  AuthenticationError,
  type Backoff,
  CommunicationError,
  eachSession,
  getvar,
  GoneAwayError,
  type Manager,
  on,
} from 'rx-asterisk';
import { amiTest, event, response, tagged, tags } from 'rx-asterisk/testing';

const wire = tagged({
  h: event('Hangup'),
  r: response('Success', { Value: 'yes' }),
  d: response('Error', { Message: 'Authentication failed' }),
});

const refused = new CommunicationError('Cannot reach 127.0.0.1:5038: ECONNREFUSED');
const steady: Partial<Backoff> = { initialDelay: 10, maxDelay: 80, factor: 2, jitter: 0, stableAfter: 20 };

function epochs(pbx: Manager): Observable<string> {
  return pbx.pipe(map(({ epoch }) => String(epoch)));
}

describe('reconnect', () => {
  it.each([
    // Twice as long each time, up to the longest: 1 s, 2 s, 4 s, 8 s, 16 s, 30 s, 30 s.
    { random: 0, at: [0, 1_000, 3_000, 7_000, 15_000, 31_000, 61_000, 91_000] },
    { random: 0.5, at: [0, 750, 2_250, 5_250, 11_250, 23_250, 45_750, 68_250] },
    // Half of it at the least: jitter never makes it at once.
    { random: 1, at: [0, 500, 1_500, 3_500, 7_500, 15_500, 30_500, 45_500] },
  ])('waits longer after each failure, with a random share of $random', ({ random, at }) => {
    amiTest(({ cold, server, manager, hold, flush }) => {
      const asterisk = server({ opens: cold('#', undefined, refused) });

      hold(manager(asterisk, { random: () => random, linger: 0 }), '^ 91s !');
      flush();

      expect(asterisk.opened.slice(0, at.length)).toEqual(at);
    })();
  });

  it(
    'goes by the delays, the factor and the jitter that it is given',
    amiTest(({ cold, server, manager, hold, flush }) => {
      const asterisk = server({ opens: cold('#', undefined, refused) });
      const reconnect = { initialDelay: 100, maxDelay: 500, factor: 3, jitter: 1 };

      // 100, 300, 500, 500, less a random share of up to the whole.
      hold(manager(asterisk, { reconnect, random: () => 0.25, linger: 0 }), '^ 1100ms !');
      flush();

      expect(asterisk.opened).toEqual([0, 75, 300, 675, 1_050]);
    }),
  );

  it(
    'draws a new random number for each delay',
    amiTest(({ cold, server, manager, hold, flush }) => {
      const asterisk = server({ opens: cold('#', undefined, refused) });
      const draws = [0, 1, 0.5];

      hold(manager(asterisk, { random: () => draws.shift() ?? 0, linger: 0 }), '^ 5s !');
      flush();

      // 1000 whole, 2000 less half, 4000 less a quarter.
      expect(asterisk.opened).toEqual([0, 1_000, 2_000, 5_000]);
    }),
  );

  it(
    'keeps trying where the very first connection cannot be made',
    amiTest(({ cold, server, manager, expectObservable, flush }) => {
      const down = { opens: cold('#', undefined, refused) };
      const asterisk = server(down, down, {});

      expectObservable(epochs(manager(asterisk, { reconnect: steady, linger: 0 })).pipe(map(() => 's')), '50ms !').toBe(
        '30ms s',
      );
      flush();

      expect(asterisk.opened).toEqual([0, 10, 30]);
    }),
  );

  it(
    'goes through every state in turn, each with its cause',
    amiTest(({ cold, server, manager, hold, expectObservable, expectSubscriptions }) => {
      const first = cold('------|');
      const third = cold('-------');
      const asterisk = server(
        { sends: first },
        { opens: cold('--#', undefined, refused) },
        { opens: cold('---c'), sends: third },
      );
      const pbx = manager(asterisk, { reconnect: steady, linger: 5 });

      // Closed by the server at 8, refused at 20, ready at 43, left at 65.
      expectObservable(pbx.status$, '100ms !').toBe('i-(car)- u 9ms C-v 19ms D--(AR) 23ms e', {
        i: { state: 'idle' },
        c: { state: 'connecting', attempt: 1 },
        a: { state: 'authenticating', attempt: 1 },
        r: { state: 'ready', epoch: 1 },
        u: {
          state: 'reconnecting',
          attempt: 2,
          delay: 10,
          cause: new GoneAwayError('The server closed the connection', 'unknown'),
        },
        C: { state: 'connecting', attempt: 2 },
        v: { state: 'reconnecting', attempt: 3, delay: 20, cause: refused },
        D: { state: 'connecting', attempt: 3 },
        A: { state: 'authenticating', attempt: 3 },
        R: { state: 'ready', epoch: 2 },
        e: { state: 'idle' },
      });
      expectSubscriptions(first.subscriptions).toBe('-- ^-----!');
      expectSubscriptions(third.subscriptions).toBe('43ms ^ 26ms !');
      hold(pbx, '--^ 62ms !');
    }),
  );

  it(
    'lets subscriptions to events survive, and asks again what each session asks',
    amiTest(({ cold, server, manager, expectObservable, flush }) => {
      const asterisk = server(
        { sends: cold('-h-|', wire), answers: { Getvar: cold('-r', wire) } },
        { sends: cold('--h-', wire), answers: { Getvar: cold('-r', wire) } },
      );
      const pbx = manager(asterisk, { reconnect: steady, linger: 0 });
      const unsub = '30ms !';

      expectObservable(pbx.pipe(on('Hangup'), tags()), unsub).toBe('     -h- 10ms --h');
      expectObservable(pbx.events$.pipe(tags()), unsub).toBe('            -h- 10ms --h');
      expectObservable(pbx.pipe(eachSession(getvar(null, 'X')), tags()), unsub).toBe('-r- 10ms -r');
      // Asked once, it is not asked again.
      expectObservable(pbx.pipe(getvar(null, 'X'), tags())).toBe('        -(r|)');
      flush();

      expect(asterisk.askedFor('Getvar').map(({ connection, frame }) => [connection, frame])).toEqual([
        [1, 0],
        [1, 0],
        [2, 13],
      ]);
    }),
  );

  it(
    'numbers the sessions upwards, and never uses a number again',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const pbx = manager(server({ sends: cold('--|') }, { sends: cold('--|') }, {}), { reconnect: steady, linger: 1 });
      const unsub = '40ms !';

      expectObservable(epochs(pbx), unsub).toBe('         1-- 9ms 2-- 19ms 3');
      expectObservable(epochs(pbx), '60ms ^ 5ms !').toBe('60ms 4');
    }),
  );

  it(
    'fails what is in flight at once, not when the next session is there',
    amiTest(({ cold, server, manager, hold, expectObservable }) => {
      const asterisk = server({ sends: cold('----|'), answers: { Getvar: null } }, {});
      const pbx = manager(asterisk, { reconnect: steady, linger: 0 });
      const gone = new GoneAwayError('The connection went before Getvar was answered', 'unknown');

      hold(pbx, '^ 30ms !');
      expectObservable(pbx.pipe(action('Getvar', { Variable: 'X' })), '-^').toBe(' ----#', undefined, gone);
      expectObservable(pbx.pipe(action('Getvar', { Variable: 'X' })), '--^').toBe('----#', undefined, gone);
    }),
  );

  it(
    'begins the count anew after a connection that was stable, and only then',
    amiTest(({ cold, server, manager, hold, flush }) => {
      const down = { opens: cold('#', undefined, refused) };
      const asterisk = server(
        down,
        down,
        // Not long enough: the third failure.
        { sends: cold('19ms |') },
        // Long enough: the first failure, and the second.
        { sends: cold('20ms |') },
        down,
        {},
      );

      hold(manager(asterisk, { reconnect: steady, linger: 0 }), '^ 200ms !');
      flush();

      expect(asterisk.opened).toEqual([0, 10, 30, 30 + 19 + 40, 89 + 20 + 10, 119 + 20]);
    }),
  );

  it(
    'counts the time of a connection from its login, not from its start',
    amiTest(({ cold, server, manager, hold, flush }) => {
      const asterisk = server(
        { opens: cold('#', undefined, refused) },
        { sends: cold('25ms |'), answers: { Login: cold('10ms r', wire) } },
        {},
      );

      hold(manager(asterisk, { reconnect: steady, linger: 0 }), '^ 100ms !');
      flush();

      expect(asterisk.opened).toEqual([0, 10, 10 + 25 + 20]);
    }),
  );

  it(
    'gives up when the retries are spent, with the last error',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const last = new CommunicationError('Cannot reach 127.0.0.1:5038: EHOSTUNREACH');
      const down = { opens: cold('#', undefined, refused) };
      const asterisk = server(down, down, { opens: cold('-#', undefined, last) });
      const pbx = manager(asterisk, { reconnect: { ...steady, retries: 2 } });

      expectObservable(pbx.status$.pipe(map(({ state }) => state)), '50ms !').toBe('(icw) 5ms (cw) 16ms cx', {
        i: 'idle',
        c: 'connecting',
        w: 'reconnecting',
        x: 'closed',
      });
      expectObservable(pbx).toBe('        31ms #', undefined, last);
      expectObservable(pbx.events$).toBe('31ms #', undefined, last);
      flush();

      expect(asterisk.opened).toEqual([0, 10, 30]);
    }),
  );

  it(
    'counts the retries in a row only: a stable connection gives them all back',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const down = { opens: cold('#', undefined, refused) };
      const asterisk = server(down, { sends: cold('20ms |') }, down, down);
      const pbx = manager(asterisk, { reconnect: { ...steady, retries: 1 } });

      expectObservable(epochs(pbx).pipe(map(() => 's'))).toBe('10ms s 29ms #', undefined, refused);
      flush();

      expect(asterisk.opened).toEqual([0, 10, 40]);
    }),
  );

  it(
    'gives up at once where it is not to try again',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const asterisk = server({ sends: cold('---|') });
      const pbx = manager(asterisk, { reconnect: false });
      const gone = new GoneAwayError('The server closed the connection', 'unknown');

      expectObservable(epochs(pbx)).toBe('1--#', undefined, gone);
      flush();

      expect(asterisk.opened).toEqual([0]);
    }),
  );

  it(
    'never tries again after a refused login',
    amiTest(({ cold, server, manager, flush, expectObservable, expectSubscriptions }) => {
      const sends = cold('------');
      const asterisk = server({ sends, answers: { Login: cold('--d', wire) } });
      const pbx = manager(asterisk, { reconnect: steady });
      const error = new AuthenticationError('The server refused the login of user "admin": Authentication failed');

      expectObservable(pbx.status$, '-------^----!').toBe('-------x', { x: { state: 'closed', cause: error } });
      expectObservable(pbx).toBe('--#', undefined, error);
      expectObservable(pbx.pipe(action('Ping'))).toBe('--#', undefined, error);
      expectSubscriptions(sends.subscriptions).toBe('^-!');
      flush();

      expect(asterisk.opened).toEqual([0]);
    }),
  );

  it(
    'tries again when somebody subscribes after it gave up, with a new count',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const asterisk = server(
        { opens: cold('--#', undefined, refused) },
        { opens: cold('-#', undefined, refused) },
        {},
      );
      const pbx = manager(asterisk, { reconnect: { ...steady, retries: 0 }, linger: 0 });

      expectObservable(pbx).toBe('--#', undefined, refused);
      expectObservable(pbx, '-----^').toBe('------#', undefined, refused);
      expectObservable(epochs(pbx), '----------^--!').toBe('----------1');
      flush();

      expect(asterisk.opened).toEqual([0, 5, 10]);
    }),
  );

  it(
    'stops trying when nobody is left to try for, and leaves no timer behind',
    amiTest(({ cold, server, manager, hold, at, pending, flush }) => {
      const asterisk = server({ opens: cold('#', undefined, refused) });
      const waits: number[] = [];

      hold(manager(asterisk, { reconnect: steady, linger: 4 }), '^ 33ms !');
      at(39, () => waits.push(pending()));
      flush();

      expect(asterisk.opened).toEqual([0, 10, 30]);
      expect(waits).toEqual([0]);
    }),
  );

  it(
    'tells what went wrong in diagnostics$ too, which connects nobody',
    amiTest(({ cold, server, manager, hold, expectObservable }) => {
      const asterisk = server({ opens: cold('--#', undefined, refused) }, { sends: cold('--|') }, {});
      const pbx = manager(asterisk, { reconnect: steady, linger: 0 });
      const gone = new GoneAwayError('The server closed the connection', 'unknown');

      expectObservable(pbx.diagnostics$, '60ms !').toBe('--------a 11ms b 19ms c', {
        a: { kind: 'connection', event: 'failed', message: refused.message, epoch: 1, cause: refused },
        b: { kind: 'connection', event: 'lost', message: gone.message, epoch: 1, cause: gone },
        c: {
          kind: 'connection',
          event: 'restored',
          message: 'The connection is there again; what happened within 22 ms may have been missed',
          epoch: 2,
          gap: 22,
        },
      });
      hold(pbx, '------^ 50ms !');
    }),
  );

  it(
    'is not disturbed by a subscriber that throws at a session or a status',
    amiTest(({ cold, server, manager, expectObservable, flush, thrown }) => {
      const asterisk = server({ sends: cold('--|') }, {});
      const pbx = manager(asterisk, { reconnect: steady, linger: 0 });
      const fault = new Error('a fault of the consumer');
      const unsub = '20ms !';
      const fail = (): never => {
        throw fault;
      };

      pbx.status$.subscribe(fail);
      const faulty = pbx.subscribe(fail);
      expectObservable(epochs(pbx), unsub).toBe('           1-- 9ms 2');
      expectObservable(epochs(pbx).pipe(tap(fail)), unsub).toBe('#', undefined, fault);
      flush();
      faulty.unsubscribe();

      expect(new Set(thrown)).toEqual(new Set([fault]));
    }),
  );
});
