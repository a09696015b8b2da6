import { getvar, GoneAwayError, Manager } from 'rx-asterisk';
import { firstValueFrom, ReplaySubject, VirtualTimeScheduler } from 'rxjs';
import { dropConnections, EmbeddedPbx, noAnswer, restart } from 'rx-asterisk/testing';
import { answering, scriptedServer, success } from '../support/scriptedServer.js';

const MANY = 10_000;

describe('ten thousand actions in flight', () => {
  it('fail once each, with outcome unknown, in the same millisecond of virtual time', () => {
    const scheduler = new VirtualTimeScheduler();
    const server = new EmbeddedPbx({ scheduler, faults: [noAnswer({ action: 'Getvar' })] });
    const pbx = new Manager({
      transport: server.transport(),
      scheduler,
      username: 'admin',
      secret: 'secret123',
      keepAlive: false,
      reconnect: false,
    });
    const ends: string[] = [];
    pbx.connect({ error: () => undefined });
    scheduler.schedule(() => {
      for (let n = 0; n < MANY; n += 1) {
        // A clock with ten thousand timers is slow.
        pbx.pipe(getvar(null, 'A', { timeout: Infinity })).subscribe({
          complete: () => ends.push('completed'),
          error: (error: unknown) => ends.push(`${describeEnd(error)} at ${scheduler.frame}`),
        });
      }
    }, 10);
    scheduler.schedule(() => server.inject(dropConnections()), 20);
    for (const end of [server, pbx]) scheduler.schedule(() => end.close(), 1_000);
    scheduler.flush();
    expect(ends).toHaveLength(MANY);
    expect(new Set(ends)).toEqual(new Set(['GoneAwayError unknown at 20']));
    expect(scheduler.actions).toEqual([]);
  });

  it('fail once each, with outcome unknown, in one turn of the event loop on a socket', async () => {
    let asked = 0;
    const allAsked = new ReplaySubject<void>(1);
    const server = await scriptedServer((socket) => {
      answering((name, id) => {
        if (name !== 'Getvar') return success(id);
        asked += 1;
        if (asked === MANY) allAsked.next();
        return '';
      })(socket);
    });
    const pbx = new Manager({
      port: server.port,
      username: 'admin',
      secret: 'secret123',
      timeout: 60_000,
      reconnect: false,
      linger: 0,
    });
    pbx.connect({ error: () => undefined });
    await firstValueFrom(pbx);
    const ends: string[] = [];
    let isNextTurn = false;
    const allEnded = new Promise<void>((resolve) => {
      const end = (how: string): void => {
        // Behind all that this turn does.
        if (ends.length === 0) setImmediate(() => (isNextTurn = true));
        ends.push(isNextTurn ? `${how} later` : how);
        if (ends.length === MANY) resolve();
      };
      for (let n = 0; n < MANY; n += 1) {
        pbx.pipe(getvar(null, 'A')).subscribe({
          complete: () => end('completed'),
          error: (error: unknown) => end(describeEnd(error)),
        });
      }
    });
    await firstValueFrom(allAsked);
    await server.close();
    await allEnded;
    expect(new Set(ends)).toEqual(new Set(['GoneAwayError unknown']));
  }, 60_000);

  it('fail once each, with outcome notSent, where the manager is closed before there is a session', () => {
    const scheduler = new VirtualTimeScheduler();
    const server = new EmbeddedPbx({ scheduler, faults: [restart({ downFor: Infinity })] });
    const pbx = new Manager({
      transport: server.transport(),
      scheduler,
      username: 'admin',
      secret: 'secret123',
    });
    const ends: string[] = [];
    for (let n = 0; n < MANY; n += 1) {
      pbx.pipe(getvar(null, 'A', { timeout: Infinity })).subscribe({
        complete: () => ends.push('completed'),
        error: (error: unknown) => ends.push(`${describeEnd(error)} at ${scheduler.frame}`),
      });
    }
    for (const end of [pbx, server]) scheduler.schedule(() => end.close(), 5_000);
    scheduler.flush();
    expect(ends).toHaveLength(MANY);
    expect(new Set(ends)).toEqual(new Set(['GoneAwayError notSent at 5000']));
    expect(scheduler.actions).toEqual([]);
  });
});

function describeEnd(error: unknown): string {
  return error instanceof GoneAwayError ? `${error.name} ${error.outcome}` : String(error);
}
