import { EMPTY, NEVER, of, take, tap } from 'rxjs';
import { action, type Message, ofResponse } from 'rx-asterisk';
import { amiTest, events, event, failure, response, success, tagged, tags } from 'rx-asterisk/testing';

const messages: Record<'h' | 'o' | 'r' | 's', Message> = tagged({
  h: events.hangup(),
  o: events.originateResponse({ Response: 'Failure' }),
  r: success(),
  s: failure('No such channel'),
});

describe('ofResponse', () => {
  it(
    'never emits, completes or errors over a source that does not',
    amiTest(({ expectObservable }) => {
      expectObservable(NEVER.pipe(ofResponse())).toBe('-----');
    }),
  );

  it(
    'completes with an empty source, and with one of events only',
    amiTest(({ cold, expectObservable }) => {
      expectObservable(EMPTY.pipe(ofResponse())).toBe('             |');
      expectObservable(cold('-h-o-|', messages).pipe(ofResponse())).toBe('-----|');
    }),
  );

  it(
    'emits the responses, but not OriginateResponse, which is an event with a Response',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-r-h-(ros)--|', messages);
      const subs = '       ^-----------!';
      const expected = '   -r---(rs)---|';

      expectObservable(source.pipe(ofResponse(), tags())).toBe(expected);
      expectSubscriptions(source.subscriptions).toBe(subs);
    }),
  );

  it(
    'errors with its source',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-r-#', messages, new Error('gone'));

      expectObservable(source.pipe(ofResponse(), tags())).toBe('-r-#', undefined, new Error('gone'));
      expectSubscriptions(source.subscriptions).toBe('  ^--!');
    }),
  );

  it(
    'leaves its source on unsubscription',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-r--s--r--', messages);

      expectObservable(source.pipe(ofResponse(), tags()), '-----!').toBe('-r--s');
      expectObservable(source.pipe(ofResponse(), take(1), tags())).toBe('-(r|)');
      expectSubscriptions(source.subscriptions).toBe(['^----!', '^!']);
    }),
  );

  it(
    'passes on what a source emits at once',
    amiTest(({ expectObservable }) => {
      expectObservable(of(messages.h, messages.r).pipe(ofResponse(), tags())).toBe('(r|)');
    }),
  );

  it(
    'is not disturbed by a subscriber that throws, nor by an operator that does',
    amiTest(({ hot, flush, thrown, expectObservable }) => {
      const responses$ = hot('-r-s-|', messages).pipe(ofResponse(), tags());
      const fault = new Error('a fault of the consumer');
      const faulty$ = responses$.pipe(
        tap(() => {
          throw fault;
        }),
      );

      responses$.subscribe(() => {
        throw fault;
      });
      expectObservable(faulty$).toBe('       -#', undefined, fault);
      expectObservable(responses$).toBe('    -r-s-|');
      flush();

      expect(thrown).toEqual([fault, fault]);
    }),
  );

  it(
    'serves two subscribers, each with its own share of the source',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('              -r--s-|    ', messages);
      const responses$ = source.pipe(ofResponse(), tags());

      expectObservable(responses$, '^-----------').toBe('-r--s-|    ');
      expectObservable(responses$, '---^--------').toBe('----r--s-| ');
      expectSubscriptions(source.subscriptions).toBe(['  ^-----!    ', '---^-----! ']);
    }),
  );

  it(
    'takes the first word of a longer answer',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const wire = tagged({ r: response('Success'), o: event('OriginateResponse', { Response: 'Success' }) });
      const pbx = manager(server({ answers: { Originate: cold('--r--o', wire) } }));

      expectObservable(pbx.pipe(action('Originate', { Channel: 'PJSIP/1', Async: true }), ofResponse(), tags())).toBe(
        '--r--|',
      );
    }),
  );
});
