import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
/** Below node_modules, where it finds what it depends on. */
const BUILT = join(ROOT, 'node_modules/.cache/rx-asterisk');
export const MAIN = join(BUILT, 'dist/esm/cli/main.js');

/**
 * Makes the command that the tests start: by esbuild, which checks no types but takes a fifth of a second, and of few files, which
 * start sooner. What `tsc` makes of it is tried as it is packed: scripts/checkInstalled.mjs.
 */
export default async function buildCommand(): Promise<void> {
  // Not above: the tests need the path alone.
  const { build } = await import('esbuild');
  rmSync(BUILT, { recursive: true, force: true });
  await build({
    entryPoints: [join(ROOT, 'lib/cli/main.ts')],
    outdir: join(BUILT, 'dist/esm/cli'),
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', packages: 'external', target: 'node20' },
  });
  writeFileSync(join(BUILT, 'package.json'), readFileSync(join(ROOT, 'package.json')));
}
