import { Manager } from 'rx-asterisk';
import { EmbeddedPbx, restart } from 'rx-asterisk/testing';
import { bufferCount, filter, firstValueFrom, map, takeWhile, tap, toArray } from 'rxjs';
import { callsOf } from '../../lib/cli/callsOf.js';
import { inventory } from '../../lib/cli/inventory.js';
import { metricsText } from '../../lib/cli/metricsText.js';
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

describe('the metrics of a PBX', () => {
  const NAMES = ['channels', 'calls', 'queue_callers', 'conference_participants', 'endpoints'];

  it('count what is there, once it is known', async () => {
    for (const exten of ['1001', '100', '200']) call(exten);
    const warnings: string[] = [];
    const texts$ = inventory(pbx, (text) => warnings.push(text)).pipe(map((all) => metricsText(all, pbx.metrics())));
    const seen = await firstValueFrom(
      texts$.pipe(
        takeWhile((text) => !NAMES.every((name) => text.includes(`asterisk_${name}`)), true),
        toArray(),
      ),
    );
    expect(seen[0]).not.toMatch(/^asterisk_/m);
    const text = seen.at(-1)!;
    expect(text.split('\n').filter((line) => line.startsWith('asterisk_'))).toEqual(
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
    expect(warnings).toEqual([]);
  });

  it('tell nothing of a PBX that is gone', async () => {
    call('1001');
    let isGone = false;
    const texts$ = inventory(pbx, () => undefined).pipe(
      tap(({ channels }) => {
        if (channels?.size === 1 && !isGone) server.inject(restart({ downFor: 0 }));
        isGone ||= channels?.size === 1;
      }),
      filter(({ channels, calls }) => channels?.stale === true && calls?.stale === true),
      map((all) => metricsText(all, pbx.metrics())),
    );
    expect(await firstValueFrom(texts$)).not.toMatch(/^asterisk_(channels|calls)/m);
  });

  it('leave out what the user may not see, and say so', async () => {
    const guests = new EmbeddedPbx({ users: { guest: { secret: 'g', write: 'agent' } } });
    const guest = new Manager({ transport: guests.transport(), username: 'guest', secret: 'g' });
    const warnings: string[] = [];
    const text = await firstValueFrom(
      inventory(guest, (one) => warnings.push(one)).pipe(
        filter(({ queues }) => queues !== undefined && warnings.length > 0),
        map((all) => metricsText(all, guest.metrics())),
      ),
    );
    expect(warnings).toContain('CoreShowChannels failed: Permission denied: its metrics are left out');
    expect(text).toContain('asterisk_queue_callers');
    expect(text).not.toContain('asterisk_channels');
    guest.close();
    guests.close();
  });
});
