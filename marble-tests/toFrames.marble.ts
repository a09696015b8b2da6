import { Buffer } from 'node:buffer';
import { EMPTY, map, NEVER, type Observable, of, Subject, take, tap } from 'rxjs';
import { CommunicationError, type Frame, toFrames } from 'rx-asterisk';
import { amiTest, encodeMessage, event, success } from 'rx-asterisk/testing';

const BANNER = 'Asterisk Call Manager/11.0.0\r\n';

const wire = {
  h: encodeMessage(event('Hangup', { Channel: 'PJSIP/1001-00000001', Tag: 'h' })),
  n: encodeMessage(event('Newchannel', { CallerIDName: 'Zoë', Tag: 'n' })),
  r: encodeMessage(success({ Tag: 'r' })),
};

// What is sent at a letter of the diagrams below.
const pieces: Record<string, string> = {
  ...wire,
  B: BANNER,
  H: wire.h.slice(0, 12),
  I: wire.h.slice(12),
  A: `${wire.n}${wire.h}${wire.r}`,
  x: 'this is no frame\r\n\r\n',
  l: `Event: Long\r\nText: ${'x'.repeat(200)}\r\n\r\n`,
};

function bytes(text$: Observable<string>): Observable<Uint8Array> {
  return text$.pipe(map((text) => Buffer.from(text)));
}

function drawn(frame$: Observable<Frame>): Observable<string | undefined> {
  return frame$.pipe(map((frame) => frame.get('Tag')));
}

describe('toFrames', () => {
  it(
    'never emits, completes or errors over a source that does not',
    amiTest(({ expectObservable }) => {
      expectObservable(NEVER.pipe(toFrames())).toBe('-----');
    }),
  );

  it(
    'completes with a source that is empty, has a banner only, or is cut in the midst of a frame',
    amiTest(({ cold, expectObservable }) => {
      expectObservable(EMPTY.pipe(toFrames())).toBe('                     |');
      expectObservable(bytes(cold('-B-|', pieces)).pipe(toFrames())).toBe('  ---|');
      expectObservable(bytes(cold('-B-H-|', pieces)).pipe(toFrames())).toBe('-----|');
    }),
  );

  it(
    'emits each frame with the piece that ends it',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-B-h-H--I-A----r-|', pieces);
      const subs = '       ^----------------!';
      const expected = '   ---h----h-(nhr)r-|';

      expectObservable(drawn(bytes(source).pipe(toFrames()))).toBe(expected);
      expectSubscriptions(source.subscriptions).toBe(subs);
    }),
  );

  it(
    'reads bytes that come one by one, in the midst of a character too',
    amiTest(({ expectObservable }) => {
      const single = [...Buffer.from(`${BANNER}${wire.n}${wire.h}`)].map((byte) => Uint8Array.of(byte));
      const names$ = of(...single).pipe(
        toFrames(),
        map((frame) => frame.get('CallerIDName') ?? frame.name),
      );

      expectObservable(names$).toBe('(nh|)', { n: 'Zoë', h: 'Hangup' });
    }),
  );

  it(
    'errors with its source',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('Bh-#', pieces, new Error('gone'));

      expectObservable(drawn(bytes(source).pipe(toFrames()))).toBe('-h-#', undefined, new Error('gone'));
      expectSubscriptions(source.subscriptions).toBe('             ^--!');
    }),
  );

  it(
    'errors at bytes that are no frame, and leaves its source',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('Bh-x-h-', pieces);

      expectObservable(drawn(bytes(source).pipe(toFrames()))).toBe(
        '                  -h-#',
        undefined,
        new CommunicationError('malformed data: "this is no frame"'),
      );
      expectSubscriptions(source.subscriptions).toBe('^--!');
    }),
  );

  it(
    'errors at a frame that is longer than the limit',
    amiTest(({ cold, expectObservable }) => {
      const frame$ = bytes(cold('Bh-l-h-', pieces)).pipe(toFrames({ maxFrameBytes: 100 }));

      expectObservable(drawn(frame$)).toBe(
        '                        -h-#',
        undefined,
        new CommunicationError(`oversized data: ${JSON.stringify(pieces['l']!.slice(0, 80))}`),
      );
    }),
  );

  it(
    'leaves its source on unsubscription and emits nothing of the rest of a piece',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('Bh--A--h-', pieces);

      expectObservable(drawn(bytes(source).pipe(toFrames())), '---!').toBe('-h-');
      expectObservable(drawn(bytes(source).pipe(toFrames(), take(2)))).toBe('-h--(n|)');
      expectSubscriptions(source.subscriptions).toBe(['^--!', '^---!']);
    }),
  );

  it(
    'emits what comes at once',
    amiTest(({ expectObservable }) => {
      expectObservable(drawn(bytes(of(BANNER, wire.h, wire.n)).pipe(toFrames()))).toBe('(hn|)');
    }),
  );

  it(
    'is not disturbed by a subscriber that throws, nor by an operator that does',
    amiTest(({ hot, flush, thrown, expectObservable, expectSubscriptions }) => {
      const source = hot('B-h-A----|', pieces);
      const frames$ = drawn(bytes(source).pipe(toFrames()));
      const fault = new Error('a fault of the consumer');
      const faulty$ = frames$.pipe(
        tap(() => {
          throw fault;
        }),
      );

      frames$.subscribe(() => {
        throw fault;
      });
      expectObservable(faulty$).toBe('--#', undefined, fault);
      expectObservable(frames$).toBe('--h-(nhr)|');
      flush();

      expect(thrown).toEqual([fault, fault, fault, fault]);
      expectSubscriptions(source.subscriptions).toBe(['^--------!', '^-!', '^--------!']);
    }),
  );

  it(
    'keeps what is not complete yet apart for two subscribers',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('           B-H--I-|    ', pieces);
      const frames$ = drawn(bytes(source).pipe(toFrames()));

      expectObservable(frames$, '^----------').toBe('-----h-|    ');
      expectObservable(frames$, '---^-------').toBe('--------h-| ');
      expectSubscriptions(source.subscriptions).toBe(['^------!    ', '---^------! ']);
    }),
  );

  it(
    'hands out what arrives while a frame is being handed out, also where the source then completes',
    amiTest(() => {
      const source = new Subject<Uint8Array>();
      const seen: string[] = [];

      source.pipe(toFrames()).subscribe({
        next: (frame) => {
          seen.push(frame.name);
          if (frame.name !== 'Hangup') return;
          source.next(Buffer.from(wire.n));
          source.complete();
        },
        complete: () => seen.push('|'),
      });
      source.next(Buffer.from(BANNER + wire.h));

      expect(seen).toEqual(['Hangup', 'Newchannel', '|']);
    }),
  );
});
