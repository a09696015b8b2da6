// The client of load.mjs: counts the events that a Manager emits, and times a Ping every 50 ms.
import process from 'node:process';
import { performance } from 'node:perf_hooks';
import { catchError, defer, exhaustMap, interval, map, of, take } from 'rxjs';
import { Manager, ping } from '../dist/esm/index.js';

const pbx = new Manager({ port: Number(process.argv[2]), username: 'admin', secret: 'secret123' });
let events = 0;
let trips = [];
pbx.events$.subscribe(() => events++);
pbx.pipe(take(1)).subscribe(() => process.send('ready'));
const trip$ = defer(() => {
  const began = performance.now();
  return pbx.pipe(
    ping(),
    // One that was not answered counts as long as it was waited for.
    catchError(() => of(undefined)),
    map(() => performance.now() - began),
  );
});
interval(50)
  .pipe(exhaustMap(() => trip$))
  .subscribe((ms) => trips.push(ms));

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  trips.sort((one, other) => one - other);
  process.send({ events, cpu: user + system, ping50: at(0.5), ping99: at(0.99) });
  trips = [];
});
process.on('disconnect', () => process.exit());

function at(share) {
  return trips[Math.floor(trips.length * share)] ?? 0;
}
