import { map, mergeMap, timer } from 'rxjs';
import { action, GoneAwayError, readResponse, TimeoutError } from 'rx-asterisk';
import { amiTest, tagged, tags, response, success } from 'rx-asterisk/testing';

const wire = tagged({ r: success(), e: response('Error', { Message: 'No such channel' }) });
const asking = action('Getvar', { Variable: 'X', ActionID: 'mine' });

describe('readResponse', () => {
  it(
    'emits the response with that ActionID once it comes, and completes',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const pbx = manager(server({ answers: { Getvar: cold('---r', wire) } }));

      expectObservable(pbx.pipe(readResponse('mine'), tags())).toBe('---(r|)');
      expectObservable(pbx.pipe(asking, tags())).toBe('               ---(r|)');
    }),
  );

  it(
    'emits one that came before, also one that says Error',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const pbx = manager(server({ answers: { Getvar: cold('--e', wire) } }));
      const later$ = timer(9).pipe(mergeMap(() => pbx.pipe(readResponse('mine'), tags())));

      pbx.pipe(asking).subscribe({ error: () => undefined });
      expectObservable(pbx.pipe(map(() => 's'))).toBe('s');
      expectObservable(later$).toBe('                  ---------(e|)');
    }),
  );

  it(
    'errors with TimeoutError when it does not come in time, and waits for ever where it is told to',
    amiTest(({ server, manager, expectObservable }) => {
      const pbx = manager(server(), { timeout: 5 });
      const late = new TimeoutError('The response to ActionID "mine" did not come within 5 ms', 'response');

      expectObservable(pbx.pipe(readResponse('mine'))).toBe('-----#', undefined, late);
      expectObservable(pbx.pipe(readResponse('mine', { timeout: Infinity })), '1s !').toBe('-');
    }),
  );

  it(
    'errors with GoneAwayError when the connection ends, and stops waiting when it is unsubscribed',
    amiTest(({ cold, server, manager, at, pending, flush, expectObservable }) => {
      const pbx = manager(server({ sends: cold('----|') }), { reconnect: false, linger: 0 });
      const gone = new GoneAwayError('The connection ended before the response came', 'unknown');
      const running: number[] = [];

      expectObservable(pbx.pipe(readResponse('mine')), '--!').toBe('---');
      expectObservable(pbx.pipe(readResponse('mine'))).toBe('      ----#', undefined, gone);
      at(6, () => {
        running.push(pending());
      });
      flush();

      expect(running).toEqual([0]);
    }),
  );
});
