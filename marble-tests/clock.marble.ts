import { asyncScheduler } from 'rxjs';
import { action } from 'rx-asterisk';
import { amiTest, response, tagged } from 'rx-asterisk/testing';

const wire = tagged({ r: response('Success') });

describe('the scheduler that a manager is given', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it(
    'is the clock of every timer',
    amiTest(({ cold, server, manager, at, hold, flush }) => {
      // Within a marble test all clocks of RxJS are virtual, so that one that nobody asked for would go unnoticed.
      const schedule = jest.spyOn(asyncScheduler, 'schedule');
      const asterisk = server(
        // Four timeouts, of each stage of a connection, with a delay after each; a Ping without an answer; a lost goodbye.
        { opens: cold('-----') },
        { banner: null },
        { answers: { Challenge: null } },
        { answers: { Login: null } },
        { answers: { Ping: null } },
        { answers: { Getvar: null, Logoff: null, Ping: wire.r } },
      );
      const reconnect = { initialDelay: 10, factor: 1, maxDelay: 10, jitter: 0 };
      const pbx = manager(asterisk, { timeout: 10, reconnect, linger: 10, keepAlive: { interval: 10, deadline: 10 } });
      const stages: unknown[] = [];
      const ask = (): void => {
        pbx.pipe(action('Getvar', { Variable: 'X' })).subscribe({
          error: (error: unknown) => {
            stages.push(typeof error === 'object' && error !== null && 'stage' in error && error.stage);
          },
        });
      };

      hold(pbx, '^ 149ms !');
      at(1, ask);
      at(120, ask);
      flush();

      expect(asterisk.opened).toEqual([0, 20, 40, 60, 80, 110]);
      // The linger, and the second that a goodbye may take.
      expect(asterisk.released.at(-1)).toBe(150 + 10 + 1_000);
      expect(stages).toEqual(['session', 'response']);
      expect(schedule).not.toHaveBeenCalled();
    }),
  );
});
