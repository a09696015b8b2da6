import { delay, EMPTY, of, throwError } from 'rxjs';
import { ArgumentError, bufferLast, DropCounter } from 'rx-asterisk';
import { amiTest } from 'rx-asterisk/testing';

describe('bufferLast', () => {
  it(
    'emits nothing where nothing comes, and completes or errors with its source',
    amiTest(({ cold, expectObservable }) => {
      const save = bufferLast(2, (value: string) => of(value));

      expectObservable(cold('-').pipe(save)).toBe('-');
      expectObservable(cold('--|').pipe(save)).toBe('--|');
      expectObservable(cold('--#').pipe(save)).toBe('--#');
    }),
  );

  it(
    'is as concatMap as long as no more wait than may: in order, and complete with the last',
    amiTest(({ cold, scheduler, flush, expectObservable, expectSubscriptions }) => {
      const source = cold('-abc-|');
      const drops = new DropCounter();

      expectObservable(source.pipe(bufferLast(2, (value) => of(value).pipe(delay(3, scheduler)), { drops }))).toBe(
        '----a--b--(c|)',
      );
      expectSubscriptions(source.subscriptions).toBe('^----!');
      flush();

      expect(drops.count).toBe(0);
    }),
  );

  it(
    'drops the oldest of those that wait, never the one at work, and counts',
    amiTest(({ cold, scheduler, flush, expectObservable }) => {
      const drops = new DropCounter();
      const save = bufferLast(2, (value: string) => of(value).pipe(delay(5, scheduler)), { drops });

      expectObservable(cold('abcdef|').pipe(save)).toBe('-----a----e----(f|)');
      flush();

      expect(drops.count).toBe(3);
    }),
  );

  it(
    'takes a consumer that is done at once, or has nothing to say',
    amiTest(({ cold, flush, expectObservable }) => {
      const drops = new DropCounter();

      expectObservable(cold('(abcdef)-g|').pipe(bufferLast(1, (value) => of(value), { drops }))).toBe('(abcdef)-g|');
      expectObservable(cold('(abcdef)-g|').pipe(bufferLast(1, () => EMPTY, { drops }))).toBe('          ----------|');
      flush();

      expect(drops.count).toBe(0);
    }),
  );

  it(
    'errors with the consumer, also with one that throws',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const fault = new Error('disk full');
      const source = cold('-a-b-c|');
      const thrower = bufferLast(2, () => {
        throw fault;
      });

      expectObservable(source.pipe(bufferLast(2, () => throwError(() => fault)))).toBe('-#', undefined, fault);
      expectObservable(source.pipe(thrower)).toBe('-#', undefined, fault);
      expectSubscriptions(source.subscriptions).toBe(['^!', '^!']);
    }),
  );

  it(
    'ends the one at work and forgets the others when it is unsubscribed',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-abc--');
      const work = cold('   ---x|');
      const unsub = '      ---!';

      expectObservable(source.pipe(bufferLast(2, () => work)), unsub).toBe('----');
      expectSubscriptions(source.subscriptions).toBe('^--!');
      expectSubscriptions(work.subscriptions).toBe('-^-!');
    }),
  );

  it(
    'has a line of its own for each subscriber',
    amiTest(({ cold, scheduler, expectObservable }) => {
      const saved$ = cold('abc|').pipe(bufferLast(1, (value) => of(value).pipe(delay(4, scheduler))));

      expectObservable(saved$).toBe('----a---(c|)');
      expectObservable(saved$, '-^').toBe('-----a---(c|)');
    }),
  );

  it.each([0, -1, 1.5, NaN, Infinity])('refuses a count of %d', (count) => {
    expect(() => bufferLast(count, () => EMPTY)).toThrow(ArgumentError);
    expect(() => bufferLast(count, () => EMPTY)).toThrow(`count: ${String(count)} is no whole number above 0`);
  });
});

describe('a DropCounter', () => {
  it('tells the first drop, and each time the count has doubled', () => {
    const told: number[] = [];
    const drops = new DropCounter((count) => told.push(count));
    for (let times = 0; times < 1_000; times += 1) drops.add();
    expect(told).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512]);
    expect(drops.count).toBe(1_000);
  });
});
