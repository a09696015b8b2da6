import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { restart } from 'rx-asterisk/testing';
import { MAIN } from './buildCommand.js';
import { startCommand } from './startCommand.js';
import { TryPbx } from './tryPbx.js';

let office: TryPbx;
let folder: string;

beforeEach(async () => {
  office = await TryPbx.open();
  folder = mkdtempSync(join(tmpdir(), 'rx-asterisk-'));
});

afterEach(() => {
  office.close();
  rmSync(folder, { recursive: true });
});

const linesOf = (out: string): readonly unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const call = (exten = '1001'): void => void office.pbx.call({ channel: 'PJSIP/trunk', exten }).subscribe();

describe('events', () => {
  it('come by name and by field, until Ctrl-C', async () => {
    const filters = ['--filter', 'channel=pjsip/*', '--filter', 'Exten=100?'];
    const command = startCommand(['events', 'newchannel', 'Hangup', ...filters], { env: office.env });
    const ready = startCommand(['events', 'fullybooted'], { env: office.env });
    await Promise.all([command.says('# admin@127.0.0.1'), ready.says('-- FullyBooted')]);
    office.pbx.generate({ callsPerSecond: 20, mix: { 1005: 1, 500: 1 } }).subscribe();
    await command.says('-- Newchannel');
    for (const { child } of [command, ready]) child.kill('SIGINT');
    const { code, out } = await command.ended;
    expect(code).toBe(0);
    expect(out).toMatch(/^# admin@127\.0\.0\.1:\d+\n-- Newchannel\n {3}AccountCode: /);
    expect(new Set(out.match(/(?<= Exten: ).*/g))).toEqual(new Set(['1005']));
  });

  it('a pipe that is closed ends them quietly', async () => {
    office.pbx.generate({ callsPerSecond: 50 }).subscribe();
    const pipe = `"${process.execPath}" "${MAIN}" events --json --url "$URL" | head -3`;
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', pipe], {
      env: { PATH: process.env['PATH'], URL: office.url() },
    });
    expect(linesOf(stdout)).toHaveLength(3);
    expect(stderr).toBe('');
  });

  it('a disk that is full is told', async () => {
    office.pbx.generate({ callsPerSecond: 50 }).subscribe();
    const command = `"${process.execPath}" "${MAIN}" events --url "$URL" > /dev/full`;
    const ended = promisify(execFile)('sh', ['-c', command], { env: { PATH: process.env['PATH'], URL: office.url() } });
    await expect(ended).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^rx-asterisk: Standard output is incomplete: .*ENOSPC/) as string,
    });
  });

  it('go on after the PBX was gone, and say so', async () => {
    const command = startCommand(['events', 'FullyBooted', '--json'], { env: office.env });
    await command.says('FullyBooted');
    office.pbx.inject(restart({ downFor: 0 }));
    await command.says('The connection is there again');
    await command.says(/FullyBooted[^]*FullyBooted/);
    command.child.kill('SIGTERM');
    const { code, out, err } = await command.ended;
    expect(code).toBe(0);
    expect(linesOf(out)).toMatchObject([{ Event: 'FullyBooted' }, { Event: 'FullyBooted' }]);
    expect(err).toMatch(/^The connection is gone: .*; next attempt in \d+\.\d s\n/);
  });
});

it('Ctrl-C ends what waits for an answer, with 130', async () => {
  const command = startCommand(['originate', 'Local/1004@default', '--application', 'Wait', '--follow'], {
    env: office.env,
  });
  await command.says('queued');
  command.child.kill('SIGINT');
  expect(await command.ended).toMatchObject({ code: 130, err: '' });
});

it('a table that is watched is told anew, and as changes', async () => {
  call();
  const table = startCommand(['channels', '--watch'], { env: office.env });
  const changes = startCommand(['calls', '--watch', '--json'], { env: office.env });
  await Promise.all([table.says('PJSIP/trunk-00000000'), changes.says('"added"')]);
  call();
  await Promise.all([table.says('PJSIP/trunk-00000001'), changes.says(/"added"[^]*"added"/)]);
  for (const { child } of [table, changes]) child.kill('SIGINT');
  expect(await table.ended).toMatchObject({ code: 0, out: expect.stringMatching(/^CHANNEL[^]*\n\nCHANNEL/) as string });
  expect(linesOf((await changes.ended).out)).toMatchObject([
    { kind: 'added', value: { state: 'in Wait' } },
    { kind: 'added', value: { state: 'in dialplan' } },
  ]);
});

it('what record writes, replay plays, and serves', async () => {
  const file = join(folder, 'bug.jsonl');
  const recorder = startCommand(['record', file], { env: office.env });
  await recorder.says('Recording into');
  const writings = watch(file);
  call('1005');
  for await (const _ of writings) if (readFileSync(file, 'utf8').includes('Event: Hangup')) break;
  recorder.child.kill('SIGINT');
  expect(await recorder.ended).toMatchObject({
    code: 0,
    err: expect.stringMatching(/^Recording into .*\n\d+ entries are in .*bug\.jsonl\n$/) as string,
  });

  const again = await startCommand(['record', file], { env: office.env }).ended;
  expect(again).toMatchObject({ code: 2, err: expect.stringContaining('--force') as string });
  const played = await startCommand(['replay', file, '--speed', '0', '--json']).ended;
  expect(linesOf(played.out)).toContainEqual(expect.objectContaining({ Event: 'Hangup' }));

  const server = startCommand(['replay', file, '--port', '0', '--json']);
  await server.says('url');
  const [{ url }] = linesOf(server.out) as readonly [{ readonly url: string }];
  const client = startCommand(['events', 'Hangup', '--url', url, '--json']);
  await client.says('Hangup');
  client.child.kill('SIGINT');
  server.child.kill('SIGINT');
  expect([(await client.ended).code, (await server.ended).code]).toEqual([0, 0]);
});

it('pbx is a PBX, metrics counts what is in one', async () => {
  const pbx = startCommand(['pbx', '--port', '0', '--calls', '20', '--json']);
  await pbx.says('url');
  const [{ url }] = linesOf(pbx.out) as readonly [{ readonly url: string }];
  const metrics = startCommand(['metrics', '--port', '0'], { env: { AMI_URL: url } });
  await metrics.says('/metrics\n');
  const page = metrics.out.trim();
  const read = async (): Promise<string> => (await fetch(page)).text();
  let text = await read();
  while (!/^asterisk_channels\{/m.test(text) || !/^asterisk_queue_callers\{/m.test(text)) text = await read();
  expect(text).toContain('\nrx_asterisk_up 1\n');
  for (const path of ['/', '/metrics/', '//']) expect((await fetch(`${new URL(page).origin}${path}`)).status).toBe(404);
  expect((await fetch(`${page}?of=pbx`)).status).toBe(200);
  for (const { child } of [metrics, pbx]) child.kill('SIGINT');
  expect([(await metrics.ended).code, (await pbx.ended).code]).toEqual([0, 0]);
});
