import { ArgumentError, DropCounter, sampleEvery } from 'rx-asterisk';
import { amiTest } from 'rx-asterisk/testing';

describe('sampleEvery', () => {
  it(
    'emits nothing where nothing comes, and keeps no timer running',
    amiTest(({ cold, scheduler, at, pending, expectObservable, flush }) => {
      const running: number[] = [];
      expectObservable(cold('-').pipe(sampleEvery(5, { scheduler }))).toBe('-');
      expectObservable(cold('--|').pipe(sampleEvery(5, { scheduler }))).toBe('--|');
      expectObservable(cold('--#').pipe(sampleEvery(5, { scheduler }))).toBe('--#');
      at(4, () => running.push(pending()));
      flush();

      expect(running).toEqual([0]);
    }),
  );

  it(
    'emits the last value of each time, and counts the others',
    amiTest(({ cold, scheduler, flush, expectObservable }) => {
      const drops = new DropCounter();
      const source = cold('  -abc------d------ef--');
      const expected = '     ------c--------d------f';

      expectObservable(source.pipe(sampleEvery(5, { scheduler, drops })), '29ms !').toBe(expected);
      flush();

      expect(drops.count).toBe(3);
    }),
  );

  it(
    'does not lose the last value of a source that completes, and completes with it',
    amiTest(({ cold, scheduler, expectObservable }) => {
      expectObservable(cold('-ab|').pipe(sampleEvery(5, { scheduler }))).toBe('------(b|)');
    }),
  );

  it(
    'errors at once, and stops its timer when it is unsubscribed',
    amiTest(({ cold, scheduler, at, pending, expectObservable, expectSubscriptions, flush }) => {
      const running: number[] = [];
      const source = cold('-a-b---');

      expectObservable(cold('-ab#').pipe(sampleEvery(5, { scheduler }))).toBe('---#');
      expectObservable(source.pipe(sampleEvery(5, { scheduler })), '---!').toBe('----');
      expectSubscriptions(source.subscriptions).toBe('^--!');
      at(4, () => running.push(pending()));
      flush();

      expect(running).toEqual([0]);
    }),
  );

  it.each([0, -1, NaN, Infinity, 2 ** 31])('refuses %d ms', (ms) => {
    expect(() => sampleEvery(ms)).toThrow(ArgumentError);
  });
});
