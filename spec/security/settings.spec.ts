import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { ConfigurationError, Manager, type ManagerOptions, memoryTransport, readConfig } from 'rx-asterisk';
import { firstValueFrom, ReplaySubject } from 'rxjs';
import { EmbeddedPbx, type ListenAddress } from 'rx-asterisk/testing';
import { parameters } from '../../lib/catalogue/parameters.js';
import { runInProcess } from '../cli/runInProcess.js';
import { scriptedServer, type ScriptedServer } from '../support/scriptedServer.js';
import { anyText } from './hostileArguments.js';

const text = anyText.chain((one) => one);

/** What a server hears of a login by options, line by line, as it would split it; or why they are none. */
function loginBy(make: (transport: NonNullable<ManagerOptions['transport']>) => Manager): {
  lines: readonly string[];
  error: unknown;
} {
  let heard = '';
  const transport = memoryTransport((client) => {
    client.write('Asterisk Call Manager/11.0.0\r\n');
    client.bytes$.subscribe((bytes) => (heard += Buffer.from(bytes).toString('utf8')));
  });
  let error: unknown;
  try {
    const pbx = make(transport);
    pbx.subscribe({ error: (one: unknown) => (error = one) }).unsubscribe();
    pbx.close();
  } catch (thrown) {
    error = thrown;
  }
  return { lines: heard.split('\n').map((line) => line.replace(/\r$/, '')), error };
}

/** Exactly one Login with those headers, or nothing and a typed error. */
function expectOneLogin({ lines, error }: ReturnType<typeof loginBy>, expected: readonly string[]): 'sent' | 'refused' {
  if (error !== undefined) {
    expect(error).toMatchObject({ kind: expect.stringMatching(/^(?:argument|configuration)$/) as string });
    expect(lines).toEqual(['']);
    return 'refused';
  }
  expect(lines.filter((_, index) => index !== 1)).toEqual(['Action: Login', ...expected, '', '']);
  return 'sent';
}

describe('no option becomes a header or an action', () => {
  it('of a manager', () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(
        text,
        text,
        fc.oneof(fc.constant(true), fc.array(fc.oneof(text, fc.constantFrom('call', 'AGENT')))),
        (username, secret, listenEvents) => {
          const login = loginBy(
            (transport) => new Manager({ username, secret, listenEvents, auth: 'plain', transport, keepAlive: false }),
          );
          const events = listenEvents === true ? [] : [`Events: ${listenEvents.join(',') || 'off'}`];
          outcomes.add(expectOneLogin(login, [`Secret: ${secret}`, `Username: ${username}`, ...events]));
        },
      ),
      { numRuns: 500 },
    );
    expect([...outcomes].sort()).toEqual(['refused', 'sent']);
  });

  it('of an address, percent-encoded or not, nor of AMI_URL', () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(text, text, fc.boolean(), (username, secret, isEncoded) => {
        fc.pre(!/\p{Surrogate}/u.test(username + secret));
        const part = (one: string): string => (isEncoded ? encodeURIComponent(one) : one);
        const address = `ami://${part(username)}:${part(secret)}@pbx`;
        for (const make of [
          (transport: NonNullable<ManagerOptions['transport']>) =>
            Manager.from(address, { auth: 'plain', transport, keepAlive: false }),
          (transport: NonNullable<ManagerOptions['transport']>) =>
            new Manager({
              ...readConfig(undefined, { env: { AMI_URL: address } }),
              auth: 'plain',
              transport,
              keepAlive: false,
            }),
        ]) {
          const login = loginBy(make);
          // What was not encoded may say something else than was meant, but nothing that ends a header.
          const [, name] = isEncoded ? [] : (/\nUsername: ([^\n]*)/.exec(login.lines.join('\n')) ?? []);
          const [, proof] = isEncoded ? [] : (/\nSecret: ([^\n]*)/.exec(login.lines.join('\n')) ?? []);
          outcomes.add(expectOneLogin(login, [`Secret: ${proof ?? secret}`, `Username: ${name ?? username}`]));
        }
      }),
      { numRuns: 300 },
    );
    expect([...outcomes].sort()).toEqual(['refused', 'sent']);
  });

  it('of a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rx-asterisk-'));
    const path = join(folder, 'a.conf');
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(text, text, (username, secret) => {
        writeFileSync(
          path,
          `[py-asterisk]\ndefault connection = a\n[connection: a]\nhostname = h\nport = 5038\nusername = ${username}\nsecret = ${secret}\n`,
          { mode: 0o600 },
        );
        const login = loginBy((transport) => {
          const config = readConfig(undefined, { env: { PYASTERISK_CONF: path } });
          return new Manager({ ...config, auth: 'plain', transport, keepAlive: false });
        });
        // A value is a line without its blanks and comments; what follows a line end is another line of the file.
        const [name = '', proof = ''] = ['Username', 'Secret'].map(
          (key) => new RegExp(`(?:^|\n)${key}: ([^\n]*)`).exec(login.lines.join('\n'))?.[1],
        );
        outcomes.add(expectOneLogin(login, [`Secret: ${proof}`, `Username: ${name}`]));
        if (login.error === undefined && /^[\w-]+$/.test(username + secret))
          expect([name, proof]).toEqual([username, secret]);
      }),
      { numRuns: 200 },
    );
    rmSync(folder, { recursive: true });
    expect([...outcomes].sort()).toEqual(['refused', 'sent']);
  });

  it('of a host: it is a name or an address, or a ConfigurationError', () => {
    for (const host of ['a b', 'a/b', 'user@host', 'ami://admin:s@host', 'a\r\nb', 'a\0b', 'a?b', 'a#b', '\ud800', ''])
      expect(() => new Manager({ username: 'a', secret: 'b', host })).toThrow(ConfigurationError);
    for (const host of ['pbx', 'pbx.example', '127.0.0.1', '::1', 'fe80::1%eth0', 'bücher.example', 'pbx_1'])
      expect(() => new Manager({ username: 'a', secret: 'b', host })).not.toThrow();
  });
});

describe('no argument of the command line becomes a header or an action that was not asked for', () => {
  let server: ScriptedServer;
  let heard: string[][];

  beforeAll(async () => {
    server = await scriptedServer((socket) => {
      let buffered = '';
      socket.write('Asterisk Call Manager/11.0.0\r\n');
      socket.on('data', (chunk) => {
        buffered += chunk.toString();
        for (let end; (end = /\n\r?\n/.exec(buffered)) !== null; buffered = buffered.slice(end.index + end[0].length)) {
          const lines = buffered
            .slice(0, end.index)
            .split('\n')
            .map((line) => line.replace(/\r$/, ''));
          const id = lines.find((line) => /^actionid: /i.test(line))?.slice(10) ?? '';
          if (!/^Action: (?:Challenge|Login|Logoff)$/.test(lines[0] ?? '')) heard.push(lines);
          socket.write(`Response: Success\r\nActionID: ${id}\r\nChallenge: 123456\r\n\r\n`);
          if (lines[0] === 'Action: Logoff') socket.end();
        }
      });
    });
  });

  beforeEach(() => {
    heard = [];
  });

  afterAll(async () => {
    await server.close();
  });

  async function run(argv: readonly string[]): Promise<{ code: number; out: string }> {
    heard = [];
    const env = { AMI_URL: `ami://admin:s@127.0.0.1:${String(server.port)}` };
    const { code, all } = await runInProcess(argv, { env });
    return { code, out: all };
  }

  const lineOf = (key: string, value: string): string => `${key}: ${value}`;
  /** What looks like an option is one, but behind a `--`. */
  const word = text.filter((one) => !one.startsWith('-'));
  const ownNames = ['connection', 'url', 'json', 'help', 'actionid', 'action', 'channel', 'variable', 'value'];
  const option = fc.tuple(
    text.filter(
      (one) => one !== '' && !/^[-=]|=/.test(one) && !/^\d+$/.test(one) && !ownNames.includes(one.toLowerCase()),
    ),
    text,
  );

  it('of action', async () => {
    const outcomes = new Set<number>();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.tuple(word, word, word).map((words) => ({ words, mark: [] })),
          fc.tuple(text, text, text).map((words) => ({ words, mark: ['--'] })),
        ),
        fc.uniqueArray(option, { selector: ([key]) => key.toLowerCase(), maxLength: 3 }),
        async ({ words, mark }, options) => {
          const [channel, variable, value] = words;
          const set = options.map(([key, one]) => `--${key}=${one}`);
          const { code } = await run(['action', 'Setvar', ...set, ...mark, ...words]);
          outcomes.add(code);
          if (code === 2) expect(heard).toEqual([]);
          else {
            const given = [
              lineOf('Channel', channel),
              lineOf('Variable', variable),
              lineOf('Value', value),
              ...options.map(([key, one]) => lineOf(key, one)),
            ];
            expect(heard.map((lines) => lines.filter((_, index) => index !== 1))).toEqual([
              ['Action: Setvar', ...given],
            ]);
          }
        },
      ),
      { numRuns: 100 },
    );
    expect([...outcomes].sort()).toEqual([0, 2]);
  });

  it('of action: a header that repeats is sent as often, one that every object inherits is one like any other', async () => {
    await run([
      'action',
      'Originate',
      'PJSIP/1',
      '--Variable=A=1',
      '--variable=B=2',
      '--__proto__=x',
      '--constructor=y',
      '--toString=z',
    ]);
    expect(heard[0]?.slice(2)).toEqual([
      'Channel: PJSIP/1',
      'Variable: A=1',
      'Variable: B=2',
      '__proto__: x',
      'constructor: y',
      'toString: z',
    ]);
    expect(await run(['action', 'Getvar', 'PJSIP/1', '--Channel=PJSIP/2', '--Variable=A'])).toMatchObject({
      code: 2,
      out: expect.stringContaining('Channel is given twice') as string,
    });
    expect(heard).toEqual([]);
  });

  it('of action: its name is one of the catalogue', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        fc.pre(
          ![...parameters.keys()].some((one) => one.toLowerCase() === name.toLowerCase()) && !name.startsWith('-'),
        );
        expect((await run(['action', name])).code).toBe(2);
        expect(heard).toEqual([]);
      }),
    );
  });

  it('of command, recover, dump, and of the name of a command', async () => {
    await fc.assert(
      fc.asyncProperty(word, word, word, word, async (a, b, c, d) => {
        const { code: told } = await run(['command', a]);
        expect(heard.map((lines) => lines.filter((_, index) => index !== 1))).toEqual(
          told === 2 ? [] : [['Action: Command', `Command: ${a}`]],
        );
        const { code: moved } = await run(['recover', a, b, c, d]);
        expect(heard.map((lines) => lines.filter((_, index) => index !== 1))).toEqual(
          moved === 2 ? [] : [['Action: Redirect', `Channel: ${a}`, `Context: ${b}`, `Exten: ${c}`, `Priority: ${d}`]],
        );
      }),
      { numRuns: 50 },
    );
    for (const verb of ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '']) {
      expect(await run([verb])).toMatchObject({ code: 2, out: expect.stringContaining('command') as string });
      expect(heard).toEqual([]);
    }
  });

  it('of --url and --connection', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (part) => {
        fc.pre(!/\p{Surrogate}/u.test(part));
        const url = `ami://${encodeURIComponent(`a${part}`)}:${encodeURIComponent(`s${part}`)}@127.0.0.1:${String(server.port)}`;
        const { code } = await run(['--url', url, 'action', 'Ping']);
        expect(heard.map((lines) => lines[0])).toEqual(code === 0 ? ['Action: Ping'] : []);
        expect((await run([`--connection=${part}`, 'action', 'Ping'])).code).toBe(2);
        expect(heard).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('a whole line is understood by an Asterisk as it was meant', async () => {
    const pbx = new EmbeddedPbx();
    const address$ = new ReplaySubject<ListenAddress>(1);
    pbx.listen().subscribe(address$);
    const { host, port } = await firstValueFrom(address$);
    const env = { AMI_URL: `ami://admin:secret123@${host}:${String(port)}` };
    const odd = 'a: "b", \\c; ${D} | é 🙂';
    expect((await runInProcess(['action', 'DBPut', 'odd', 'key', odd], { env })).code).toBe(0);
    const { code, out } = await runInProcess(['--json', 'action', 'DBGet', 'odd', 'key'], { env });
    expect(code).toBe(0);
    expect(out).toContain(JSON.stringify(odd).slice(1, -1));
    pbx.close();
  });
});
