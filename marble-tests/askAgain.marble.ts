import { EMPTY, type Observable } from 'rxjs';
import { amiTest } from 'rx-asterisk/testing';
import { askAgain } from '../lib/live/askAgain.js';

describe('askAgain', () => {
  it(
    'asks at once, one question at a time for a name, and once more where something happened meanwhile',
    amiTest(({ cold, hot, expectObservable, expectSubscriptions }) => {
      const happened = hot('-a-aaa------a---|');
      const answers = { a: cold('--x--|') };
      // The second begins when the first has ended, the third with the last of the names.
      expectObservable(happened.pipe(askAgain((name) => answers[name as 'a']))).toBe('---x----x-----x--|');
      expectSubscriptions(answers.a.subscriptions).toBe(['-^----!', '------^----!', '------------^----!']);
      expectSubscriptions(happened.subscriptions).toBe('^---------------!');
    }),
  );

  it(
    'asks about several names at a time',
    amiTest(({ cold, hot, expectObservable }) => {
      const answers: Record<string, Observable<string>> = { a: cold('----x|'), b: cold('--y|') };
      expectObservable(hot('-ab---|').pipe(askAgain((name) => answers[name]!))).toBe('----yx|');
    }),
  );

  it(
    'emits nothing of nothing',
    amiTest(({ cold, expectObservable }) => {
      const ask = (): Observable<string> => cold('x|');
      expectObservable(cold('--|').pipe(askAgain(ask))).toBe('--|');
      expectObservable(EMPTY.pipe(askAgain(ask))).toBe('|');
      expectObservable(cold('---').pipe(askAgain(ask))).toBe('---');
    }),
  );

  it(
    'errors with the source and with a question, and forgets the others then',
    amiTest(({ cold, hot, expectObservable, expectSubscriptions }) => {
      const slow = cold('----------x');
      const answers: Record<string, Observable<string>> = { a: slow, b: cold('--#') };
      expectObservable(hot('-a-#').pipe(askAgain((name) => answers[name]!))).toBe('---#');
      expectObservable(hot('-ab--').pipe(askAgain((name) => answers[name]!))).toBe('----#');
      expectSubscriptions(slow.subscriptions).toBe(['-^-!', '-^--!']);
    }),
  );

  it(
    'answers synchronously, and for each subscriber by itself',
    amiTest(({ cold, expectObservable, flush }) => {
      const asked: string[] = [];
      const ask = (name: string): Observable<string> => {
        asked.push(name);
        return cold('(x|)');
      };
      const happened = cold('(ab|)');
      const answer$ = happened.pipe(askAgain(ask));
      expectObservable(answer$).toBe('(xx|)');
      expectObservable(answer$).toBe('(xx|)');
      flush();
      expect(asked).toEqual(['a', 'b', 'a', 'b']);
    }),
  );

  it(
    'unsubscribes from what is asked',
    amiTest(({ cold, hot, expectObservable, expectSubscriptions }) => {
      const slow = cold('----------x');
      const happened = hot('-a');
      expectObservable(happened.pipe(askAgain(() => slow)), '---!').toBe('----');
      expectSubscriptions(slow.subscriptions).toBe('-^-!');
      expectSubscriptions(happened.subscriptions).toBe('^--!');
    }),
  );
});
