import { EMPTY, map, mergeMap, NEVER, type Observable, of, pipe, tap } from 'rxjs';
import { action, ActionError, eachSession, on, readResponse, type Session, TimeoutError } from 'rx-asterisk';
import { amiTest, event, events, listStart, response, tagged, tags } from 'rx-asterisk/testing';

const wire = tagged({
  s: listStart(),
  a: event('QueueParams', { Queue: 'sales' }),
  b: event('QueueParams', { Queue: 'support' }),
  c: events.queueStatusComplete(),
  e: response('Error', { Message: 'No such queue' }),
  h: event('Hangup'),
});

const queues = pipe(action('QueueStatus'), tags());
const reconnect = { initialDelay: 10, jitter: 0 };

describe('eachSession', () => {
  it(
    'does nothing without a session',
    amiTest(({ cold, expectObservable }) => {
      expectObservable(NEVER.pipe(eachSession(queues))).toBe('    -----');
      expectObservable(EMPTY.pipe(eachSession(queues))).toBe('    |');
      expectObservable(cold<Session>('--|').pipe(eachSession(queues))).toBe('--|');
    }),
  );

  it(
    'asks in each session, and completes with its source and the last answer',
    amiTest(({ cold, server, manager, sessionOf, expectObservable, expectSubscriptions }) => {
      const live = sessionOf(manager(server({ answers: { QueueStatus: cold('-s-a-b-c', wire) } })));
      const source = cold('--l---------l-|       ', { l: live });
      const subs = '       ^-------------!       ';
      const expected = '   -----a-b-------a-b-|';

      expectObservable(source.pipe(eachSession(queues))).toBe(expected);
      expectSubscriptions(source.subscriptions).toBe(subs);
    }),
  );

  it(
    'lets the next session take over from an answer that is not complete',
    amiTest(({ cold, server, manager, sessionOf, flush, expectObservable }) => {
      const asterisk = server({ answers: { QueueStatus: cold('-s-a-b-c', wire) } });
      const source = cold('--l---l--         ', { l: sessionOf(manager(asterisk)) });
      const expected = '   -----a---a-b------';

      expectObservable(source.pipe(eachSession(queues))).toBe(expected);
      flush();

      expect(asterisk.askedFor('QueueStatus').map(({ frame }) => frame)).toEqual([2, 6]);
    }),
  );

  it(
    'asks again after a reconnect, also where the connection went in the midst of an answer',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const first = cold('     -----|                      ');
      const asterisk = server(
        { sends: first, answers: { QueueStatus: cold('-s-a---b-c', wire) } },
        { answers: { QueueStatus: cold('              -s-a-b-c', wire) } },
      );
      const unsub = '          40ms                        !';
      const expected = '       ---a- 10ms ---a-b           ';

      expectObservable(manager(asterisk, { reconnect, linger: 0 }).pipe(eachSession(queues)), unsub).toBe(expected);
      flush();

      expect(asterisk.askedFor('QueueStatus').map(({ connection, frame }) => [connection, frame])).toEqual([
        [1, 0],
        [2, 15],
      ]);
    }),
  );

  it(
    'follows what is no action too',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const pbx = manager(server({ sends: cold('-h--|', wire) }, { sends: cold('--h-', wire) }), {
        reconnect,
        linger: 0,
      });

      expectObservable(pbx.pipe(eachSession(on('Hangup')), tags()), '30ms !').toBe('-h-- 10ms --h-');
    }),
  );

  it(
    'errors with the operator, but not where the connection has gone',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const refusing = manager(server({ answers: { QueueStatus: cold('-e', wire) } }), { linger: 0 });
      const silent = manager(server({ answers: { QueueStatus: null } }), { linger: 0, timeout: 3 });

      expectObservable(refusing.pipe(eachSession(queues))).toBe(
        '-#',
        undefined,
        new ActionError('QueueStatus failed: No such queue', 'QueueStatus', {}),
      );
      expectObservable(silent.pipe(eachSession(queues))).toBe(
        '---#',
        undefined,
        new TimeoutError('QueueStatus: a response did not come within 3 ms', 'response'),
      );
    }),
  );

  it(
    'errors with its source, in the midst of an answer',
    amiTest(({ cold, server, manager, sessionOf, expectObservable, expectSubscriptions }) => {
      const live = sessionOf(manager(server({ answers: { QueueStatus: cold('-s-a-b-c', wire) } })));
      const source = cold('-l---#', { l: live }, new Error('gone'));
      const expected = '   ----a#';

      expectObservable(source.pipe(eachSession(queues))).toBe(expected, undefined, new Error('gone'));
      expectSubscriptions(source.subscriptions).toBe('^----!');
    }),
  );

  it(
    'leaves its source and the answer on unsubscription',
    amiTest(({ cold, hot, server, manager, expectObservable, expectSubscriptions }) => {
      const sends = hot('---------');
      const answer = cold('-s-a-b-c', wire);
      const pbx = manager(server({ sends, answers: { QueueStatus: answer } }), { linger: 0 });

      expectObservable(pbx.pipe(eachSession(queues)), '----!').toBe('---a');
      expectSubscriptions(sends.subscriptions).toBe('       ^---!');
    }),
  );

  it(
    'emits what is answered at once',
    amiTest(({ server, manager, expectObservable }) => {
      const pbx = manager(server({ answers: { QueueStatus: '(sabc)' }, values: wire }));

      expectObservable(pbx.pipe(eachSession(queues))).toBe('(ab)');
    }),
  );

  it(
    'errors where the operator throws, and disturbs no other subscriber',
    amiTest(({ cold, server, manager, flush, thrown, expectObservable }) => {
      const pbx = manager(server({ answers: { QueueStatus: cold('-s-a-c', wire) } }), { linger: 0 });
      const fault = new Error('a fault of the consumer');
      const failing = (session$: Observable<Session>): Observable<never> =>
        session$.pipe(
          map(() => {
            throw fault;
          }),
        );

      pbx.pipe(eachSession(queues)).subscribe(() => {
        throw fault;
      });
      expectObservable(pbx.pipe(eachSession(failing))).toBe('#', undefined, fault);
      expectObservable(pbx.pipe(eachSession(queues))).toBe(' ---a');
      flush();

      expect(thrown).toEqual([fault]);
    }),
  );

  it(
    'asks for each of two subscribers',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const asterisk = server({ answers: { QueueStatus: [cold('-s-a-c', wire), cold('-s-b-c', wire)] } });
      const queues$ = manager(asterisk).pipe(eachSession(queues));

      expectObservable(queues$, '^----').toBe('---a--  ');
      expectObservable(queues$, '--^--').toBe('-----b--');
      flush();

      const [first, second] = asterisk.askedFor('QueueStatus');
      expect(first?.actionId).not.toBe(second?.actionId);
    }),
  );

  it(
    'gives the operator one session only, which completes',
    amiTest(({ server, manager, sessionOf, expectObservable }) => {
      const live = sessionOf(manager(server()));
      const epochs = (session$: Observable<Session>): Observable<string> =>
        session$.pipe(
          mergeMap(({ epoch }) => of(`session ${epoch}`)),
          tap({ complete: () => undefined }),
        );

      expectObservable(of(live, live).pipe(eachSession(epochs))).toBe('(ss|)', { s: 'session 1' });
    }),
  );

  it(
    'waits by the time and the clock of the manager',
    amiTest(({ server, manager, expectObservable }) => {
      const pbx = manager(server(), { timeout: 5 });
      const error = new TimeoutError('The response to ActionID "mine" did not come within 5 ms', 'response');

      expectObservable(pbx.pipe(eachSession(readResponse('mine')))).toBe('-----#', undefined, error);
    }),
  );
});
