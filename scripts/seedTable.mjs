// `npm run seed:table`: what py-asterisk has, and the tests that prove that it works here, freshly run on three dialects.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { stdout, stderr } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', 'spec/seed', '--selectProjects', 'spec', '--json'],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
);
const report = /^\{.*\}$/ms.exec(stdout)?.[0];
if (report === undefined) {
  console.error(stderr);
  process.exit(1);
}
const tests = JSON.parse(report).testResults.flatMap(({ assertionResults }) => assertionResults);
const rows = new Map();
for (const { ancestorTitles, title, status } of tests) {
  const [seed, name] = title.split(' → ');
  if (name === undefined) continue;
  const proofs = rows.get(seed) ?? rows.set(seed, new Map()).get(seed);
  const dialect = ancestorTitles[0]?.replace(/\D/g, '');
  proofs.set(name, [...(proofs.get(name) ?? []), `${dialect} ${status === 'passed' ? 'ok' : status.toUpperCase()}`]);
}
for (const [seed, proofs] of rows) {
  console.log(seed);
  for (const [name, results] of proofs) console.log(`   ${name}: ${results.join(', ')}`);
}
const isProven = (proofs) => [...proofs.values()].flat().every((result) => result.endsWith(' ok'));
const proven = [...rows.values()].filter(isProven).length;
const failed = tests.filter(({ status }) => status === 'failed').length;
console.log(`\n${proven} of ${rows.size} rows are proven, by ${tests.length} tests`);
process.exitCode = failed === 0 && proven === rows.size ? 0 : 1;
