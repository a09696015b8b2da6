import type { Socket } from 'node:net';
import { readFileSync } from 'node:fs';
import { AmiError, type Diagnostic, Manager, type ManagerOptions, ping } from 'rx-asterisk';
import { firstValueFrom, lastValueFrom } from 'rxjs';
import { answering, scriptedServer, type ScriptedServer, success } from '../support/scriptedServer.js';

let server: ScriptedServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function managerFor(script: (socket: Socket) => void, options: Partial<ManagerOptions> = {}): Promise<Manager> {
  server = await scriptedServer(script);
  return new Manager({
    port: server.port,
    username: 'admin',
    secret: 'hush-hush',
    reconnect: false,
    linger: 0,
    ...options,
  });
}

/** How the first use of a manager ends. */
async function outcomeOf(pbx: Manager): Promise<unknown> {
  return lastValueFrom(pbx.pipe(ping({ timeout: 60_000 }))).catch((error: unknown) => error);
}

describe('a server that is none', () => {
  it('sends no banner: TimeoutError at the stage banner', async () => {
    const pbx = await managerFor(() => undefined, { timeout: 50 });
    expect(await outcomeOf(pbx)).toMatchObject({ name: 'TimeoutError', stage: 'banner' });
  });

  it('speaks another protocol: CommunicationError that shows how it began', async () => {
    const pbx = await managerFor((socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n'));
    expect(await outcomeOf(pbx)).toMatchObject({
      name: 'CommunicationError',
      message: expect.stringContaining('SSH-2.0') as string,
    });
  });

  it('never ends its first line: CommunicationError, without waiting for it', async () => {
    const pbx = await managerFor((socket) => socket.write('x'.repeat(4_096)), { timeout: 60_000 });
    expect(await outcomeOf(pbx)).toMatchObject({ name: 'CommunicationError' });
  });

  it('accepts the connection and closes it: CommunicationError', async () => {
    const pbx = await managerFor((socket) => socket.end());
    expect(await outcomeOf(pbx)).toMatchObject({
      name: 'CommunicationError',
      message: expect.stringContaining('before it sent a banner') as string,
    });
  });

  it('never answers the login: TimeoutError at the stage login', async () => {
    const pbx = await managerFor((socket) => socket.write('Asterisk Call Manager/11.0.0\r\n'), { timeout: 50 });
    expect(await outcomeOf(pbx)).toMatchObject({ name: 'TimeoutError', stage: 'login' });
  });

  it('is not there: CommunicationError that names the address', async () => {
    const pbx = await managerFor(() => undefined);
    await server?.close();
    expect(await outcomeOf(pbx)).toMatchObject({
      name: 'CommunicationError',
      message: expect.stringMatching(/^Cannot reach 127\.0\.0\.1:\d+: .*ECONNREFUSED/) as string,
    });
  });
});

describe('a server that misbehaves after the login', () => {
  /** Sends something odd, then a good frame; resolves with the diagnostics until that frame has come. */
  async function diagnosticsOf(
    odd: string | Buffer,
    options?: Partial<ManagerOptions>,
  ): Promise<readonly Diagnostic[]> {
    const script = answering((_, id) => Buffer.concat([Buffer.from(odd), Buffer.from(success(id, 'Ping: Pong\r\n'))]));
    const pbx = await managerFor(script, options);
    const diagnostics: Diagnostic[] = [];
    pbx.diagnostics$.subscribe((diagnostic) => diagnostics.push(diagnostic));
    await expect(lastValueFrom(pbx.pipe(ping()))).resolves.toMatchObject({ Ping: 'Pong' });
    return diagnostics;
  }

  it('sends half a frame and closes: the action errors with GoneAwayError', async () => {
    const pbx = await managerFor((socket) => {
      answering((_, id) => {
        // Half of an answer, and the end.
        setImmediate(() => socket.end());
        return `Response: Success\r\nActionID: ${id}\r\nPi`;
      })(socket);
    });
    expect(await outcomeOf(pbx)).toMatchObject({ name: 'GoneAwayError', outcome: 'unknown' });
  });

  it('sends 10 MB without a line end: one diagnostic, and the next frame is read', async () => {
    const diagnostics = await diagnosticsOf(Buffer.concat([Buffer.alloc(10 << 20, 'x'), Buffer.from('\r\n\r\n')]));
    expect(diagnostics).toMatchObject([
      { kind: 'limit', limit: 'maxFrameBytes', max: 1 << 20, excerpt: 'x'.repeat(80) },
    ]);
  });

  it('sends bytes that are no frame: a diagnostic, and the next frame is read', async () => {
    const diagnostics = await diagnosticsOf('nothing of a header\r\n\r\n');
    expect(diagnostics).toMatchObject([
      { kind: 'protocol', fault: 'malformed', excerpt: 'nothing of a header', epoch: 1 },
    ]);
  });

  it('sends bytes that are no UTF-8: they are read in the fallback encoding', async () => {
    const odd = Buffer.from('Event: Odd\r\nName: Ren\xe9\r\n\r\n', 'latin1');
    const pbx = await managerFor(answering((_, id) => Buffer.concat([odd, Buffer.from(success(id))])));
    const odd$ = firstValueFrom(pbx.events$);
    await outcomeOf(pbx);
    await expect(odd$).resolves.toMatchObject({ Event: 'Odd', Name: 'René' });
  });
});

describe('a server that closes at any moment', () => {
  const recorded = readFileSync('spec/fixtures/transcripts/asterisk-22/login-md5.jsonl', 'utf8');
  const conversation = recorded
    .trim()
    .split('\n')
    // A line of a transcript is what its description says.
    .map((line) => JSON.parse(line) as { from: 'client' | 'server'; data: string });

  /** Plays the recording by turns, with the client's own ActionIDs, and closes after so many of the server's bytes. */
  function playing(limit: number): (socket: Socket) => void {
    return (socket) => {
      let left = limit;
      const turns = conversation.values();
      const reply = (id: string): void => {
        for (const { from, data } of turns) {
          if (from === 'client') return;
          const bytes = data.replace(/ActionID: \d+/, `ActionID: ${id}`).slice(0, left);
          socket.write(bytes);
          left -= bytes.length;
          if (left === 0) socket.end();
        }
      };
      reply('');
      socket.on('data', (chunk) => {
        reply(/ActionID: (.*)\r\n/.exec(chunk.toString())?.[1] ?? '');
      });
    };
  }

  it('ends every action with an answer or an error of ours, at every byte of a login and a Ping', async () => {
    const total = conversation.filter(({ from }) => from === 'server').reduce((sum, { data }) => sum + data.length, 0);
    let limit = 0;
    const shared = await scriptedServer((socket) => {
      playing(limit)(socket);
    });
    const outcomes = new Map<string, number>();
    for (limit = 1; limit <= total; limit += 1) {
      const pbx = new Manager({
        port: shared.port,
        username: 'admin',
        secret: 'secret123',
        reconnect: false,
        linger: 0,
        timeout: 5_000,
      });
      const outcome = await outcomeOf(pbx);
      const kind = outcome instanceof AmiError ? outcome.kind : outcome instanceof Error ? outcome.name : 'answered';
      outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
      pbx.close();
    }
    await shared.close();
    expect([...outcomes.keys()].sort()).toEqual(['answered', 'communication', 'goneAway']);
  }, 60_000);
});
