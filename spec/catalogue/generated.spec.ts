import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const script = join(root, 'scripts/generateCatalogue.mjs');

describe('lib/catalogue', () => {
  it('is what the script makes of scripts/catalogue.json', () => {
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  const handedOut = join(root, '../shared/catalogue.json');
  (existsSync(handedOut) ? it : it.skip)('is made of the catalogue as it was handed out', () => {
    expect(readFileSync(join(root, 'scripts/catalogue.json'), 'utf8')).toBe(readFileSync(handedOut, 'utf8'));
  });
});
