import { filter, NEVER, switchMap, take, tap } from 'rxjs';
import { on } from 'rx-asterisk';
import { amiTest, encodeMessage, raw, event, tagged, tags } from 'rx-asterisk/testing';

const wire = tagged({
  h: event('Hangup', { Channel: 'PJSIP/1001-00000001' }),
  i: event('Hangup', { Channel: 'PJSIP/1002-00000002' }),
  n: event('Newchannel', { Channel: 'PJSIP/1003-00000003' }),
  v: event('VarSet', { Variable: 'X', Value: '1' }),
});

describe('on', () => {
  it(
    'emits nothing where nothing comes',
    amiTest(({ server, manager, expectObservable }) => {
      const pbx = manager(server());

      expectObservable(pbx.pipe(on('Hangup')), '-----!').toBe('------');
    }),
  );

  it(
    'emits the events of its name as they arrive, and no others',
    amiTest(({ hot, server, manager, expectObservable, expectSubscriptions }) => {
      const sends = hot('   --h--n-v-(hi)--', wire);
      const unsub = '       ---------------!';
      const expected = '    --h------(hi)--';
      const pbx = manager(server({ sends }), { linger: 5 });

      expectObservable(pbx.pipe(on('Hangup'), tags()), unsub).toBe(expected);
      expectSubscriptions(sends.subscriptions).toBe('^-------------------!');
    }),
  );

  it(
    'emits the events of several names in the order of the wire, one that is named twice once',
    amiTest(({ hot, server, manager, expectObservable }) => {
      const sends = hot('   --n--(hvi)-v---', wire);
      const expected = '    --n--(hi)------';

      expectObservable(manager(server({ sends })).pipe(on('Hangup', 'Newchannel', 'Hangup'), tags())).toBe(expected);
    }),
  );

  it(
    'types the events by their names',
    amiTest(({ hot, server, manager, expectObservable }) => {
      const sends = hot('--h', wire);
      const channels$ = manager(server({ sends })).pipe(
        on('Hangup', 'MyOwnEvent'),
        filter((message) => message.Event === 'Hangup'),
      );

      expectObservable(channels$).toBe('--h', {
        h: { Event: 'Hangup', Channel: 'PJSIP/1001-00000001', Tag: 'h' },
      });
    }),
  );

  it(
    'hears what follows the login within the same piece',
    amiTest(({ server, manager, expectObservable }) => {
      const booted = encodeMessage(event('FullyBooted', { Status: 'Fully Booted' }));
      const login = raw(`Response: Success\r\nActionID: {ActionID}\r\n\r\n${booted}`);
      const pbx = manager(server({ answers: { Login: login } }));

      expectObservable(pbx.pipe(on('FullyBooted'))).toBe('b', {
        b: { Event: 'FullyBooted', Status: 'Fully Booted' },
      });
    }),
  );

  it(
    'goes on in the next session, without what the last one still sends',
    amiTest(({ cold, server, manager, expectObservable, expectSubscriptions }) => {
      const first = cold('     --h--|               ', wire);
      const second = cold('              ---i--     ', wire);
      const unsub = '          30ms                 !';
      const expected = '       --h-- 5ms ---i--     ';
      const pbx = manager(server({ sends: first }, { sends: second }), {
        linger: 0,
        reconnect: { initialDelay: 5, jitter: 0 },
      });

      expectObservable(pbx.pipe(on('Hangup'), tags()), unsub).toBe(expected);
      expectSubscriptions(first.subscriptions).toBe(' ^----!');
      expectSubscriptions(second.subscriptions).toBe('----- 5ms ^ 19ms !');
    }),
  );

  it(
    'completes when its source has completed and the session ends',
    amiTest(({ cold, hot, server, manager, sessionOf, expectObservable, expectSubscriptions }) => {
      const live = sessionOf(manager(server({ sends: hot('--h---i-|', wire) }), { reconnect: false }));
      const source = cold('                              -s---|   ', { s: live });
      const expected = '                                 --h---i-|';

      expectObservable(source.pipe(on('Hangup'), tags())).toBe(expected);
      expectSubscriptions(source.subscriptions).toBe('   ^----!');
    }),
  );

  it(
    'completes at once with a source without a session, and over a session that has ended',
    amiTest(({ cold, server, manager, sessionOf, expectObservable }) => {
      const live = sessionOf(manager(server({ sends: cold('--|') }), { reconnect: false }));

      expectObservable(
        cold('--|').pipe(
          filter((_): _ is never => false),
          on('Hangup'),
        ),
      ).toBe('--|');
      expectObservable(cold('---(s|)', { s: live }).pipe(on('Hangup'))).toBe('---|');
    }),
  );

  it(
    'errors with its source and then hears nothing more',
    amiTest(({ cold, hot, server, manager, sessionOf, expectObservable, expectSubscriptions }) => {
      const live = sessionOf(manager(server({ sends: hot('--h---i-', wire) })));
      const source = cold('                              -s--#', { s: live });
      const expected = '                                 --h-#';

      expectObservable(source.pipe(on('Hangup'), tags())).toBe(expected);
      expectSubscriptions(source.subscriptions).toBe('   ^---!');
    }),
  );

  it(
    'leaves its source on unsubscription, half way through a burst too',
    amiTest(({ cold, hot, server, manager, sessionOf, expectObservable, expectSubscriptions }) => {
      const live = sessionOf(manager(server({ sends: hot('--(hi)--i-', wire) })));
      const source = cold('                              -s--------', { s: live });

      expectObservable(source.pipe(on('Hangup'), tags()), '------!').toBe('--(hi)');
      expectObservable(source.pipe(on('Hangup'), take(1), tags())).toBe('--(h|)');
      expectSubscriptions(source.subscriptions).toBe(['   ^-----!', '^-!']);
    }),
  );

  it(
    'is not disturbed by a subscriber that throws, in whichever order they came',
    amiTest(({ hot, server, manager, at, flush, thrown, expectObservable }) => {
      const pbx = manager(server({ sends: hot('--h--i--', wire) }));
      const hangups$ = pbx.pipe(on('Hangup'), tags());
      const fault = new Error('a fault of the consumer');

      hangups$.subscribe(() => {
        throw fault;
      });
      expectObservable(hangups$).toBe('        --h--i--');
      at(1, () => {
        hangups$.subscribe(() => {
          throw fault;
        });
      });
      flush();

      expect(thrown).toEqual([fault, fault, fault, fault]);
    }),
  );

  it(
    'lets a fault in an operator below it end that chain only',
    amiTest(({ hot, server, manager, expectObservable }) => {
      const hangups$ = manager(server({ sends: hot('--h--i--', wire) })).pipe(on('Hangup'), tags());
      const fault = new Error('a fault of the consumer');
      const faulty$ = hangups$.pipe(
        tap(() => {
          throw fault;
        }),
      );

      expectObservable(faulty$).toBe('  --#', undefined, fault);
      expectObservable(hangups$).toBe(' --h--i--');
    }),
  );

  it(
    'serves two subscribers over one connection',
    amiTest(({ hot, server, manager, flush, expectObservable }) => {
      const asterisk = server({ sends: hot('--h--i--h-', wire) });
      const hangups$ = manager(asterisk).pipe(on('Hangup'), tags());

      expectObservable(hangups$, '^-----!').toBe('  --h--i');
      expectObservable(hangups$, '----^----').toBe('-----i--h-');
      flush();

      expect(asterisk.opened).toEqual([0]);
    }),
  );

  it(
    'can be subscribed to from within an event of its own name, for the next one',
    amiTest(({ hot, server, manager, expectObservable }) => {
      const hangups$ = manager(server({ sends: hot('--h--i--', wire) })).pipe(on('Hangup'), tags());
      const again$ = hangups$.pipe(
        take(1),
        switchMap(() => hangups$),
      );

      expectObservable(again$).toBe('               -----i--');
    }),
  );

  it(
    'never completes over a source that does not',
    amiTest(({ expectObservable }) => {
      expectObservable(NEVER.pipe(on('Hangup'))).toBe('---');
    }),
  );
});
