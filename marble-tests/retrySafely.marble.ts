import {
  action,
  ActionError,
  coreShowChannels,
  getvar,
  GoneAwayError,
  LimitError,
  originate,
  retrySafely,
  setvar,
  status,
  TimeoutError,
} from 'rx-asterisk';
import {
  amiTest,
  disconnected,
  event,
  events,
  failure,
  listStart,
  reconnected,
  success,
  tagOf,
  tagged,
  tags,
} from 'rx-asterisk/testing';
import { defer, EMPTY, map, NEVER, type Observable, of, throwError, toArray } from 'rxjs';

const wire = {
  ...tagged({
    v: success({ Variable: 'X', Value: '1' }),
    s: listStart(),
    a: event('CoreShowChannel', { Channel: 'PJSIP/1001-00000001' }),
    b: event('CoreShowChannel', { Channel: 'PJSIP/1002-00000002' }),
    c: events.coreShowChannelsComplete(),
    e: failure('No such channel'),
    q: success({ Message: 'Originate successfully queued' }),
  }),
  d: disconnected(),
  r: reconnected(),
};
const gone = (name: string) => new GoneAwayError(`The connection went before ${name} was answered`, 'unknown');
const late = (name: string, ms = 3) => new TimeoutError(`${name}: a response did not come within ${ms} ms`, 'response');

/** Fails with each of these errors in turn, then emits. */
function failing(...errors: readonly Error[]): Observable<string> {
  let times = 0;
  return defer(() => {
    const error = errors[times];
    times += 1;
    return error ? throwError(() => error) : of('v');
  });
}

describe('retrySafely', () => {
  it(
    'performs a read again whose answer did not come, after a delay',
    amiTest(({ session, scheduler, flush, expectObservable }) => {
      const pbx = session('-', wire, { answers: { Getvar: [null, null, '-v'] }, timeout: 3 });
      const value$ = pbx.pipe(getvar('PJSIP/1', 'X'), retrySafely({ delay: 5, scheduler }), tags());

      expectObservable(value$).toBe('3ms 5ms 3ms 10ms -(v|)');
      flush();
      expect(pbx.performed.map(({ frame }) => frame)).toEqual([0, 8, 21]);
    }),
  );

  it(
    'performs a read again that a reconnect cut off',
    amiTest(({ session, scheduler, expectObservable }) => {
      const pbx = session('--d---r', wire, { answers: { Getvar: [null, '-v'] } });

      expectObservable(pbx.pipe(getvar(null, 'X'), retrySafely({ delay: 2, scheduler }), tags())).toBe('-------(v|)');
    }),
  );

  it(
    'gives up after so many times, with the last error',
    amiTest(({ session, scheduler, flush, expectObservable }) => {
      const pbx = session('-', wire, { answers: { Getvar: null }, timeout: 3 });
      const value$ = pbx.pipe(getvar(null, 'X'), retrySafely({ count: 2, delay: 1, scheduler }));

      expectObservable(value$).toBe('3ms - 3ms -- 3ms #', undefined, late('Getvar'));
      flush();
      expect(pbx.performed).toHaveLength(3);
    }),
  );

  it(
    'waits twice as long each time, up to the longest wait',
    amiTest(({ scheduler, expectObservable }) => {
      const error = new GoneAwayError('There is no session', 'notSent');
      const source = failing(error, error, error, error);

      expectObservable(source.pipe(retrySafely({ count: Infinity, delay: 2, maxDelay: 5, scheduler }))).toBe(
        '16ms (v|)', // 2 + 4 + 5 + 5
      );
    }),
  );

  it(
    'repeats whatever was never sent',
    amiTest(({ scheduler, expectObservable }) => {
      const source = failing(
        new GoneAwayError('The connection is closed', 'notSent'),
        new LimitError('Originate was not sent', 'maxInFlight', 1),
        new LimitError('The action was not sent', 'maxWaiting', 1),
        new TimeoutError('There was no session within 3 ms', 'session'),
      );

      expectObservable(source.pipe(retrySafely({ count: 4, delay: 0, scheduler }))).toBe('(v|)');
    }),
  );

  it(
    'performs an Originate again that waited for a session in vain, and then once',
    amiTest(({ session, scheduler, flush, expectObservable }) => {
      const pbx = session('(d)---r', wire, { answers: { Originate: '-q' }, timeout: 3 });
      const call = originate({ channel: 'PJSIP/1001', application: 'Wait', async: false });

      expectObservable(pbx.pipe(call, retrySafely({ delay: 1, scheduler }), tags()), '-^').toBe('-------(q|)');
      flush();
      expect(pbx.performed.map(({ name }) => name)).toEqual(['Originate']);
    }),
  );

  it.each<[what: string, operator: (pbx: Observable<never>) => Observable<unknown>, name: string]>([
    ['an Originate', (pbx) => pbx.pipe(originate({ channel: 'PJSIP/1001', application: 'Wait' })), 'Originate'],
    ['a Setvar', (pbx) => pbx.pipe(setvar(null, 'X', '1')), 'Setvar'],
    ['a console command', (pbx) => pbx.pipe(action('Command', { Command: 'core show channels' })), 'Command'],
    ['a function that reading sets off', (pbx) => pbx.pipe(getvar(null, 'DB_DELETE(a/b)')), 'Getvar'],
    ['an action that nobody knows', (pbx) => pbx.pipe(action('GetMyThing')), 'GetMyThing'],
  ])('never repeats %s whose outcome is unknown', (_, operator, name) => {
    amiTest(({ server, manager, scheduler, cold, flush, expectObservable }) => {
      const silent = server({ answers: { [name]: null } });
      const leaving = server({ sends: cold('--|'), answers: { [name]: null } }, {});
      // An Originate has the time that it may ring besides.
      const ms = name === 'Originate' ? 30_003 : 3;
      for (const [asterisk, diagram, error] of [
        [silent, `${ms}ms #`, late(name, ms)],
        [leaving, '--#', gone(name)],
      ] as const) {
        const pbx = manager(asterisk, { timeout: 3, reconnect: { initialDelay: 1, jitter: 0 } });
        const answer$ = operator(pbx as unknown as Observable<never>);
        expectObservable(answer$.pipe(retrySafely({ delay: 1, scheduler }))).toBe(diagram, undefined, error);
      }
      flush();
      expect(silent.askedFor(name)).toHaveLength(1);
      expect(leaving.askedFor(name)).toHaveLength(1);
    })();
  });

  it.each<[what: string, error: Error]>([
    ['a refusal', new ActionError('Getvar failed: No such channel', 'Getvar', {})],
    ['an answer that is too long', new LimitError('too long', 'maxFrameBytes', 1)],
    ['a list that is too long', new LimitError('too long', 'maxListRows', 1)],
    ['what is none of the library', new Error('a fault of the consumer')],
  ])('does not repeat %s', (_, error) => {
    amiTest(({ scheduler, expectObservable }) => {
      expectObservable(failing(error).pipe(retrySafely({ delay: 1, scheduler }))).toBe('#', undefined, error);
    })();
  });

  it(
    'does not repeat what the server refused, although it only reads',
    amiTest(({ session, scheduler, flush, expectObservable }) => {
      const pbx = session('-', wire, { answers: { Getvar: '-e' } });
      const error = new ActionError('Getvar failed: No such channel', 'Getvar', {});

      expectObservable(pbx.pipe(getvar('x', 'X'), retrySafely({ scheduler }))).toBe('-#', undefined, error);
      flush();
      expect(pbx.performed).toHaveLength(1);
    }),
  );

  it(
    'repeats a list whole or not at all: no row comes twice',
    amiTest(({ session, scheduler, flush, expectObservable }) => {
      const answers = { CoreShowChannels: ['s-a---b-c', 's-a-b-c'] };
      const rows$ = session('----d-r', wire, { answers }).pipe(coreShowChannels());
      const whole = session('----d-r', wire, { answers });
      const list$ = whole.pipe(
        coreShowChannels(),
        toArray(),
        retrySafely({ delay: 3, scheduler }),
        map((rows) => rows.map(tagOf).join('')),
      );
      const early = session('-d-r', wire, { answers }).pipe(coreShowChannels());

      expectObservable(rows$.pipe(retrySafely({ scheduler }), tags())).toBe(
        '--a-#',
        undefined,
        gone('CoreShowChannels'),
      );
      expectObservable(list$).toBe('-------------(l|)', { l: 'ab' });
      expectObservable(early.pipe(retrySafely({ delay: 3, scheduler }), tags())).toBe('------a-b-|');
      flush();
      expect(whole.performed).toHaveLength(2);
    }),
  );

  it(
    'emits what the action emits, and leaves it',
    amiTest(({ cold, scheduler, expectObservable, expectSubscriptions }) => {
      expectObservable(NEVER.pipe(retrySafely())).toBe('-');
      expectObservable(EMPTY.pipe(retrySafely())).toBe('|');
      const source = cold('-a-b-|');
      expectObservable(source.pipe(retrySafely())).toBe('-a-b-|');
      expectObservable(source.pipe(retrySafely()), '^-!').toBe('-a');
      expectSubscriptions(source.subscriptions).toBe(['^----!', '^-!']);

      const failed = cold('-#', undefined, new GoneAwayError('gone', 'notSent'));
      const again$ = failed.pipe(retrySafely({ delay: 10, scheduler }));
      // In the midst of the wait: no timer is left.
      expectObservable(again$, '^---!').toBe('-');
      expectObservable(again$, '-^ 12ms !').toBe('-');
      expectSubscriptions(failed.subscriptions).toBe(['^!', '-^!', '- 11ms ^!']);
    }),
  );

  it.each([
    [{ count: 1.5 }, 'retrySafely: count: 1.5 is no whole number from 0 on, nor Infinity'],
    [{ count: -1 }, 'retrySafely: count: -1 is no whole number from 0 on, nor Infinity'],
    [{ delay: NaN }, 'retrySafely: delay: NaN is no number from 0 to 2147483647'],
    [{ maxDelay: Infinity }, 'retrySafely: maxDelay: Infinity is no number from 0 to 2147483647'],
  ])('refuses %j', (options, message) => {
    expect(() => retrySafely(options)).toThrow(message);
  });
});

describe('an error says whether its action may be repeated', () => {
  it.each<[operator: (pbx: Observable<never>) => Observable<unknown>, name: string, repeatable: boolean]>([
    [(pbx) => pbx.pipe(getvar(null, 'CALLERID(num)')), 'Getvar', true],
    [(pbx) => pbx.pipe(getvar(null, 'INC(X)')), 'Getvar', false],
    [(pbx) => pbx.pipe(status({ variables: ['X', 'CDR(src)'] })), 'Status', true],
    [(pbx) => pbx.pipe(status({ variables: ['X', 'SHELL(ls)'] })), 'Status', false],
    [(pbx) => pbx.pipe(coreShowChannels()), 'CoreShowChannels', true],
    [(pbx) => pbx.pipe(action('qUEUEsTATUS')), 'QueueStatus', true],
    [(pbx) => pbx.pipe(action('MailboxCount', { Mailbox: '1001' })), 'MailboxCount', true],
    [(pbx) => pbx.pipe(action('Hangup', { Channel: '/.*/' })), 'Hangup', false],
    [(pbx) => pbx.pipe(action('constructor')), 'constructor', false],
  ])('%#', (operator, name, repeatable) => {
    amiTest(({ server, manager, cold, flush }) => {
      const pbx = manager(server({ sends: cold('--|'), answers: { [name]: null } }), { reconnect: false });
      const errors: unknown[] = [];
      operator(pbx as unknown as Observable<never>).subscribe({ error: (error: unknown) => errors.push(error) });
      flush();
      expect(errors).toMatchObject([{ kind: 'goneAway', outcome: 'unknown', repeatable }]);
    })();
  });
});
