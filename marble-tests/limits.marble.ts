import { map, mergeMap, timer } from 'rxjs';
import { action, command, type Diagnostic, LimitError, type Manager, ping } from 'rx-asterisk';
import { amiTest, event, events, failure, listStart, raw, success, tagged, tags } from 'rx-asterisk/testing';

const wire = tagged({
  s: listStart(),
  a: event('QueueParams', { Queue: 'a' }),
  b: event('QueueParams', { Queue: 'b' }),
  d: event('QueueParams', { Queue: 'd' }),
  c: events.queueStatusComplete(),
  r: success(),
});
const queues = action('QueueStatus');
const getvar = action('Getvar', { Variable: 'X' });

function toldBy(pbx: Manager): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  pbx.diagnostics$.subscribe((diagnostic) => diagnostics.push(diagnostic));
  return diagnostics;
}

describe('maxListRows', () => {
  it(
    'ends a list with a LimitError at the row that is too many, and drops what is left of it',
    amiTest(({ cold, server, manager, expectObservable, flush }) => {
      const answers = { QueueStatus: cold('s-a-b-d-d-c', wire), Getvar: cold('r', wire) };
      const pbx = manager(server({ answers }), { maxListRows: 2 });
      const error = new LimitError('QueueStatus: a list of more than 2 rows', 'maxListRows', 2);

      expectObservable(pbx.pipe(queues, tags())).toBe('--a-b-#', undefined, error);
      expectObservable(pbx.events$, '20ms !').toBe('---');
      expectObservable(timer(12).pipe(mergeMap(() => pbx.pipe(getvar, tags())))).toBe('12ms (r|)');
      flush();

      expect(pbx.metrics()).toMatchObject({ late: 2, actions: { refused: 1, inFlight: 0 } });
    }),
  );

  it(
    'lets a list be as long as it says',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const pbx = manager(server({ answers: { QueueStatus: cold('s-a-b-c', wire) } }), { maxListRows: 2 });

      expectObservable(pbx.pipe(queues, tags())).toBe('--a-b-|');
    }),
  );
});

describe('maxInFlight', () => {
  it(
    'refuses one more before it is sent, and takes one again when another has ended',
    amiTest(({ cold, server, manager, sessionOf, expectObservable, flush }) => {
      const asterisk = server({ answers: { Getvar: cold('----r', wire) } });
      const pbx = manager(asterisk, { maxInFlight: 2 });
      const error = new LimitError('Getvar was not sent: 2 actions are in flight', 'maxInFlight', 2);
      sessionOf(pbx);

      expectObservable(pbx.pipe(getvar, tags())).toBe('          ----(r|)');
      expectObservable(pbx.pipe(getvar, tags()), '--!').toBe('   ---');
      expectObservable(pbx.pipe(getvar, tags())).toBe('          #', undefined, error);
      expectObservable(timer(1).pipe(mergeMap(() => pbx.pipe(getvar, tags())))).toBe('-#', undefined, error);
      expectObservable(timer(3).pipe(mergeMap(() => pbx.pipe(getvar, tags())))).toBe('-------(r|)');
      flush();

      expect(asterisk.askedFor('Getvar')).toHaveLength(3);
      expect(pbx.metrics().actions).toMatchObject({ unsubscribed: 1, refused: 2, inFlight: 0 });
    }),
  );

  it(
    'is none for what keeps the connection alive',
    amiTest(({ server, manager, hold, flush }) => {
      const asterisk = server({ answers: { Getvar: null } });
      const pbx = manager(asterisk, { maxInFlight: 1, keepAlive: { interval: 10, deadline: 5 }, timeout: 100 });
      const statuses: string[] = [];

      pbx.status$.subscribe(({ state }) => statuses.push(state));
      pbx.pipe(getvar).subscribe({ error: () => undefined });
      hold(pbx, '^ 49ms !');
      flush();

      expect(asterisk.askedFor('Ping').length).toBeGreaterThan(3);
      expect(statuses).not.toContain('reconnecting');
    }),
  );
});

describe('an action that is done', () => {
  it(
    'is in flight no more when its consumer is told, and its ActionID is free',
    amiTest(({ server, manager, flush }) => {
      const asterisk = server({ answers: { Getvar: [success(), failure('No such channel'), success()] } });
      const pbx = manager(asterisk, { maxInFlight: 1 });
      const ends: string[] = [];
      const ask = (after?: () => void): void => {
        pbx.pipe(action('Getvar', { Variable: 'X', ActionID: 'mine' })).subscribe({
          complete: () => {
            ends.push('complete');
            after?.();
          },
          error: (error: unknown) => {
            ends.push(String(error));
            after?.();
          },
        });
      };

      pbx.connect();
      ask(() => {
        ask(ask);
      });
      flush();

      expect(ends).toEqual(['complete', 'ActionError: Getvar failed: No such channel', 'complete']);
      pbx.close();
    }),
  );
});

describe('a manager that is full', () => {
  it(
    'logs off all the same',
    amiTest(({ server, manager, at, flush }) => {
      const asterisk = server({ answers: { Getvar: null } });
      const pbx = manager(asterisk, { maxInFlight: 1 });

      pbx.pipe(getvar).subscribe({ error: () => undefined });
      at(5, () => {
        pbx.close();
      });
      flush();

      expect(asterisk.askedFor('Logoff')).toHaveLength(1);
      expect(pbx.metrics().actions).toMatchObject({ refused: 0, goneAway: 1 });
    }),
  );
});

describe('maxWaiting', () => {
  it(
    'refuses one more that would have to wait, and none while there is a session',
    amiTest(({ cold, server, manager, expectObservable, flush }) => {
      const asterisk = server({ opens: cold('-----o'), answers: { Getvar: cold('-r', wire) } });
      const pbx = manager(asterisk, { maxWaiting: 2 });
      const message = 'The action was not sent: 2 others wait for a session';
      const error = new LimitError(message, 'maxWaiting', 2);

      expectObservable(pbx.pipe(getvar, tags())).toBe('           ------(r|)');
      expectObservable(pbx.pipe(getvar, tags()), '-!').toBe('     --');
      expectObservable(pbx.pipe(getvar, tags()), '^').toBe('      #', undefined, error);
      expectObservable(timer(2).pipe(mergeMap(() => pbx.pipe(getvar, tags())))).toBe('------(r|)');
      expectObservable(timer(3).pipe(mergeMap(() => pbx.pipe(getvar, tags())))).toBe('---#', undefined, error);
      for (const at of [6, 6, 6, 6])
        expectObservable(timer(at).pipe(mergeMap(() => pbx.pipe(getvar, tags())))).toBe('-------(r|)');
      flush();

      expect(pbx.metrics().actions).toMatchObject({ waiting: 0, inFlight: 0, unsubscribed: 1, refused: 2 });
    }),
  );
});

describe('a frame beyond a limit', () => {
  const answer = (output: string): ReturnType<typeof raw> =>
    raw(`Response: Success\r\nMessage: Command output follows\r\nActionID: {ActionID}\r\n${output}\r\n`);

  const beyond = {
    maxFrameBytes: {
      max: 1_024,
      sent: answer(`Output: ${'x'.repeat(2_000)}\r\n`),
      why: 'The server sent a frame of more than 1024 bytes',
    },
    maxFrameLines: {
      max: 128,
      sent: answer('Output: x\r\n'.repeat(126)),
      why: 'The server sent a frame of more than 128 lines',
    },
  };

  it.each<keyof typeof beyond>(['maxFrameBytes', 'maxFrameLines'])(
    'beyond %s is told, who waits for it gets a LimitError, and the session goes on',
    (limit) => {
      const { max, sent, why } = beyond[limit];
      amiTest(({ server, manager, expectObservable, flush }) => {
        const asterisk = server({ answers: { Command: sent } });
        const pbx = manager(asterisk, { [limit]: max });
        const told = toldBy(pbx);

        expectObservable(pbx.pipe(command('core show channels'))).toBe('#', undefined, new LimitError(why, limit, max));
        expectObservable(
          timer(2).pipe(
            mergeMap(() =>
              pbx.pipe(
                ping(),
                map(({ Ping }) => Ping),
              ),
            ),
          ),
        ).toBe('--(p|)', { p: 'Pong' });
        flush();

        expect(told).toEqual([
          {
            kind: 'limit',
            message: why,
            limit,
            max,
            epoch: 1,
            excerpt: expect.stringMatching(/^Response: Success\r\n/) as string,
          },
        ]);
        expect(pbx.metrics()).toMatchObject({ oversized: 1, epoch: 1, actions: { refused: 1, inFlight: 0 } });
      })();
    },
  );

  it(
    'leaves its ActionID free, and of a list drops the rows that follow',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const opening = raw(
        `Response: Success\r\nActionID: {ActionID}\r\nEventList: start\r\nMessage: ${'x'.repeat(2_000)}\r\n\r\n`,
      );
      const asterisk = server({
        answers: {
          Command: [beyond.maxFrameBytes.sent, success()],
          QueueStatus: cold('o-a-c', { ...wire, o: opening }),
        },
      });
      const pbx = manager(asterisk, { maxFrameBytes: 1_024 });
      const ask$ = pbx.pipe(
        action('Command', { Command: 'x', ActionID: 'mine' }),
        map(({ Response }) => Response),
      );
      const error = new LimitError(beyond.maxFrameBytes.why, 'maxFrameBytes', 1_024);

      expectObservable(ask$).toBe('#', undefined, error);
      expectObservable(timer(2).pipe(mergeMap(() => ask$))).toBe('--(s|)', { s: 'Success' });
      expectObservable(pbx.pipe(queues)).toBe('#', undefined, error);
      expectObservable(pbx.events$, '9ms !').toBe('---');
      flush();

      expect(pbx.metrics()).toMatchObject({ late: 2, actions: { inFlight: 0 } });
    }),
  );

  it(
    'ends nothing where the action has its response already: it is a copy',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const list = cold('s-a-o-b-c', { ...wire, o: beyond.maxFrameBytes.sent });
      const pbx = manager(server({ answers: { QueueStatus: list } }), { maxFrameBytes: 1_024 });

      expectObservable(pbx.pipe(queues, tags())).toBe('--a---b-|');
    }),
  );

  it(
    'is none that has as many lines as it may',
    amiTest(({ server, manager, expectObservable }) => {
      const asterisk = server({ answers: { Command: answer('Output: x\r\n'.repeat(125)) } });
      const pbx = manager(asterisk, { maxFrameLines: 128 });
      const lines$ = pbx.pipe(
        command('core show channels'),
        map(({ Output }) => Output?.length),
      );

      expectObservable(lines$).toBe('(n|)', { n: 125 });
    }),
  );

  it(
    'may be the console output of Asterisk 13',
    amiTest(({ server, manager, expectObservable }) => {
      const output = raw(
        `Response: Follows\r\nPrivilege: Command\r\nActionID: {ActionID}\r\n${'x'.repeat(2_000)}\n\nmore\n--END COMMAND--\r\n\r\n`,
      );
      const asterisk = server({ banner: 'Asterisk Call Manager/2.10.6', answers: { Command: output } });
      const error = new LimitError('The server sent a frame of more than 1024 bytes', 'maxFrameBytes', 1_024);

      expectObservable(manager(asterisk, { maxFrameBytes: 1_024 }).pipe(command('core show channels'))).toBe(
        '#',
        undefined,
        error,
      );
    }),
  );
});

describe('a list that says how many rows it has', () => {
  const end = (ListItems: string): ReturnType<typeof events.queueStatusComplete> =>
    events.queueStatusComplete({ ListItems });

  it.each([
    ['told where fewer came', '3', ['QueueStatus: the server says that there are 3 rows, and 2 came']],
    ['not told where as many came', '2', []],
    // As a live Asterisk 22 says of outbound registrations.
    ['not told where more came', '1', []],
    ['not told where it is no number', 'many', []],
  ])('is %s, and is complete at its end in any case', (_, said, messages) => {
    amiTest(({ cold, server, manager, expectObservable, flush }) => {
      const list = cold('s-a-b-c', { ...wire, c: end(said) });
      const pbx = manager(server({ answers: { QueueStatus: list } }));
      const told = toldBy(pbx);

      expectObservable(pbx.pipe(queues, tags())).toBe('--a-b-|');
      flush();

      expect(told.map(({ message }) => message)).toEqual(messages);
      expect(told.every(({ kind }) => kind === 'protocol')).toBe(true);
    })();
  });
});
