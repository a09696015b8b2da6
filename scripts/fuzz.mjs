// `npm run fuzz [-- --runs 1000000 --seed 42 --first 0]`: the decoder on mutated transcripts and random bytes, its figures, and
// the input that it reads wrongly, if there is one. Seed and number repeat an input: `--seed 42 --first 6389 --runs 1`.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** How long one input may take, in seconds: the longest takes a few hundredths of one. */
const PATIENCE = 60;
/** How much more may be in use at the end, in bytes: compiled code, no input. */
const GROWTH = 32 << 20;

const number = (text) => {
  if (!/^\d{1,10}$/.test(text)) throw new RangeError(`${JSON.stringify(text)} is no whole number`);
  return Number(text);
};
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    first: { type: 'string', default: '0' },
  },
});
const [runs, seed, first] = [values.runs, values.seed, values.first].map(number);
if (runs < 1) throw new RangeError('--runs: there is nothing to show without one');

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const files = { report: join(folder, 'report.json'), progress: join(folder, 'progress') };
try {
  const { code, output, stuckAt } = await run();
  if (stuckAt !== undefined) console.log(`seed ${seed}, run ${stuckAt}: it does not come to an end`);
  else if (!existsSync(files.report)) console.log(output);
  const report = existsSync(files.report) ? print(JSON.parse(readFileSync(files.report, 'utf8'))) : undefined;
  process.exitCode = code === 0 && report?.isSound ? 0 : 1;
  if (code !== 0 && report?.isSound) console.log(output);
} finally {
  rmSync(folder, { recursive: true });
}

/** Runs the spec, and ends it where it does not get on. */
function run() {
  const child = spawn(
    process.execPath,
    ['--expose-gc', 'node_modules/jest/bin/jest.js', '--runInBand', '--selectProjects', 'spec', '--', 'spec/wire/fuzz'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        FUZZ_RUNS: String(runs),
        FUZZ_SEED: String(seed),
        FUZZ_FIRST: String(first),
        FUZZ_REPORT: files.report,
        FUZZ_PROGRESS: files.progress,
      },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  let at = '';
  let stuckAt;
  let idle = 0;
  const watch = setInterval(() => {
    const now = existsSync(files.progress) ? readFileSync(files.progress, 'utf8').trim() : '';
    idle = now === at ? idle + 1 : 0;
    at = now;
    // It has not begun, gets on, or is done.
    if (now === '' || idle < PATIENCE || existsSync(files.report)) return;
    stuckAt = now;
    child.kill('SIGKILL');
  }, 1_000);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ code, output, stuckAt });
    });
  });
}

function print({ inputs, bytes, frames, malformed, oversized, seconds, heapBefore, heapAfter, failure }) {
  const mega = (value) => `${(value / 2 ** 20).toFixed(1)} MB`;
  const grown = heapAfter - heapBefore;
  const figures = {
    seed,
    inputs,
    bytes: mega(bytes),
    frames,
    malformed,
    oversized,
    seconds: seconds.toFixed(1),
    'heap before': mega(heapBefore),
    'heap after': mega(heapAfter),
  };
  for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(12), value);
  if (failure !== undefined) console.log(failure);
  if (grown > GROWTH) console.log(`The heap has grown by ${mega(grown)}`);
  return { isSound: failure === undefined && grown <= GROWTH };
}
