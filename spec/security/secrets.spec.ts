import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import { Writable } from 'node:stream';
import fc from 'fast-check';
import {
  action,
  login,
  Manager,
  type ManagerOptions,
  memoryTransport,
  ping,
  readConfig,
  type Session,
} from 'rx-asterisk';
import {
  EmbeddedPbx,
  type Fault,
  record,
  refuseLogins,
  delayLogins,
  garble,
  garbage,
  halfOpen,
  noAnswer,
  dropOnAnswer,
  slowWrites,
  restart,
} from 'rx-asterisk/testing';
import { lastValueFrom, switchMap, VirtualTimeScheduler } from 'rxjs';
import { runInProcess } from '../cli/runInProcess.js';
import { scriptedServer } from '../support/scriptedServer.js';
import { everythingSeen } from './everythingSeen.js';

const SECRET = 'hush "geheim" \\ 100% grün-hunter2';
const CHALLENGE = '918273645';
const DIGEST = createHash('md5')
  .update(CHALLENGE + SECRET)
  .digest('hex');
const PARTS = ['geheim', 'hunter2', CHALLENGE, DIGEST];
const AUTHS = ['auto', 'md5', 'plain'] as const;
/** Who sends the secret as it is has asked for no challenge, and made no digest. */
const partsOf = (auth: (typeof AUTHS)[number]): readonly string[] => (auth === 'plain' ? PARTS.slice(0, 2) : PARTS);

/** What was told of a login, by all that tells of one. */
class Witness {
  readonly told: unknown[] = [];
  readonly sessions: Session[] = [];
  readonly errors: unknown[] = [];

  watch(pbx: Manager): void {
    const tell = (one: unknown): void => void this.told.push(one);
    pbx.status$.subscribe(tell);
    pbx.diagnostics$.subscribe(tell);
    pbx.pipe(switchMap((session) => session.actions$)).subscribe({ next: tell, error: () => undefined });
    pbx.subscribe({
      next: (session) => {
        this.sessions.push(session);
      },
      error: (error: unknown) => {
        this.errors.push(error);
        this.told.push(error);
      },
    });
  }

  expectSilent(parts: readonly (string | RegExp)[]): void {
    for (const seen of this.told.map(everythingSeen)) for (const part of parts) expect(seen).not.toMatch(part);
  }
}

/** A server that says again what it was sent: `{sent}` stands for all that, and for the digest. */
function parrot(answers: Readonly<Record<string, string>>, banners: readonly string[]) {
  let heard = '';
  let connections = 0;
  return memoryTransport((client) => {
    const repeated = (text: string): string => text.replaceAll('{sent}', heard.replace(/[\r\n]+/g, ' ').trim());
    client.write(repeated(banners[connections++] ?? banners.at(-1) ?? 'Asterisk Call Manager/11.0.0') + '\r\n');
    client.bytes$.subscribe((bytes) => {
      const text = Buffer.from(bytes).toString('utf8');
      for (const [, name = '', id = ''] of text.matchAll(/Action: (.*)\r\nActionID: (.*)\r\n/g)) {
        const proofs = [...text.matchAll(/(?:Secret|Key): (.*)\r/g)].map(([, proof]) => proof);
        heard = [name === 'Challenge' ? CHALLENGE : '', ...proofs, heard].join(' ').slice(0, 2_000);
        const answer = answers[name] ?? 'Response: Success\r\nActionID: {id}\r\n\r\n';
        client.write(repeated(answer.replaceAll('{id}', id)));
        if (answer.endsWith('!')) client.close();
      }
    });
  });
}

const CHALLENGED = `Response: Success\r\nActionID: {id}\r\nChallenge: ${CHALLENGE}\r\n\r\n`;
const REFUSED = 'Response: Error\r\nActionID: {id}\r\nMessage: bad {sent}\r\nSeen: {sent}\r\n{sent}: x\r\n\r\n';

/** Runs a manager for so many seconds of virtual time. */
function witnessOf(options: Partial<ManagerOptions>, run?: (pbx: Manager) => void, seconds = 30): Witness {
  const scheduler = new VirtualTimeScheduler();
  scheduler.maxFrames = seconds * 1_000;
  const pbx = new Manager({
    username: 'admin',
    secret: SECRET,
    scheduler,
    timeout: 1_000,
    random: () => 0,
    ...options,
  });
  const witness = new Witness();
  witness.watch(pbx);
  witness.told.push(pbx);
  run?.(pbx);
  scheduler.schedule(
    () => {
      pbx.close();
    },
    seconds * 1_000 - 2_000,
  );
  scheduler.flush();
  return witness;
}

describe('a server that repeats what it was sent learns nobody else of it', () => {
  it.each(AUTHS)('in the refusal of a login, auth: %s', (auth) => {
    const witness = witnessOf({ auth, transport: parrot({ Challenge: CHALLENGED, Login: REFUSED }, []) });
    expect(witness.errors).toMatchObject([
      { kind: 'authentication', message: expect.stringContaining('bad') as string },
    ]);
    expect(witness.told.length).toBeGreaterThan(3);
    witness.expectSilent(partsOf(auth));
  });

  it.each(AUTHS)('in the banner of the next connection, auth: %s', (auth) => {
    for (const banner of ['{sent}', 'x{sent}', `${'x'.repeat(70)}{sent}`, 'Asterisk Call Manager/{sent}']) {
      const transport = parrot({ Challenge: CHALLENGED, Login: '!' }, ['Asterisk Call Manager/11.0.0', banner]);
      const witness = witnessOf({ auth, transport });
      expect(witness.told.map(everythingSeen).join()).toContain('is no Asterisk manager');
      witness.expectSilent(partsOf(auth));
    }
  });

  it.each(AUTHS)('in bytes that are no frame, wherever they are cut, auth: %s', (auth) => {
    for (let length = 0; length < 80; length += 1) {
      const Login = `${'x'.repeat(length)}{sent}\r\n\r\nResponse: Success\r\nActionID: {id}\r\n\r\n`;
      const witness = witnessOf({ auth, transport: parrot({ Challenge: CHALLENGED, Login }, []) }, undefined, 5);
      expect(witness.told).toContainEqual(expect.objectContaining({ excerpt: expect.any(String) as string }));
      // The first three characters that were cut off with the rest tell nothing.
      const beginnings = auth === 'plain' ? [SECRET] : [DIGEST, CHALLENGE];
      witness.expectSilent([...partsOf(auth), ...beginnings.map((one) => one.slice(0, 5))]);
    }
  });

  it.each(AUTHS)('in the errors of later actions, auth: %s', (auth) => {
    const list = `Response: Success\r\nActionID: {id}\r\nEventList: start\r\n{sent}: {sent}\r\nOutput: {sent}\r\nOutput: {sent}\r\nChanVariable: {sent}={sent}\r\n\r\n`;
    const transport = parrot(
      {
        Challenge: CHALLENGED,
        Ping: REFUSED,
        Command: REFUSED,
        CoreStatus: list,
        Login: 'Response: Success\r\nActionID: {id}\r\n\r\n',
      },
      [],
    );
    const told: unknown[] = [];
    const witness = witnessOf({ auth, transport, keepAlive: false }, (pbx) => {
      for (const name of ['Ping', 'Command', 'CoreStatus']) {
        pbx.pipe(action<string>(name)).subscribe({ error: (error: unknown) => told.push(error) });
      }
      pbx.pipe(action<string>('Echo', { Data: auth === 'plain' ? SECRET : `${SECRET} ${DIGEST}` })).subscribe();
    });
    expect(told).toMatchObject([{ kind: 'action' }, { kind: 'action' }, { kind: 'timeout', received: [{}] }]);
    witness.told.push(...told);
    witness.expectSilent(partsOf(auth));
  });

  it('in the errors of a second login, by an action of its own', () => {
    const other = 'another-secret';
    const told: unknown[] = [];
    let logins = 0;
    const transport = parrot(
      {
        Challenge: CHALLENGED,
        get Login() {
          return logins++ === 0 ? 'Response: Success\r\nActionID: {id}\r\n\r\n' : REFUSED;
        },
      },
      [],
    );
    const witness = witnessOf({ transport, keepAlive: false }, (pbx) => {
      pbx.pipe(login('bob', other, { auth: 'plain' })).subscribe({ error: (error: unknown) => told.push(error) });
      pbx.pipe(login('bob', other)).subscribe({ error: (error: unknown) => told.push(error) });
      // As the command line gives it.
      const listed = action<string>('Login', { Username: ['bob'], Secret: [other] });
      pbx.pipe(listed).subscribe({ error: (error: unknown) => told.push(error) });
    });
    expect(told).toMatchObject([{ kind: 'action' }, { kind: 'action' }, { kind: 'action' }]);
    witness.told.push(...told);
    witness.expectSilent([
      ...PARTS,
      other,
      createHash('md5')
        .update(CHALLENGE + other)
        .digest('hex'),
    ]);
  });

  it('and errors are understood as ever, whatever the secret is', () => {
    for (const secret of ['s', 'Message', 'Response', 'ActionID', 'e']) {
      const refused = 'Response: Error\r\nActionID: {id}\r\nMessage: no such user\r\n\r\n';
      const transport = parrot({ Challenge: CHALLENGED, Login: refused }, []);
      expect(witnessOf({ secret, transport }, undefined, 5).errors).toMatchObject([
        { kind: 'authentication', message: 'The server refused the login of user "admin": no such user' },
      ]);
    }
  });

  it('whatever the secret is', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 6, maxLength: 30 })
      .filter((one) => !/[\r\n\0]/.test(one) && one.trim() === one);
    fc.assert(
      fc.property(text, fc.constantFrom(...AUTHS), (secret, auth) => {
        // Nothing that the library says itself.
        fc.pre(!/^[\s\w.*]*$/.test(secret));
        const witness = witnessOf(
          { secret, auth, transport: parrot({ Challenge: CHALLENGED, Login: REFUSED }, []) },
          undefined,
          5,
        );
        const digest = createHash('md5')
          .update(CHALLENGE + secret)
          .digest('hex');
        witness.expectSilent(auth === 'plain' ? [secret] : [secret, CHALLENGE, digest]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('no fault of a login tells a secret', () => {
  const faults: readonly (readonly [string, () => Fault])[] = [
    ['it is refused', () => refuseLogins()],
    ['it is late', () => delayLogins({ seconds: 5 })],
    ['it is not answered', () => noAnswer({ action: 'Login' })],
    ['the challenge is not answered', () => noAnswer({ action: 'Challenge' })],
    ['the line dies', () => halfOpen({ newConnections: true })],
    ['the line is slow', () => slowWrites({ bytesPerSecond: 40 })],
    ['there is garbage', () => garbage()],
    ['the answer is garbled', () => garble({ action: 'Login' })],
    ['the challenge is garbled', () => garble({ action: 'Challenge' })],
    ['the server goes', () => restart({ crash: true })],
    ...Array.from(
      { length: 120 },
      (_, bytes) =>
        [
          `the server goes after ${String(bytes)} bytes`,
          () => dropOnAnswer({ action: bytes % 2 === 0 ? 'Login' : 'Challenge', at: { bytes } }),
        ] as const,
    ),
  ];

  // What is sent by auto is what is sent by md5.
  it.each(['auto', 'plain'] as const)('auth: %s', (auth) => {
    for (const [, fault] of faults) {
      const scheduler = new VirtualTimeScheduler();
      scheduler.maxFrames = 20_000;
      const server = new EmbeddedPbx({ scheduler, users: { admin: { secret: SECRET } }, faults: [fault()] });
      const pbx = new Manager({
        transport: server.transport(),
        scheduler,
        username: 'admin',
        secret: SECRET,
        auth,
        timeout: 1_000,
        random: () => 0,
      });
      const witness = new Witness();
      witness.watch(pbx);
      scheduler.schedule(() => {
        pbx.close();
        server.close();
      }, 10_000);
      scheduler.flush();
      expect(witness.told.length).toBeGreaterThan(3);
      witness.expectSilent(['geheim', 'hunter2', 'Key: ', /Challenge: \d/]);
    }
  });
});

describe('nothing that shows a manager shows its secret', () => {
  it('its options, its session, what it sends, a frame that answers, and a recording', async () => {
    const server = new EmbeddedPbx({ users: { admin: { secret: SECRET } } });
    let recorded = '';
    const file = new Writable({
      write: (chunk: Buffer, _, done) => {
        recorded += chunk.toString();
        done();
      },
    });
    const pbx = new Manager({
      transport: server.transport(),
      username: 'admin',
      secret: SECRET,
      auth: 'plain',
      tls: { passphrase: SECRET },
    });
    const witness = new Witness();
    const recording = record(pbx, file).subscribe();
    pbx.frames$.subscribe((frame) => witness.told.push(frame, frame.toMessage()));
    witness.watch(pbx);
    await lastValueFrom(pbx.pipe(ping()));
    await lastValueFrom(pbx.pipe(login('admin', SECRET)));
    await lastValueFrom(pbx.pipe(login('admin', SECRET, { auth: 'plain' })));
    await lastValueFrom(pbx.pipe(login('admin', 'wrong-hunter2'))).catch((error: unknown) => witness.told.push(error));
    recording.unsubscribe();
    witness.told.push(pbx, ...witness.sessions, pbx.getChannel('PJSIP/1'), recorded);
    pbx.close();
    server.close();
    expect(recorded).toContain('Action: Login');
    witness.expectSilent(['geheim', 'hunter2']);
    expect(recorded).not.toMatch(/Key: [0-9a-f]|Challenge: \d/);
  });

  it('wrong options, addresses and files', () => {
    const errors: unknown[] = [];
    const attempt = (make: () => unknown): void => {
      expect(() => {
        try {
          make();
        } catch (error) {
          errors.push(error);
          throw error;
        }
      }).toThrow(expect.objectContaining({ kind: 'configuration' }) as Error);
    };
    const account = { username: 'admin', secret: SECRET };
    for (const odd of ['\r', '\n', '\0', '\r\nAction: Originate', '\ud800']) {
      attempt(() => new Manager({ ...account, secret: SECRET + odd }));
      attempt(() => new Manager({ ...account, username: `a${odd}` }));
      attempt(() => new Manager({ ...account, host: `a${odd}` }));
      attempt(() => new Manager({ ...account, listenEvents: [`call${odd}`] }));
      if (odd === '\ud800') continue;
      const encoded = encodeURIComponent(odd);
      attempt(() => Manager.from(`ami://admin:${encodeURIComponent(SECRET)}${encoded}@host`));
      attempt(() => Manager.from(`ami://a${encoded}:${encodeURIComponent(SECRET)}@host`));
      attempt(() => new Manager(readConfig(undefined, { env: { AMI_URL: `ami://a:hunter2${encoded}@host` } })));
    }
    attempt(() => new Manager({ ...account, host: `ami://admin:hunter2@host` }));
    attempt(() => new Manager({ ...account, auth: 'MD5' as 'md5' }));
    attempt(() => new Manager({ ...account, secret: [SECRET] as unknown as string }));
    attempt(() => Manager.from(`ami://admin:hunter2%@host`));
    attempt(() => Manager.from(`http://admin:hunter2@host`));
    attempt(() => Manager.from(`ami://admin:hunter2@host:99999`));
    attempt(() => Manager.from(`ami://admin:hunter2@host/path`));
    attempt(() => readConfig(undefined, { env: { AMI_URL: 'ami//admin:hunter2@host' } }));
    for (const seen of errors.map(everythingSeen)) {
      expect(seen).not.toContain('geheim');
      expect(seen).not.toContain('hunter2');
    }
  });
});

describe('the terminal', () => {
  /** Refuses a login with what it was sent. */
  const repeating = (socket: Socket): void => {
    socket.write('Asterisk Call Manager/11.0.0\r\n');
    socket.on('data', (chunk) => {
      const [, id = ''] = /ActionID: (.*)\r/.exec(chunk.toString()) ?? [];
      const challenged = chunk.toString().startsWith('Action: Challenge');
      const sent = chunk.toString().replace(/[\r\n]+/g, ' ');
      socket.write(
        (challenged ? CHALLENGED : `Response: Error\r\nActionID: {id}\r\nMessage: ${sent}\r\n\r\n`).replace('{id}', id),
      );
    });
  };

  it('of the command line and of npm start shows neither secret nor digest', async () => {
    const server = await scriptedServer(repeating);
    const address = `ami://admin:${encodeURIComponent(SECRET)}@127.0.0.1:${String(server.port)}`;
    const env = { AMI_URL: address };
    let shown = '';
    const codeOf = async (argv: readonly string[]): Promise<number> => {
      const { code, all } = await runInProcess(argv, { env });
      shown += all;
      return code;
    };
    for (const argv of [['action', 'Ping'], ['--url', address, 'dump'], ['watch'], ['channels', '--watch']])
      expect(await codeOf(argv)).toBe(4);
    // An address in the wrong place.
    for (const argv of [
      [address],
      ['help', address],
      ['action', address],
      ['--connection', address, 'dump'],
      ['--url', `x${address}`, 'dump'],
      [`--x=${address}`, 'dump'],
      ['recover', address],
      ['action', 'Ping', address],
      ['watch', address],
      ['watch', '--for', address],
      ['metrics', '--port', address],
      ['pbx', '--dialect', address],
      ['originate', 'PJSIP/1', '--variable', address],
      ['events', '--filter', address],
      ['completion', address],
    ])
      expect(await codeOf(argv)).toBe(2);
    await server.close();
    expect(shown).toContain('***');
    for (const part of [...PARTS, encodeURIComponent(SECRET)]) expect(shown).not.toContain(part);
  });
});
