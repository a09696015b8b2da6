import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { catchError, filter, map, of } from 'rxjs';
import { AmiError, AuthenticationError, CommunicationError, type ManagerOptions, on, TimeoutError } from 'rx-asterisk';
import { amiTest, type Answers, event, raw, response, type ScriptedServer, tagged, tags } from 'rx-asterisk/testing';

/** Of the manager that amiTest makes, and of its servers. */
const SECRET = 'hush-hush';
const CHALLENGE = '191592710';

const KEY = createHash('md5')
  .update(CHALLENGE + SECRET)
  .digest('hex');

const wire = tagged({
  c: response('Success', { Challenge: CHALLENGE }),
  l: response('Success', { Message: 'Authentication accepted' }),
  d: response('Error', { Message: 'Authentication failed' }),
  u: response('Error', { Message: 'Invalid/unknown command: Challenge.' }),
  e: response('Error', { Message: 'Server busy' }),
  n: response('Success'),
  p: response('Error', { Message: 'Permission denied' }),
  h: event('Hangup'),
});
const banner = {
  B: raw('Asterisk Call Manager/11.0.0\r\n'),
  H: raw('HTTP/1.1 400 Bad Request\n'),
  b: raw('Asterisk '),
  r: raw('Call Manager/11.0.0\r\n'),
};

/** What was sent, without ActionIDs. */
function sent({ asked }: ScriptedServer): string[] {
  return asked.map(({ text, actionId }) =>
    text.replace(`\r\nActionID: ${actionId}`, '').replaceAll('\r\n', ' ').trim(),
  );
}

const md5 = ['Action: Challenge AuthType: MD5', `Action: Login AuthType: MD5 Key: ${KEY} Username: admin`];
const plainly = `Action: Login Secret: ${SECRET} Username: admin`;

describe('the login', () => {
  it.each<[string, Partial<ManagerOptions>, Answers, string[]]>([
    ['by the challenge', {}, {}, md5],
    ['by the challenge, when told so', { auth: 'md5' }, {}, md5],
    ['as it is, where a safe server has no challenge', {}, { Challenge: wire.u }, [md5[0]!, plainly]],
    ['as it is, where nobody may ask a safe one for it', { auth: 'auto' }, { Challenge: wire.p }, [md5[0]!, plainly]],
    ['as it is, when told so', { auth: 'plain' }, {}, [plainly]],
    ['without events', { auth: 'plain', listenEvents: false }, {}, [`${plainly} Events: off`]],
    ['with some events', { auth: 'plain', listenEvents: ['call', 'user'] }, {}, [`${plainly} Events: call,user`]],
  ])('shows the secret %s', (_, options, answers, expected) => {
    amiTest(({ server, manager, flush, expectObservable }) => {
      const asterisk = server({ answers, secure: true });

      expectObservable(manager(asterisk, options).pipe(map(({ isOpen }) => isOpen))).toBe('o', { o: true });
      flush();

      expect(sent(asterisk)).toEqual(expected);
    })();
  });

  it(
    'never sends the secret as it is where only the challenge will do',
    amiTest(({ server, manager, flush, expectObservable }) => {
      const asterisk = server({ answers: { Challenge: wire.u } });

      expectObservable(manager(asterisk, { auth: 'md5' })).toBe(
        '#',
        undefined,
        new AuthenticationError('The server refused the login of user "admin": Invalid/unknown command: Challenge.'),
      );
      flush();

      expect(sent(asterisk)).toEqual([md5[0]]);
    }),
  );

  it.each([
    ['has no challenge', wire.u],
    ['lets nobody ask for it', wire.p],
  ])('never sends the secret for all to read, unless told so, where the server %s', (_, Challenge) => {
    amiTest(({ server, manager, flush, expectObservable }) => {
      const asterisk = server({ answers: { Challenge } });

      expectObservable(manager(asterisk)).toBe(
        '#',
        undefined,
        new AuthenticationError(
          'The server knows no MD5 challenge, and the secret is sent in clear over TLS only, or where auth: "plain" asks for it',
        ),
      );
      flush();

      expect(sent(asterisk)).toEqual([md5[0]]);
    })();
  });

  it(
    'never sends the secret where the server has a challenge, and gives none',
    amiTest(({ server, manager, flush, expectObservable }) => {
      const busy = server({ answers: { Challenge: wire.e } });
      const empty = server({ answers: { Challenge: wire.n } });

      expectObservable(manager(busy)).toBe(
        '#',
        undefined,
        new AuthenticationError('The server refused the login of user "admin": Server busy'),
      );
      expectObservable(manager(empty, { reconnect: false })).toBe(
        '#',
        undefined,
        new CommunicationError('The server answered Challenge without a challenge'),
      );
      flush();

      expect([...sent(busy), ...sent(empty)]).toEqual([md5[0], md5[0]]);
    }),
  );

  it(
    'says nothing before the banner, however slowly it comes, and waits for each answer',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const asterisk = server({
        opens: cold('-c'),
        banner: null,
        sends: cold('-b-r', banner),
        answers: { Challenge: cold('--c', wire), Login: cold('---l', wire) },
      });
      expectObservable(manager(asterisk).pipe(map((session) => session.banner))).toBe('---------b', {
        b: { text: 'Asterisk Call Manager/11.0.0', version: '11.0.0' },
      });
      flush();

      expect(asterisk.asked.map(({ name, frame }) => `${name} ${frame}`)).toEqual(['Challenge 4', 'Login 6']);
    }),
  );

  it(
    'lets nothing through to the session that came before it was accepted',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const asterisk = server({ sends: cold('--h--h', wire), answers: { Login: cold('---l', wire) } });

      expectObservable(manager(asterisk).pipe(on('Hangup'), tags())).toBe('-----h');
    }),
  );

  it(
    'ends with a TimeoutError of the stage that took too long, and is tried again',
    amiTest(({ cold, server, manager, flush, expectObservable, expectSubscriptions }) => {
      const opens = cold('-------c');
      const silence = cold('--------');
      const reconnect = { initialDelay: 2, jitter: 0, maxDelay: 2 };
      const asterisk = server(
        { opens },
        { banner: null, sends: silence },
        { answers: { Challenge: null } },
        { answers: { Login: null } },
        { answers: { Login: cold('---l', wire) } },
      );
      const pbx = manager(asterisk, { timeout: 4, reconnect, linger: 0 });
      const causes$ = pbx.diagnostics$.pipe(
        filter((diagnostic) => 'cause' in diagnostic),
        map(({ cause }) => cause),
      );

      expectObservable(causes$, '60ms !').toBe('----a 5ms b 5ms c 5ms d', {
        a: new TimeoutError('The server did not accept the connection within 4 ms', 'connect'),
        b: new TimeoutError('The server sent no banner within 4 ms', 'banner'),
        c: new TimeoutError('The server did not answer the login in time', 'login'),
        d: new TimeoutError('The server did not answer the login in time', 'login'),
      });
      expectObservable(pbx.pipe(map(({ epoch }) => String(epoch))), '40ms !').toBe('27ms 1');
      expectSubscriptions(opens.subscriptions).toBe('  ^---!');
      expectSubscriptions(silence.subscriptions).toBe('------^---!');
      flush();

      expect(asterisk.released).toEqual([4, 10, 16, 22, 40]);
    }),
  );

  it(
    'gives each stage the whole of the time',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const asterisk = server({
        opens: cold('---c'),
        banner: null,
        sends: cold('---B', banner),
        answers: { Challenge: cold('---c', wire), Login: cold('---l', wire) },
      });

      expectObservable(manager(asterisk, { timeout: 4 }).pipe(map(() => 's'))).toBe('12ms s');
    }),
  );

  it(
    'fails over what is no Asterisk manager, and where the server leaves in the midst of it',
    amiTest(({ cold, server, manager, expectObservable, expectSubscriptions }) => {
      const http = cold('-H-------', banner);
      const leaving = cold('--|');
      const other = server({ banner: null, sends: http });
      const full = server({ sends: leaving, answers: { Login: null } });

      expectObservable(manager(other, { reconnect: false })).toBe(
        '-#',
        undefined,
        new CommunicationError('The server is no Asterisk manager: it began with "HTTP/1.1 400 Bad Request"'),
      );
      expectObservable(manager(full, { reconnect: false })).toBe(
        '--#',
        undefined,
        new CommunicationError('The server closed the connection during the login'),
      );
      expectSubscriptions(http.subscriptions).toBe('   ^!');
      expectSubscriptions(leaving.subscriptions).toBe('^-!');
    }),
  );

  it(
    'takes a server that leaves without a banner for one that cannot be talked to',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const kinds$ = manager(server({ banner: null, sends: cold('-|') }), { reconnect: false }).pipe(
        map(() => 'session'),
        catchError((error: unknown) => of(error instanceof AmiError ? error.kind : error)),
      );

      expectObservable(kinds$).toBe('-(k|)', { k: 'communication' });
    }),
  );

  it.each<[string, Answers, Partial<ManagerOptions>]>([
    ['a refused login', { Login: wire.d }, {}],
    ['a refused plain login', { Login: wire.d }, { auth: 'plain' }],
    ['a login without an answer', { Login: null }, { auth: 'plain', reconnect: false }],
    ['a login by challenge without an answer', { Login: null }, { reconnect: false }],
    ['a lost connection', { Login: null }, { auth: 'plain', reconnect: false, timeout: 100_000 }],
  ])('shows no secret in the error of %s, nor beside it', (_, answers, options) => {
    amiTest(({ cold, server, manager, flush }) => {
      const asterisk = server({ sends: cold('50s |'), answers });
      const pbx = manager(asterisk, options);
      const shown: unknown[] = [pbx];

      pbx.status$.subscribe((status) => shown.push(status));
      pbx.diagnostics$.subscribe((diagnostic) => shown.push(diagnostic));
      pbx.subscribe({ error: (error: unknown) => shown.push(error) });
      flush();

      expect(shown.length).toBeGreaterThan(4);
      for (const thing of shown) expectNoSecret(thing);
    })();
  });

  it(
    'shows no secret in a session either, nor in the error of an action that sends one',
    amiTest(({ cold, server, manager, sessionOf, flush }) => {
      const pbx = manager(server({ sends: cold('-h---|', wire), answers: { Login: wire.l, Vault: null } }), {
        reconnect: false,
      });
      const live = sessionOf(pbx);
      const shown: unknown[] = [live, pbx, live.frames$, live.events$];
      const vault = (Secret: string): void => {
        live.perform({ name: 'Vault', fields: { Secret } }, { timeout: 3 }).subscribe({
          error: (error: unknown) => shown.push(error),
        });
      };

      vault(SECRET);
      vault(`${SECRET}\r\n`);
      vault(SECRET.repeat(200));
      flush();

      expect(shown).toHaveLength(7);
      for (const thing of shown) expectNoSecret(thing);
    }),
  );
});

function expectNoSecret(thing: unknown): void {
  const texts = [
    inspect(thing, { depth: Infinity, showHidden: true, getters: true }),
    String(thing),
    thing instanceof Error ? `${thing.message}${thing.stack ?? ''}` : '',
    // A live Observable refers to itself; what JSON cannot show it shows nobody.
    circular(thing) ? '' : JSON.stringify(thing),
  ];
  for (const text of texts) {
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(KEY);
  }
}

function circular(thing: unknown): boolean {
  try {
    JSON.stringify(thing);
    return false;
  } catch {
    return true;
  }
}
