import { tap } from 'rxjs';
import { type Diagnostic, eachSession, filter, on, queueSummary, setEvents, type Status } from 'rx-asterisk';
import { amiTest, event, response, success, tagged, tags } from 'rx-asterisk/testing';

const wire = tagged({ h: event('Hangup'), e: response('Error', { Message: 'Permission denied' }) });
const reconnect = { initialDelay: 10, maxDelay: 10, jitter: 0 };
const answers = { Events: success(), Filter: success(), QueueSummary: success() };

describe('what was set up', () => {
  it(
    'is there again before ready is told: the mask with the login, the filters, then what each subscriber asks for',
    amiTest(({ cold, server, manager, hold, at, flush }) => {
      const asterisk = server({ sends: cold('-----|'), answers }, { answers });
      const pbx = manager(asterisk, { reconnect });
      const seen: string[] = [];
      const note =
        (what: string): (() => void) =>
        () =>
          seen.push(what);

      hold(pbx, '^');
      at(1, () => {
        pbx.pipe(setEvents(['call', 'agent'])).subscribe();
        pbx.pipe(filter('!Event: VarSet')).subscribe();
        pbx.pipe(filter('Event: Hangup', { matchCriteria: 'name(Hangup)' })).subscribe();
      });
      at(2, () => {
        pbx.pipe(eachSession(queueSummary())).subscribe();
        pbx.pipe(tap(note('on')), on('Hangup')).subscribe();
      });
      at(3, () => {
        asterisk.asked$.subscribe(({ name, connection }) => seen.push(`${String(connection)} ${name}`));
        pbx.status$.subscribe(({ state }: Status) => seen.push(state));
        seen.length = 0;
      });
      flush();

      expect(seen).toEqual([
        ...['reconnecting', 'connecting', 'authenticating'],
        ...['2 Challenge', '2 Login', '2 Filter', '2 Filter', '2 QueueSummary', 'on', 'ready'],
      ]);
      const [login, first, second] = asterisk.asked.filter(({ connection }) => connection === 2).slice(1);
      expect(login?.text).toContain('\r\nEvents: call,agent\r\n');
      expect(first?.text).toContain('\r\nFilter: !Event: VarSet\r\n');
      expect(second?.text).toMatch(/\r\nMatchCriteria: name\(Hangup\)\r\nFilter: Event: Hangup\r\n/);
    }),
  );

  it(
    'is set once, however often it was asked for, and by an ActionID of the library',
    amiTest(({ cold, server, manager, sessionOf, flush }) => {
      const asterisk = server({ sends: cold('-----|'), answers }, { sends: cold('-----|'), answers }, { answers });
      const session = sessionOf(manager(asterisk, { reconnect }));
      for (const ActionID of ['mine-1', 'mine-2', 'mine-3']) {
        session.perform({ name: 'Filter', fields: { Operation: 'Add', Filter: '!Event: CEL', ActionID } }).subscribe();
      }
      flush();

      expect(asterisk.askedFor('Filter').map(({ connection }) => connection)).toEqual([1, 1, 1, 2, 3]);
      expect(asterisk.askedFor('Filter').at(-1)?.actionId).not.toMatch(/^mine/);
    }),
  );

  it(
    'is not what the server has refused',
    amiTest(({ cold, server, manager, sessionOf, flush }) => {
      const asterisk = server({ sends: cold('-----|'), answers: { Filter: cold('e', wire) } }, { answers });
      sessionOf(manager(asterisk, { reconnect }))
        .perform({ name: 'Filter', fields: { Filter: '(' } })
        .subscribe({ error: () => undefined });
      flush();

      expect(asterisk.askedFor('Filter').map(({ connection }) => connection)).toEqual([1]);
    }),
  );

  it(
    'is told where the server does not take it again, and the session comes all the same',
    amiTest(({ cold, server, manager, hold, at, flush, expectObservable }) => {
      const second = { answers: { Filter: cold('--e', wire) }, sends: cold('--------h', wire) };
      const asterisk = server({ sends: cold('-----|'), answers }, second);
      const pbx = manager(asterisk, { reconnect });
      const told: Diagnostic[] = [];

      pbx.diagnostics$.subscribe((diagnostic) => told.push(diagnostic));
      expectObservable(pbx.pipe(on('Hangup'), tags()), '^ 39ms !').toBe('----- 10ms --------h');
      hold(pbx, '^ 39ms !');
      at(1, () => {
        pbx.pipe(filter('!Event: CEL')).subscribe();
      });
      flush();

      expect(told).toMatchObject([
        { kind: 'connection', event: 'lost' },
        { kind: 'protocol', fault: 'filterRefused', action: 'Filter', epoch: 2 },
        { kind: 'connection', event: 'restored', gap: 16 },
      ]);
    }),
  );

  it(
    'is tried again with a new connection where the server does not answer',
    amiTest(({ cold, server, manager, hold, at, flush }) => {
      const asterisk = server({ sends: cold('-----|'), answers }, { answers: { Filter: null } }, { answers });
      const pbx = manager(asterisk, { reconnect, timeout: 20 });
      const epochs: number[] = [];

      pbx.subscribe(({ epoch }) => epochs.push(epoch));
      hold(pbx, '^ 99ms !');
      at(1, () => {
        pbx.pipe(filter('!Event: CEL')).subscribe();
      });
      flush();

      expect(asterisk.opened).toEqual([0, 15, 45]);
      expect(epochs).toEqual([1, 2]);
    }),
  );

  it(
    'keeps away what comes before the filters are set: nobody sees an event that a filter forbids',
    amiTest(({ cold, server, manager, at, expectObservable }) => {
      const second = { answers: { Filter: cold('----s', { s: success() }) }, sends: cold('--h---h', wire) };
      const pbx = manager(server({ sends: cold('-----|'), answers }, second), { reconnect });

      expectObservable(pbx.pipe(on('Hangup'), tags()), '^ 39ms !').toBe('----- 10ms ------h');
      at(1, () => {
        pbx.pipe(filter('!Event: CEL')).subscribe();
      });
    }),
  );
});

describe('a gap', () => {
  it(
    'is as long as the server was not heard, also where its end was found out late',
    amiTest(({ cold, server, manager, hold, flush }) => {
      // The server says something at 3, and no word from then on.
      const asterisk = server({ sends: cold('---h', wire), answers: { Ping: null } }, {});
      const pbx = manager(asterisk, { reconnect, keepAlive: { interval: 30, deadline: 20 } });
      const told: Diagnostic[] = [];

      pbx.diagnostics$.subscribe((diagnostic) => told.push(diagnostic));
      hold(pbx, '^ 79ms !');
      flush();

      expect(told).toMatchObject([
        { kind: 'timeout', action: 'Ping' },
        { kind: 'connection', event: 'lost', epoch: 1 },
        { kind: 'connection', event: 'restored', epoch: 2, gap: 57 },
      ]);
    }),
  );

  it(
    'is counted on over attempts that fail',
    amiTest(({ cold, server, manager, hold, flush }) => {
      const asterisk = server({ sends: cold('-----|') }, { opens: cold('--#') }, { opens: cold('--#') }, {});
      const pbx = manager(asterisk, { reconnect });
      const told: Diagnostic[] = [];

      pbx.diagnostics$.subscribe((diagnostic) => told.push(diagnostic));
      hold(pbx, '^ 79ms !');
      flush();

      expect(told.map((diagnostic) => ('event' in diagnostic ? diagnostic.event : diagnostic.kind))).toEqual([
        ...['lost', 'failed', 'failed', 'restored'],
      ]);
      // Heard last at 0, lost at 5; tried at 15 and 27, and there again at 39.
      expect(told.at(-1)).toMatchObject({ gap: 39, epoch: 2 });
      expect(pbx.metrics()).toMatchObject({ epoch: 2, reconnects: 1 });
    }),
  );
});
