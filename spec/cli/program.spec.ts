import { EmbeddedPbx } from 'rx-asterisk/testing';
import { firstValueFrom, lastValueFrom, NEVER, type Observable, ReplaySubject, Subject } from 'rxjs';
import { adviceFor } from '../../lib/cli/adviceFor.js';
import { program } from '../../lib/cli/program.js';
import type { Output } from '../../lib/cli/Screen.js';

/** Collects what is written, and tells it. */
class Paper implements Output {
  readonly isTTY: boolean;
  readonly columns = 80;
  readonly rows = 40;
  text = '';
  private readonly written = new Subject<string>();
  readonly written$ = this.written.asObservable();

  constructor(isTTY = false) {
    this.isTTY = isTTY;
  }

  write(text: string): void {
    this.text += text;
    this.written.next(text);
  }
}

function watching(
  output: Paper,
  {
    argv = [],
    address,
    interrupt$ = NEVER,
  }: { argv?: readonly string[]; address?: string; interrupt$?: Observable<unknown> } = {},
): Promise<unknown> {
  return lastValueFrom(program({ argv, address, output, interrupt$ }), { defaultValue: undefined });
}

async function addressOf(pbx: EmbeddedPbx, account = 'admin:secret123'): Promise<string> {
  const address$ = new ReplaySubject<{ host: string; port: number }>(1);
  pbx.listen().subscribe(address$);
  const { host, port } = await firstValueFrom(address$);
  return `ami://${account}@${host}:${String(port)}`;
}

describe('npm start', () => {
  it('shows the calls of an embedded PBX, and ends when the time is up', async () => {
    const paper = new Paper();
    await watching(paper, { argv: ['--for', '2.5'] });
    expect(paper.text).toMatch(/^embedded PBX: ready {3}\d+ calls?, 2 queues, \d+ events\/s\n/);
    expect(paper.text).toMatch(/\nCalls\n {2}\d\d:\d\d:\d\d {2}\S.* \d{4,} +-> \d{3,4} /);
    expect(paper.text).toMatch(/\nQueues\n {2}support /);
    expect(paper.text).toContain('\nLast events\n');
    expect(paper.text).not.toContain('\x1b');
  });

  it('draws in place on a terminal', async () => {
    const paper = new Paper(true);
    await watching(paper, { argv: ['--for', '1.5'] });
    expect(paper.text.startsWith('\x1b[Hembedded PBX: ')).toBe(true);
  });

  it('watches the PBX of an address, and logs off when the user leaves', async () => {
    const pbx = new EmbeddedPbx();
    const paper = new Paper();
    const address = await addressOf(pbx);
    await watching(paper, { address, interrupt$: paper.written$ });
    expect(paper.text).toMatch(/^127\.0\.0\.1:\d+: ready/);
    expect(paper.text).not.toContain('secret');
    expect(pbx.clients).toBe(0);
    pbx.close();
  });

  it('shows what a user without privileges cannot see, and why', async () => {
    const pbx = new EmbeddedPbx({ users: { guest: { secret: 'guest', write: 'user' } } });
    const paper = new Paper();
    await watching(paper, { address: await addressOf(pbx, 'guest:guest'), interrupt$: paper.written$ });
    expect(paper.text).toContain('  ! CoreShowChannels failed: Permission denied');
    pbx.close();
  });

  it('says what to check when the login is refused', async () => {
    const pbx = new EmbeddedPbx();
    const error: unknown = await watching(new Paper(), { address: await addressOf(pbx, 'admin:wrong') }).catch(
      (e: unknown) => e,
    );
    expect(error).toMatchObject({ name: 'AuthenticationError' });
    expect(adviceFor(error)).toMatch(/Authentication failed\nCheck the user and the secret in AMI_URL/);
    expect(adviceFor(error)).not.toContain('wrong');
    pbx.close();
  });

  it('says what to check when nobody listens', async () => {
    const pbx = new EmbeddedPbx();
    const address = await addressOf(pbx);
    pbx.close();
    const error: unknown = await watching(new Paper(), { address }).catch((e: unknown) => e);
    expect(adviceFor(error)).toMatch(/^Cannot reach 127\.0\.0\.1:\d+: .*\nCheck the host and the port in AMI_URL/);
  });

  it.each([[['--fro', '5']], [['--for']], [['--for', 'five']], [['--for', '0']], [['--for', '5', 'x']]])(
    'refuses %j',
    (argv) => {
      const start = (): unknown => program({ argv, address: undefined, output: new Paper(), interrupt$: NEVER });
      expect(start).toThrow(/^(?:"--fro 5" is not understood|--for .*is no time|"--for 5 x" is not understood)/);
    },
  );

  it('explains itself', async () => {
    const paper = new Paper();
    await watching(paper, { argv: ['--help'] });
    expect(paper.text).toContain('AMI_URL=ami://');
  });
});
