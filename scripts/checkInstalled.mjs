// What a stranger gets: packs the package, installs it into an empty folder, and uses it from there, as a command and from
// modules of both kinds. Run by `npm run check:package`, after a build.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'rx-asterisk-installed-'));
const here = { cwd: folder, encoding: 'utf8' };

try {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8' }),
  );
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, filename)], here);

  const use = `const pbx = new EmbeddedPbx();
new Manager({ transport: pbx.transport(), username: 'admin', secret: 'secret123' }).ping().subscribe((fields) => {
  console.log(fields.Ping);
  pbx.close();
});`;
  writeFileSync(
    join(folder, 'esm.mjs'),
    `import { Manager } from 'rx-asterisk';\nimport { EmbeddedPbx } from 'rx-asterisk/testing';\n${use}`,
  );
  writeFileSync(
    join(folder, 'cjs.cjs'),
    `const { Manager } = require('rx-asterisk');\nconst { EmbeddedPbx } = require('rx-asterisk/testing');\n${use}`,
  );
  for (const file of ['esm.mjs', 'cjs.cjs']) expect(file, execFileSync('node', [file], here), 'Pong\n');

  const help = execFileSync('npx', ['rx-asterisk', 'help', 'QueueAdd'], here);
  expect('npx rx-asterisk help QueueAdd', help.split(' [')[0], 'rx-asterisk action QueueAdd <Queue> <Interface>');
  await threeEvents();
  console.log('The packed package works where it is installed: as a command, in an ES module and in a CommonJS module');
} finally {
  rmSync(folder, { recursive: true });
}

async function threeEvents() {
  // Not by npx, which keeps a signal to itself.
  const pbx = spawn('node_modules/.bin/rx-asterisk', ['pbx', '--port', '0', '--calls', '20', '--json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [address] = await once(pbx.stdout.setEncoding('utf8'), 'data');
    const pipe = `npx rx-asterisk events --json --url '${JSON.parse(address).url}' | head -3`;
    const lines = execFileSync('sh', ['-c', pipe], here).trimEnd().split('\n');
    expect(pipe, lines.filter((line) => 'Event' in JSON.parse(line)).length, 3);
  } finally {
    pbx.kill('SIGINT');
  }
}

function expect(what, found, wanted) {
  if (found !== wanted) throw new Error(`${what}: ${JSON.stringify(found)} is not ${JSON.stringify(wanted)}`);
}
