import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { action, Manager, ping, readConfig } from 'rx-asterisk';
import { lastValueFrom, Subject } from 'rxjs';
import { dumpHuman, dumpPacket } from '../../lib/cli/text/dumpPacket.js';
import { CommandLine } from './CommandLine.js';
import type { Proof, SeedRow } from './SeedRow.js';

function withLine(prove: (line: CommandLine, world: Parameters<Proof>[0]) => Promise<void>): Proof {
  return async (world) => {
    const line = await CommandLine.over(world);
    try {
      await prove(line, world);
    } finally {
      line.end();
    }
  };
}

export const commandLineRows: readonly SeedRow[] = [
  {
    seed: 'config: search order, `[py-asterisk]` `default connection`, `[connection: NAME]` hostname, port, username, secret',
    proofs: {
      readConfig: withLine(async (line) => {
        const path = line.write('named.conf', '100%s; e=c');
        const env = { PYASTERISK_CONF: path };
        expect(readConfig(undefined, { env })).toEqual({ ...line.address, username: 'admin', secret: '100%s; e=c' });
        const home = line.write('.py-asterisk.conf', 'secret123');
        const found = readConfig('office', { env: { HOME: join(home, '..') } });
        const pbx = new Manager(found);
        await expect(lastValueFrom(pbx.pipe(ping()))).resolves.toMatchObject({ Ping: 'Pong' });
        pbx.close();
        expect(readConfig(undefined, { env: { AMI_URL: 'amis://me:s%20c@host', PYASTERISK_CONF: path } })).toEqual({
          host: 'host',
          port: 5039,
          username: 'me',
          secret: 's c',
          tls: true,
        });
        expect(() => readConfig('nowhere', { env })).toThrow(`${path}: there is no section [connection: nowhere]`);
        const wrong = { PYASTERISK_CONF: line.write('port.conf', 's3cr3t', 'http') };
        expect(() => readConfig(undefined, { env: wrong })).toThrow(/port\.conf.*port: "http" is no port/);
        writeFileSync(
          path,
          '[py-asterisk]\ndefault connection = a\n[connection: a]\nhostname = h\nport = 1\nusername = u\n',
        );
        expect(() => readConfig(undefined, { env })).toThrow('[connection: a] has no "secret"');
        const folder = { PYASTERISK_CONF: join(path, '..') };
        expect(() => readConfig(undefined, { env: folder })).toThrow('the file cannot be read');
        expect(() => readConfig(undefined, { env: {}, cwd: path })).toThrow('There is no configuration');
      }),
    },
  },
  {
    seed: 'CLI: `actions`, `action NAME [args] [--key=value]`, `command "…"`, `usage`, `help NAME`',
    proofs: {
      'actions, usage, help': withLine(async (line) => {
        expect((await line.run(['actions', 'queue'])).out.split('\n')).toContain('QueueAdd');
        expect(await line.run(['usage'])).toMatchObject({
          code: 0,
          out: expect.stringContaining('Examples:\n') as string,
        });
        expect((await line.run(['help', 'queueadd'])).out).toContain('Interface (required)');
        const unknown = await line.run(['help', 'QueueAd']);
        expect(unknown).toMatchObject({ code: 2, out: '', err: expect.stringContaining('QueueAdd') as string });
      }),
      action: withLine(async (line) => {
        const added = await line.run([
          'action',
          'queueadd',
          'support',
          'PJSIP/1002',
          '--penalty=2',
          '--MemberName=a=b',
        ]);
        expect(added).toMatchObject({
          code: 0,
          err: '',
          out: expect.stringContaining('-- Response: Success') as string,
        });
        const rows = (await line.run(['--json', 'action', 'QueueStatus', 'support'])).out.trim().split('\n');
        expect(rows.map((row): unknown => JSON.parse(row))).toContainEqual(
          expect.objectContaining({ Event: 'QueueMember', Name: 'a=b', Penalty: '2' }),
        );
        expect(await line.run(['action', 'QueueAdd', 'support'])).toMatchObject({
          code: 2,
          err: expect.stringContaining('Interface is missing') as string,
        });
        expect(await line.run(['action', 'Hangup', 'PJSIP/nobody'])).toMatchObject({
          code: 1,
          err: expect.stringContaining('No such channel') as string,
        });
        const wrong = `ami://admin:wr0ng@${line.address.host}:${String(line.address.port)}`;
        const refused = await line.run(['--url', wrong, 'action', 'Ping']);
        expect(refused.code).toBe(4);
        expect(refused.err).not.toContain('wr0ng');
        expect((await line.run(['--url', 'ami://a:b@127.0.0.1:1', 'action', 'Ping'])).code).toBe(3);
        expect((await line.run(['--connection', 'nowhere', 'action', 'Ping'])).code).toBe(2);
        expect((await line.run(['frobnicate'])).code).toBe(2);
      }),
      command: withLine(async (line, { dialect }) => {
        const { out } = await line.run(['command', 'core show version']);
        expect(out).toContain(`Asterisk ${String(dialect)}.`);
      }),
    },
  },
  {
    seed: 'scripts: `asterisk-dump`, `asterisk-recover`',
    proofs: {
      dump: withLine(async (line, world) => {
        const quit$ = new Subject<number>();
        const sent = world.all(ping());
        const dumped = line.run(['dump', 'UserEvent'], {
          quit$,
          onOut: (text) => {
            if (text.startsWith('# ')) return;
            quit$.next(130);
          },
        });
        await sent;
        const greet = setInterval(() => void world.all(action('UserEvent', { UserEvent: 'Hello\u001b[2J' })), 20);
        const { code, out } = await dumped;
        clearInterval(greet);
        expect(code).toBe(0);
        expect(out).toMatch(/^# admin@.*\n-- UserEvent\n/);
        expect(out).toContain('   UserEvent: Hello\\x1b[2J\n');
      }),
      recover: withLine(async (line, world) => {
        expect(await line.run(['recover'])).toMatchObject({
          code: 0,
          err: expect.stringContaining('no channel') as string,
        });
        const channel = await world.call('1001');
        expect((await line.run(['recover', channel, 'default', '500', '1'])).code).toBe(0);
        const dialled = world.next('DialEnd');
        await world.call('310');
        await dialled;
        const wrong = await line.run(['recover'], { answers: ['7'] });
        expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('7') as string });
        const asked = await line.run(['recover'], { answers: ['1', 'default', '500', ''] });
        expect(asked).toMatchObject({
          code: 0,
          out: expect.stringMatching(/^PJSIP\/1001.* goes to 500@default/) as string,
        });
        expect(asked.err).toMatch(/^1: PJSIP\/1001/);
      }),
    },
  },
  {
    seed: '`dump_packet`, `dump_human`',
    proofs: {
      dumpPacket: () => {
        expect(dumpPacket({ Event: 'Hangup', Cause: '16', Channel: 'PJSIP/1', ChanVariable: { A: '1' } })).toBe(
          '-- Hangup\n   Cause: 16\n   ChanVariable:\n      A: 1\n   Channel: PJSIP/1\n\n',
        );
        expect(dumpPacket({ Response: 'Success', Output: ['a', 'b'] })).toBe(
          '-- Response: Success\n   Output:\n      0: a\n      1: b\n\n',
        );
      },
      dumpHuman: () => {
        expect(dumpHuman({ b: { c: 1 }, a: 'x' })).toBe('a: x\nb:\n   c: 1\n');
        expect(dumpHuman('text')).toBe('text\n');
      },
    },
  },
];
