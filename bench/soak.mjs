// Whether anything is left behind: `npm run soak`, or `npm run soak -- --events 100000`.
//
// A Manager hears events of an embedded PBX in another process, and for every ten of them performs an action: answered
// ones, lists, refused ones, some that are given up half way and some that are never answered. After every 10,000 events the PBX
// drops the connection. In the end the memory must not have grown: the slope of what is used after a collection, over the second
// half of the run, is within its own noise, or less than a quarter of a megabyte in all, which is half a kilobyte a reconnect.
// Every action must have ended in one way, nothing be in flight, and no handle be left. Last, ten thousand actions lose their
// connection at once, time and again: how long until the last of them knows.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { filter, firstValueFrom, map, tap } from 'rxjs';
import { action, coreShowChannels, getvar, Manager, on, ping, tcpTransport } from '../dist/esm/index.js';

const { values } = parseArgs({
  options: { events: { type: 'string', default: '10000000' } },
});
const WANTED = Number(values.events);
const EVENTS_PER_ACTION = 10;
const EVENTS_PER_DROP = 10_000;
const WORKERS = 32;
const MANY = 10_000;
/** How long those may take to know that their connection is gone, in ms. */
const GOAL = 10;
const ROUNDS = 20;
const SAMPLES = 100;
/** Is never answered. */
const SILENT = action('PresenceState', { Provider: 'CustomPresence:none' }, { timeout: 60_000 });

const began = performance.now();
const server = fork(new URL('soakServer.mjs', import.meta.url));
server.once('exit', () => {
  if (stopped) return;
  console.error('The PBX has gone');
  process.exit(1);
});
let stopped = false;
const [{ port }] = await once(server, 'message');
const before = handles();
const pbx = new Manager({
  transport: noting(tcpTransport({ host: '127.0.0.1', port })),
  username: 'admin',
  secret: 'secret123',
  timeout: 2_000,
  linger: 0,
  reconnect: { initialDelay: 1, maxDelay: 5 },
  keepAlive: { interval: 1_000, deadline: 5_000 },
});

let lostAt = 0;
let strangers = 0;
let events = 0;
let hangups = 0;
let performed = 0;
const ends = { complete: 0, error: 0, unsubscribed: 0 };
const heap = [];

pbx.events$.subscribe({ next: () => (events += 1) });
pbx.pipe(on('Hangup')).subscribe({ next: () => (hangups += 1) });
await reach('ready');
const workers = Array.from({ length: WORKERS }, (_, index) => work(index));
let drops = 0;
// Whoever does not get on for so long never will.
let seen = 0;
const watch = setInterval(() => {
  if (pbx.metrics().bytes === seen) {
    console.error(`Nothing moves any more: ${JSON.stringify(pbx.metrics())}`);
    process.exit(1);
  }
  seen = pbx.metrics().bytes;
}, 60_000);
while (pbx.metrics().events < WANTED) {
  await sleep(20);
  if (pbx.metrics().state === 'ready' && pbx.metrics().events > drops * EVENTS_PER_DROP) {
    server.send('drop');
    drops += 1;
    await reach('ready', pbx.metrics().epoch + 1);
  }
  if (pbx.metrics().events >= (heap.length * WANTED) / SAMPLES) sample();
}
stopped = true;
await Promise.all(workers);
const metrics = pbx.metrics();
const times = [];
for (let round = 0; round < ROUNDS; round += 1) times.push(await loseMany());
clearInterval(watch);
pbx.close();
await settled(() => handles() === before);
const clients = await ask();
server.kill();

report();

/** Performs one action after the other, one for every ten events. */
async function work(index) {
  for (let turn = index; !stopped; turn += 1) {
    while (!stopped && performed * EVENTS_PER_ACTION > pbx.metrics().events) await sleep(1);
    performed += 1;
    await perform(turn);
  }
}

function perform(turn) {
  return new Promise((resolve) => {
    const end = (how) => () => {
      ends[how] += 1;
      resolve();
    };
    const subscription = pbx.pipe(kindOf(turn)).subscribe({ complete: end('complete'), error: end('error') });
    if (turn % 50 !== 7) return;
    setImmediate(() => {
      if (subscription.closed) return;
      subscription.unsubscribe();
      end('unsubscribed')();
    });
  });
}

function kindOf(turn) {
  if (turn % 5_000 === 1) return coreShowChannels();
  if (turn % 400 === 2) return action('PresenceState', { Provider: 'CustomPresence:x' }, { timeout: 500 });
  if (turn % 10 === 3) return action('Hangup', { Channel: 'PJSIP/none' });
  return turn % 2 === 0 ? ping() : getvar(null, 'SOAK');
}

/** How long it takes, in ms, from the end of a connection until ten thousand actions in flight know of it. */
async function loseMany() {
  await reach('ready');
  let left = MANY;
  const all = new Promise((resolve) => {
    const end = (error) => {
      if (error?.kind !== 'goneAway') strangers += 1;
      left -= 1;
      if (left === 0) resolve(performance.now() - lostAt);
    };
    for (let count = 0; count < MANY; count += 1) pbx.pipe(SILENT).subscribe({ error: end, complete: end });
  });
  globalThis.gc();
  server.send('drop');
  return all;
}

/** TCP that notes when a connection has ended. */
function noting({ open }) {
  const note = () => {
    lostAt = performance.now();
  };
  return {
    open: () =>
      open().pipe(
        map((connection) => ({
          ...connection,
          bytes$: connection.bytes$.pipe(tap({ complete: note, error: note })),
        })),
      ),
  };
}

async function reach(state, epoch = 0) {
  await firstValueFrom(pbx.status$.pipe(filter((status) => status.state === state && (status.epoch ?? 0) >= epoch)));
}

function sample() {
  globalThis.gc();
  // The bytes that a connection reads stand beside the heap.
  const { heapUsed, external } = process.memoryUsage();
  heap.push({ events: pbx.metrics().events, megabytes: (heapUsed + external) / 2 ** 20 });
}

/** Sockets, timers and the rest that would keep the process alive. */
function handles() {
  return process.getActiveResourcesInfo().sort().join();
}

async function settled(isSo) {
  for (let tries = 0; tries < 100 && !isSo(); tries += 1) await sleep(50);
}

async function ask() {
  server.send('clients');
  const [answer] = await once(server, 'message');
  return answer.clients;
}

/** The slope of the heap over the second half of the run, in megabytes a million events, and how far off that may be. */
function slope() {
  const points = heap.slice(Math.floor(heap.length / 2)).map((point) => [point.events / 1e6, point.megabytes]);
  const mean = (index) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  const value = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / spread;
  const rest = points.reduce((sum, point) => sum + (point[1] - y - value * (point[0] - x)) ** 2, 0);
  const error = Math.sqrt(rest / Math.max(1, points.length - 2) / spread);
  const [first, last] = [points[0], points.at(-1)];
  return { value, error, growth: value * (last[0] - first[0]), points: points.length };
}

function seconds() {
  return (performance.now() - began) / 1000;
}

function report() {
  const { actions, epoch, reconnects, lag } = metrics;
  const { value, error, growth, points } = slope();
  const { answered, failed, timedOut, goneAway, unsubscribed, refused } = actions;
  const outcomes = answered + failed + timedOut + goneAway + unsubscribed + refused;
  // Of each connection a Challenge and a Login, and a Ping now and then.
  const own = outcomes - performed;
  times.sort((one, other) => one - other);
  const median = times[times.length >> 1];
  const checks = [
    [
      `flat: ${value.toFixed(3)} MB a million events, +-${error.toFixed(3)}, ${growth.toFixed(2)} MB in the second half`,
      points >= SAMPLES / 4 && (value < 3 * error || growth < 0.25),
    ],
    [`${outcomes} outcomes, ${own} of them of logins and Pings`, own >= 2 * epoch && own < 2 * epoch + seconds() + 10],
    [`${unsubscribed} were unsubscribed, ${ends.unsubscribed} by us`, unsubscribed === ends.unsubscribed],
    [`${timedOut} were never answered`, timedOut > 0],
    [`in flight ${actions.inFlight}, waiting ${actions.waiting}`, actions.inFlight === 0 && actions.waiting === 0],
    [`handles: ${before || 'none'} before, ${handles() || 'none'} after`, handles() === before],
    [`clients that the PBX still has: ${clients}`, clients === 0],
    [`${strangers} of those who lost the connection were told something else`, strangers === 0],
    [
      `${MANY} at once know that it is lost within ${times[0].toFixed(1)} ms at best, ${median.toFixed(1)} ms at the median`,
      times[0] <= GOAL,
    ],
  ];
  console.log(
    `${metrics.events} events (${events} heard, ${hangups} of them Hangup), ${performed} actions, ${reconnects} reconnects`,
  );
  console.log(`in ${seconds().toFixed(0)} s; epoch ${epoch}; the longest lag ${lag.max.toFixed(0)} ms`);
  console.log(`actions: ${JSON.stringify(actions)}`);
  console.log(
    `memory after a collection, MB: ${heap.map(({ megabytes }) => megabytes.toFixed(1)).join(' ')} (slope of the last ${points})`,
  );
  console.log(`ten thousand at once, ms: ${times.map((time) => time.toFixed(1)).join(' ')}`);
  for (const [what, isSo] of checks) console.log(`${isSo ? 'ok  ' : 'NOT '} ${what}`);
  process.exitCode = checks.every(([, isSo]) => isSo) ? 0 : 1;
}
