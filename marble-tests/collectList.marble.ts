import { map, NEVER, type Observable, of, take, tap } from 'rxjs';
import { ActionError, type AmiList, type AnswerPart, collectList, GoneAwayError } from 'rx-asterisk';
import { amiTest, event, events, listStart, response, tagged, tagOf } from 'rx-asterisk/testing';

const wire = tagged({
  s: listStart(),
  a: event('QueueParams', { Queue: 'sales' }),
  b: event('QueueMember', { Queue: 'sales', Name: 'Alice' }),
  c: events.queueStatusComplete({ ListItems: '2' }),
  e: response('Error', { Message: 'No such queue' }),
  // Somebody else's, in the midst of the answer.
  h: event('Hangup', { ActionID: undefined }),
  r: response('Success'),
  o: event('OriginateResponse', { Response: 'Success' }),
});

/** A list as the letters that it is made of: `s[ab]c`. */
function drawn(list$: Observable<AmiList>): Observable<string> {
  return list$.pipe(
    map(({ response: first, items, complete }) => `${tagOf(first)}[${items.map(tagOf).join('')}]${tagOf(complete)}`),
  );
}

describe('collectList', () => {
  it(
    'emits nothing while the list has not ended',
    amiTest(({ cold, server, manager, sessionOf, expectObservable }) => {
      const live = sessionOf(manager(server({ answers: { QueueStatus: cold('-s-a-b--', wire) } })));
      const rows$ = live.perform({ name: 'QueueStatus' }, { timeout: Infinity });

      expectObservable(drawn(rows$.pipe(collectList()))).toBe('--------');
      expectObservable(NEVER.pipe(collectList())).toBe('--------');
    }),
  );

  it(
    'emits the whole list when it ends, and completes',
    amiTest(({ cold, server, manager, sessionOf, expectObservable }) => {
      const answer = cold(' -s-a-(hb)c-', wire);
      const expected = '    ---------(l|)';
      const live = sessionOf(manager(server({ answers: { QueueStatus: answer } })));

      expectObservable(drawn(live.perform({ name: 'QueueStatus' }).pipe(collectList()))).toBe(expected, {
        l: 's[ab]c',
      });
    }),
  );

  it(
    'emits a list without rows',
    amiTest(({ cold, server, manager, sessionOf, expectObservable }) => {
      const live = sessionOf(manager(server({ answers: { QueueStatus: cold('-s-c-', wire) } })));

      expectObservable(drawn(live.perform({ name: 'QueueStatus' }).pipe(collectList()))).toBe('---(l|)', { l: 's[]c' });
    }),
  );

  it(
    'emits a list that is answered at once, within the write',
    amiTest(({ server, manager, sessionOf, expectObservable }) => {
      const answer = '(sac)';
      const live = sessionOf(manager(server({ answers: { QueueStatus: answer }, values: wire })));

      expectObservable(drawn(live.perform({ name: 'QueueStatus' }).pipe(collectList()))).toBe('(l|)', { l: 's[a]c' });
    }),
  );

  it(
    'counts the one event of an asynchronous action as an item',
    amiTest(({ cold, server, manager, sessionOf, expectObservable }) => {
      const live = sessionOf(manager(server({ answers: { Originate: cold('-r-o-', wire) } })));
      const call = { name: 'Originate', fields: { Async: true } };

      expectObservable(drawn(live.perform(call).pipe(collectList()))).toBe('---(l|)', { l: 'r[o]' });
    }),
  );

  it(
    'errors where the server refuses, and where the connection goes half way',
    amiTest(({ cold, server, manager, sessionOf, expectObservable }) => {
      const refusing = server({ answers: { QueueStatus: cold('-e', wire) } });
      const leaving = server({ sends: cold('----|'), answers: { QueueStatus: cold('-s-a-b-c', wire) } });
      const refused$ = sessionOf(manager(refusing)).perform({ name: 'QueueStatus' });
      const left$ = sessionOf(manager(leaving, { reconnect: false })).perform({ name: 'QueueStatus' });

      expectObservable(refused$.pipe(collectList())).toBe(
        '-#',
        undefined,
        new ActionError('QueueStatus failed: No such queue', 'QueueStatus', {}),
      );
      expectObservable(left$.pipe(collectList())).toBe(
        '----#',
        undefined,
        new GoneAwayError('The connection went before QueueStatus was answered', 'unknown'),
      );
    }),
  );

  it(
    'errors with its source, completes with it, and leaves it on unsubscription',
    amiTest(({ cold, server, manager, sessionOf, flush, expectObservable, expectSubscriptions }) => {
      const answer = '(sac)';
      const parts: AnswerPart[] = [];
      sessionOf(manager(server({ answers: { QueueStatus: answer }, values: wire })))
        .perform({ name: 'QueueStatus' })
        .subscribe((part) => parts.push(part));
      const [s, a, c] = parts;
      const frames = { s: s!, a: a!, c: c! };
      const whole = cold('  -s-a-c-|', frames);
      const broken = cold(' -s-a-#', frames, new Error('gone'));
      const endless = cold('-s-a-----', frames);

      expectObservable(drawn(whole.pipe(collectList()))).toBe('-------(l|)', { l: 's[a]c' });
      expectObservable(drawn(broken.pipe(collectList()))).toBe('-----#', undefined, new Error('gone'));
      expectObservable(drawn(endless.pipe(collectList())), '------!').toBe('------');
      expectObservable(drawn(of(s!, c!).pipe(collectList(), take(1)))).toBe('(l|)', { l: 's[]c' });
      expectSubscriptions(whole.subscriptions).toBe('  ^------!');
      expectSubscriptions(broken.subscriptions).toBe(' ^----!');
      expectSubscriptions(endless.subscriptions).toBe('^-----!');
      flush();
    }),
  );

  it(
    'gathers a list of its own for each of two subscribers',
    amiTest(({ cold, server, manager, sessionOf, flush, expectObservable }) => {
      const asterisk = server({ answers: { QueueStatus: [cold('-s-a-c', wire), cold('-s-b-(ac)', wire)] } });
      const list$ = drawn(sessionOf(manager(asterisk)).perform({ name: 'QueueStatus' }).pipe(collectList()));

      expectObservable(list$, '^--------').toBe('  -----(l|)   ', { l: 's[a]c' });
      expectObservable(list$, '--^------').toBe('  -------(l|) ', { l: 's[ba]c' });
      flush();

      expect(asterisk.askedFor('QueueStatus')).toHaveLength(2);
    }),
  );

  it(
    'is not disturbed by a subscriber that throws',
    amiTest(({ cold, server, manager, sessionOf, flush, thrown, expectObservable }) => {
      const asterisk = server({ answers: { QueueStatus: cold('-s-a-c', wire) } });
      const list$ = drawn(sessionOf(manager(asterisk)).perform({ name: 'QueueStatus' }).pipe(collectList()));
      const fault = new Error('a fault of the consumer');
      const faulty$ = list$.pipe(
        tap(() => {
          throw fault;
        }),
      );

      list$.subscribe(() => {
        throw fault;
      });
      expectObservable(faulty$).toBe('-----#', undefined, fault);
      expectObservable(list$).toBe('  -----(l|)', { l: 's[a]c' });
      flush();

      expect(thrown).toEqual([fault]);
    }),
  );
});
