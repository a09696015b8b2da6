import { delay, of, throwError } from 'rxjs';
import { conflateBy, DropCounter } from 'rx-asterisk';
import { amiTest } from 'rx-asterisk/testing';

/** "a1" is the first state of a. */
const states = { a: 'a1', b: 'a2', c: 'a3', x: 'x1', y: 'x2' };
const thing = (state: string): string => state.charAt(0);

describe('conflateBy', () => {
  it(
    'emits nothing where nothing comes, and completes or errors with its source',
    amiTest(({ cold, expectObservable }) => {
      const draw = conflateBy(thing, (value: string) => of(value));

      expectObservable(cold('-').pipe(draw)).toBe('-');
      expectObservable(cold('--|').pipe(draw)).toBe('--|');
      expectObservable(cold('--#').pipe(draw)).toBe('--#');
    }),
  );

  it(
    'is as concatMap for a consumer that keeps up',
    amiTest(({ cold, expectObservable }) => {
      expectObservable(cold('-a-b-(xy)-c|', states).pipe(conflateBy(thing, (value) => of(value)))).toBe(
        '-a-b-(xy)-c|',
        states,
      );
    }),
  );

  it(
    'keeps the last of each thing that waits, at the turn of the first, and counts what it took the place of',
    amiTest(({ cold, scheduler, flush, expectObservable }) => {
      const drops = new DropCounter();
      const draw = conflateBy(thing, (value: string) => of(value).pipe(delay(6, scheduler)), { drops });

      // a is at work while b, x, c and y come: c takes the place of b, y that of x.
      expectObservable(cold('abxcy|', states).pipe(draw)).toBe('------a-----c-----(y|)', states);
      flush();

      expect(drops.count).toBe(2);
    }),
  );

  it(
    'errors with the consumer, and with a key that cannot be told',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const fault = new Error('no screen');
      const source = cold('-a-b|', states);
      const noKey = (): never => {
        throw fault;
      };

      expectObservable(source.pipe(conflateBy(thing, () => throwError(() => fault)))).toBe('-#', undefined, fault);
      expectObservable(source.pipe(conflateBy(noKey, (value) => of(value)))).toBe('-#', undefined, fault);
      expectSubscriptions(source.subscriptions).toBe(['^!', '^!']);
    }),
  );

  it(
    'ends the one at work and forgets the others when it is unsubscribed, and each subscriber has a line of its own',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-abx--', states);
      const work = cold('   ---w|');
      const drawn$ = source.pipe(conflateBy(thing, () => work));

      expectObservable(drawn$, '---!').toBe('----');
      expectObservable(drawn$, '------^ 10ms !').toBe('------ ----w---w--');
      expectSubscriptions(source.subscriptions).toBe(['^--!', '------^ 10ms !']);
      expectSubscriptions(work.subscriptions).toBe([
        '-^-!',
        '------ -^---!',
        '------ -----^---!',
        '------ ---------^-!',
      ]);
    }),
  );
});
