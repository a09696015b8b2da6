import { writeFileSync } from 'node:fs';
import process from 'node:process';
import {
  asyncScheduler,
  defaultIfEmpty,
  filter,
  firstValueFrom,
  interval,
  lastValueFrom,
  map,
  ReplaySubject,
  take,
} from 'rxjs';
import { tcpTransport } from '../../lib/index.js';
import type { ListenAddress } from '../../lib/testing/index.js';
import { Chaos, chaosPbx } from './Chaos.js';

/** How long a slow subscriber takes, in ms. */
const SLOWNESS = 1;
/** How long a busy machine may take for what happens at once, in ms; in virtual time it may take none. */
const TOLERANCE = 5_000;
/** For all that follows the storm, in ms. */
const EPILOGUE = 60_000;

const seconds = Number(process.env['CHAOS_SECONDS'] ?? 60);
const seed = Number(process.env['CHAOS_SEED'] ?? Date.now() % 100_000);
const file = process.env['CHAOS_REPORT'];

it(
  `leaves nothing open, doubled, out of order, made up or behind, on sockets, with seed ${seed}`,
  async () => {
    const before = handles();
    const pbx = chaosPbx({ seed });
    const addresses = new ReplaySubject<ListenAddress>(1);
    pbx.listen().subscribe(addresses);
    const transport = tcpTransport(await firstValueFrom(addresses));
    const ground = { scheduler: asyncScheduler, pbx, transport, tolerance: TOLERANCE, dawdle };
    const chaos = new Chaos({ ...ground, seed, seconds });
    await lastValueFrom(chaos.run().pipe(defaultIfEmpty(undefined)));
    await allClosed(before);
    chaos.ledger.check('no socket and no timer is left', leftIn(before, handles()) === '', () =>
      leftIn(before, handles()),
    );
    const report = chaos.report();
    if (file !== undefined) writeFileSync(file, JSON.stringify(report));
    expect(report.problems).toEqual([]);
  },
  seconds * 1_000 + EPILOGUE,
);

/** Sockets and timers of this process, by their kinds. */
function handles(): string[] {
  return process.getActiveResourcesInfo().filter((name) => /TCP|TLS|Connect|Timeout/.test(name));
}

/** What there is more of than there was, in words. */
function leftIn(before: readonly string[], now: readonly string[]): string {
  const count = (names: readonly string[], name: string): number => names.filter((one) => one === name).length;
  const more = [...new Set(now)].filter((name) => count(now, name) > count(before, name));
  return more.map((name) => `${count(now, name)} ${name}, before ${count(before, name)}`).join('; ');
}

/** A socket is gone some turns of the event loop after its end: waits for that, five seconds at the most. */
async function allClosed(before: readonly string[]): Promise<void> {
  const looks$ = interval(50).pipe(
    take(100),
    // The one that looks is a timer itself.
    map(() => leftIn([...before, 'Timeout'], handles())),
    filter((left) => left === ''),
  );
  await firstValueFrom(looks$, { defaultValue: '' });
}

function dawdle(): void {
  for (const until = performance.now() + SLOWNESS; performance.now() < until;);
}
