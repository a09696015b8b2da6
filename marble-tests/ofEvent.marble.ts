import { EMPTY, map, NEVER, of, take, tap } from 'rxjs';
import { type AmiFields, type Message, ofEvent } from 'rx-asterisk';
import { amiTest, event, events, response, tagged, tags } from 'rx-asterisk/testing';

// An event of one's own is among the messages, though the union of those that are known does not have it.
const messages: Record<'h' | 'i' | 'n' | 'm' | 'o' | 'r', Message> = tagged({
  h: events.hangup({ Channel: 'PJSIP/1001-00000001' }),
  i: events.hangup(),
  n: events.newchannel(),
  m: event('MyOwnEvent') as AmiFields as Message,
  o: events.originateResponse({ Response: 'Success' }),
  r: response('Success'),
});

describe('ofEvent', () => {
  it(
    'never emits, completes or errors over a source that does not',
    amiTest(({ expectObservable }) => {
      expectObservable(NEVER.pipe(ofEvent('Hangup'))).toBe('-----');
    }),
  );

  it(
    'completes with an empty source, and with one that has nothing for it',
    amiTest(({ cold, expectObservable }) => {
      expectObservable(EMPTY.pipe(ofEvent('Hangup'))).toBe('             |');
      expectObservable(cold('-n-r-|', messages).pipe(ofEvent('Hangup'))).toBe('-----|');
    }),
  );

  it(
    'emits the events of its names, and no responses',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-h-n-m-(rir)-o-|', messages);
      const subs = '       ^--------------!';
      const one = '        -h-----i-------|';
      const many = '       -h---m-i-----o-|';

      expectObservable(source.pipe(ofEvent('Hangup'), tags())).toBe(one);
      expectObservable(source.pipe(ofEvent('OriginateResponse', 'Hangup', 'MyOwnEvent'), tags())).toBe(many);
      expectSubscriptions(source.subscriptions).toBe([subs, subs]);
    }),
  );

  it(
    'tells the case of names apart, as the server does',
    amiTest(({ cold, expectObservable }) => {
      expectObservable(cold('-h-|', messages).pipe(ofEvent('hangup'))).toBe('---|');
    }),
  );

  it(
    'errors with its source',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-h-#', messages, new Error('gone'));

      expectObservable(source.pipe(ofEvent('Hangup'), tags())).toBe('-h-#', undefined, new Error('gone'));
      expectSubscriptions(source.subscriptions).toBe('       ^--!');
    }),
  );

  it(
    'leaves its source on unsubscription',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-h--i--h--', messages);

      expectObservable(source.pipe(ofEvent('Hangup'), tags()), '-----!').toBe('-h--i');
      expectObservable(source.pipe(ofEvent('Hangup'), take(1), tags())).toBe('-(h|)');
      expectSubscriptions(source.subscriptions).toBe(['^----!', '^!']);
    }),
  );

  it(
    'passes on what a source emits at once',
    amiTest(({ expectObservable }) => {
      expectObservable(of(messages.h, messages.n).pipe(ofEvent('Hangup'), tags())).toBe('(h|)');
    }),
  );

  it(
    'is not disturbed by a subscriber that throws, nor by an operator that does',
    amiTest(({ hot, flush, thrown, expectObservable }) => {
      const hangups$ = hot('-h-i-|', messages).pipe(ofEvent('Hangup'), tags());
      const fault = new Error('a fault of the consumer');
      const faulty$ = hangups$.pipe(
        tap(() => {
          throw fault;
        }),
      );

      hangups$.subscribe(() => {
        throw fault;
      });
      expectObservable(faulty$).toBe('        -#', undefined, fault);
      expectObservable(hangups$).toBe('       -h-i-|');
      flush();

      expect(thrown).toEqual([fault, fault]);
    }),
  );

  it(
    'serves two subscribers, each with its own share of the source',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('            -h--i-|    ', messages);
      const hangups$ = source.pipe(ofEvent('Hangup'), tags());

      expectObservable(hangups$, '^-----------').toBe('-h--i-|    ');
      expectObservable(hangups$, '---^--------').toBe('----h--i-| ');
      expectSubscriptions(source.subscriptions).toBe(['^-----!    ', '---^-----! ']);
    }),
  );

  it(
    'narrows the events of a manager',
    amiTest(({ hot, server, manager, expectObservable }) => {
      const wire = tagged({ h: event('Hangup', { Channel: 'PJSIP/1001-00000001' }), n: event('Newchannel') });
      const pbx = manager(server({ sends: hot('--n-h-', wire) }));
      const channels$ = pbx.events$.pipe(
        ofEvent('Hangup'),
        map(({ Channel }) => Channel),
      );

      expectObservable(channels$).toBe('----c', { c: 'PJSIP/1001-00000001' });
    }),
  );
});
