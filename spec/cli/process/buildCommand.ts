import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../../..');
/** Below node_modules, where it finds what it depends on. */
const BUILT = join(ROOT, 'node_modules/.cache/rx-asterisk');
export const MAIN = join(BUILT, 'dist/esm/cli/main.js');

/**
 * Makes the command that the tests start. Types are checked elsewhere: `tsc`, which checks them, takes three times as long.
 */
export default async function buildCommand(): Promise<void> {
  // Not above: the tests need the path alone.
  const { default: ts } = await import('typescript');
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const lib = join(ROOT, 'lib');
  rmSync(BUILT, { recursive: true, force: true });
  for (const file of readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const { outputText } = ts.transpileModule(readFileSync(join(lib, file), 'utf8'), { compilerOptions });
    const path = join(BUILT, 'dist/esm', file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, outputText);
  }
  writeFileSync(join(BUILT, 'package.json'), readFileSync(join(ROOT, 'package.json')));
}
