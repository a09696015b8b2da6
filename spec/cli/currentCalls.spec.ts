import { Manager } from 'rx-asterisk';
import { EmbeddedPbx, restart } from 'rx-asterisk/testing';
import { bufferCount, filter, firstValueFrom, map, takeWhile, tap, toArray } from 'rxjs';
import { callsOf } from '../../lib/cli/callsOf.js';
import { metricsPage } from '../../lib/cli/metricsPage.js';
import { toChanges } from '../../lib/cli/toChanges.js';

let server: EmbeddedPbx;
let pbx: Manager;

beforeEach(() => {
  server = new EmbeddedPbx();
  pbx = new Manager({
    transport: server.transport(),
    username: 'admin',
    secret: 'secret123',
    reconnect: { initialDelay: 1, maxDelay: 1 },
  });
});

afterEach(() => {
  pbx.close();
  server.close();
});

const call = (exten: string): void =>
  void server.call({ channel: 'PJSIP/trunk', exten, callerIdNum: '5550100' }).subscribe();

describe('the current calls', () => {
  it('begin with those that were under way, and their states', async () => {
    for (const exten of ['1001', '100', '200', '1003', '300']) call(exten);
    const first = await firstValueFrom(callsOf(pbx));
    expect([...first.values()].map(({ state }) => state).sort()).toEqual([
      'in Wait',
      'in conference conf1',
      'in dialplan',
      'talking',
      'talking',
    ]);
    expect(first.stale).toBe(false);
  });

  it('are none where there is none', async () => {
    expect((await firstValueFrom(callsOf(pbx))).size).toBe(0);
  });

  it('come and go as changes', async () => {
    const changes$ = callsOf(pbx).pipe(
      tap(({ size }) => {
        // There is nothing before.
        if (size === 0 && server.channels.length === 0) call('1005');
      }),
      toChanges(),
      map(({ kind, value }) => `${kind} ${value?.state ?? ''}`.trim()),
    );
    const all = await firstValueFrom(changes$.pipe(bufferCount(2)));
    expect(all).toEqual(['added in dialplan', 'removed']);
  });

  it('are no longer dialling when nobody is dialled any more', async () => {
    const states$ = callsOf(pbx).pipe(
      tap(({ size }) => {
        if (size === 0 && server.channels.length === 0) call('301');
      }),
      toChanges(),
      map(({ value }) => value?.state ?? 'gone'),
    );
    const all = await firstValueFrom(
      states$.pipe(
        takeWhile((state) => state !== 'gone', true),
        toArray(),
      ),
    );
    expect(all.slice(0, 2)).toEqual(['in dialplan', 'dialing']);
    expect(all.at(-2)).toBe('in dialplan');
  });

  it('are stale while the PBX is gone, and gone with its calls when it is back', async () => {
    call('1001');
    const maps$ = callsOf(pbx);
    const seen: (readonly [size: number, stale: boolean])[] = [];
    const back = firstValueFrom(
      maps$.pipe(
        filter((calls) => {
          seen.push([calls.size, calls.stale]);
          if (seen.length === 1) server.inject(restart({ downFor: 0 }));
          return calls.size === 0 && !calls.stale;
        }),
      ),
    );
    await back;
    expect(seen[0]).toEqual([1, false]);
    expect(seen).toContainEqual([1, true]);
  });
});

describe('the page for Prometheus', () => {
  it('counts what is there, while somebody listens', async () => {
    for (const exten of ['1001', '100', '200']) call(exten);
    const warnings: string[] = [];
    const { page, news$ } = metricsPage(pbx, (text) => warnings.push(text));
    const parts = ['channels', 'calls', 'queue_callers', 'conference_participants', 'endpoints'];
    const text = await firstValueFrom(
      news$.pipe(
        map(page),
        filter((all) => parts.every((name) => all.includes(`asterisk_${name}`))),
      ),
    );
    const samples = text.split('\n').filter((line) => line.startsWith('asterisk_'));
    expect(samples).toEqual(
      expect.arrayContaining([
        'asterisk_calls 3',
        'asterisk_channels{state="Up"} 5',
        'asterisk_queue_callers{queue="support"} 0',
        'asterisk_queue_members{queue="support",state="UNKNOWN",paused="false"} 1',
        'asterisk_queue_members{queue="sales",state="UNKNOWN",paused="false"} 1',
        'asterisk_conference_participants{conference="conf1"} 1',
      ]),
    );
    expect(text).toContain('\nrx_asterisk_up 1\n');
    expect(page()).not.toContain('\nasterisk_');
    expect(warnings).toEqual([]);
  });

  it('says what it leaves out', async () => {
    const guests = new EmbeddedPbx({ users: { guest: { secret: 'g', write: 'agent' } } });
    const guest = new Manager({ transport: guests.transport(), username: 'guest', secret: 'g' });
    const warnings: string[] = [];
    const { page, news$ } = metricsPage(guest, (text) => warnings.push(text));
    const text = await firstValueFrom(
      news$.pipe(
        map(page),
        filter((all) => all.includes('asterisk_queue_callers')),
      ),
    );
    expect(warnings).toContain('CoreShowChannels failed: Permission denied: its metrics are left out');
    expect(text).not.toContain('asterisk_channels');
    guest.close();
    guests.close();
  });
});
