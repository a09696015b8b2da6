import { type ActionError, queueStats, type QueueStats, type Session } from 'rx-asterisk';
import { amiTest, disconnected, event, events, failure, listStart, reconnected } from 'rx-asterisk/testing';
import { EMPTY, map, NEVER, type OperatorFunction, pipe } from 'rxjs';

const Queue = 'support';
const agent = { Queue, Interface: 'PJSIP/alice', DestUniqueid: 'x' };

const wire = {
  s: listStart(),
  m: events.queueMember({ Queue, Location: 'PJSIP/alice', Paused: '0', Status: '1', InCall: '0' }),
  w: events.queueEntry({ Queue, Uniqueid: 'w', Wait: '0' }),
  e: events.queueStatusComplete(),
  j: events.queueCallerJoin({ Queue, Uniqueid: 'a' }),
  k: events.queueCallerJoin({ Queue, Uniqueid: 'b' }),
  l: events.queueCallerLeave({ Queue, Uniqueid: 'a' }),
  c: events.agentConnect({ ...agent, Uniqueid: 'a' }),
  t: events.agentComplete({ ...agent, Uniqueid: 'a' }),
  x: events.queueCallerAbandon({ Queue, Uniqueid: 'b' }),
  y: events.queueCallerJoin({ Queue, Uniqueid: 'w' }),
  z: events.queueCallerAbandon({ Queue, Uniqueid: 'w' }),
  o: events.queueCallerJoin({ Queue: 'sales', Uniqueid: 'o' }),
  v: event('VarSet', { Queue, Uniqueid: 'a' }),
  f: failure('Permission denied'),
  d: disconnected(),
  r: reconnected(),
};
const answers = { QueueStatus: '(sme)' };

/** `answered+abandoned of offered, waiting`, and a `~` where it is stale. */
const brief = (): OperatorFunction<QueueStats, string> =>
  map((s) => `${s.answered}+${s.abandoned}/${s.offered} ${s.waiting}${s.stale ? '~' : ''}`);

const stats = (window = 100): OperatorFunction<Session, string> => pipe(queueStats(Queue, window), brief());

describe('queueStats', () => {
  it(
    'emits what the list tells, and then each change',
    amiTest(({ session, expectObservable, expectSubscriptions }) => {
      const pbx = session('---j--k--(lc)--x-t--', wire, { answers });
      const values = { a: '0+0/0 0', b: '0+0/0 1', c: '0+0/0 2', d: '1+0/1 1', e: '1+1/2 0' };

      // The end of the conversation changes the average of the talks alone.
      expectObservable(pbx.pipe(stats()), '^------------------!').toBe('a--b--c--d-----e-e-', values);
      expectSubscriptions(pbx.subscriptions).toBe('^------------------!');
    }),
  );

  it(
    'emits once for all that comes at once, and nothing where nothing has changed',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('---(jklcx)-(ov)----', wire, { answers });

      expectObservable(pbx.pipe(stats()), '^-----------!').toBe('a--b', { a: '0+0/0 0', b: '1+1/2 0' });
    }),
  );

  it(
    'emits when something leaves the window, and is quiet then: no timer is left',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('-k--x', wire, { answers });
      const values = { a: '0+0/0 0', b: '0+0/0 1', c: '0+1/1 0' };

      expectObservable(pbx.pipe(stats(6)), '^ 1s !').toBe('ab--c-----a', values);
    }),
  );

  describe.each([
    ['at once', '(smwe)'],
    ['in pieces', '-s-m-w-e'],
    ['late', '----(sm)---(we)'],
  ])('joins a list that comes %s', (_, QueueStatus) => {
    it.each([
      ['nothing else', '-', '0+0/0 1'],
      ['another who joins', '--k', '0+0/0 2'],
      ['another who joins and gives up', '--k--x', '0+1/1 1'],
      ['another who joins and gives up at once', '-(kx)', '0+1/1 1'],
      ['the Join of one whom the list has', '--y', '0+0/0 1'],
      ['the Join of one whom the list has, who then gives up', '--y--------------z', '0+1/1 0'],
    ])('with %s', (__, diagram, expected) => {
      amiTest(({ session, at, flush }) => {
        const pbx = session(diagram, wire, { answers: { QueueStatus } });
        const shown: string[] = [];
        const subscription = pbx.pipe(stats(1_000)).subscribe((text) => shown.push(text));
        at(50, () => subscription.unsubscribe());
        flush();
        expect(shown.at(-1)).toBe(expected);
      })();
    });
  });

  it(
    'is stale while there is no session, asks again, and says since when nothing is missing',
    amiTest(({ session, flush, expectObservable }) => {
      // Two ask in each session.
      const QueueStatus = ['(sme)', '(sme)', '--(smwe)', '--(smwe)'];
      const pbx = session('--k-x-d---r--j', wire, { answers: { QueueStatus } });
      const since$ = pbx.pipe(
        queueStats(Queue, 1_000),
        map((s) => s.since.getTime()),
      );
      const values = {
        ...{ a: '0+0/0 0', b: '0+0/0 1', c: '0+1/1 0', d: '0+1/1 0~', e: '0+1/1 1', f: '0+1/1 2' },
      };

      expectObservable(pbx.pipe(stats(1_000)), '^-------------!').toBe('a-b-c-d-----ef', values);
      expectObservable(since$, '^-------------!').toBe('z-z-z-z-----tt', { z: 0, t: 10 });
      flush();
      expect(pbx.performed.map(({ name, frame, fields }) => [name, frame, fields['Queue']])).toEqual([
        ['QueueStatus', 0, Queue],
        ['QueueStatus', 0, Queue],
        ['QueueStatus', 10, Queue],
        ['QueueStatus', 10, Queue],
      ]);
    }),
  );

  it(
    'shows nothing before the first list has ended, also where a reconnect cuts it off',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('-d-r-k', wire, { answers: { QueueStatus: ['--(sme)', '-----(sme)'] } });

      expectObservable(pbx.pipe(stats()), '^---------!').toBe('--------a', { a: '0+0/0 1' });
    }),
  );

  it(
    'completes with its source, after what was last',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('-k--x-|', wire, { answers });
      const values = { a: '0+0/0 0', b: '0+0/0 1', c: '0+1/1 0', d: '0+1/1 0~' };

      expectObservable(pbx.pipe(stats())).toBe('ab--c-(d|)', values);
      expectObservable(EMPTY.pipe(stats())).toBe('|');
      expectObservable(NEVER.pipe(stats()), '^-!').toBe('-');
    }),
  );

  it(
    'errors with its source, and where the list is refused',
    amiTest(({ session, cold, expectObservable }) => {
      const refused = session('-k', wire, { answers: { QueueStatus: '--f' } });

      expectObservable(cold<never>('--#').pipe(stats())).toBe('--#');
      expectObservable(refused.pipe(stats())).toBe(
        '--#',
        undefined,
        expect.objectContaining({
          name: 'PermissionDeniedError',
          action: 'QueueStatus',
        } satisfies Partial<ActionError>),
      );
    }),
  );

  it(
    'counts for each subscriber from when it came',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('-k--x-----j', wire, { answers });
      const values = { a: '0+0/0 0', b: '0+0/0 1', c: '0+1/1 0', d: '0+1/1 1' };

      expectObservable(pbx.pipe(stats()), '^----------!').toBe('ab--c-----d', values);
      expectObservable(pbx.pipe(stats()), '-----^-----!').toBe('-----a----b', values);
    }),
  );

  it.each([
    [() => queueStats(Queue, 0), 'queueStats: window: 0 is no number above 0, up to 2147483647'],
    [() => queueStats(Queue, NaN), 'queueStats: window: NaN is no number above 0, up to 2147483647'],
    [() => queueStats(Queue, 1, { serviceLevel: -1 }), 'queueStats: serviceLevel: -1 is no number from 0 on'],
  ])('refuses an option that is out of range (%#)', (make, message) => {
    expect(make).toThrow(message);
  });
});
