import { map, type Observable, pipe, take } from 'rxjs';
import { action, command, getvar, logoff, type Manager, on, type Session } from 'rx-asterisk';
import {
  amiTest,
  disconnected,
  event,
  response,
  type ScriptedServer,
  success,
  tagged,
  tags,
} from 'rx-asterisk/testing';

const wire = tagged({
  h: event('Hangup'),
  i: event('Hangup'),
  r: response('Success', { Value: 'yes' }),
  g: response('Goodbye', { Message: 'Thanks for all the fish.' }),
});
const goodbye = { g: wire.g, x: disconnected() };
const states = { i: 'idle', c: 'connecting', a: 'authenticating', r: 'ready', w: 'reconnecting', x: 'closed' };

function statesOf(pbx: Manager): Observable<string> {
  return pbx.status$.pipe(map(({ state }) => state));
}

const epoch = pipe(map((session: Session) => String(session.epoch)));

/** What was asked over which connection when, but the logins. */
function asked(asterisk: ScriptedServer): string[] {
  return asterisk.asked
    .filter(({ name }) => name !== 'Challenge' && name !== 'Login')
    .map(({ name, connection, frame }) => `${name} ${connection} @${frame}`);
}

describe('the connection of a manager', () => {
  it(
    'is made when the first subscriber comes, not before',
    amiTest(({ server, manager, flush, expectObservable }) => {
      const asterisk = server();
      const pbx = manager(asterisk);

      expectObservable(statesOf(pbx)).toBe('      i---(car)', states);
      expectObservable(pbx.pipe(epoch), '   ----^').toBe('----1');
      flush();

      expect(asterisk.opened).toEqual([4]);
    }),
  );

  it(
    'is not made for status$ and diagnostics$',
    amiTest(({ server, manager, flush, expectObservable }) => {
      const asterisk = server();
      const pbx = manager(asterisk);

      expectObservable(statesOf(pbx)).toBe('   i-----', states);
      expectObservable(pbx.diagnostics$).toBe('-------');
      flush();

      expect(asterisk.opened).toEqual([]);
    }),
  );

  it(
    'is made for events$, responses$, frames$, an operator, an action and connect()',
    amiTest(({ cold, server, manager, hold, flush, expectObservable }) => {
      const servers = Array.from({ length: 6 }, () => server({ sends: cold('-h', wire), answers: { Getvar: wire.r } }));
      const [a, b, c, d, e, f] = servers.map((asterisk) => manager(asterisk));

      expectObservable(a!.events$.pipe(tags())).toBe('                       -h');
      expectObservable(b!.responses$.pipe(map((message) => message.Message)), '--!').toBe('l', {
        l: 'Authentication accepted',
      });
      expectObservable(c!.frames$.pipe(map(({ name }) => name))).toBe('sh', { s: 'Success', h: 'Hangup' });
      expectObservable(d!.pipe(on('Hangup'), tags())).toBe('                   -h');
      expectObservable(e!.pipe(getvar(null, 'X'), tags())).toBe('              (r|)');
      hold(f!, '^');
      flush();

      expect(servers.map(({ opened }) => opened)).toEqual(servers.map(() => [0]));
    }),
  );

  it(
    'is one for all, however many subscribe',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const asterisk = server({ opens: cold('--c'), sends: cold('--h--i', wire) });
      const pbx = manager(asterisk);

      expectObservable(pbx.pipe(epoch)).toBe('           --1');
      expectObservable(pbx.pipe(epoch), '-----^').toBe(' -----1');
      expectObservable(pbx.events$.pipe(tags())).toBe('  ----h--i');
      expectObservable(pbx.pipe(on('Hangup'), tags()), '-----^').toBe('-------i');
      flush();

      expect(asterisk.opened).toEqual([0]);
    }),
  );

  it(
    'is kept while anybody is subscribed, and for the linger after the last',
    amiTest(({ cold, server, manager, hold, flush, expectObservable, expectSubscriptions }) => {
      const sends = cold('-------');
      const asterisk = server({ sends });
      const pbx = manager(asterisk, { linger: 5 });

      hold(pbx, '^-----!');
      hold(pbx, '---^--------!');
      expectObservable(statesOf(pbx), '^ 30ms !').toBe('r 16ms i', states);
      expectSubscriptions(sends.subscriptions).toBe('   ^ 16ms !');
      flush();

      expect(asked(asterisk)).toEqual(['Logoff 1 @17']);
      expect(asterisk.released).toEqual([17]);
    }),
  );

  it(
    'is kept where somebody comes back within the linger, again and again',
    amiTest(({ server, manager, hold, flush, expectObservable }) => {
      const asterisk = server();
      const pbx = manager(asterisk, { linger: 5 });

      hold(pbx, '         ^--!');
      hold(pbx, '         -------^--!');
      hold(pbx, '         --------------^--!');
      expectObservable(pbx.pipe(epoch), '      -------^').toBe('-------1');
      expectObservable(pbx.pipe(epoch, take(1))).toBe('        (1|)');
      flush();

      expect(asterisk.opened).toEqual([0]);
      expect(asked(asterisk)).toEqual([]);
    }),
  );

  it(
    'is made anew, with a new epoch, for who comes after the linger',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const asterisk = server({ sends: cold('--h', wire) });
      const pbx = manager(asterisk, { linger: 3 });

      expectObservable(statesOf(pbx)).toBe('             (icar)i---(car)-i', states);
      expectObservable(pbx.pipe(epoch), '^--!').toBe('        1');
      expectObservable(pbx.pipe(epoch), '10ms ^-!').toBe('    10ms 2');
      expectObservable(pbx.events$.pipe(tags()), '10ms ^--!').toBe('10ms --h');
      flush();

      expect(asterisk.opened).toEqual([0, 10]);
      expect(asked(asterisk)).toEqual(['Logoff 1 @6', 'Logoff 2 @16']);
    }),
  );

  it(
    'stays for one second where nothing else is said, and no time where there is to be none',
    amiTest(({ server, manager, hold, flush }) => {
      const [first, second] = [server(), server()];

      hold(manager(first), '--^--!');
      hold(manager(second, { linger: 0 }), '--^--!');
      flush();

      expect([first.released, second.released]).toEqual([[1_005], [5]]);
    }),
  );

  it(
    'waits for the goodbye before it ends, a second at the most',
    amiTest(({ cold, server, manager, hold, flush, expectObservable }) => {
      const polite = server({ answers: { Logoff: cold('---(gx)', goodbye) } });
      const silent = server({ answers: { Logoff: null } });
      const rude = server({ answers: { Logoff: cold('---x', goodbye) } });
      const pbxs = [polite, silent, rude].map((asterisk) => manager(asterisk, { linger: 2 }));

      for (const pbx of pbxs) hold(pbx, '^-----!');
      expectObservable(statesOf(pbxs[0]!)).toBe('r 10ms i', states);
      expectObservable(statesOf(pbxs[1]!)).toBe('r 1007ms i', states);
      expectObservable(statesOf(pbxs[2]!)).toBe('r 10ms i', states);
      flush();

      expect([polite, silent, rude].map(({ released }) => released)).toEqual([[11], [1_008], [11]]);
      expect([polite, silent, rude].map(({ opened }) => opened)).toEqual([[0], [0], [0]]);
    }),
  );

  it(
    'is a new one for who stays after a Logoff whose server neither says goodbye nor closes',
    amiTest(({ server, manager, flush, expectObservable }) => {
      const asterisk = server({ answers: { Logoff: null } }, { answers: { Getvar: wire.r } });
      const pbx = manager(asterisk, { timeout: 20_000, reconnect: false });

      expectObservable(pbx.pipe(logoff()), '-!').toBe('-');
      expectObservable(pbx.pipe(getvar(null, 'X'), tags()), '--^').toBe('5s (r|)');
      flush();

      expect(asterisk.opened).toEqual([0, 5_000]);
    }),
  );

  it(
    'is a new one for who comes back while the goodbye is under way',
    amiTest(({ cold, server, manager, hold, at, flush }) => {
      const asterisk = server(
        { answers: { Logoff: cold('---(gx)', goodbye), Getvar: null } },
        { answers: { Getvar: wire.r } },
      );
      // Leaving is no failure: nothing is spent, nothing is told, and nothing is waited for.
      const pbx = manager(asterisk, { linger: 2, reconnect: false });
      const diagnostics: unknown[] = [];
      pbx.diagnostics$.subscribe((diagnostic) => diagnostics.push(diagnostic));

      hold(pbx, '^-----!');
      const answers: string[] = [];
      // Logged off at 8, gone at 11.
      at(9, () => {
        pbx.pipe(getvar(null, 'X'), tags()).subscribe((tag) => answers.push(tag));
      });
      flush();

      expect(asterisk.askedFor('Getvar').map(({ connection }) => connection)).toEqual([2]);
      expect(asterisk.opened).toEqual([0, 11]);
      expect(diagnostics).toEqual([]);
      expect(pbx.metrics().reconnects).toBe(0);
      expect(answers).toEqual(['r']);
    }),
  );

  it(
    'is given up within the linger too where it has not been made yet',
    amiTest(({ cold, server, manager, hold, flush, expectObservable, expectSubscriptions }) => {
      const opens = cold('------------c');
      const asterisk = server({ opens });
      const pbx = manager(asterisk, { linger: 3 });

      hold(pbx, '^--!');
      expectObservable(statesOf(pbx)).toBe('c-----i', { ...states });
      expectSubscriptions(opens.subscriptions).toBe('^-----!');
      flush();

      expect(asterisk.released).toEqual([6]);
    }),
  );

  it(
    'is held by an action until it is answered',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const asterisk = server({ answers: { Command: cold('8s r', wire) } });

      expectObservable(manager(asterisk, { linger: 10 }).pipe(command('core show uptime'), tags())).toBe('8s (r|)');
      flush();

      expect(asterisk.released).toEqual([8_010]);
    }),
  );

  it(
    'leaves no timer behind when it has ended',
    amiTest(({ server, manager, hold, at, pending, flush }) => {
      const pbx = manager(server(), { linger: 5, keepAlive: {} });
      const waits: number[] = [];

      hold(pbx, '^--!');
      at(8, () => waits.push(pending()));
      flush();

      expect(waits).toEqual([0]);
    }),
  );

  it(
    'is not kept by a status',
    amiTest(({ server, manager, hold, flush, expectObservable }) => {
      const asterisk = server();
      const pbx = manager(asterisk, { linger: 1 });

      expectObservable(statesOf(pbx), '-^').toBe('-r-i', states);
      hold(pbx, '^-!');
      flush();

      expect(asterisk.released).toEqual([3]);
    }),
  );

  it(
    'is handed on to nobody once one of those who waited for it has left: the others have the next',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const asterisk = server({ opens: cold('--o') }, { answers: { Getvar: success({ Value: 'x' }) } });
      const pbx = manager(asterisk, { linger: 0 });

      expectObservable(
        pbx.pipe(
          logoff(),
          map(({ Response }) => Response),
        ),
      ).toBe('--(g|)', { g: 'Goodbye' });
      expectObservable(
        pbx.pipe(
          action('Getvar', { Variable: 'X' }),
          map(({ Value }) => Value),
        ),
      ).toBe('--(x|)');
      flush();

      expect(asterisk.askedFor('Getvar').map(({ connection }) => connection)).toEqual([2]);
    }),
  );

  it(
    'spends nothing however often somebody comes back while the goodbye is under way',
    amiTest(({ cold, server, manager, at, flush }) => {
      const asterisk = server({ answers: { Getvar: success(), Logoff: cold('--(gx)', goodbye) } });
      const pbx = manager(asterisk, { linger: 0, reconnect: false });
      const ends: string[] = [];

      for (const frame of [0, 1, 4, 7]) {
        at(frame, () => {
          pbx.pipe(action('Getvar', { Variable: 'X' })).subscribe({
            error: () => ends.push('error'),
            complete: () => ends.push('complete'),
          });
        });
      }
      flush();

      expect(ends).toEqual(['complete', 'complete', 'complete', 'complete']);
      expect(asterisk.opened).toEqual([0, 2, 4, 7]);
    }),
  );
});

describe('status$', () => {
  it(
    'replays the latest status to who comes late',
    amiTest(({ cold, server, manager, hold, expectObservable }) => {
      const pbx = manager(server({ opens: cold('--c'), answers: { Login: cold('--r', wire) } }), { linger: 0 });

      hold(pbx, '-^-------!');
      expectObservable(statesOf(pbx), '^').toBe('           ic-a-r---i', states);
      expectObservable(statesOf(pbx), '--^').toBe('         --ca-r---i', states);
      expectObservable(statesOf(pbx), '----^').toBe('       ----ar---i', states);
      expectObservable(statesOf(pbx), '-------^').toBe('    -------r-i', states);
      expectObservable(statesOf(pbx), '----------^').toBe(' ----------i', states);
    }),
  );

  it(
    'tells who comes after the end that it is closed, and completes',
    amiTest(({ server, manager, at, expectObservable }) => {
      const pbx = manager(server());

      at(2, () => {
        pbx.close();
      });
      expectObservable(statesOf(pbx)).toBe('          i-(x|)', states);
      expectObservable(statesOf(pbx), '----^').toBe(' ----(x|)', states);
    }),
  );

  it(
    'is there for others where one of its subscribers throws',
    amiTest(({ server, manager, hold, flush, thrown, expectObservable }) => {
      const pbx = manager(server(), { linger: 0 });
      const fault = new Error('a fault of the consumer');

      pbx.status$.subscribe(() => {
        throw fault;
      });
      expectObservable(statesOf(pbx)).toBe('i-(car)', states);
      hold(pbx, '--^');
      flush();

      expect(thrown).toEqual([fault, fault, fault, fault]);
    }),
  );
});
