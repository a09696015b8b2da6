import { fork } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

const FEEDER = new URL('../feeder.mjs', import.meta.url);
const CONTESTANT = new URL('contestant.mjs', import.meta.url);
/** How long a process that has done its work may take to go, in ms. */
const FAREWELL = 2_000;

const children = new Set();
// Whatever ends this process ends them.
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

/** The feeder in its process: what is `expected(count)` of so many events, `play(count)` and `close()`. */
export async function startFeeder(stream) {
  const child = start(FEEDER, [JSON.stringify(stream)], []);
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`The feeder has gone with code ${code}: ${child.errors()}`);
  });
  // Whoever awaits an answer hears of it.
  gone.catch(() => {});
  const [{ port }] = await Promise.race([once(child, 'message'), gone]);
  const asked = new Map();
  child.on('message', ({ id, expected }) => {
    asked.get(id)(expected);
    asked.delete(id);
  });
  let id = 0;
  return {
    port,
    expected: (count) => {
      id += 1;
      child.send({ id, expected: count });
      return Promise.race([new Promise((resolve) => asked.set(id, resolve)), gone]);
    },
    play: (count) => child.send({ play: count }),
    close: () => end(child),
  };
}

/** Has a contestant do a task; resolves with its result, or with `{ failure }` where it hangs or crashes. */
export async function perform(feeder, { module, task, settings = {}, timeout }) {
  const flags = task === 'growing' || task === 'keeping' ? ['--expose-gc'] : [];
  const child = start(CONTESTANT, [JSON.stringify({ module, task, port: feeder.port, settings })], flags);
  let timer;
  const outcome = await new Promise((resolve) => {
    timer = setTimeout(() => resolve({ failure: `hangs: nothing within ${timeout / 1000} s` }), timeout);
    child.on('exit', (code, signal) => resolve({ failure: `crashes (${signal ?? code}): ${child.errors()}` }));
    child.on('error', (error) => resolve({ failure: error.message }));
    child.on('message', ({ play, result }) => {
      if (result !== undefined) resolve(result);
      else feeder.play(play);
    });
  });
  clearTimeout(timer);
  await end(child, 'failure' in outcome ? 0 : FAREWELL);
  return outcome;
}

function start(module, args, execArgv) {
  const child = fork(module, args, { execArgv, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let errors = '';
  child.stderr.on('data', (text) => (errors = (errors + text).slice(-2_000)));
  child.errors = () => /^\w*Error.*$/m.exec(errors)?.[0] ?? errors.trim().split('\n').at(-1);
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

async function end(child, patience = FAREWELL) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  if (child.connected) child.disconnect();
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await gone;
  clearTimeout(timer);
}
