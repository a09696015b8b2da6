import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './startCommand.js';
import { TryPbx } from './tryPbx.js';

let office: TryPbx;
let folder: string;

beforeAll(async () => {
  office = await TryPbx.open();
  folder = mkdtempSync(join(tmpdir(), 'rx-asterisk-'));
});

afterAll(() => {
  office.close();
  rmSync(folder, { recursive: true });
});

describe('what is wrong is told on standard error, and by the exit code', () => {
  it.each<[what: string, code: number, argv: readonly string[], told: RegExp]>([
    ['no command', 2, [], /Usage: rx-asterisk/],
    ['an unknown command', 2, ['event'], /unknown command 'event'\n\(Did you mean events\?\)/],
    ['a wrong option', 2, ['channels', '--wach'], /unknown option '--wach'\n\(Did you mean --watch\?\)/],
    ['a missing argument', 2, ['hangup'], /missing required argument 'channel'/],
    [
      'a number that is none',
      2,
      ['metrics', '--port', 'http'],
      /--port: "http" is not a port, a number from 0 to 65535/,
    ],
    ['a port that is no whole number', 2, ['metrics', '--port', '1.5'], /--port: "1.5" is not a port, a whole number/],
    ['an address for a command', 2, ['ami:/admin:secret123@h'], /unknown command '…'/],
    ['an address for an action', 2, ['action', 'admin:secret123@h'], /There is no action "admin…"/],
    ['an unknown action', 2, ['action', 'QueueAd'], /There is no action "QueueAd"; did you mean QueueAdd, /],
    ['an action without its parameter', 2, ['action', 'QueueAdd', 'support'], /QueueAdd: Interface is missing/],
    ['an action that fails', 1, ['action', 'Hangup', 'PJSIP/nobody'], /No such channel/],
    ['an unknown console command', 1, ['command', 'frobnicate'], /The console does not know "frobnicate"/],
    ['a filter that is none', 2, ['events', '--filter', 'Channel'], /--filter "Channel": expected Key=glob/],
    ['a recording that is not there', 2, ['replay', 'nowhere.jsonl'], /nowhere\.jsonl/],
    ['two connections', 2, ['--url', 'ami://a:b@c', '--connection', 'x', 'calls'], /cannot be used with option '--url/],
  ])('%s: %d', async (_, code, argv, told) => {
    const ended = await runCommand(argv, { env: office.env, cwd: folder });
    expect(ended).toMatchObject({ code, err: expect.stringMatching(told) as string });
    expect(ended.err).not.toContain('secret123');
  });

  it('a wrong secret: 4, an unreachable host: 3, for one answer and for a stream', async () => {
    const wrong = { AMI_URL: office.url('admin:wr0ng') };
    const gone = { AMI_URL: 'ami://admin:s3cret@127.0.0.1:1' };
    const [action, events, ...unreachable] = await Promise.all([
      runCommand(['action', 'Ping'], { env: wrong }),
      runCommand(['events'], { env: wrong }),
      runCommand(['action', 'Ping'], { env: gone }),
      runCommand(['events', '--json'], { env: gone }),
    ]);
    const taken = await runCommand(['pbx', '--port', String(office.port)]);
    expect(taken).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^rx-asterisk: Cannot listen on .*\n$/) as string,
    });
    expect(action).toMatchObject({
      code: 4,
      out: '',
      err: expect.stringContaining('Check the user and the secret') as string,
    });
    expect(events).toMatchObject({ code: 4, err: action.err });
    for (const ended of unreachable)
      expect(ended).toMatchObject({
        code: 3,
        out: '',
        err: expect.stringMatching(/Cannot reach 127\.0\.0\.1:1: .*\nCheck the host/) as string,
      });
    expect([action, ...unreachable].map(({ err }) => err).join('')).not.toMatch(/wr0ng|s3cret/);
  });

  it('a configuration that is not there, cannot be read, is damaged, or is open to others', async () => {
    const file = (name: string, secret: string, mode: number): string => {
      const path = join(folder, name);
      const connection = `hostname = 127.0.0.1\nport = ${String(office.port)}\nusername = admin\n${secret}\n`;
      writeFileSync(path, `[py-asterisk]\ndefault connection = a\n[connection: a]\n${connection}`);
      chmodSync(path, mode);
      return path;
    };
    const open = file('open.conf', 'secret = secret123', 0o644);
    const [none, unreadable, damaged, readable, inEnvironment] = await Promise.all([
      runCommand(['calls'], { cwd: folder }),
      runCommand(['calls'], { env: { PYASTERISK_CONF: folder } }),
      runCommand(['calls'], { env: { PYASTERISK_CONF: file('damaged.conf', 's3cr3t', 0o600) } }),
      runCommand(['action', 'Ping'], { env: { PYASTERISK_CONF: open } }),
      runCommand(['action', 'Ping', '--url', `ami://admin@127.0.0.1:${String(office.port)}`], {
        env: { AMI_SECRET: 'secret123' },
      }),
    ]);
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining('There is no configuration') as string });
    expect(unreadable).toMatchObject({ code: 2, err: `rx-asterisk: ${folder}: the file cannot be read\n` });
    expect(damaged).toMatchObject({ code: 2, err: expect.stringMatching(/damaged\.conf: line 7/) as string });
    expect(damaged.err).not.toContain('s3cr3t');
    expect(readable).toMatchObject({ code: 0, err: expect.stringContaining(`chmod 600 ${open}`) as string });
    expect(inEnvironment).toMatchObject({ code: 0, err: '' });
  });
});
