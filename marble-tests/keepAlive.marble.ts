import { filter, map, mergeMap, type Observable } from 'rxjs';
import { action, GoneAwayError, type Manager, on, originate, type Status, TimeoutError } from 'rx-asterisk';
import {
  amiTest,
  event,
  events,
  listStart,
  raw,
  response,
  type ScriptedServer,
  tagged,
  tags,
} from 'rx-asterisk/testing';

const wire = tagged({
  p: response('Success', { Ping: 'Pong' }),
  P: response('Pong'),
  e: response('Error', { Message: 'Permission denied' }),
  r: response('Success', { Message: 'Originate successfully queued' }),
  h: event('Hangup'),
  s: listStart(),
  c: events.agentsComplete(),
});

const keepAlive = { interval: 10, deadline: 4 };
const held = { channel: 'PJSIP/1001', context: 'default', exten: '100', async: false, timeout: 100 };
const noPong = new TimeoutError('No answer to a Ping within 4 ms', 'pong');

/** The Pings as the server got them, each drawn as its connection's number. */
function pings({ asked$ }: ScriptedServer): Observable<string> {
  return asked$.pipe(
    filter(({ name }) => name === 'Ping'),
    map(({ connection }) => String(connection)),
  );
}

function states({ status$ }: Manager): Observable<Status['state']> {
  return status$.pipe(map(({ state }) => state));
}

describe('keep-alive', () => {
  it(
    'sends a Ping in every interval for as long as the session lasts',
    amiTest(({ cold, server, manager, hold, expectObservable }) => {
      const asterisk = server({ answers: { Ping: cold('---p', wire) } });
      const pbx = manager(asterisk, { keepAlive, linger: 0 });

      expectObservable(pings(asterisk)).toBe('10ms 1 9ms 1 9ms 1');
      expectObservable(states(pbx)).toBe('    (iCar) 29ms (I)', {
        i: 'idle',
        C: 'connecting',
        a: 'authenticating',
        r: 'ready',
        I: 'idle',
      });
      hold(pbx, '^ 34ms !');
    }),
  );

  it(
    'takes the answer of a very old server, and one that comes at once',
    amiTest(({ server, manager, hold, expectObservable }) => {
      const asterisk = server({ answers: { Ping: [wire.P, wire.p] } });

      expectObservable(pings(asterisk)).toBe('10ms 1 9ms 1 9ms 1');
      hold(manager(asterisk, { keepAlive, linger: 0 }), '^ 34ms !');
    }),
  );

  it(
    'takes any answer to a Ping for a sign of life',
    amiTest(({ cold, server, manager, hold, expectObservable }) => {
      const asterisk = server({ answers: { Ping: cold('-e', wire) } });

      expectObservable(pings(asterisk)).toBe('10ms 1 9ms 1 9ms 1');
      hold(manager(asterisk, { keepAlive, linger: 0 }), '^ 34ms !');
    }),
  );

  it(
    'ends the session when no answer comes in time, and connects anew',
    amiTest(({ server, manager, hold, expectObservable, expectSubscriptions, cold }) => {
      const first = cold('---------');
      const second = cold('---------');
      const asterisk = server({ sends: first, answers: { Ping: null } }, { sends: second });
      const pbx = manager(asterisk, { keepAlive, linger: 0, reconnect: { initialDelay: 5, jitter: 0 } });

      expectObservable(pbx.status$).toBe('(icar) 8ms w 4ms (CAR) 6ms e', {
        i: { state: 'idle' },
        c: { state: 'connecting', attempt: 1 },
        a: { state: 'authenticating', attempt: 1 },
        r: { state: 'ready', epoch: 1 },
        w: { state: 'reconnecting', attempt: 2, delay: 5, cause: noPong },
        C: { state: 'connecting', attempt: 2 },
        A: { state: 'authenticating', attempt: 2 },
        R: { state: 'ready', epoch: 2 },
        e: { state: 'idle' },
      });
      // From the last sign of life to the end: one interval and one deadline.
      expectSubscriptions(first.subscriptions).toBe(' ^ 13ms !');
      expectSubscriptions(second.subscriptions).toBe('19ms ^ 10ms !');
      hold(pbx, '^ 29ms !');
    }),
  );

  it(
    'finds a dead connection within the interval and the deadline, whenever it died',
    amiTest(({ cold, server, manager, hold, flush, expectObservable }) => {
      // The answer to the second Ping never comes.
      const asterisk = server({ answers: { Ping: [cold('---p', wire), null] } }, {});
      const pbx = manager(asterisk, { keepAlive, linger: 0, reconnect: { initialDelay: 1, jitter: 0 } });

      expectObservable(pings(asterisk)).toBe('10ms 1 9ms 1');
      hold(pbx, '^ 29ms !');
      flush();

      expect(asterisk.opened).toEqual([0, 25]);
    }),
  );

  it(
    'is not reassured by events, but by a pong only',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const sends = cold('12ms hh-hhhh', wire);
      const asterisk = server({ sends, answers: { Ping: null } });

      expectObservable(manager(asterisk, { keepAlive, reconnect: false }).pipe(on('Hangup'), tags())).toBe(
        '12ms hh#',
        undefined,
        noPong,
      );
    }),
  );

  it(
    'fails the actions in flight at once, with the connection that has gone',
    amiTest(({ server, manager, expectObservable }) => {
      const asterisk = server({ answers: { Ping: null, Getvar: null } });
      const options = { keepAlive, linger: 0 };
      const gone = new GoneAwayError('The connection went before Getvar was answered', 'unknown');

      expectObservable(manager(asterisk, options).pipe(action('Getvar', { Variable: 'X' }))).toBe(
        '14ms #',
        undefined,
        gone,
      );
      expectObservable(
        manager(asterisk, { ...options, reconnect: false }).pipe(action('Getvar', { Variable: 'X' })),
      ).toBe('14ms #', undefined, gone);
    }),
  );

  it(
    'is over by the time that its end is told: what is asked then waits for the next session',
    amiTest(({ server, manager, hold, flush, expectObservable }) => {
      const asterisk = server({ answers: { Ping: null, Getvar: null } }, { answers: { Getvar: wire.p } });
      const pbx = manager(asterisk, { keepAlive, linger: 0, reconnect: { initialDelay: 5, jitter: 0 } });
      const asking$ = pbx.status$.pipe(
        filter(({ state }) => state === 'reconnecting'),
        mergeMap(() => pbx.pipe(action('Getvar', { Variable: 'X' }), tags())),
      );

      expectObservable(asking$).toBe('19ms p');
      hold(pbx, '^ 21ms !');
      flush();

      expect(asterisk.askedFor('Getvar').map(({ connection }) => connection)).toEqual([2]);
    }),
  );

  it(
    'sends no Ping while a synchronous Originate holds the connection, and the next one in its turn',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const asterisk = server({ answers: { Originate: cold('33ms r', wire) } });
      const pbx = manager(asterisk, { keepAlive, linger: 20 });

      expectObservable(pings(asterisk)).toBe('                         42ms 1 9ms 1');
      expectObservable(pbx.pipe(originate(held), tags()), '--^').toBe('        35ms (r|)');
    }),
  );

  it(
    'sends none either when the caller has left, for the server is still busy',
    amiTest(({ cold, server, manager, hold, expectObservable }) => {
      const asterisk = server({ answers: { Originate: cold('33ms r', wire) } });
      const pbx = manager(asterisk, { keepAlive, linger: 0 });

      expectObservable(pings(asterisk)).toBe('                         40ms 1');
      expectObservable(pbx.pipe(originate(held), tags()), '--^----!').toBe('   -');
      hold(pbx, '^ 44ms !');
    }),
  );

  it(
    'sends none while WaitEvent holds the connection',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const more = tagged({ r: response('Success'), w: event('WaitEventComplete') });
      const asterisk = server({ answers: { WaitEvent: cold('33ms (rw)', more) } });

      expectObservable(pings(asterisk)).toBe('40ms 1');
      expectObservable(
        manager(asterisk, { keepAlive, linger: 10 }).pipe(action<string>('WaitEvent'), tags()),
        '^',
      ).toBe('33ms (rw|)');
    }),
  );

  it(
    'sends Pings while an asynchronous Originate or a list is under way',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const asterisk = server({ answers: { Originate: cold('15ms r', wire), Agents: cold('-s 23ms c', wire) } });
      const pbx = manager(asterisk, { keepAlive, linger: 0, listenEvents: false, timeout: 100 });

      expectObservable(pings(asterisk)).toBe('10ms 1 9ms 1');
      expectObservable(pbx.pipe(originate({ ...held, async: true }), tags())).toBe('15ms (r|)');
      expectObservable(pbx.pipe(action('Agents'), tags())).toBe('25ms |');
    }),
  );

  it(
    'does not send a second Ping while the first may still be answered',
    amiTest(({ cold, server, manager, hold, expectObservable }) => {
      const asterisk = server({ answers: { Ping: [cold('25ms p', wire), cold('-p', wire)] } });

      expectObservable(pings(asterisk)).toBe('10ms 1 29ms 1');
      hold(manager(asterisk, { keepAlive: { interval: 10, deadline: 30 }, linger: 0 }), '^ 44ms !');
    }),
  );

  it(
    'sends nothing where it is switched off',
    amiTest(({ server, manager, hold, expectObservable }) => {
      const asterisk = server();

      expectObservable(pings(asterisk)).toBe('----');
      hold(manager(asterisk, { keepAlive: false, linger: 0 }), '^ 119999ms !');
    }),
  );

  it(
    'pings every 30 seconds unless told otherwise, and waits 10 for the answer',
    amiTest(({ server, manager, hold, expectObservable, expectSubscriptions, cold }) => {
      const sends = cold('----');
      const asterisk = server({ sends, answers: { Ping: [wire.p, null] } });
      const pbx = manager(asterisk, { keepAlive: {}, linger: 0, reconnect: { initialDelay: 5_000, jitter: 0 } });

      expectObservable(pings(asterisk)).toBe('30s 1 29999ms 1');
      expectSubscriptions(sends.subscriptions).toBe('^ 69999ms !');
      hold(pbx, '^ 73999ms !');
    }),
  );

  it(
    'writes nothing but the login before the login is accepted',
    amiTest(({ cold, server, manager, flush }) => {
      const answers = {
        Challenge: cold('35ms c', { c: response('Success', { Challenge: '1' }) }),
        Login: cold('35ms p', wire),
        Getvar: null,
      };
      const asterisk = server({
        banner: null,
        sends: cold('15ms b', { b: raw('Asterisk Call Manager/11.0.0\r\n') }),
        answers,
      });

      manager(asterisk, { keepAlive, linger: 0 })
        .pipe(action('Getvar', { Variable: 'X' }, { timeout: 120 }))
        .subscribe({ error: () => undefined });
      flush();

      expect(asterisk.asked.map(({ name, frame }) => `${name} ${frame}`).slice(0, 5)).toEqual([
        'Challenge 15',
        'Login 50',
        'Getvar 85',
        'Ping 95',
        'Ping 105',
      ]);
    }),
  );

  it(
    'stops with the session, and leaves no timer behind',
    amiTest(({ server, manager, at, pending, flush }) => {
      const connection = manager(server(), { keepAlive, linger: 3 }).connect();
      const waits: number[] = [];

      at(12, () => {
        connection.unsubscribe();
        // The next Ping and the end of the linger.
        waits.push(pending());
      });
      at(15, () => waits.push(pending()));
      flush();

      expect(waits).toEqual([2 + 1, 0]);
    }),
  );
});
