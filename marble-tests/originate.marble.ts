import { mergeMap, type Observable, pipe } from 'rxjs';
import { action, ActionError, ArgumentError, GoneAwayError, originate, setEvents, TimeoutError } from 'rx-asterisk';
import { amiTest, event, response, tagged, tags } from 'rx-asterisk/testing';

const wire = tagged({
  r: response('Success', { Message: 'Originate successfully queued' }),
  o: event('OriginateResponse', { Response: 'Success', Reason: '4' }),
  f: event('OriginateResponse', { Response: 'Failure', Reason: '3' }),
  e: response('Error', { Message: 'Extension does not exist.' }),
  n: event('Newchannel'),
  // The outcome of somebody else's call.
  y: event('OriginateResponse', { ActionID: 'not-ours', Response: 'Success' }),
});

const target = { channel: 'PJSIP/1001', context: 'default', exten: '100' };
const call = pipe(originate(target), tags());

describe('originate', () => {
  it(
    'emits the response as soon as the call is queued, and then the outcome, whichever it is',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const pbx = manager(server({ answers: { Originate: [cold('-r---o', wire), cold('-r---f', wire)] } }));

      expectObservable(pbx.pipe(call)).toBe('-r---(o|)');
      expectObservable(pbx.pipe(call)).toBe('-r---(f|)');
    }),
  );

  it(
    'takes the outcome to who asked and to events$, once each',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const sends = cold('    --n--y-----', wire);
      const answer = cold('   -r-----o---', wire);
      const pbx = manager(server({ sends, answers: { Originate: answer } }));

      expectObservable(pbx.events$.pipe(tags())).toBe('                    --n--y-o');
      expectObservable(
        pbx.pipe(
          mergeMap((session) => session.on('OriginateResponse')),
          tags(),
        ),
      ).toBe('-----y-o');
      expectObservable(pbx.pipe(call)).toBe('                                  -r-----(o|)');
    }),
  );

  it(
    'takes each outcome to its own call',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const pbx = manager(server({ answers: { Originate: [cold('-r-----o', wire), cold('--r-f', wire)] } }));

      expectObservable(pbx.pipe(call)).toBe('-r-----(o|)');
      expectObservable(pbx.pipe(call)).toBe('--r-(f|)');
      expectObservable(pbx.events$.pipe(tags())).toBe('----f--o');
    }),
  );

  it(
    'still tells events$ the outcome of a call that nobody waits for any more',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const pbx = manager(server({ answers: { Originate: cold('-r---o', wire) } }));

      expectObservable(pbx.events$.pipe(tags())).toBe('-----o');
      expectObservable(pbx.pipe(call), '---!').toBe('  -r-');
    }),
  );

  it(
    'completes after the response where the login asked for no events of class call',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const silent = server({ answers: { Originate: cold('-r', wire) } });
      const others = server({ answers: { Originate: cold('-r', wire) } });
      const calls = server({ answers: { Originate: cold('-r--o', wire) } });

      expectObservable(manager(silent, { listenEvents: false }).pipe(call)).toBe('                   -(r|)');
      expectObservable(manager(others, { listenEvents: ['system', 'agent'] }).pipe(call)).toBe('     -(r|)');
      expectObservable(manager(calls, { listenEvents: ['system', 'call'] }).pipe(call)).toBe('       -r--(o|)');
      flush();

      expect([silent, others, calls].map((asterisk) => asterisk.askedFor('Login')[0]?.fields['Events'])).toEqual([
        'off',
        'system,agent',
        'system,call',
      ]);
    }),
  );

  it(
    'goes by the mask that the action Events has set since, which the next login asks for again',
    amiTest(({ cold, server, manager, sessionOf, flush, expectObservable }) => {
      const asterisk = server(
        {
          sends: cold('30ms |'),
          answers: { Events: cold('-r', wire), Originate: [cold('-r', wire), cold('-r-o', wire), cold('-r', wire)] },
        },
        { answers: { Originate: cold('-r', wire) } },
      );
      const pbx = manager(asterisk, { reconnect: { initialDelay: 5, jitter: 0 } });
      sessionOf(pbx);

      expectObservable(pbx.pipe(setEvents(false), tags()), '^').toBe('                -(r|)');
      expectObservable(pbx.pipe(call), '--^').toBe('                           ---(r|)');
      expectObservable(pbx.pipe(setEvents(['call']), tags()), '5ms ^').toBe('         5ms -(r|)');
      expectObservable(pbx.pipe(call), '10ms ^').toBe('                         10ms -r-(o|)');
      expectObservable(pbx.pipe(setEvents(['user']), tags()), '15ms ^').toBe('        15ms -(r|)');
      expectObservable(pbx.pipe(call), '20ms ^').toBe('                         20ms -(r|)');
      expectObservable(pbx.pipe(call), '40ms ^').toBe('                         40ms -(r|)');
      flush();

      expect(asterisk.askedFor('Login').map(({ fields }) => fields['Events'])).toEqual([undefined, 'user']);
    }),
  );

  it(
    'goes by a mask that the server took although nobody waited for its word',
    amiTest(({ cold, server, manager, sessionOf, expectObservable }) => {
      const pbx = manager(server({ answers: { Events: cold('--r', wire), Originate: cold('-r', wire) } }));
      sessionOf(pbx);

      expectObservable(pbx.pipe(setEvents(false)), '^!').toBe('-');
      expectObservable(pbx.pipe(call), '-----^').toBe('       ------(r|)');
    }),
  );

  it(
    'emits one response where it is synchronous, and waits as long as it may ring',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const inTime = cold('  39999ms r', wire);
      const tooLate = cold(' 40001ms r', wire);
      const quickly = cold(' 14999ms r', wire);
      const pbx = manager(server({ answers: { Originate: [inTime, tooLate, quickly] } }));
      const held = { ...target, async: false };

      // Its own 30 s and the 10 s that any answer may take.
      expectObservable(pbx.pipe(originate(held), tags())).toBe('39999ms (r|)');
      expectObservable(pbx.pipe(originate(held), tags())).toBe(
        '40s #',
        undefined,
        new TimeoutError('Originate: a response did not come within 40000 ms', 'response'),
      );
      expectObservable(pbx.pipe(originate({ ...held, timeout: 5_000 }), tags())).toBe('14999ms (r|)');
    }),
  );

  it(
    'waits for the outcome as long as it may ring',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const asterisk = server({ answers: { Originate: [cold('-r 39998ms o', wire), cold('-r 40001ms o', wire)] } });
      const pbx = manager(asterisk);

      expectObservable(pbx.pipe(call)).toBe('-r 39998ms (o|)');
      expectObservable(pbx.pipe(call)).toBe(
        '-r 39999ms #',
        undefined,
        new TimeoutError('Originate: the event that ends it did not come within 40000 ms', 'event'),
      );
    }),
  );

  it(
    'takes nothing but true for asynchronous, in every spelling that the server takes',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const asterisk = server({ answers: { originate: cold('-r-o', wire) } });
      const pbx = manager(asterisk);
      const asked = (async: string | boolean, spelling = 'Async'): Observable<string> =>
        pbx.pipe(action('originate', { Channel: 'PJSIP/1001', [spelling]: async }), tags());

      for (const yes of [true, 'true', 'Yes', 'on', '1', 't', 'y']) expectObservable(asked(yes)).toBe('-r-(o|)');
      for (const no of [false, 'false', 'no', '0', '']) expectObservable(asked(no)).toBe('-(r|)');
      // The case of a header does not matter to Asterisk.
      expectObservable(asked(true, 'async')).toBe('-r-(o|)');
    }),
  );

  it(
    'errors where the server refuses, and where the connection goes before the outcome',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const refusing = server({ answers: { Originate: cold('-e', wire) } });
      const leaving = server({ sends: cold('---|'), answers: { Originate: cold('-r---o', wire) } });

      expectObservable(manager(refusing).pipe(call)).toBe(
        '-#',
        undefined,
        new ActionError('Originate failed: Extension does not exist.', 'Originate', {}),
      );
      expectObservable(manager(leaving, { reconnect: false }).pipe(call)).toBe(
        '-r-#',
        undefined,
        new GoneAwayError('The connection went before Originate was answered', 'unknown'),
      );
    }),
  );

  it(
    'errors before it sends half an address or a variable that would become another',
    amiTest(({ server, manager, flush, expectObservable }) => {
      const asterisk = server();
      const pbx = manager(asterisk);
      const either = new ArgumentError('Originate takes either context and exten, or an application');

      expectObservable(pbx.pipe(originate({ channel: 'PJSIP/1001' }))).toBe('#', undefined, either);
      expectObservable(pbx.pipe(originate({ channel: 'PJSIP/1001', exten: '100' }))).toBe('#', undefined, either);
      expectObservable(pbx.pipe(originate({ ...target, application: 'Wait' }))).toBe('#', undefined, either);
      expectObservable(pbx.pipe(originate({ ...target, variable: { 'A,B': 'x' } }))).toBe(
        '#',
        undefined,
        new ArgumentError('Originate: "A,B" is no name of a variable'),
      );
      flush();

      expect(asterisk.askedFor('Originate')).toEqual([]);
    }),
  );
});
