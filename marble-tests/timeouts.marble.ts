import { catchError, delay, filter, map, NEVER, type Observable, of, pipe, from } from 'rxjs';
import { action, eachSession, ping, type Session, TimeoutError } from 'rx-asterisk';
import { amiTest, event, events, listStart, response, tagged, tags } from 'rx-asterisk/testing';

const wire = tagged({
  s: listStart(),
  a: event('QueueParams', { Queue: 'sales' }),
  b: event('QueueMember', { Queue: 'sales' }),
  c: events.queueStatusComplete(),
  r: response('Success'),
  o: event('FAXStats'),
  w: event('WaitEventComplete'),
  h: event('Hangup'),
});

const queues = pipe(action('QueueStatus'), tags());

/** What had come before an action timed out, by its letters. */
function received(part$: Observable<string>): Observable<string> {
  return part$.pipe(
    catchError((error: unknown) => {
      expect(error).toBeInstanceOf(TimeoutError);
      const { stage, received: came } = error as TimeoutError;
      return of(`${stage}: ${came.map((fields) => String(fields['Tag'])).join('')}`);
    }),
  );
}

describe('the time that an action takes', () => {
  it(
    'has no end where no timer can wait that long',
    amiTest(({ server, manager, scheduler, flush, expectObservable }) => {
      const schedule = jest.spyOn(scheduler, 'schedule');
      const pbx = manager(server({ answers: { Ping: null, Originate: null } }), { timeout: 4 });
      const ring = { Channel: 'PJSIP/1', Application: 'Wait', Timeout: 2 ** 31 - 1 };

      expectObservable(pbx.pipe(ping({ timeout: 2 ** 31 })), '9ms !').toBe('-');
      expectObservable(pbx.pipe(action('Originate', ring)), '9ms !').toBe('-');
      flush();

      // Node would wait 1 ms for a timer of more than 2^31 - 1 ms.
      const delays = schedule.mock.calls.map(([, delayed = 0]) => delayed);
      expect(Math.max(...delays)).toBeLessThan(2 ** 31);
    }),
  );

  it(
    'ends with an error that shows no secret, and of a long list its beginning and its end',
    amiTest(({ server, manager, flush }) => {
      const rows = Array.from({ length: 500 }, (_, n) => events.authList({ ObjectName: String(n), Password: 'hush' }));
      const answer = from([listStart(), ...rows]);
      const errors: unknown[] = [];
      const pbx = manager(server({ answers: { PJSIPShowAuths: answer } }), { timeout: 4 });
      pbx.pipe(action('PJSIPShowAuths')).subscribe({ error: (error: unknown) => errors.push(error) });
      flush();

      const { received: came } = errors[0] as TimeoutError;
      expect(came).toHaveLength(100);
      expect(came[0]).toMatchObject({ EventList: 'start' });
      expect(came.at(-1)).toMatchObject({ ObjectName: '499', Password: '***' });
    }),
  );

  it(
    'may be the limit less a moment for each part of an answer',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const answer = cold('--s--a--b--c', wire);
      const expected = '   -----a--b--|';

      expectObservable(manager(server({ answers: { QueueStatus: answer } }), { timeout: 4 }).pipe(queues)).toBe(
        expected,
      );
    }),
  );

  it(
    'ends with an error of the stage at which nothing came',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const answers = {
        QueueStatus: [null, cold('--s-----c', wire), cold('--s--a-----c', wire)],
        FAXStats: cold('--r-----o', wire),
      };
      const pbx = manager(server({ answers }), { timeout: 4 });
      const late = (what: string, stage: TimeoutError['stage']): TimeoutError =>
        new TimeoutError(`${what} did not come within 4 ms`, stage);

      expectObservable(pbx.pipe(queues)).toBe('    ----#', undefined, late('QueueStatus: a response', 'response'));
      expectObservable(pbx.pipe(queues)).toBe(
        '    ------#',
        undefined,
        late('QueueStatus: the end of the list', 'list'),
      );
      expectObservable(pbx.pipe(queues)).toBe(
        '-----a---#',
        undefined,
        late('QueueStatus: the end of the list', 'list'),
      );
      expectObservable(pbx.pipe(action('FAXStats'), tags())).toBe(
        '--r---#',
        undefined,
        late('FAXStats: the event that ends it', 'event'),
      );
    }),
  );

  it(
    'ends with an error that holds what had come',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const answers = {
        QueueStatus: [null, cold('-s-------c', wire), cold('-s-a-b-----c', wire)],
        FAXStats: cold('-r------o', wire),
      };
      const pbx = manager(server({ answers }), { timeout: 4 });

      expectObservable(received(pbx.pipe(queues))).toBe('----(t|)', { t: 'response: ' });
      expectObservable(received(pbx.pipe(queues))).toBe('-----(t|)', { t: 'list: s' });
      expectObservable(received(pbx.pipe(queues))).toBe('---a-b---(t|)', { a: 'a', b: 'b', t: 'list: sab' });
      expectObservable(received(pbx.pipe(action('FAXStats'), tags()))).toBe('-r---(t|)', { r: 'r', t: 'event: r' });
    }),
  );

  it(
    'is not prolonged by what is no part of the answer',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const pbx = manager(server({ sends: cold('-h-h-h-h-h', wire), answers: { QueueStatus: null } }), { timeout: 4 });

      expectObservable(received(pbx.pipe(queues))).toBe('----(t|)', { t: 'response: ' });
    }),
  );

  it(
    'can be set for one action, and be without end',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const pbx = manager(server({ answers: { Ping: cold('20s r', wire) } }));

      expectObservable(pbx.pipe(ping({ timeout: 2 }))).toBe(
        '--#',
        undefined,
        new TimeoutError('Ping: a response did not come within 2 ms', 'response'),
      );
      expectObservable(pbx.pipe(ping({ timeout: Infinity }), tags())).toBe('20s (r|)');
      expectObservable(pbx.pipe(ping())).toBe(
        '10s #',
        undefined,
        new TimeoutError('Ping: a response did not come within 10000 ms', 'response'),
      );
    }),
  );

  it(
    'is what WaitEvent asks for on top of the limit',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const answers = { WaitEvent: [cold('8999ms (rw)', wire), null, cold('60s (rw)', wire)] };
      const pbx = manager(server({ answers }), { timeout: 4_000 });

      expectObservable(pbx.pipe(action('WaitEvent', { Timeout: 5 }), tags())).toBe('8999ms (rw|)');
      expectObservable(pbx.pipe(action('WaitEvent', { Timeout: 5 }), tags())).toBe(
        '9s #',
        undefined,
        new TimeoutError('WaitEvent: a response did not come within 9000 ms', 'response'),
      );
      expectObservable(pbx.pipe(action<string>('WaitEvent'), tags())).toBe('60s (rw|)');
    }),
  );

  it(
    'begins with the wait for a session, and each stage has the whole of it',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const inTime = server({ opens: cold('---c'), answers: { QueueStatus: cold('---s--c', wire) } });
      const tooLate = server({ opens: cold('-----c'), answers: { QueueStatus: cold('-s-c', wire) } });

      expectObservable(manager(inTime, { timeout: 4 }).pipe(queues)).toBe('---------|');
      expectObservable(manager(tooLate, { timeout: 4, linger: 0 }).pipe(queues)).toBe(
        '----#',
        undefined,
        new TimeoutError('There was no session within 4 ms', 'session'),
      );
    }),
  );

  it(
    'ends the wait for a session while the manager tries again',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const asterisk = server({ opens: cold('#', undefined, new Error('ECONNREFUSED')) });
      const pbx = manager(asterisk, { reconnect: { initialDelay: 100, jitter: 0 }, linger: 0, timeout: 1_000 });

      expectObservable(pbx.pipe(ping({ timeout: 150 }))).toBe(
        '150ms #',
        undefined,
        new TimeoutError('There was no session within 150 ms', 'session'),
      );
      flush();

      expect(asterisk.opened).toEqual([0, 100]);
    }),
  );

  it(
    'can be without end for a session too',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const pbx = manager(server({ opens: cold('8s c') }), { timeout: 9_000 });
      const patient$ = pbx.pipe(
        ping({ timeout: Infinity }),
        map(({ Ping }) => Ping),
      );

      expectObservable(patient$).toBe('8s (p|)', { p: 'Pong' });
    }),
  );

  it(
    'is ten seconds where the source of sessions says nothing else',
    amiTest(({ expectObservable }) => {
      expectObservable((NEVER as Observable<Session>).pipe(ping())).toBe(
        '10s #',
        undefined,
        new TimeoutError('There was no session within 10000 ms', 'session'),
      );
    }),
  );

  it(
    "is the session's own within eachSession, and the manager's where its sessions are filtered",
    amiTest(({ server, manager, expectObservable }) => {
      const pbx = manager(server({ answers: { QueueStatus: null } }), { timeout: 4 });

      expectObservable(received(pbx.pipe(eachSession(queues)))).toBe('----(t|)', { t: 'response: ' });
      expectObservable(
        received(
          pbx.pipe(
            filter(({ epoch }) => epoch > 0),
            queues,
          ),
        ),
      ).toBe('----(t|)', { t: 'response: ' });
      expectObservable(received(pbx.pipe(delay(2), queues))).toBe('------(t|)', { t: 'response: ' });
    }),
  );

  it(
    'leaves no timer behind when the answer has come or nobody waits for it',
    amiTest(({ server, manager, sessionOf, at, pending, flush }) => {
      const pbx = manager(server({ answers: { QueueStatus: null } }));
      const live = sessionOf(pbx);
      const waits: number[] = [];

      at(1, () => {
        pbx.pipe(ping()).subscribe();
        waits.push(pending());
        const asking = live.perform({ name: 'QueueStatus' }).subscribe();
        waits.push(pending());
        asking.unsubscribe();
        waits.push(pending());
      });
      flush();

      expect(waits).toEqual([0, 1, 0]);
    }),
  );
});
