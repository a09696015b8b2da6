import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BENCH = fileURLToPath(new URL('..', import.meta.url));

/** The clients are no dependencies of the package: they come when the benchmark runs for the first time. */
export function installClients() {
  if (existsSync(new URL('../node_modules/.package-lock.json', import.meta.url))) return;
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  // Its output is no result.
  const { status } = spawnSync('npm', args, {
    cwd: BENCH,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The clients could not be installed; without them: --only floors,library');
}
