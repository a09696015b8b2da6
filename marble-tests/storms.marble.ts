import { throwError } from 'rxjs';
import { CommunicationError, eachSession, logoff } from 'rx-asterisk';
import { amiTest, disconnected, response } from 'rx-asterisk/testing';

const HOUR = 3_600_000;
const values = { l: response('Success', { Message: 'Authentication accepted' }), x: disconnected() };

function gaps(times: readonly number[]): number[] {
  return times.slice(1).map((time, index) => time - times[index]!);
}

describe('a reconnect storm', () => {
  it.each([
    // 1, 3, 7, 15, 31 and 61 s, then every 30 s.
    { share: 'none', random: 0, attempts: 1 + 6 + Math.floor((3_600 - 61) / 30), longest: 30_000 },
    { share: 'all', random: 1, attempts: 1 + 6 + Math.floor((3_600 - 30.5) / 15), longest: 15_000 },
  ])(
    'does not come of a server that accepts the login and drops at once, for an hour, with $share of the jitter',
    ({ random, attempts, longest }) => {
      amiTest(
        ({ server, manager, hold, flush }) => {
          const asterisk = server({ answers: { Login: '(lx)' }, values });
          const pbx = manager(asterisk, { random: () => random, linger: 0, keepAlive: {} });
          const epochs: number[] = [];
          pbx.status$.subscribe((status) => {
            if (status.state === 'ready') epochs.push(status.epoch);
          });

          hold(pbx, `^ ${HOUR}ms !`);
          flush();

          expect(asterisk.opened).toHaveLength(attempts);
          expect(gaps(asterisk.opened).slice(0, 5)).toEqual([1, 2, 4, 8, 16].map((s) => s * 1_000 * (1 - random / 2)));
          expect(new Set(gaps(asterisk.opened).slice(5))).toEqual(new Set([longest]));
          // One login each time, and each session has a number of its own.
          expect(asterisk.askedFor('Login')).toHaveLength(attempts);
          expect(epochs).toEqual(Array.from({ length: attempts }, (_, index) => index + 1));
        },
        { endOfTime: 2 * HOUR },
      )();
    },
  );

  it(
    'does not come of a server that drops just when the connection has become stable: never more often than that',
    amiTest(
      ({ cold, server, manager, hold, flush }) => {
        const asterisk = server({ sends: cold('9999ms -|') });

        hold(manager(asterisk, { random: () => 1, linger: 0 }), `^ ${HOUR}ms !`);
        flush();

        // Each time it begins anew with the first delay.
        expect(new Set(gaps(asterisk.opened))).toEqual(new Set([10_000 + 500]));
      },
      { endOfTime: 2 * HOUR },
    ),
  );

  it(
    'does not spend the budget but in a row: it is given back by a stable connection alone',
    amiTest(
      ({ cold, server, manager, flush }) => {
        const quick = { answers: { Login: '(lx)' }, values };
        const stable = { sends: cold('10s |') };
        const asterisk = server(quick, quick, stable, quick, quick, quick, stable);
        const causes: unknown[] = [];

        manager(asterisk, { reconnect: { retries: 2 }, linger: 0 }).subscribe({
          error: (error: unknown) => causes.push(error),
        });
        flush();

        // Two, the stable one and its two; the third in a row is one too many.
        expect(asterisk.opened).toHaveLength(5);
        expect(causes).toMatchObject([{ name: 'GoneAwayError' }]);
      },
      { endOfTime: 2 * HOUR },
    ),
  );

  it(
    'does not come of a user who logs off in each session: all but the first are waited for',
    amiTest(({ server, manager, at, flush }) => {
      const asterisk = server();
      // It is no failure: the retries are not spent.
      const reconnect = { initialDelay: 100, maxDelay: 500, factor: 2, jitter: 0, retries: 1 };
      const pbx = manager(asterisk, { reconnect, linger: 0 });
      const errors: unknown[] = [];

      const left = pbx.pipe(eachSession(logoff())).subscribe({ error: (error: unknown) => errors.push(error) });
      at(1_600, () => {
        left.unsubscribe();
      });
      flush();

      expect(asterisk.opened).toEqual([0, 0, 100, 300, 700, 1_200]);
      expect(errors).toEqual([]);
    }),
  );

  it(
    'does not come of many clients: their attempts are spread, and none is at once',
    amiTest(({ server, manager, flush, at }) => {
      const asterisk = server({
        opens: throwError(() => new CommunicationError('ECONNREFUSED')),
      });
      // Evenly over all that chance can give.
      const managers = Array.from({ length: 100 }, (_, n) =>
        manager(asterisk, { random: () => n / 100, linger: 0, reconnect: {} }),
      );
      for (const pbx of managers) pbx.connect();
      at(1_000, () => {
        for (const pbx of managers) pbx.close();
      });
      flush();

      const again = asterisk.opened.slice(100);
      expect(Math.min(...again)).toBeGreaterThanOrEqual(500);
      expect(new Set(again).size).toBe(again.length);
      expect(again.length).toBeGreaterThan(90);
    }),
  );
});
