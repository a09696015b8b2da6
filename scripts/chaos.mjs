// `npm run chaos -- --seconds 60 --seed 42`: the library on an embedded PBX behind a socket on which everything goes wrong.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const seconds = numberOf('seconds', values.seconds ?? '60');
const seed = numberOf('seed', values.seed ?? String(1 + (Date.now() % 100_000)));
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'chaos-'));
const file = join(folder, 'report.json');
console.log(`chaos: seed ${seed}, ${seconds} s of storm, then ten of calm`);
try {
  // What is left open, and reported as such, must not keep it from ending.
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '--selectProjects', 'chaos', '--runInBand', '--forceExit'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CHAOS_REPORT: file, CHAOS_SECONDS: `${seconds}`, CHAOS_SEED: `${seed}` },
      maxBuffer: 1 << 26,
      // What spins for ever is no end either.
      timeout: (seconds + 180) * 1_000,
      killSignal: 'SIGKILL',
    },
  );
  if (existsSync(file)) print(JSON.parse(readFileSync(file, 'utf8')));
  if (status !== 0) console.error(`${stderr}\nIt went wrong with seed ${seed}: npm run chaos -- --seed ${seed}`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}

function numberOf(name, text) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  console.error(`--${name} ${text} is no whole number above 0`);
  process.exit(1);
}

function print({ figures, faults, outcomes, checks, problems, problemCount }) {
  table('figures', figures);
  table('faults', faults);
  table('actions by outcome', outcomes);
  table('what was checked, and how often', checks);
  console.log(`\n${problemCount === 0 ? 'nothing was wrong' : `wrong: ${problemCount}`}`);
  for (const problem of problems) console.log(`  ${problem}`);
}

function table(title, counts) {
  console.log(`\n${title}`);
  for (const [name, count] of Object.entries(counts))
    console.log(`  ${count.toLocaleString('en').padStart(11)}  ${name}`);
}
