import { type Observable, pipe } from 'rxjs';
import { action, coreShowChannels, originate } from 'rx-asterisk';
import {
  amiTest,
  type AmiTestHelpers,
  disconnected,
  event,
  events,
  listStart,
  response,
  tagged,
  tags,
} from 'rx-asterisk/testing';

const wire = tagged({
  r: response('Success'),
  s: listStart(),
  a: event('CoreShowChannel'),
  b: event('CoreShowChannel'),
  c: events.coreShowChannelsComplete(),
  o: event('OriginateResponse', { Response: 'Success' }),
  h: event('Hangup'),
});

const rows = pipe(action('CoreShowChannels', { ActionID: 'mine' }), tags());

describe('an action that is unsubscribed', () => {
  // The session comes at 2, the list is answered from 3 to 9.
  const ANSWER = '-s-a-b-c';
  const EMITTED: readonly (readonly [frame: number, letter: string])[] = [
    [5, 'a'],
    [7, 'b'],
  ];

  it.each(Array.from({ length: 12 }, (_, frame) => ({ frame })))(
    'at any moment of a list, here after $frame ms, has got what came before, and leaves nothing behind',
    ({ frame }) => {
      amiTest(({ cold, server, manager, at, pending, flush, expectObservable }) => {
        const asterisk = server({
          opens: cold('--c'),
          sends: cold('--h-h--h---------h', wire),
          answers: { CoreShowChannels: [cold(ANSWER, wire), cold('-s-b-c', wire)] },
        });
        const pbx = manager(asterisk, { linger: 50, timeout: 1_000 });
        const emitted = tagsOf(pbx.pipe(rows), at, frame);
        let again: string[] = [];
        at(20, () => {
          // The same ActionID is free again, whether the first was sent or not.
          again = tagsOf(pbx.pipe(rows), at);
        });
        at(30, () => {
          // The linger alone.
          expect(pending()).toBe(1);
        });
        // What was left of the answer goes to nobody, the rest to everybody.
        expectObservable(pbx.events$.pipe(tags()), '29ms !').toBe('----h-h--h---------h');
        expectObservable(pbx.diagnostics$, '29ms !').toBe('-');
        flush();

        expect(emitted).toEqual([
          ...EMITTED.filter(([when]) => when <= frame).map(([, letter]) => letter),
          ...(frame >= 9 ? ['|'] : []),
        ]);
        const sent = asterisk.askedFor('CoreShowChannels').map((asked) => asked.frame);
        expect(sent).toEqual(frame < 2 ? [20] : [2, 20]);
        expect(again).toEqual(frame < 2 ? ['a', 'b', '|'] : ['b', '|']);
      })();
    },
  );

  it.each(Array.from({ length: 7 }, (_, frame) => ({ frame })))(
    'at any moment of a call, here after $frame ms, leaves the outcome to others',
    ({ frame }) => {
      amiTest(({ cold, server, manager, at, flush, expectObservable }) => {
        const asterisk = server({ opens: cold('-c'), answers: { Originate: cold('-r--o', wire) } });
        const pbx = manager(asterisk, { linger: 50 });
        const call = pipe(originate({ channel: 'PJSIP/1001', application: 'Wait', data: '1' }), tags());
        const emitted = tagsOf(pbx.pipe(call), at, frame);

        expectObservable(pbx.events$.pipe(tags()), '20ms !').toBe(frame < 1 ? '-' : '-----o');
        flush();

        expect(emitted).toEqual(['r', 'o', '|'].slice(0, frame < 2 ? 0 : frame < 5 ? 1 : 3));
      })();
    },
  );
});

describe('an ActionID that a user has chosen', () => {
  it(
    'may look like one of ours: ours is another one then',
    amiTest(({ cold, server, manager, sessionOf, at, flush }) => {
      const asterisk = server({ answers: { Ping: cold('-r', wire), Getvar: cold('----r', wire) } });
      const pbx = manager(asterisk);
      sessionOf(pbx);
      const outcomes: string[] = [];
      const ask = (name: string, ActionID?: string): void => {
        pbx.pipe(action(name, { ActionID })).subscribe({
          complete: () => outcomes.push(`${name} answered`),
          error: (error: unknown) => outcomes.push(String(error)),
        });
      };
      at(1, () => {
        ask('Ping');
      });
      at(3, () => {
        const [, prefix = '', last = ''] = /^(.*-)(\d+)$/.exec(asterisk.askedFor('Ping')[0]!.actionId) ?? [];
        for (const n of [1, 2]) ask('Getvar', `${prefix}${Number(last) + n}`);
        ask('Ping');
      });
      flush();

      expect(outcomes).toEqual(['Ping answered', 'Ping answered', 'Getvar answered', 'Getvar answered']);
      const ids = asterisk.asked.map(({ actionId }) => actionId);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );

  it(
    'is free again when the connection that it was used on has gone',
    amiTest(({ cold, server, manager, at, flush }) => {
      const asterisk = server(
        { answers: { CoreShowChannels: '-(sx)' }, values: { ...wire, x: disconnected() } },
        { answers: { CoreShowChannels: cold('-s-a-c', wire) } },
      );
      const pbx = manager(asterisk, { reconnect: { initialDelay: 5, jitter: 0 }, linger: 20 });
      const first = tagsOf(pbx.pipe(rows), at);
      const second: string[][] = [];
      at(2, () => second.push(tagsOf(pbx.pipe(rows), at)));
      flush();

      expect([first, ...second]).toEqual([['GoneAwayError'], ['a', '|']]);
    }),
  );
});

describe('an answer that comes twice', () => {
  it(
    'is taken once, be it of a plain action or a list; the copy is told as what nobody asked for',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const answers = { Getvar: cold('-rr', wire), CoreShowChannels: cold('-sacsac', wire) };
      const asterisk = server({ answers });
      const pbx = manager(asterisk);

      expectObservable(pbx.pipe(action('Getvar', { Variable: 'A' }), tags())).toBe('-(r|)');
      expectObservable(pbx.pipe(coreShowChannels(), tags())).toBe('--a|');
      expectObservable(pbx.events$.pipe(tags()), '20ms !').toBe('-----ac');
      flush();
      expect(asterisk.asked.map(({ name }) => name)).toEqual([
        'Challenge',
        'Login',
        'Getvar',
        'CoreShowChannels',
        'Logoff',
      ]);
    }),
  );
});

/** What a stream emits, until a frame where one is given; how it ended. */
function tagsOf(source: Observable<string>, at: AmiTestHelpers['at'], frame?: number): string[] {
  const emitted: string[] = [];
  const subscription = source.subscribe({
    next: (tag) => emitted.push(tag),
    complete: () => emitted.push('|'),
    error: (error: unknown) => emitted.push(error instanceof Error ? error.name : String(error)),
  });
  if (frame !== undefined)
    at(frame, () => {
      subscription.unsubscribe();
    });
  return emitted;
}
