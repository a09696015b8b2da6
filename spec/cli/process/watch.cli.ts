import { firstValueFrom, map, shareReplay, type Subscription } from 'rxjs';
import { answer, EmbeddedPbx, type EmbeddedPbxOptions, queue, ringing, wait } from '../../../lib/testing/index.js';
import { BEFORE, PtyCommand, type PtyOptions } from './PtyCommand.js';
import { runCommand, startCommand } from './startCommand.js';

/** A queue with one agent, who talks for as long as anybody wants to. */
const OFFICE: EmbeddedPbxOptions = {
  extensions: {
    100: [answer(), queue('support')],
    agent: [ringing(), wait(0.1), answer(), wait(600)],
    echo: [answer(), wait(600)],
  },
  queues: {
    support: {
      strategy: 'rrmemory',
      serviceLevel: 20,
      ringInUse: false,
      members: [{ interface: 'PJSIP/agent', name: 'Alice' }],
    },
    sales: {},
  },
};

/** What is started for a test, and stopped after it. */
class Stage {
  readonly #commands: PtyCommand[] = [];
  readonly #subscriptions: Subscription[] = [];
  readonly #pbxs: EmbeddedPbx[] = [];

  async pbx(options: EmbeddedPbxOptions = OFFICE, port = 0): Promise<{ pbx: EmbeddedPbx; port: number; url: string }> {
    const pbx = new EmbeddedPbx(options);
    this.#pbxs.push(pbx);
    const address$ = pbx.listen({ port }).pipe(shareReplay(1));
    this.#subscriptions.push(address$.subscribe());
    const listening = await firstValueFrom(address$.pipe(map((address) => address.port)));
    return { pbx, port: listening, url: `ami://admin:secret123@127.0.0.1:${listening}` };
  }

  /** Somebody calls, until the test is over. */
  call(pbx: EmbeddedPbx, exten: string, callerIdNum: string, callerIdName: string): void {
    this.#subscriptions.push(pbx.call({ channel: 'PJSIP/trunk', exten, callerIdNum, callerIdName }).subscribe());
  }

  watch(
    url: string | undefined,
    { argv = [], ...options }: PtyOptions & { argv?: readonly string[] } = {},
  ): PtyCommand {
    const env = url === undefined ? options.env : { AMI_URL: url, ...options.env };
    const command = new PtyCommand(['watch', ...argv], { ...options, ...(env && { env }) });
    this.#commands.push(command);
    return command;
  }

  clear(): void {
    for (const command of this.#commands.splice(0)) command.dispose();
    for (const subscription of this.#subscriptions.splice(0)) subscription.unsubscribe();
    for (const pbx of this.#pbxs.splice(0)) pbx.close();
  }
}

const stage = new Stage();
afterEach(() => stage.clear());

/** What differs from run to run. */
function still(screen: string): string {
  return screen
    .replace(/\d\d:\d\d:\d\d/g, 'HH:MM:SS')
    .replace(/\b\d+:\d\d\b/g, 'M:SS')
    .replace(/127\.0\.0\.1:\d+/g, 'HOST:PORT')
    .replace(/ {2,}HH:MM:SS$/gm, ' … HH:MM:SS')
    .replace(/\d+ events\/s .*/g, 'N events/s BARS');
}

/** The end, after which nothing is left of the picture. */
async function endOf(command: PtyCommand): Promise<{ code: number; isClean: boolean; screen: string }> {
  const code = await command.ended();
  return { code, isClean: command.isClean, screen: command.screen };
}

const CLEAN = { code: 0, isClean: true, screen: BEFORE };

describe('watch in a terminal', () => {
  it('shows calls, queues, agents, who waits, and events, in the whole window', async () => {
    const { pbx, url } = await stage.pbx();
    const watch = stage.watch(url);
    await watch.shows('● ready');
    stage.call(pbx, '100', '5550101', 'Ada Byron');
    await watch.shows('● Alice');
    stage.call(pbx, '100', '5550177', '日本 太郎');
    await watch.shows(/waiting in support[^]* 1\. 日本/);
    const [above, events] = still(watch.screen).split('EVENTS');
    expect(above).toBe(
      `
 admin@HOST:PORT  ● ready … HH:MM:SS
 2 calls   1 waiting   N events/s BARS

 CALLS 2 ──────────────────────────────────────────────────────────────────────────────────────────
    M:SS  Ada Byron 5550101       → Alice                    talking                 support
    M:SS  日本 太郎 5550177                                  waiting in support

 QUEUES 2 ─────────────────────────────────────────────────────────────────────────────────────────
 support          rrmemory    1 waiting    0 completed     0 abandoned     0 % in 20 s
   ● Alice              talking           0 taken   1. 日本 太郎 5550177                M:SS
 sales            ringall     0 waiting    0 completed     0 abandoned

 `.slice(1),
    );
    expect(events).toMatch(
      /^ ─+\n( HH:MM:SS {2}\w+.*\n){11} {2}\? {2}help {3}p {2}pause {3}\/ {2}filter {3}q {2}quit$/,
    );
    watch.type('q');
    expect(await endOf(watch)).toEqual(CLEAN);
  });

  it('does what the keys say', async () => {
    const { pbx, url } = await stage.pbx();
    const watch = stage.watch(url, { columns: 60, rows: 20 });
    await watch.shows('● ready');

    watch.type('?');
    await watch.shows('Any key shows the picture again.');
    watch.type('x');
    await watch.hides('Any key');

    watch.type('p');
    await watch.shows('PAUSED');
    stage.call(pbx, 'echo', '5550101', 'Ada Byron');
    stage.call(pbx, 'echo', '5550102', 'Grace Hopper');
    // It is drawn anew, and stands still all the same.
    watch.type('h');
    await watch.shows('Any key');
    watch.type('x');
    await watch.hides('Any key');
    expect(watch.screen).toContain('no calls');
    watch.type(' ');
    await watch.shows('Grace Hopper');
    expect(watch.screen).not.toContain('PAUSED');

    watch.type('/newCHA');
    await watch.shows(/EVENTS \/newCHA {3}2 of \d+/);
    expect(watch.screen.match(/ Newchannel /g)).toHaveLength(2);
    expect(watch.screen).not.toContain(' Newexten ');
    watch.type('\r');
    await watch.shows('q  quit');
    expect(watch.screen).toContain('/newCHA');
    watch.type('\x1b');
    await watch.shows(' Newexten ');

    watch.type('\x1b');
    expect(await endOf(watch)).toEqual(CLEAN);
  });

  it('fits into each window', async () => {
    const { pbx, url } = await stage.pbx();
    const watch = stage.watch(url, { columns: 100, rows: 30 });
    stage.call(pbx, 'echo', '5550177', '日本 太郎');
    await watch.shows('日本 太郎');
    for (const [columns, rows] of [
      [40, 10],
      [20, 5],
      [1, 1],
      [132, 50],
    ] as const) {
      watch.resize(columns, rows);
      await (columns > 1 && columns < 132 ? watch.shows(columns > 20 ? /^ 1 call/m : /日本/) : watch.shows(/./));
    }
    await watch.shows(/^ {2}\? {2}help/m);
    expect(watch.screen.split('\n')).toHaveLength(50);
    watch.type('q');
    expect(await endOf(watch)).toEqual(CLEAN);
  });

  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('leaves the terminal as it was at %s', async (signal) => {
    const { url } = await stage.pbx();
    const watch = stage.watch(url);
    await watch.shows('● ready');
    watch.signal(signal);
    expect(await endOf(watch)).toEqual(CLEAN);
  });

  it('leaves the terminal as it was at Ctrl-C, with the cursor and the keys', async () => {
    const { url } = await stage.pbx();
    const watch = stage.watch(url);
    await watch.shows('● ready');
    expect(watch.isClean).toBe(false);
    watch.type('\x03');
    expect(await endOf(watch)).toEqual(CLEAN);
  });

  it('goes on when the PBX comes back, and shows until then how things stood', async () => {
    const office = await stage.pbx();
    const watch = stage.watch(office.url);
    stage.call(office.pbx, 'echo', '5550101', 'Ada Byron');
    await watch.shows('Ada Byron');
    office.pbx.close();
    await watch.shows(/lost, next try in \d/);
    expect(watch.screen).toMatch(/CALLS 1 stale .*\n.*Ada Byron/);
    expect(watch.screen).toMatch(/QUEUES 2 stale .*\n support /);
    await stage.pbx(OFFICE, office.port);
    await watch.shows('● ready');
    expect(watch.screen).not.toContain('stale');
    watch.type('q');
    expect(await endOf(watch)).toEqual(CLEAN);
  });

  it('tells why the login is refused when the terminal is back', async () => {
    const { url } = await stage.pbx();
    const watch = stage.watch(url.replace('secret123', 'wrong'));
    const { code, isClean, screen } = await endOf(watch);
    expect({ code, isClean }).toEqual({ code: 4, isClean: true });
    expect(screen).toMatch(/^\$ rx-asterisk\nrx-asterisk: .*\nCheck the user and the secret/);
  });

  it('ends where there is no PBX', async () => {
    const watch = stage.watch('ami://admin:secret123@127.0.0.1:1');
    expect(await endOf(watch)).toMatchObject({ code: 3, isClean: true });
  });

  it('tells what the user may not see, and shows the rest', async () => {
    const { pbx, port } = await stage.pbx({ ...OFFICE, users: { clerk: { secret: 's', write: 'system' } } });
    const watch = stage.watch(`ami://clerk:s@127.0.0.1:${port}`);
    await watch.shows(/QUEUES ─+\n cannot be shown: /);
    stage.call(pbx, 'echo', '5550101', 'Ada Byron');
    await watch.shows('Ada Byron');
    watch.type('q');
    expect(await endOf(watch)).toEqual(CLEAN);
  });

  it('shows an embedded PBX where nothing is configured, for as long as is said', async () => {
    const watch = stage.watch(undefined, { argv: ['--for', '1'] });
    await watch.shows('embedded PBX  ● ready');
    expect(await endOf(watch)).toEqual(CLEAN);
  });

  it('has colours, and none where they are not wanted', async () => {
    const { url } = await stage.pbx();
    const [colored, plain] = [stage.watch(url), stage.watch(url, { env: { NO_COLOR: '1' } })];
    await Promise.all([colored.shows('● ready'), plain.shows('● ready')]);
    for (const watch of [colored, plain]) watch.type('q');
    expect(await Promise.all([colored.ended(), plain.ended()])).toEqual([0, 0]);
    const COLOR = /\x1b\[[\d;]*m/;
    expect(colored.written).toMatch(COLOR);
    expect(plain.written).not.toMatch(COLOR);
  });
});

describe('watch into a pipe', () => {
  it('prints a picture each second, which nobody can press keys for', async () => {
    const { pbx, url } = await stage.pbx();
    stage.call(pbx, 'echo', '5550101', 'Ada Byron');
    const { code, out, err } = await runCommand(['watch', '--for', '1'], { env: { AMI_URL: url } });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^ admin@127\.0\.0\.1:\d+ {2}● ready/);
    expect(out).toContain(' Ada Byron 5550101 ');
    expect(out).not.toMatch(/[^\P{Cc}\n]|quit/u);
  });

  it('prints a line of JSON each second', async () => {
    const { pbx, url } = await stage.pbx();
    stage.call(pbx, 'echo', '5550101', 'Ada Byron');
    const command = startCommand(['--json', 'watch'], { env: { AMI_URL: url } });
    await command.says(/\n.*\n/);
    command.child.kill();
    const { code, out } = await command.ended;
    expect(code).toBe(0);
    const pictures: unknown[] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(pictures[0]).toMatchObject({
      state: 'ready',
      calls: [{ caller: { number: '5550101' } }],
      queues: [{ name: 'support', members: { 'PJSIP/agent': { name: 'Alice' } } }, { name: 'sales' }],
      notices: [],
    });
  });

  it.each(['0', 'x', '-1', ''])('takes no time such as %j', async (seconds) => {
    const { code, err } = await runCommand(['watch', `--for=${seconds}`]);
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(err).toContain('It is a number of seconds.');
  });
});
