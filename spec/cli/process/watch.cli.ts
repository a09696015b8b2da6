import type { Subscription } from 'rxjs';
import { answer, type EmbeddedPbx, type EmbeddedPbxOptions, queue, ringing, wait } from 'rx-asterisk/testing';
import { BEFORE, PtyCommand, type PtyOptions } from './PtyCommand.js';
import { runCommand, startCommand } from './startCommand.js';
import { TryPbx } from './tryPbx.js';

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
  readonly #offices: TryPbx[] = [];

  async pbx(options: EmbeddedPbxOptions = OFFICE, port = 0): Promise<{ pbx: EmbeddedPbx; port: number; url: string }> {
    const office = await TryPbx.open(options, port);
    this.#offices.push(office);
    return { pbx: office.pbx, port: office.port, url: office.url() };
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
    for (const office of this.#offices.splice(0)) office.close();
  }
}

/** A test with a stage of its own: they play side by side, for each command takes half a second to start. */
function staged(play: (stage: Stage) => Promise<void>): () => Promise<void> {
  return async () => {
    const stage = new Stage();
    try {
      await play(stage);
    } finally {
      stage.clear();
    }
  };
}

// So long where all processors are busy with something else.
jest.setTimeout(60_000);

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
async function endOf(command: PtyCommand): Promise<{ code: string; isClean: boolean; screen: string }> {
  const code = await command.ended();
  return { code, isClean: command.isClean, screen: command.screen };
}

const CLEAN = { code: '0', isClean: true, screen: BEFORE };

describe('watch in a terminal', () => {
  it.concurrent(
    'shows calls, queues, agents, who waits, and events, in the whole window',
    staged(async (stage) => {
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
 support          rrmemory    1 waiting    0 completed     0 abandoned
   ● Alice              talking           0 taken   1. 日本 太郎 5550177                   M:SS
 sales            ringall     0 waiting    0 completed     0 abandoned

 `.slice(1),
      );
      expect(events).toMatch(
        /^ ─+\n( HH:MM:SS {2}\w.*\n){10} {2}\? {2}help {3}p {2}pause {3}\/ {2}filter {3}q {2}quit$/,
      );
      watch.type('q');
      expect(await endOf(watch)).toEqual(CLEAN);
    }),
  );

  it.concurrent(
    'does what the keys say',
    staged(async (stage) => {
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
    }),
  );

  it.concurrent(
    'fits into each window',
    staged(async (stage) => {
      const { pbx, url } = await stage.pbx();
      const watch = stage.watch(url, { columns: 100, rows: 30 });
      stage.call(pbx, 'echo', '5550177', '日本 太郎');
      await watch.shows('日本 太郎');
      watch.resize(40, 10);
      await watch.shows(/^ CALLS 1 ─{30}\n.*\n QUEUES 2 ─{29}\n[^]* {2}q {2}quit$/m);
      watch.resize(20, 5);
      await watch.shows(
        /^ admin@12… {2}● ready\n CALLS 1 ─{10}\n 0:\d\d .* in (dialp…|Wait)\n EVENTS ─{11}\n \d\d:.*$/,
      );
      watch.resize(1, 1);
      await watch.shows(/^$/);
      watch.resize(132, 50);
      await watch.shows(/^ {2}\? {2}help/m);
      expect(watch.screen.split('\n')).toHaveLength(50);
      watch.type('q');
      expect(await endOf(watch)).toEqual(CLEAN);
    }),
  );

  it.concurrent(
    'leaves the terminal as it was at a signal and at Ctrl-C',
    staged(async (stage) => {
      const { url } = await stage.pbx();
      const ends = [
        (watch: PtyCommand) => watch.signal('SIGTERM'),
        (watch: PtyCommand) => watch.signal('SIGHUP'),
        (watch: PtyCommand) => watch.signal('SIGINT'),
        (watch: PtyCommand) => watch.type('\x03'),
      ];
      const ended = ends.map(async (end) => {
        const watch = stage.watch(url);
        await watch.shows('● ready');
        expect(watch.isClean).toBe(false);
        end(watch);
        return endOf(watch);
      });
      expect(await Promise.all(ended)).toEqual([CLEAN, CLEAN, CLEAN, CLEAN]);
    }),
  );

  it.concurrent(
    'leaves the terminal as it was when the process goes down',
    staged(async (stage) => {
      const { url } = await stage.pbx();
      const watchUntil = async (deed: string): Promise<PtyCommand> => {
        const NODE_OPTIONS = `--import=data:text/javascript,process.once('SIGUSR2',()=>{${deed}})`;
        const watch = stage.watch(url, { env: { NODE_OPTIONS } });
        await watch.shows('● ready');
        watch.signal('SIGUSR2');
        return watch;
      };
      const [thrown, exited] = await Promise.all(['throw(7)', 'process.exit(7)'].map(watchUntil));
      expect(await endOf(exited!)).toEqual({ ...CLEAN, code: '7' });
      const { screen, ...rest } = await endOf(thrown!);
      expect(rest).toEqual({ code: '1', isClean: true });
      expect(screen).toMatch(/^\$ rx-asterisk\n[^]*throw\(7\)/);
    }),
  );

  it.concurrent(
    'takes the window again when it was stopped and goes on',
    staged(async (stage) => {
      const { url } = await stage.pbx();
      const watch = stage.watch(url);
      await watch.shows('● ready');
      watch.type('p');
      await watch.shows('PAUSED');
      watch.signal('SIGSTOP');
      watch.overwrite('\x1b[?1049l$ fg\r\n');
      await watch.shows('$ fg');
      watch.signal('SIGCONT');
      await watch.shows('PAUSED');
      watch.type('q');
      expect(await endOf(watch)).toEqual({ ...CLEAN, screen: `${BEFORE}\n$ fg` });
    }),
  );

  it.concurrent(
    'goes on when the PBX comes back, and shows until then how things stood',
    staged(async (stage) => {
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
    }),
  );

  it.concurrent(
    'tells what is wrong when the terminal is back',
    staged(async (stage) => {
      const { url } = await stage.pbx();
      const watches = [url.replace('secret123', 'wrong'), 'ami://admin:secret123@127.0.0.1:1'].map((one) =>
        stage.watch(one),
      );
      const [refused, unreachable] = await Promise.all(watches.map(endOf));
      expect(refused).toMatchObject({ code: '4', isClean: true });
      expect(refused?.screen).toMatch(/^\$ rx-asterisk\nrx-asterisk: .*\nCheck the user and the secret/);
      expect(unreachable).toMatchObject({ code: '3', isClean: true });
      expect(unreachable?.screen).toMatch(/^\$ rx-asterisk\nrx-asterisk: .*\nCheck the host and the port/);
    }),
  );

  it.concurrent(
    'shows an embedded PBX where nothing is configured, for as long as is said',
    staged(async (stage) => {
      const watch = stage.watch(undefined, { argv: ['--for', '1'] });
      await watch.shows('embedded PBX  ● ready');
      expect(await endOf(watch)).toEqual(CLEAN);
    }),
  );

  it.concurrent(
    'has colours, and none where they are not wanted',
    staged(async (stage) => {
      const { url } = await stage.pbx();
      const [colored, plain] = [stage.watch(url), stage.watch(url, { env: { NO_COLOR: '1' } })];
      await Promise.all([colored.shows('● ready'), plain.shows('● ready')]);
      for (const watch of [colored, plain]) watch.type('q');
      expect(await Promise.all([colored.ended(), plain.ended()])).toEqual(['0', '0']);
      const COLOR = /\p{Cc}\[[\d;]*m/u;
      expect(colored.written).toMatch(COLOR);
      expect(plain.written).not.toMatch(COLOR);
    }),
  );
});

describe('watch into a pipe', () => {
  it.concurrent(
    'prints pictures with nothing in them that a terminal obeys',
    staged(async (stage) => {
      const { pbx, url } = await stage.pbx();
      stage.call(pbx, 'echo', '5550101', 'Ada Byron');
      const command = startCommand(['watch', '--for', '30'], { env: { AMI_URL: url } });
      await command.says(/ready[^]*ready/);
      command.child.kill();
      const { code, out, err } = await command.ended;
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^ admin@127\.0\.0\.1:\d+ {2}● ready/);
      expect(out).toContain(' Ada Byron 5550101 ');
      expect(out).not.toMatch(/[^\P{Cc}\n]|quit/u);
    }),
  );

  it.concurrent(
    'prints lines of JSON',
    staged(async (stage) => {
      const { pbx, url } = await stage.pbx();
      stage.call(pbx, 'echo', '5550101', 'Ada Byron');
      const command = startCommand(['--json', 'watch', '--for', '30'], { env: { AMI_URL: url } });
      await command.says(/\n.*\n/);
      command.child.kill();
      const { code, out, err } = await command.ended;
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const line of out.trimEnd().split('\n'))
        expect(JSON.parse(line)).toMatchObject({
          state: 'ready',
          calls: [{ caller: { number: '5550101' }, state: 'in Wait' }],
          queues: [{ name: 'support', members: { 'PJSIP/agent': { name: 'Alice' } } }, { name: 'sales' }],
          notices: [],
        });
    }),
  );

  it.concurrent('ends after as many seconds as are said', async () => {
    expect(await runCommand(['watch', '--for', '1'])).toMatchObject({ code: 0, err: '' });
  });

  it.concurrent('knows what a number of seconds is', async () => {
    const { code, err } = await runCommand(['watch', '--for=x']);
    expect(code).toBe(2);
    expect(err).toContain('--for: "x" is not a time in seconds');
  });
});
