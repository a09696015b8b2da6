import {
  ActionError,
  ArgumentError,
  dial,
  type DialOptions,
  type DialStage,
  GoneAwayError,
  type Session,
  TimeoutError,
} from 'rx-asterisk';
import { amiTest, type AmiTestHelpers, disconnected, event, failure, success } from 'rx-asterisk/testing';
import { EMPTY, map, mergeMap, NEVER, of, type OperatorFunction, pipe, take } from 'rxjs';

const order: DialOptions = { channel: 'PJSIP/1001', application: 'Wait', data: '1' };

/** What a letter means for the channel of that Uniqueid. */
const words = (Uniqueid: string) => ({
  q: success({ Message: 'Originate successfully queued' }),
  e: failure('Extension does not exist.'),
  n: event('Newchannel', { Channel: 'PJSIP/1001-00000001', Uniqueid }),
  d: event('DialBegin', { DestUniqueid: Uniqueid }),
  r: event('Newstate', { Channel: 'PJSIP/1001-00000001', Uniqueid, ChannelState: '5' }),
  u: event('Newstate', { Channel: 'PJSIP/1001-00000001', Uniqueid, ChannelState: '6' }),
  b: event('BridgeEnter', { Channel: 'PJSIP/1001-00000001', Uniqueid, BridgeUniqueid: 'b1', BridgeNumChannels: '2' }),
  h: event('Hangup', { Channel: 'PJSIP/1001-00000001', Uniqueid, Cause: '16', 'Cause-txt': 'Normal Clearing' }),
  o: event('OriginateResponse', { Response: 'Success', Reason: '4', Uniqueid }),
  f: event('OriginateResponse', { Response: 'Failure', Reason: '5', Uniqueid }),
  x: disconnected(),
});

/** A server that answers each Originate by a diagram, which begins when it has read it. */
function calling({ server, cold }: AmiTestHelpers, diagram: string): ReturnType<AmiTestHelpers['server']> {
  return server({
    answers: {
      Originate: ({ fields }) => cold(diagram, words(String(fields['ChannelId']))),
      Hangup: success({ Message: 'Channel Hungup' }),
    },
  });
}

/** Stages as letters: of `ended` the first one of its reason, in upper case. */
const letters = (): OperatorFunction<DialStage, string> =>
  map((call) => (call.stage === 'ended' ? call.reason.slice(0, 1).toUpperCase() : call.stage.slice(0, 1)));

const called = (options: DialOptions = order): OperatorFunction<Session, string> => pipe(dial(options), letters());

describe('dial', () => {
  it(
    'does nothing without a session, and says so in time',
    amiTest(({ cold, expectObservable }) => {
      expectObservable(NEVER.pipe(called()), '^--!').toBe('-');
      const error = new GoneAwayError('There is no session to send the action over', 'notSent');
      expectObservable(EMPTY.pipe(called())).toBe('#', undefined, error);
      expectObservable(cold<never>('-#').pipe(called())).toBe('-#');
    }),
  );

  it(
    'was never sent where the session has ended already, and may be made again',
    amiTest(({ server, manager, sessionOf, cold, at, expectObservable }) => {
      const session = sessionOf(manager(server({ sends: cold('-x', { x: disconnected() }) }), { reconnect: false }));
      const errors: unknown[] = [];
      at(3, () =>
        of(session)
          .pipe(dial(order))
          .subscribe({ error: (error: unknown) => errors.push(error) }),
      );
      at(4, () => {
        expect(errors).toEqual([expect.objectContaining({ kind: 'goneAway', outcome: 'notSent', repeatable: true })]);
      });
      expectObservable(cold('-----|')).toBe('-----|');
    }),
  );

  it(
    'emits the stages as they are reached, and completes with the last',
    amiTest((test) => {
      const { manager, expectObservable } = test;
      const pbx = manager(calling(test, '-q-n-d-r-u-o-b-h'));

      expectObservable(pbx.pipe(called())).toBe('-q-----r-a---b-(C|)');
    }),
  );

  it(
    'takes an answer in one burst, and a hang-up that overtakes the outcome',
    amiTest((test) => {
      const { manager, expectObservable } = test;

      expectObservable(manager(calling(test, '(qndruobh)')).pipe(called())).toBe('(qrabC|)');
      expectObservable(manager(calling(test, '-(qnduhd)-o')).pipe(called())).toBe('-(qaC|)');
      expectObservable(manager(calling(test, '-(qndh)-f')).pipe(called())).toBe('-q------(B|)');
      expectObservable(manager(calling(test, '-(qndf)-h')).pipe(called())).toBe('-q------(B|)');
      expectObservable(manager(calling(test, '-q-f')).pipe(called())).toBe('-q-(B|)');
    }),
  );

  it(
    'counts the time of the wait and of the talk in ms',
    amiTest((test) => {
      const { manager, expectObservable } = test;
      const pbx = manager(calling(test, '-q n 2s u 3s h'));
      const talk$ = pbx.pipe(
        dial(order),
        map((call) => (call.stage === 'ended' ? [call.wait, call.talk] : call.stage)),
      );

      expectObservable(talk$).toBe('-q 2001ms a 3s (e|)', { q: 'queued', a: 'answered', e: [2_003, 3_001] });
    }),
  );

  it(
    'ends a call that has failed also where its hang-up is not told',
    amiTest((test) => {
      const { manager, expectObservable } = test;
      const pbx = manager(calling(test, '-qnd-f'), { timeout: 100 });

      expectObservable(pbx.pipe(called())).toBe('-q--- 100ms (B|)');
    }),
  );

  it(
    'ends by its hang-up where the outcome is not told, and errors where neither is',
    amiTest((test) => {
      const { manager, expectObservable } = test;
      const short = { ...order, timeout: 50 };
      const error = new TimeoutError('Originate: the event that ends it did not come within 150 ms', 'event');
      const timeout = { timeout: 100 };

      expectObservable(manager(calling(test, '-qndu 300ms h'), timeout).pipe(called(short))).toBe('-q--a 300ms (C|)');
      expectObservable(manager(calling(test, '-qndr-h'), timeout).pipe(called(short))).toBe('-q--r 146ms (c|)', {
        ...{ q: 'q', r: 'r', c: 'C' },
      });
      expectObservable(manager(calling(test, '-qnd'), timeout).pipe(called(short))).toBe(
        '-q 149ms #',
        undefined,
        error,
      );
    }),
  );

  it(
    'completes after it is queued where the mask holds events of class call back',
    amiTest((test) => {
      const { manager, expectObservable } = test;
      const silent = manager(calling(test, '-q-n-f'), { listenEvents: ['agent'] });

      expectObservable(silent.pipe(called())).toBe('-(q|)');
    }),
  );

  it(
    'errors as originate does before it is queued, and sends nothing that it cannot',
    amiTest((test) => {
      const { manager, flush, expectObservable } = test;
      const refusing = calling(test, '-e');
      const refused = new ActionError('Originate failed: Extension does not exist.', 'Originate', {});
      const pbx = manager(refusing);
      const twice = { ...order, exten: '1', context: 'default' };

      expectObservable(pbx.pipe(called())).toBe('-#', undefined, refused);
      expectObservable(pbx.pipe(called(twice))).toBe(
        '#',
        undefined,
        new ArgumentError('Originate takes either context and exten, or an application'),
      );
      flush();
      expect(refusing.askedFor('Originate')).toHaveLength(1);
    }),
  );

  it.each([
    ['before it is queued', '--x', '--#', 'The connection went before Originate was answered'],
    ['while it rings', '-(qnr)-x', '-(qr)--#', 'The connection went before Originate was answered'],
    ['while it talks', '-(qnuo)-x', '-(qa)---#', 'The connection went before the call had ended'],
  ])('errors where the connection goes %s, and calls nobody again', (_, diagram, expected, message) => {
    amiTest((test) => {
      const { manager, flush, expectObservable } = test;
      const asterisk = calling(test, diagram);
      const pbx = manager(asterisk, { reconnect: { initialDelay: 1, jitter: 0 } });

      expectObservable(pbx.pipe(called())).toBe(expected, undefined, new GoneAwayError(message, 'unknown'));
      flush();
      expect(asterisk.askedFor('Originate')).toHaveLength(1);
    })();
  });

  it(
    'calls once for each subscriber, with an id of its own, asynchronously',
    amiTest((test) => {
      const { manager, flush, expectObservable } = test;
      const asterisk = calling(test, '-qndu--h');
      const call$ = manager(asterisk).pipe(called({ ...order, channel: 'Local/1001@default' }));

      expectObservable(call$).toBe('     -q--a--(C|)');
      expectObservable(call$, '--^').toBe('---q--a--(C|)');
      flush();
      const sent = asterisk.askedFor('Originate').map(({ fields }) => fields);
      expect(sent.map((fields) => fields['Async'])).toEqual(['true', 'true']);
      for (const fields of sent) expect(fields['OtherChannelId']).toBe(`${String(fields['ChannelId'])};2`);
      expect(sent[0]!['ChannelId']).not.toBe(sent[1]!['ChannelId']);
    }),
  );

  it(
    'stops listening on unsubscription; hangs up then if told to, and not what has ended',
    amiTest((test) => {
      const { manager, cold, flush, expectObservable, expectSubscriptions } = test;
      const diagram = '-qndr--u--h';
      const [going, hanging, over] = [1, 2, 3].map(() => calling(test, diagram));
      const hangupOnUnsubscribe = true;
      const sessions = cold('s', { s: 1 });

      expectObservable(manager(going!).pipe(called()), '^----!').toBe('-q--r');
      // The Hangup goes out before the connection is let go.
      const hangs$ = sessions.pipe(
        mergeMap(() => manager(hanging!, { linger: 0 }).pipe(called({ ...order, hangupOnUnsubscribe }))),
      );
      expectObservable(hangs$, '^----!').toBe('-q--r');
      expectObservable(manager(over!).pipe(called({ ...order, hangupOnUnsubscribe }), take(4))).toBe('-q--r--a--(C|)');
      expectSubscriptions(sessions.subscriptions).toBe('^----!');
      flush();
      const hungUp = (asterisk: typeof going) => asterisk!.askedFor('Hangup').map(({ fields }) => fields['Channel']);
      expect([hungUp(going), hungUp(over)]).toEqual([[], []]);
      expect(hungUp(hanging)).toEqual([hanging!.askedFor('Originate')[0]!.fields['ChannelId']]);
    }),
  );

  it(
    'takes nothing of another call for its own',
    amiTest((test) => {
      const { server, cold, manager, expectObservable } = test;
      const others = { ...words('another'), s: event('Hangup', { Uniqueid: '<unknown>', Channel: '' }) };
      const asterisk = server({
        sends: cold('--n-d-r-u-b-h-s', others),
        answers: {
          Originate: ({ fields }) => cold('-q----n--d--------(fh)', words(String(fields['ChannelId']))),
        },
      });

      expectObservable(manager(asterisk).pipe(called())).toBe('-q----------------(B|)');
    }),
  );
});
