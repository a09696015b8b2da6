import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dialect } from 'rx-asterisk/testing';
import { seedRows } from './seedRows.js';
import { World } from './World.js';

const table = join(__dirname, '../../../shared/seed.md');

const proofs = seedRows.flatMap(({ seed, proofs: ofRow }) =>
  Object.entries(ofRow).map(([name, prove]) => ({ seed, name, prove })),
);

describe.each<Dialect>([13, 20, 22])('the seed on Asterisk %d', (dialect) => {
  let world: World;
  beforeEach(() => (world = new World(dialect)));
  afterEach(() => {
    world.end();
  });

  it.each(proofs)('$seed → $name', async ({ prove }) => {
    await prove(world);
    expect(world.diagnostics.filter(({ kind }) => kind !== 'connection')).toEqual([]);
  });
});

describe('the rows of the seed', () => {
  it('are each there once', () => {
    expect(new Set(seedRows.map(({ seed }) => seed)).size).toBe(seedRows.length);
  });

  (existsSync(table) ? it : it.skip)('are all of them', () => {
    expect(seedRows.map(({ seed }) => seed).sort()).toEqual(rowsOf(readFileSync(table, 'utf8')).sort());
  });
});

/** The first cells of the first table. */
function rowsOf(markdown: string): string[] {
  const [, ...lines] = markdown.slice(0, markdown.indexOf('# py-asterisk in detail')).split('\n| --- | --- | --- |\n');
  return lines
    .join('\n')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, line.indexOf(' | ')));
}
