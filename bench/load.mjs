// How many events the embedded PBX makes: `npm run bench:load`, or `npm run bench:load -- 20000 40000 --seconds 20`.
//
// First in virtual time with a client in memory that reads and drops all: what one second of CPU is worth.
// Then in real time, at each rate of events a second: the PBX in this process, on a socket, and the library's Manager in
// another. Printed are what the client got, the CPU of each process as a share of one core, the delay of the PBX's event
// loop, the round trip of a Ping under load, and the memory of the PBX before and after.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { VirtualTimeScheduler } from 'rxjs';
import { EmbeddedPbx } from '../dist/esm/testing/index.js';

const { values, positionals } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    talk: { type: 'string', default: '3' },
    calls: { type: 'string', default: '5000' },
    memory: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
// With --memory that is all.
const rates = values.memory ? [] : positionals.length > 0 ? positionals.map(Number) : [20_000, 40_000, 60_000];
const load = { talkTime: Number(values.talk), holdTime: 1 };

const eventsPerCall = inVirtualTime(Number(values.calls));
const rows = [];
for (const rate of rates) rows.push(await onSocket(rate, Number(values.seconds)));
if (rows.length > 0) console.table(rows);

function inVirtualTime(calls) {
  const scheduler = new VirtualTimeScheduler();
  const pbx = new EmbeddedPbx({ scheduler });
  let events = 0;
  pbx
    .transport()
    .open()
    .subscribe(({ bytes$, write }) => {
      bytes$.subscribe((bytes) => (events += countEvents(bytes)));
      write('Action: Login\r\nUsername: admin\r\nSecret: secret123\r\n\r\n');
    });
  scheduler.flush();
  const { seconds } = cpu(() => {
    pbx.generate({ ...load, callsPerSecond: 100, calls }).subscribe();
    scheduler.flush();
  });
  pbx.close();
  console.log(
    `in memory, virtual time: ${calls} calls, ${events} events, ${round(events / seconds)} events a second of CPU`,
  );
  return events / calls;
}

function cpu(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6 };
}

/** Every event begins with this. */
function countEvents(bytes) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = text.indexOf('Event: '); at >= 0; at = text.indexOf('\nEvent: ', at + 1)) count++;
  return count;
}

async function onSocket(rate, seconds) {
  const pbx = new EmbeddedPbx({ maxChannels: 100_000 });
  const { port } = await new Promise((resolve) => pbx.listen().subscribe(resolve));
  const client = fork(new URL('loadClient.mjs', import.meta.url), [String(port)]);
  await once(client, 'message');
  const playing = pbx.generate({ ...load, callsPerSecond: rate / eventsPerCall }).subscribe();
  // Until as many calls end as begin.
  await sleep((load.talkTime + load.holdTime) * 2_000);
  globalThis.gc?.();
  const memory = process.memoryUsage().rss;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const [began, used, first] = [performance.now(), process.cpuUsage(), await ask(client)];
  await sleep(seconds * 1000);
  const last = await ask(client);
  const elapsed = (performance.now() - began) * 1000;
  const { user, system } = process.cpuUsage(used);
  const row = {
    'asked for': rate,
    'events/s': round(((last.events - first.events) / elapsed) * 1e6),
    channels: pbx.channels.length,
    'PBX CPU %': round(((user + system) / elapsed) * 100),
    'client CPU %': round(((last.cpu - first.cpu) / elapsed) * 100),
    'loop p99 ms': round(delay.percentile(99) / 1e6),
    'Ping p50 ms': round(last.ping50),
    'Ping p99 ms': round(last.ping99),
    'MB before': round(memory / 2 ** 20),
    'MB after': round(process.memoryUsage().rss / 2 ** 20),
  };
  playing.unsubscribe();
  client.kill();
  pbx.close();
  return row;
}

async function ask(client) {
  client.send('count');
  const [answer] = await once(client, 'message');
  return answer;
}

function round(value) {
  return Math.round(value);
}
