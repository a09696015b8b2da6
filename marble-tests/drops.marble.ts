import { EMPTY, ignoreElements, of, throwError, timer } from 'rxjs';
import {
  action,
  CommunicationError,
  coreShowChannels,
  GoneAwayError,
  hasKind,
  type Manager,
  originate,
  TimeoutError,
} from 'rx-asterisk';
import {
  amiTest,
  type ConnectionScript,
  disconnected,
  event,
  listStart,
  raw,
  response,
  type ScriptedServer,
} from 'rx-asterisk/testing';

const values = {
  c: response('Success', { Challenge: '191592710' }),
  l: response('Success', { Message: 'Authentication accepted' }),
  s: listStart(),
  r: event('CoreShowChannel'),
  g: response('Goodbye', { Message: 'Thanks for all the fish.' }),
  b: raw('Asterisk Call Mana'),
  // The beginning of a frame.
  p: raw('Response: Succ'),
  x: disconnected(),
};

const CONNECTING = ['connecting 1'];
const LOGGING_IN = [...CONNECTING, 'authenticating 1'];
const READY = [...LOGGING_IN, 'ready 1'];
const LOGIN = ['Challenge', 'Login'];
const ALL = [...LOGIN, 'Getvar', 'CoreShowChannels'];

/** What `status$` tells, in a few words. */
function stepsOf(pbx: Manager): string[] {
  const steps: string[] = [];
  pbx.status$.subscribe((status) => {
    if (status.state === 'reconnecting') steps.push(`lost by ${nameOf(status.cause)}`);
    else if (status.state === 'ready') steps.push(`ready ${status.epoch}`);
    else steps.push('attempt' in status ? `${status.state} ${status.attempt}` : status.state);
  });
  return steps;
}

function nameOf(cause: unknown): string {
  if (cause instanceof TimeoutError) return `TimeoutError at ${cause.stage}`;
  return cause instanceof Error ? cause.name : String(cause);
}

/** What was sent over a connection. */
function sentOver({ asked }: ScriptedServer, connection: number): string[] {
  return asked.filter((one) => one.connection === connection).map(({ name }) => name);
}

describe('a connection that goes', () => {
  it.each<[when: string, ConnectionScript, sent: readonly string[], steps: readonly string[]]>([
    [
      'before it stands',
      { opens: throwError(() => new CommunicationError('ECONNREFUSED')) },
      [],
      [...CONNECTING, 'lost by CommunicationError'],
    ],
    ['before it stands, without a word', { opens: EMPTY }, [], [...CONNECTING, 'lost by TimeoutError at connect']],
    ['before the banner', { banner: null, sends: EMPTY }, [], [...LOGGING_IN, 'lost by CommunicationError']],
    ['within the banner', { banner: null, sends: of('b'), values }, [], [...LOGGING_IN, 'lost by CommunicationError']],
    [
      'after the banner',
      { sends: EMPTY, answers: { Challenge: null } },
      ['Challenge'],
      [...LOGGING_IN, 'lost by CommunicationError'],
    ],
    ['at the challenge', answering('-x'), ['Challenge'], [...LOGGING_IN, 'lost by CommunicationError']],
    ['within the challenge', answering('-(px)'), ['Challenge'], [...LOGGING_IN, 'lost by CommunicationError']],
    ['after the challenge', answering('-(cx)'), LOGIN, [...LOGGING_IN, 'lost by CommunicationError']],
    ['at the login', answering('-c', '-x'), LOGIN, [...LOGGING_IN, 'lost by CommunicationError']],
    ['within the login', answering('-c', '-(px)'), LOGIN, [...LOGGING_IN, 'lost by CommunicationError']],
    ['with the login', answering('-c', '-(lx)'), ALL, [...READY, 'lost by GoneAwayError']],
    ['before an answer', answering('-c', '-l', '-x'), ALL, [...READY, 'lost by GoneAwayError']],
    ['within an answer', answering('-c', '-l', '-(px)'), ALL, [...READY, 'lost by GoneAwayError']],
    ['before a list', answering('-c', '-l', '-x', '-'), ALL, [...READY, 'lost by GoneAwayError']],
    ['within a list', answering('-c', '-l', '-x', '(sr)'), ALL, [...READY, 'lost by GoneAwayError']],
    [
      'a while after the login',
      { sends: timer(9).pipe(ignoreElements()) },
      [...ALL, ...Array.from({ length: 4 }, () => 'Ping')],
      [...READY, 'lost by GoneAwayError'],
    ],
  ])('%s: each step is told, and nothing but the login is sent before it is accepted', (_, script, sent, steps) => {
    amiTest(({ server, manager, flush }) => {
      const answers = { Getvar: null, CoreShowChannels: null };
      const asterisk = server({ ...script, answers: { ...answers, ...script.answers } }, { answers });
      const pbx = manager(asterisk, {
        keepAlive: { interval: 2, deadline: 50 },
        reconnect: { initialDelay: 10, jitter: 0 },
        timeout: 100,
        linger: 0,
      });
      const told = stepsOf(pbx);
      const outcomes: unknown[] = [];
      for (const ask of [action('Getvar', { Variable: 'A' }, { timeout: 200 }), coreShowChannels({ timeout: 200 })])
        pbx.pipe(ask, ignoreElements()).subscribe({ error: (error: unknown) => outcomes.push(error) });
      pbx.connect();
      timer(500).subscribe(() => pbx.close());
      flush();

      expect(sentOver(asterisk, 1)).toEqual(sent);
      expect(sentOver(asterisk, 2).slice(0, 2)).toEqual(LOGIN);
      const wasSent = sent.includes('Getvar');
      expect(told).toEqual([
        'idle',
        ...steps,
        'connecting 2',
        'authenticating 2',
        `ready ${wasSent ? '2' : '1'}`,
        'closed',
      ]);
      // What was sent is not sent again; what was not is sent over the next.
      expect(sentOver(asterisk, 2).filter((name) => ALL.slice(2).includes(name))).toEqual(wasSent ? [] : ALL.slice(2));
      expect(outcomes).toHaveLength(2);
      for (const outcome of outcomes) {
        if (wasSent) expect(outcome).toMatchObject({ name: 'GoneAwayError', outcome: 'unknown' });
        else expect(outcome).toMatchObject({ name: 'TimeoutError', stage: 'response' });
      }
    })();
  });

  it(
    'with the goodbye is no failure: no step is told but the end',
    amiTest(({ server, manager, flush, at }) => {
      const asterisk = server({ answers: { Logoff: '--x' }, values });
      const pbx = manager(asterisk);
      const told = stepsOf(pbx);
      pbx.connect();
      at(3, () => {
        pbx.close();
      });
      flush();

      expect(told).toEqual(['idle', 'connecting 1', 'authenticating 1', 'ready 1', 'closed']);
      expect(asterisk.opened).toEqual([0]);
    }),
  );
});

describe('a link that is half open', () => {
  const keepAlive = { interval: 10, deadline: 4 };

  it('is found out within the interval and the deadline, at whichever moment it dies', () => {
    const after = Array.from({ length: 25 }, (_, moment) => {
      const died = moment + 5;
      let found = Infinity;
      amiTest(({ server, manager, flush }) => {
        // An answer takes 3 ms, and those that are on their way die too.
        const Ping = ({ frame }: { readonly frame: number }): string | null => (frame + 3 <= died ? '---l' : null);
        const asterisk = server({ answers: { Ping, Getvar: null }, values });
        const pbx = manager(asterisk, { keepAlive, reconnect: false });
        pbx.status$.subscribe(({ state }) => {
          if (state === 'closed') found = asterisk.released[0] ?? pbx.timing.scheduler.now();
        });
        pbx.connect({ error: () => undefined });
        flush();
      })();
      return found - died;
    });
    expect(Math.min(...after)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...after)).toBeLessThanOrEqual(keepAlive.interval + keepAlive.deadline);
    // Just after an answer is the worst.
    expect(Math.max(...after)).toBeGreaterThan(keepAlive.interval);
  });

  it(
    'is found out after its time where an action lets the server be silent',
    amiTest(({ server, manager, flush }) => {
      const asterisk = server({ answers: { Originate: null, Ping: null } });
      const pbx = manager(asterisk, { keepAlive, timeout: 8, reconnect: false });
      const call = { channel: 'PJSIP/1001', application: 'Wait', data: '1', async: false, timeout: 15 };
      const outcomes: unknown[] = [];
      pbx.connect({ error: () => undefined });
      pbx.pipe(originate(call)).subscribe({ error: (error: unknown) => outcomes.push(error) });
      flush();

      // It may ring for 15 ms and be answered within 8; the next Ping is due at 30.
      expect(outcomes).toMatchObject([{ name: 'TimeoutError', stage: 'response' }]);
      expect(asterisk.askedFor('Ping').map(({ frame }) => frame)).toEqual([30]);
      expect(asterisk.released).toEqual([34]);
    }),
  );
});

describe('an action that was never written', () => {
  it(
    'fails with GoneAwayError, notSent, where it was begun when the connection had gone for good',
    amiTest(({ cold, server, manager, flush }) => {
      const asterisk = server({ sends: cold('--|'), answers: { Getvar: null } });
      const pbx = manager(asterisk, { reconnect: false, linger: 0 });
      const outcomes: unknown[] = [];
      const ask = (after: () => void): void => {
        pbx.pipe(action('Getvar', { Variable: 'X' })).subscribe({
          error: (error: unknown) => {
            outcomes.push(hasKind(error, 'goneAway') && error.outcome);
            after();
          },
        });
      };

      ask(() => {
        ask(() => undefined);
      });
      flush();

      expect(outcomes).toEqual(['unknown', 'notSent']);
      expect(asterisk.askedFor('Getvar')).toHaveLength(1);
    }),
  );

  it(
    'fails with GoneAwayError, notSent, where the manager is closed before there is a session',
    amiTest(({ cold, server, manager, at, flush }) => {
      const servers = [
        server({ opens: EMPTY }),
        server({ answers: { Login: null } }),
        server({ opens: cold('#', undefined, new Error('ECONNREFUSED')) }),
        server({ sends: cold('---|') }),
      ];
      const outcomes: unknown[] = [];
      for (const asterisk of servers) {
        const pbx = manager(asterisk, { reconnect: { initialDelay: 1_000 } });
        pbx.connect();
        at(4, () => {
          for (const ask of [action('Getvar', { Variable: 'A' }), coreShowChannels()])
            pbx.pipe(ask, ignoreElements()).subscribe({ error: (error: unknown) => outcomes.push(error) });
        });
        at(5, () => {
          pbx.close();
        });
      }
      flush();

      expect(outcomes).toHaveLength(8);
      for (const outcome of outcomes) {
        expect(outcome).toBeInstanceOf(GoneAwayError);
        expect(outcome).toMatchObject({ outcome: 'notSent' });
      }
      for (const { asked } of servers)
        expect(asked.map(({ name }) => name).filter((name) => ALL.indexOf(name) > 1)).toEqual([]);
    }),
  );

  it(
    'fails with GoneAwayError, notSent, where the manager says goodbye, while one that was written may be answered',
    amiTest(({ cold, server, manager, at, flush }) => {
      const answers = { Getvar: [cold('------l', values), null], Logoff: cold('-----(gx)', values) };
      const asterisk = server({ answers });
      const pbx = manager(asterisk);
      const outcomes: unknown[] = [];
      const ask = (): void => {
        const index = outcomes.push('none') - 1;
        pbx.pipe(action('Getvar', { Variable: 'A' })).subscribe({
          next: ({ Response }) => (outcomes[index] = Response),
          error: (error: unknown) => (outcomes[index] = error),
        });
      };
      at(1, ask);
      at(2, ask);
      at(3, () => {
        pbx.close();
        ask();
      });
      at(4, ask);
      flush();

      expect(asterisk.askedFor('Getvar').map(({ frame }) => frame)).toEqual([1, 2]);
      expect(outcomes).toMatchObject([
        'Success',
        { name: 'GoneAwayError', outcome: 'unknown' },
        { name: 'GoneAwayError', outcome: 'notSent' },
        { name: 'GoneAwayError', outcome: 'notSent' },
      ]);
    }),
  );

  it(
    'is never written where it is unsubscribed before there is a session',
    amiTest(({ cold, server, manager, at, pending, flush }) => {
      const asterisk = server({ opens: cold('----c') });
      const pbx = manager(asterisk, { linger: 20 });
      pbx
        .pipe(action('Getvar', { Variable: 'A' }))
        .subscribe()
        .unsubscribe();
      const asking = pbx.pipe(coreShowChannels()).subscribe();
      at(3, () => {
        asking.unsubscribe();
        // The opening, its limit and the linger.
        expect(pending()).toBe(3);
      });
      flush();

      expect(asterisk.asked.map(({ name }) => name)).toEqual([...LOGIN, 'Logoff']);
    }),
  );
});

/** A connection that answers so. */
function answering(
  Challenge: string,
  Login = '-l',
  Getvar: string | null = null,
  CoreShowChannels: string | null = null,
): ConnectionScript {
  return { answers: { Challenge, Login, Getvar, CoreShowChannels }, values };
}
