import { EMPTY, NEVER, of, take, tap } from 'rxjs';
import { action, ofResponse } from 'rx-asterisk';
import { answering, event, response, tagged } from './support/frameText.js';
import { marbles, messagesOf, tags } from './support/marbles.js';

const messages = messagesOf(
  tagged({
    h: event('Hangup'),
    o: event('OriginateResponse', { Response: 'Failure' }),
    r: response('Success'),
    s: response('Error', { Message: 'No such channel' }),
  }),
);

describe('ofResponse', () => {
  it(
    'never emits, completes or errors over a source that does not',
    marbles(({ expectObservable }) => {
      expectObservable(NEVER.pipe(ofResponse())).toBe('-----');
    }),
  );

  it(
    'completes with an empty source, and with one of events only',
    marbles(({ cold, expectObservable }) => {
      expectObservable(EMPTY.pipe(ofResponse())).toBe('             |');
      expectObservable(cold('-h-o-|', messages).pipe(ofResponse())).toBe('-----|');
    }),
  );

  it(
    'emits the responses, but not OriginateResponse, which is an event with a Response',
    marbles(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-r-h-(ros)--|', messages);
      const subs = '       ^-----------!';
      const expected = '   -r---(rs)---|';

      expectObservable(source.pipe(ofResponse(), tags())).toBe(expected);
      expectSubscriptions(source.subscriptions).toBe(subs);
    }),
  );

  it(
    'errors with its source',
    marbles(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-r-#', messages, new Error('gone'));

      expectObservable(source.pipe(ofResponse(), tags())).toBe('-r-#', undefined, new Error('gone'));
      expectSubscriptions(source.subscriptions).toBe('  ^--!');
    }),
  );

  it(
    'leaves its source on unsubscription',
    marbles(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-r--s--r--', messages);

      expectObservable(source.pipe(ofResponse(), tags()), '-----!').toBe('-r--s');
      expectObservable(source.pipe(ofResponse(), take(1), tags())).toBe('-(r|)');
      expectSubscriptions(source.subscriptions).toBe(['^----!', '^!']);
    }),
  );

  it(
    'passes on what a source emits at once',
    marbles(({ expectObservable }) => {
      expectObservable(of(messages.h, messages.r).pipe(ofResponse(), tags())).toBe('(r|)');
    }),
  );

  it(
    'is not disturbed by a subscriber that throws, nor by an operator that does',
    marbles(({ hot, flush, thrown, expectObservable }) => {
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
    marbles(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('              -r--s-|    ', messages);
      const responses$ = source.pipe(ofResponse(), tags());

      expectObservable(responses$, '^-----------').toBe('-r--s-|    ');
      expectObservable(responses$, '---^--------').toBe('----r--s-| ');
      expectSubscriptions(source.subscriptions).toBe(['  ^-----!    ', '---^-----! ']);
    }),
  );

  it(
    'takes the first word of a longer answer',
    marbles(({ cold, server, manager, expectObservable }) => {
      const wire = tagged({ r: response('Success'), o: answering('OriginateResponse', { Response: 'Success' }) });
      const pbx = manager(server({ answers: { Originate: cold('--r--o', wire) } }));

      expectObservable(pbx.pipe(action('Originate', { Channel: 'PJSIP/1', Async: true }), ofResponse(), tags())).toBe(
        '--r--|',
      );
    }),
  );
});
