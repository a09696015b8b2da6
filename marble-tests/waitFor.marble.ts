import { GoneAwayError, on, TimeoutError, waitFor } from 'rx-asterisk';
import { amiTest, disconnected, event, reconnected, tagged, tags } from 'rx-asterisk/testing';
import { EMPTY, NEVER, switchMap, take } from 'rxjs';

const wire = {
  ...tagged({
    h: event('Hangup', { Channel: 'PJSIP/1001-00000001' }),
    i: event('Hangup', { Channel: 'PJSIP/1002-00000002' }),
    n: event('Newchannel', { Channel: 'PJSIP/1003-00000003' }),
  }),
  d: disconnected(),
  r: reconnected(),
};
const noHangup = (ms: number) => new TimeoutError(`No Hangup came within ${ms} ms`, 'event');

describe('waitFor', () => {
  it(
    'emits the first event of its name and completes, which ends the wait',
    amiTest(({ session, expectObservable, expectSubscriptions }) => {
      const pbx = session('-n--h-i--', wire);

      expectObservable(pbx.pipe(waitFor('Hangup', 30_000), tags())).toBe('----(h|)');
      // A timer that is left would fail the test.
      expectSubscriptions(pbx.subscriptions).toBe('^---!');
    }),
  );

  it(
    'emits the first that fits',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('-n--h-i--', wire);
      const options = { timeout: 30, where: (e: { Channel: string }) => e.Channel.startsWith('PJSIP/1002') };

      expectObservable(pbx.pipe(waitFor('Hangup', options), tags())).toBe('------(i|)');
    }),
  );

  it(
    'errors where none came in time, and waits anew for each subscriber',
    amiTest(({ session, expectObservable, expectSubscriptions }) => {
      const pbx = session('-n------h', wire);
      const hangup$ = pbx.pipe(waitFor('Hangup', 5), tags());

      expectObservable(hangup$).toBe('       -----#', undefined, noHangup(5));
      expectObservable(hangup$, '-----^').toBe('--------(h|)');
      expectSubscriptions(pbx.subscriptions).toBe(['^----!', '-----^--!']);
    }),
  );

  it(
    'says that there was no session where there was none',
    amiTest(({ session, cold, scheduler, expectObservable }) => {
      const error = new TimeoutError('There was no session to hear a Hangup within 5 ms', 'session');
      const pbx = session('(d)', wire);

      expectObservable(pbx.pipe(waitFor('Hangup', 5)), '-^').toBe('------#', undefined, error);
      // A source that knows no clock of its own.
      expectObservable(cold<never>('-').pipe(waitFor('Hangup', { timeout: 5, scheduler }))).toBe(
        '-----#',
        undefined,
        error,
      );
    }),
  );

  it(
    'goes on waiting after a reconnect, for the time that is left',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('-n-d--r--h', wire);

      expectObservable(pbx.pipe(waitFor('Hangup', 20), tags())).toBe('---------(h|)');
      expectObservable(pbx.pipe(waitFor('Hangup', 8), tags())).toBe('--------#', undefined, noHangup(8));
    }),
  );

  it(
    'waits for ever where that is asked for',
    amiTest(({ session, expectObservable, expectSubscriptions }) => {
      const pbx = session('50m h', wire);

      expectObservable(pbx.pipe(waitFor('Hangup', Infinity), tags()), '^ 51m !').toBe('50m (h|)');
      expectObservable(pbx.pipe(waitFor('Newchannel', Infinity)), '^--!').toBe('-');
      expectSubscriptions(pbx.subscriptions).toBe(['^ 2999999ms !', '^--!']);
    }),
  );

  it(
    'errors where the source completes first, and with its errors',
    amiTest(({ session, cold, expectObservable }) => {
      const closed = new GoneAwayError('The connection was closed before a Hangup came', 'notSent');

      expectObservable(session('-n--|', wire).pipe(waitFor('Hangup', 30))).toBe('----#', undefined, closed);
      expectObservable(EMPTY.pipe(waitFor('Hangup', 30))).toBe('#', undefined, closed);
      expectObservable(cold<never>('-#').pipe(waitFor('Hangup', Infinity))).toBe('-#');
      expectObservable(NEVER.pipe(waitFor('Hangup', Infinity))).toBe('-');
    }),
  );

  it(
    'errors with what the condition throws',
    amiTest(({ session, expectObservable }) => {
      const fault = new Error('a fault of the consumer');
      const where = (): boolean => {
        throw fault;
      };

      expectObservable(session('-h', wire).pipe(waitFor('Hangup', { timeout: 5, where }))).toBe('-#', undefined, fault);
    }),
  );

  it(
    'can be a step of a pipeline, by the clock of the manager',
    amiTest(({ hot, server, manager, expectObservable }) => {
      const pbx = manager(server({ sends: hot('--n--h--n------i', wire) }));
      const after$ = pbx.pipe(
        on('Newchannel'),
        take(2),
        switchMap(() => pbx.pipe(waitFor('Hangup', 4), tags())),
      );

      expectObservable(after$).toBe('-----h------#', undefined, noHangup(4));
    }),
  );

  it.each([NaN, -1, 2 ** 31])('takes no timeout of %d', (timeout) => {
    expect(() => waitFor('Hangup', timeout)).toThrow(`waitFor: timeout: ${timeout} is no number from 0 to 2147483647`);
  });
});
