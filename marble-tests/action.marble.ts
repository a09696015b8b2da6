import { concat, filter, map, mergeMap, of, pipe, tap } from 'rxjs';
import {
  action,
  ActionError,
  ArgumentError,
  command,
  getvar,
  GoneAwayError,
  PermissionDeniedError,
  ping,
  type Session,
  UnsupportedActionError,
  userEvent,
} from 'rx-asterisk';
import { amiTest, event, response, tagged, tags } from 'rx-asterisk/testing';

const wire = tagged({
  r: response('Success', { Variable: 'VIP', Value: 'yes' }),
  e: response('Error', { Message: 'No such channel' }),
  d: response('Error', { Message: 'Permission denied' }),
  u: response('Error', {
    Message: 'Invalid/unknown command: Getvar. Use Action: ListCommands to show available commands.',
  }),
  x: event('UserEvent', { UserEvent: 'Order' }),
  h: event('Hangup'),
});

const vip = pipe(getvar('PJSIP/1001-00000001', 'VIP'), tags());

describe('action', () => {
  it(
    'sends its fields, ActionID second, and emits the response as a plain object',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const asterisk = server({ answers: { Getvar: cold('--r', wire) } });
      const fields = {
        Channel: 'PJSIP/1001-00000001',
        Variable: 'VIP',
        None: undefined,
        Nothing: null,
        Many: ['a', 1],
      };
      const answer$ = manager(asterisk).pipe(
        action('Getvar', fields),
        map(({ ActionID: _, ...rest }) => rest),
      );

      expectObservable(answer$).toBe('--(r|)', { r: { Response: 'Success', Variable: 'VIP', Value: 'yes', Tag: 'r' } });
      flush();

      const [asked] = asterisk.askedFor('Getvar');
      expect(asked?.text).toBe(
        `Action: Getvar\r\nActionID: ${asked?.actionId ?? ''}\r\nChannel: PJSIP/1001-00000001\r\nVariable: VIP\r\nMany: a\r\nMany: 1\r\n\r\n`,
      );
    }),
  );

  it(
    'never ends where nothing answers and it may wait for ever',
    amiTest(({ server, manager, expectObservable, expectSubscriptions, cold }) => {
      const sends = cold('-----');
      const pbx = manager(server({ sends, answers: { Getvar: null } }));

      expectObservable(pbx.pipe(action('Getvar', { Variable: 'X' }, { timeout: Infinity }))).toBe('-----');
      expectSubscriptions(sends.subscriptions).toBe('^');
    }),
  );

  it(
    'emits an answer that comes at once, within the write',
    amiTest(({ server, manager, expectObservable }) => {
      expectObservable(manager(server({ answers: { Getvar: wire.r } })).pipe(vip)).toBe('(r|)');
    }),
  );

  it(
    'sends nothing before somebody subscribes, and once for each who does, with an ActionID of its own',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const asterisk = server({ answers: { Getvar: cold('--r', wire) } });
      const vip$ = manager(asterisk).pipe(vip);

      expectObservable(vip$, '--^-----').toBe('----(r|)');
      expectObservable(vip$, '---^----').toBe('-----(r|)');
      expectObservable(vip$, '---^----').toBe('-----(r|)');
      flush();

      const asked = asterisk.askedFor('Getvar');
      expect(asked.map(({ frame }) => frame)).toEqual([2, 3, 3]);
      expect(new Set(asked.map(({ actionId }) => actionId)).size).toBe(3);
    }),
  );

  it(
    'takes each answer to who asked, in whichever order they come',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const more = tagged({ a: response('Success'), b: response('Success'), c: response('Success') });
      const answers = { Getvar: [cold('-----a', more), cold('--b', more), cold('---c', more)] };
      const vip$ = manager(server({ answers })).pipe(vip);

      expectObservable(vip$).toBe('-----(a|)');
      expectObservable(vip$).toBe('--(b|)');
      expectObservable(vip$).toBe('---(c|)');
    }),
  );

  it(
    'uses the ActionID that it is given, and refuses one that is in use',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const asterisk = server({ answers: { Ping: cold('--r', wire) } });
      const ping$ = manager(asterisk).pipe(action('Ping', { ActionID: 'mine' }), tags());

      expectObservable(ping$, '^----').toBe(' --(r|)');
      expectObservable(ping$, '-^---').toBe('-#', undefined, new ArgumentError('Ping: ActionID "mine" is in use'));
      expectObservable(ping$, '--- 3ms ^----').toBe('--- 3ms --(r|)');
      flush();

      expect(asterisk.askedFor('Ping').map(({ actionId }) => actionId)).toEqual(['mine', 'mine']);
    }),
  );

  it(
    'errors where the server says no, by what it says',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const answers = { Getvar: [cold('-e', wire), cold('--d', wire), cold('---u', wire)] };
      const vip$ = manager(server({ answers })).pipe(vip);

      expectObservable(vip$).toBe('-#', undefined, new ActionError('Getvar failed: No such channel', 'Getvar', {}));
      expectObservable(vip$).toBe(
        '--#',
        undefined,
        new PermissionDeniedError('Getvar failed: Permission denied', 'Getvar', {}),
      );
      expectObservable(vip$).toBe(
        '---#',
        undefined,
        new UnsupportedActionError(
          'Getvar failed: Invalid/unknown command: Getvar. Use Action: ListCommands to show available commands.',
          'Getvar',
          {},
        ),
      );
    }),
  );

  it(
    'errors with what the server answered',
    amiTest(({ server, manager, flush }) => {
      const errors: unknown[] = [];
      manager(server({ answers: { Getvar: wire.e } }))
        .pipe(vip)
        .subscribe({ error: (error: unknown) => errors.push(error) });
      flush();

      expect(errors).toMatchObject([
        { kind: 'action', action: 'Getvar', response: { Response: 'Error', Message: 'No such channel' } },
      ]);
    }),
  );

  it(
    'emits what a console command printed where it failed',
    amiTest(({ server, manager, expectObservable }) => {
      const failed = response('Error', { Message: 'Command output follows', Output: ['No such command', ''] });
      const pbx = manager(server({ answers: { Command: failed } }));
      const lines$ = pbx.pipe(
        command('nonsense'),
        map(({ Output }) => Output),
      );

      expectObservable(lines$).toBe('(o|)', { o: ['No such command', ''] });
    }),
  );

  it(
    'errors before it sends what could not arrive as it is',
    amiTest(({ server, manager, flush, expectObservable }) => {
      const asterisk = server();
      const pbx = manager(asterisk);
      const perform = (name: string, fields: Record<string, string | string[]>, says: string): void => {
        expectObservable(pbx.pipe(action(name, fields))).toBe('#', undefined, new ArgumentError(says));
      };

      perform(
        'Getvar',
        { Variable: 'x\r\nAction: Originate' },
        'Getvar: field "Variable": "x\\r\\nAction: Originate" holds a CR, LF or NUL, which no value can carry',
      );
      perform('Getvar', { 'Variable: x': 'y' }, 'Getvar: field "Variable: x" is no name of a header');
      perform('Getvar', { Action: 'Ping' }, 'Getvar: "Action" is the name of the action, not a field');
      perform(
        'Getvar',
        { Variable: Array.from({ length: 127 }, () => 'x') },
        'Getvar has 129 lines; Asterisk takes 128 at most',
      );
      flush();

      expect(asterisk.asked.map(({ name }) => name)).toEqual(['Challenge', 'Login', 'Logoff']);
    }),
  );

  it(
    'leaves its slot and its share of the connection when it is unsubscribed',
    amiTest(({ cold, server, manager, flush, expectObservable, expectSubscriptions }) => {
      const sends = cold('---------');
      const asterisk = server({ sends, answers: { Getvar: cold('----r', wire) } });

      expectObservable(manager(asterisk, { linger: 3 }).pipe(vip), '--!').toBe('--');
      expectSubscriptions(sends.subscriptions).toBe('                  ^----!');
      flush();

      expect(asterisk.released).toEqual([5]);
    }),
  );

  it(
    'drops what comes for one who has left: it is no event, and a response among others',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const asterisk = server({ sends: cold('-----h', wire), answers: { Getvar: cold('----r', wire) } });
      const pbx = manager(asterisk);

      expectObservable(pbx.events$.pipe(tags())).toBe('-----h');
      expectObservable(
        pbx.responses$.pipe(
          tags(),
          filter((tag) => tag !== ''),
        ),
      ).toBe('----r');
      expectObservable(pbx.pipe(vip), '--!').toBe('   --');
      flush();

      expect(asterisk.askedFor('Getvar')).toHaveLength(1);
    }),
  );

  it(
    'lets events pass that echo its ActionID but are no part of its answer, before and after the response',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const asterisk = server({ answers: { UserEvent: cold('-x-r-x', wire) } });
      const pbx = manager(asterisk);

      expectObservable(pbx.events$.pipe(tags()), '        -------------!').toBe('-x---x-x---x');
      expectObservable(pbx.pipe(userEvent('Order'), tags()), '^-----').toBe('---(r|)');
      // Nobody waits for the second one any more when it is answered.
      expectObservable(pbx.pipe(userEvent('Order'), tags()), '------^-!').toBe('------');
    }),
  );

  it(
    'errors when the connection goes before the answer: whether it was carried out is not known',
    amiTest(({ cold, server, manager, expectObservable, expectSubscriptions }) => {
      const broken = cold('---#', undefined, new Error('ECONNRESET'));
      const closed = cold('--|');
      const answers = { Getvar: null };
      const breaking = manager(server({ sends: broken, answers }), { reconnect: false });
      const closing = manager(server({ sends: closed, answers }), { reconnect: false });
      const gone = new GoneAwayError('The connection went before Getvar was answered', 'unknown');

      expectObservable(breaking.pipe(vip)).toBe('---#', undefined, gone);
      expectObservable(closing.pipe(vip)).toBe(' --#', undefined, gone);
      expectSubscriptions(broken.subscriptions).toBe('^--!');
      expectSubscriptions(closed.subscriptions).toBe('^-!');
    }),
  );

  it(
    'has the reason why the connection went as its cause',
    amiTest(({ cold, server, manager, flush }) => {
      const reason = new Error('ECONNRESET');
      const errors: unknown[] = [];
      manager(server({ sends: cold('---#', undefined, reason), answers: { Getvar: null } }), { linger: 0 })
        .pipe(vip)
        .subscribe({ error: (error: unknown) => errors.push(error) });
      flush();

      expect(errors).toMatchObject([{ kind: 'goneAway', cause: reason }]);
    }),
  );

  it(
    'errors the same way where the carrier itself reports the break, and nobody tries again',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const asterisk = server({
        opens: cold('c--#', undefined, new Error('ECONNRESET')),
        answers: { Getvar: null },
      });

      expectObservable(manager(asterisk, { reconnect: false }).pipe(vip)).toBe(
        '---#',
        undefined,
        new GoneAwayError('The connection went before Getvar was answered', 'unknown'),
      );
    }),
  );

  it(
    'is not sent again after a reconnect, neither the answered nor the unanswered',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const asterisk = server({ sends: cold('----|'), answers: { Getvar: [wire.r, null] } }, {});
      const pbx = manager(asterisk, { reconnect: { initialDelay: 5, jitter: 0 } });

      expectObservable(pbx.pipe(vip)).toBe('(r|)');
      expectObservable(pbx.pipe(vip)).toBe(
        '----#',
        undefined,
        new GoneAwayError('The connection went before Getvar was answered', 'unknown'),
      );
      expectObservable(pbx.pipe(map(({ epoch }) => `${epoch}`)), '20ms !').toBe('1 8ms 2');
      flush();

      expect(asterisk.askedFor('Getvar').map(({ connection }) => connection)).toEqual([1, 1]);
    }),
  );

  it(
    'waits for a session while there is none, and is sent as soon as there is',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const asterisk = server(
        { sends: cold('----|') },
        { opens: cold('   --c'), answers: { Getvar: cold('-r', wire) } },
      );
      const pbx = manager(asterisk, { reconnect: { initialDelay: 5, jitter: 0 }, linger: 0 });

      expectObservable(pbx.pipe(map(() => 's')), '          20ms !').toBe('s----- 5ms s');
      expectObservable(pbx.pipe(vip), '------^').toBe('           ------ 6ms (r|)');
      flush();

      expect(asterisk.askedFor('Getvar').map(({ frame }) => frame)).toEqual([11]);
    }),
  );

  it(
    'is sent over the first session only, once',
    amiTest(({ cold, server, manager, sessionOf, flush, expectObservable, expectSubscriptions }) => {
      const asterisk = server({ answers: { Getvar: cold('---r', wire) } });
      const source = cold('-s-s----', { s: sessionOf(manager(asterisk)) });

      expectObservable(source.pipe(vip)).toBe('----(r|)');
      expectSubscriptions(source.subscriptions).toBe('^---!');
      flush();

      expect(asterisk.askedFor('Getvar')).toHaveLength(1);
    }),
  );

  it(
    'errors with a source that errors or completes without a session; it was not sent',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const failing = cold<Session>('--#', undefined, new Error('gone'));
      const empty = cold<Session>('  --|');

      expectObservable(failing.pipe(vip)).toBe('--#', undefined, new Error('gone'));
      expectObservable(empty.pipe(vip)).toBe(
        '--#',
        undefined,
        new GoneAwayError('There is no session to send the action over', 'notSent'),
      );
      expectSubscriptions(failing.subscriptions).toBe('^-!');
      expectSubscriptions(empty.subscriptions).toBe('  ^-!');
    }),
  );

  it(
    'gets its answer although its source completes after the session',
    amiTest(({ cold, server, manager, sessionOf, expectObservable, expectSubscriptions }) => {
      const live = sessionOf(manager(server({ answers: { Getvar: cold('---r', wire) } })));
      const source = cold('-(s|)', { s: live });

      expectObservable(source.pipe(vip)).toBe('----(r|)');
      expectSubscriptions(source.subscriptions).toBe('^!');
    }),
  );

  it(
    'is not sent over a session that has ended',
    amiTest(({ cold, server, manager, sessionOf, at, flush, expectObservable }) => {
      const asterisk = server({ sends: cold('--|') });
      const live = sessionOf(manager(asterisk, { reconnect: { initialDelay: 1_000, jitter: 0, retries: 0 } }));

      expect(live.isOpen).toBe(true);
      expectObservable(cold('---(s|)', { s: live }).pipe(vip)).toBe(
        '---#',
        undefined,
        new GoneAwayError('The connection is closed; Getvar was not sent', 'notSent'),
      );
      at(3, () => {
        expect(live.isOpen).toBe(false);
      });
      flush();

      expect(asterisk.askedFor('Getvar')).toEqual([]);
    }),
  );

  it(
    'is not disturbed by another whose subscriber throws',
    amiTest(({ cold, server, manager, flush, thrown, expectObservable }) => {
      const pbx = manager(server({ answers: { Getvar: cold('--r', wire) } }));
      const fault = new Error('a fault of the consumer');
      const faulty$ = pbx.pipe(
        vip,
        tap(() => {
          throw fault;
        }),
      );

      pbx.pipe(vip).subscribe(() => {
        throw fault;
      });
      expectObservable(faulty$).toBe('      --#', undefined, fault);
      expectObservable(pbx.pipe(vip)).toBe('--(r|)');
      flush();

      expect(thrown).toEqual([fault]);
    }),
  );

  it(
    'can be asked from within an event and from within an answer, answered at once or later',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const asterisk = server({
        sends: cold('--h--h', wire),
        answers: { Getvar: [wire.r, wire.r, cold('--r', wire)] },
      });
      const pbx = manager(asterisk);

      expectObservable(pbx.events$.pipe(mergeMap(() => pbx.pipe(vip)))).toBe('--r--r');
      expectObservable(concat(pbx.pipe(vip), pbx.pipe(vip)), '10ms ^').toBe('10ms --r-(r|)');
    }),
  );

  it(
    'goes on to the next in a chain of actions',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const asterisk = server({ answers: { Getvar: cold('--r', wire), Ping: cold('-r', wire) } });
      const pbx = manager(asterisk);
      const chain$ = concat(pbx.pipe(vip), pbx.pipe(ping(), tags()), of('end'));

      expectObservable(chain$).toBe('--r(re|)', { r: 'r', e: 'end' });
      flush();

      expect(asterisk.asked.map(({ name, frame }) => `${name} ${frame}`).slice(2, 4)).toEqual(['Getvar 0', 'Ping 2']);
    }),
  );
});
