import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BENCH = join(ROOT, 'bench');

/** How large each contestant is when it is installed: the files of its package and of all that it depends on. */
export function measureSizes(contestants) {
  const clients = contestants.filter(({ group }) => group === 'clients').map(({ id }) => sizeOf(id, BENCH));
  return contestants.some(({ group }) => group === 'library') ? [...ourSizes(), ...clients] : clients;
}

function ourSizes() {
  const { name, dependencies, peerDependencies } = manifestOf(ROOT);
  const own = packed();
  const below = Object.keys(dependencies).map((dependency) => sizeOf(dependency, ROOT));
  const beside = Object.keys(peerDependencies).map((dependency) => sizeOf(dependency, ROOT));
  return [
    { ...sum([own, ...below]), name, group: 'library' },
    {
      ...sum([own, ...below, ...beside]),
      name: `${name} and ${Object.keys(peerDependencies).join(', ')}`,
      group: 'library',
    },
  ];
}

/** What `npm pack` would publish. */
function packed() {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const output = execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  const [{ unpackedSize, entryCount }] = JSON.parse(output);
  return { packages: 1, files: entryCount, bytes: unpackedSize };
}

function sizeOf(name, from) {
  const folders = new Set();
  collect(name, from, folders);
  const sizes = [...folders].map((folder) => ({ ...contentsOf(folder), packages: 1 }));
  return { ...sum(sizes), name, group: 'clients' };
}

/** The folders of a package and of what it depends on, each once, found as Node finds them. */
function collect(name, from, folders) {
  let parent = from;
  while (!existsSync(join(parent, 'node_modules', name, 'package.json'))) {
    if (parent === dirname(parent)) return;
    parent = dirname(parent);
  }
  const folder = join(parent, 'node_modules', name);
  if (folders.has(folder)) return;
  folders.add(folder);
  for (const dependency of Object.keys(manifestOf(folder).dependencies ?? {})) collect(dependency, folder, folders);
}

function contentsOf(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== 'node_modules');
  return sum(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? contentsOf(path) : { files: 1, bytes: statSync(path).size };
    }),
  );
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function sum(sizes) {
  const total = (key) => sizes.reduce((all, size) => all + (size[key] ?? 0), 0);
  return { packages: total('packages'), files: total('files'), bytes: total('bytes') };
}
