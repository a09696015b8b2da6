// `npm run fidelity`: how far the embedded PBX says what recorded servers said, freshly measured, and what it says otherwise.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fidelity-'));
const file = join(folder, 'report.txt');
try {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/jest/bin/jest.js', 'spec/testing/fidelity', '--selectProjects', 'spec'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, FIDELITY_REPORT: file }, maxBuffer: 1 << 26 },
  );
  if (status !== 0) console.error(stderr);
  console.log(readFileSync(file, 'utf8'));
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
