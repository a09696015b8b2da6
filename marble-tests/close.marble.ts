import { ignoreElements, map, type Observable } from 'rxjs';
import { action, eachSession, GoneAwayError, type Manager, on, originate } from 'rx-asterisk';
import { amiTest, disconnected, event, response, tagged, tags } from 'rx-asterisk/testing';

const wire = tagged({
  h: event('Hangup'),
  r: response('Success', { Value: 'yes' }),
  g: response('Goodbye', { Message: 'Thanks for all the fish.' }),
});
const goodbye = { g: wire.g, x: disconnected() };
const states = { i: 'idle', c: 'connecting', a: 'authenticating', r: 'ready', w: 'reconnecting', x: 'closed' };

function statesOf(pbx: Manager): Observable<string> {
  return pbx.status$.pipe(map(({ state }) => state));
}

describe('close()', () => {
  it(
    'logs off, completes every stream and lets the connection go',
    amiTest(({ cold, server, manager, at, flush, expectObservable, expectSubscriptions }) => {
      const sends = cold('                                       --h---', wire);
      const asterisk = server({ sends, answers: { Logoff: cold('     --(gx)', goodbye) } });
      const pbx = manager(asterisk);

      expectObservable(pbx.status$.pipe(map(({ state }) => state)), '-^').toBe('-r----(x|)', states);
      expectObservable(pbx.pipe(map(() => 's'))).toBe('              s-----|');
      expectObservable(pbx.pipe(on('Hangup'), tags())).toBe('        --h---|');
      expectObservable(pbx.events$.pipe(tags())).toBe('              --h---|');
      expectObservable(pbx.responses$.pipe(ignoreElements())).toBe('      ------|');
      expectObservable(pbx.frames$.pipe(ignoreElements())).toBe('         ------|');
      expectObservable(pbx.diagnostics$).toBe('                      ------|');
      expectSubscriptions(sends.subscriptions).toBe('                       ^-----!');
      at(4, () => {
        pbx.close();
      });
      flush();

      expect(asterisk.askedFor('Logoff').map(({ frame }) => frame)).toEqual([4]);
      expect(asterisk.released).toEqual([6]);
    }),
  );

  it(
    'does it once, however often it is called',
    amiTest(({ cold, server, manager, at, flush, expectObservable }) => {
      const asterisk = server({ answers: { Logoff: cold('--(gx)', goodbye) } });
      const pbx = manager(asterisk);

      expectObservable(pbx.pipe(map(() => 's'))).toBe('  s-----|');
      expectObservable(statesOf(pbx), '-^').toBe('      -r----(x|)', states);
      for (const frame of [4, 5, 9]) {
        at(frame, () => {
          pbx.close();
          pbx.close();
        });
      }
      flush();

      expect(asterisk.askedFor('Logoff').map(({ frame }) => frame)).toEqual([4]);
      expect(asterisk.opened).toEqual([0]);
    }),
  );

  it(
    'completes at once who comes later, and connects nobody',
    amiTest(({ server, manager, at, flush, expectObservable }) => {
      const asterisk = server();
      const pbx = manager(asterisk);

      at(2, () => {
        pbx.close();
      });
      expectObservable(pbx, '----^').toBe('                    ----|');
      expectObservable(pbx.events$, '----^').toBe('            ----|');
      expectObservable(pbx.responses$, '----^').toBe('         ----|');
      expectObservable(pbx.frames$, '----^').toBe('            ----|');
      expectObservable(pbx.diagnostics$, '----^').toBe('       ----|');
      expectObservable(pbx.pipe(on('Hangup')), '----^').toBe(' ----|');
      expectObservable(pbx.pipe(eachSession(action('Ping'))), '----^').toBe('----|');
      expectObservable(pbx.pipe(action('Ping')), '----^').toBe(
        '----#',
        undefined,
        new GoneAwayError('There is no session to send the action over', 'notSent'),
      );
      flush();

      expect(asterisk.opened).toEqual([]);
    }),
  );

  it(
    'does not wait longer than a second for a server that never says goodbye',
    amiTest(({ cold, server, manager, at, flush, expectObservable, expectSubscriptions }) => {
      const sends = cold('------');
      const asterisk = server({ sends, answers: { Logoff: null } });
      const pbx = manager(asterisk);

      expectObservable(pbx.pipe(map(() => 's'))).toBe('s 1003ms |');
      expectObservable(statesOf(pbx), '-^').toBe('    -r 1002ms (x|)', states);
      expectSubscriptions(sends.subscriptions).toBe(' ^ 1003ms !');
      at(4, () => {
        pbx.close();
      });
      flush();

      expect(asterisk.opened).toEqual([0]);
    }),
  );

  it(
    'is content with a server that hangs up instead of saying goodbye, and does not reconnect',
    amiTest(({ cold, server, manager, at, flush, expectObservable }) => {
      const asterisk = server({ answers: { Logoff: cold('-x', goodbye) } });
      const pbx = manager(asterisk);

      expectObservable(pbx.pipe(map(() => 's'))).toBe('s----|');
      expectObservable(statesOf(pbx), '-^').toBe('    -r---(x|)', states);
      at(4, () => {
        pbx.close();
      });
      flush();

      expect(asterisk.opened).toEqual([0]);
    }),
  );

  it(
    'cuts short a connection in the making, a login and a wait',
    amiTest(({ cold, server, manager, at, flush, expectObservable }) => {
      const opening = server({ opens: cold('------c') });
      const loggingIn = server({ answers: { Login: cold('------r', wire) } });
      const waiting = server({ opens: cold('#', undefined, new Error('ECONNREFUSED')) });

      for (const [asterisk, state] of [
        [opening, 'c'],
        [loggingIn, 'a'],
        [waiting, 'w'],
      ] as const) {
        const pbx = manager(asterisk);
        expectObservable(pbx).toBe('                 ----|');
        expectObservable(statesOf(pbx), '-^').toBe(` -${state}--(x|)`, states);
        at(4, () => {
          pbx.close();
        });
      }
      flush();

      for (const asterisk of [opening, loggingIn, waiting]) {
        expect(asterisk.askedFor('Logoff')).toEqual([]);
        expect(asterisk.opened).toEqual([0]);
        expect(asterisk.released).toHaveLength(1);
      }
    }),
  );

  it(
    'lets actions in flight have their answers until the goodbye, and then fails them',
    amiTest(({ cold, server, manager, at, expectObservable }) => {
      const answers = {
        Logoff: cold('----(gx)', goodbye),
        Getvar: [cold('------r', wire), null],
      };
      const pbx = manager(server({ answers }));

      expectObservable(pbx.pipe(action('Getvar', { Variable: 'X' }), tags())).toBe('------(r|)');
      expectObservable(pbx.pipe(action('Getvar', { Variable: 'X' }), tags())).toBe(
        '--------#',
        undefined,
        new GoneAwayError('The connection went before Getvar was answered', 'unknown'),
      );
      at(4, () => {
        pbx.close();
      });
    }),
  );

  it(
    'closes within the linger too, and while it says goodbye',
    amiTest(({ cold, server, manager, hold, at, flush, expectObservable }) => {
      const lingering = server();
      const leaving = server({ answers: { Logoff: cold('----(gx)', goodbye) } });
      const first = manager(lingering, { linger: 10 });
      const second = manager(leaving, { linger: 2 });

      hold(first, '^-!');
      hold(second, '^-!');
      expectObservable(statesOf(first), '-^').toBe('-r---(x|)', states);
      at(5, () => {
        first.close();
        second.close();
      });
      flush();

      expect(lingering.askedFor('Logoff')).toHaveLength(1);
      expect([lingering.released, leaving.released]).toEqual([[5], [8]]);
    }),
  );

  it(
    'closes a manager that has given up',
    amiTest(({ cold, server, manager, at, flush, expectObservable }) => {
      const fault = new Error('ECONNREFUSED');
      const asterisk = server({ opens: cold('-#', undefined, fault) });
      const pbx = manager(asterisk, { reconnect: false });

      expectObservable(pbx).toBe('                  -#', undefined, fault);
      expectObservable(statesOf(pbx), '--^').toBe(' --x-(x|)', states);
      expectObservable(pbx, '------^').toBe('       ------|');
      at(4, () => {
        pbx.close();
      });
      flush();

      expect(asterisk.opened).toEqual([0]);
    }),
  );

  it.each<[string, (pbx: Manager) => Observable<unknown>]>([
    ['a session', (pbx) => pbx],
    ['an event', (pbx) => pbx.pipe(on('Hangup'))],
    ['an answer', (pbx) => pbx.pipe(action('Getvar', { Variable: 'X' }))],
    ['a response', (pbx) => pbx.responses$],
  ])('can be called from within %s', (what, from) => {
    amiTest(({ cold, server, manager, flush }) => {
      const answers = { Getvar: cold('--r', wire), Logoff: cold('-(gx)', goodbye) };
      const asterisk = server({ sends: cold('--h', wire), answers });
      const pbx = manager(asterisk);
      const seen: string[] = [];

      statesOf(pbx).subscribe({ next: (state) => seen.push(state), complete: () => seen.push('|') });
      from(pbx).subscribe(() => {
        pbx.close();
      });
      flush();

      // It is told to be ready when all have the session, and by then it is none.
      const told = what === 'a session' ? [] : ['ready'];
      expect(seen).toEqual(['idle', 'connecting', 'authenticating', ...told, 'closed', '|']);
      expect(asterisk.opened).toEqual([0]);
      expect(asterisk.released).toHaveLength(1);
    })();
  });

  it(
    'leaves no timer behind',
    amiTest(({ server, manager, at, pending, flush }) => {
      const pbx = manager(server({ answers: { Originate: null } }), { keepAlive: {} });
      const waits: number[] = [];

      pbx.subscribe();
      pbx.pipe(originate({ channel: 'PJSIP/1001', application: 'Wait' })).subscribe({ error: () => undefined });
      at(4, () => {
        pbx.close();
        waits.push(pending());
      });
      flush();

      expect(waits).toEqual([0]);
    }),
  );
});
