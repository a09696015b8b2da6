import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { connect, createServer, type TlsOptions } from 'node:tls';
import { Manager, type ManagerOptions, ping } from 'rx-asterisk';
import { lastValueFrom } from 'rxjs';
import { scriptedServer, success } from '../support/scriptedServer.js';

const certificate = {
  cert: readFileSync('spec/fixtures/tls/cert.pem'),
  key: readFileSync('spec/fixtures/tls/key.pem'),
};
const account = { username: 'admin', secret: 'hush-hush', reconnect: false, linger: 0 } as const;

/** How servers can say that they have no challenge, or say nothing of use. */
const NO_CHALLENGE: readonly (readonly [string, string])[] = [
  [
    'it does not know the action',
    'Response: Error\r\nActionID: {id}\r\nMessage: Invalid/unknown command: Challenge. Use Action: ListCommands to show available commands.\r\n\r\n',
  ],
  ['it permits none', 'Response: Error\r\nActionID: {id}\r\nMessage: Permission denied\r\n\r\n'],
  ['it must specify a kind', 'Response: Error\r\nActionID: {id}\r\nMessage: Must specify AuthType\r\n\r\n'],
  ['it says nothing of a reason', 'Response: Error\r\nActionID: {id}\r\n\r\n'],
  ['it says yes and gives none', 'Response: Success\r\nActionID: {id}\r\n\r\n'],
  ['it gives an empty one', 'Response: Success\r\nActionID: {id}\r\nChallenge: \r\n\r\n'],
  [
    'it asks for the secret instead',
    'Response: Error\r\nActionID: {id}\r\nMessage: use plain\r\nAuthType: plain\r\n\r\n',
  ],
];

/** Logs in at a server that answers a Challenge so, and accepts any login. Resolves with all that it heard. */
async function heardBy(
  challenge: string,
  options: Partial<ManagerOptions>,
  tls?: TlsOptions,
): Promise<{ heard: string; outcome: unknown }> {
  let heard = '';
  const script = (socket: Socket): void => {
    socket.write('Asterisk Call Manager/11.0.0\r\n');
    socket.on('data', (chunk) => {
      heard += chunk.toString();
      const [, name, id = ''] = /^Action: (.*)\r\nActionID: (.*)\r\n/.exec(chunk.toString()) ?? [];
      socket.write(name === 'Challenge' ? challenge.replace('{id}', id) : success(id, 'Ping: Pong\r\n'));
    });
  };
  const server = await scriptedServer(script, tls);
  const pbx = new Manager({ ...account, port: server.port, ...options });
  const outcome = await lastValueFrom(pbx.pipe(ping())).catch((error: unknown) => error);
  await server.close();
  return { heard, outcome };
}

describe('a server that will not have a challenge does not get the secret as it is', () => {
  it.each(NO_CHALLENGE)('over plain TCP: %s', async (_, answer) => {
    for (const auth of [undefined, 'auto', 'md5'] as const) {
      const { heard, outcome } = await heardBy(answer, { auth });
      expect(heard).toMatch(/^Action: Challenge\r\nActionID: \S+\r\nAuthType: MD5\r\n\r\n$/);
      expect(outcome).toMatchObject({
        name: expect.stringMatching(/^(?:Authentication|Communication)Error$/) as string,
      });
    }
  });

  it.each(NO_CHALLENGE)('over TLS that is not verified: %s', async (_, answer) => {
    const { heard } = await heardBy(answer, { tls: { rejectUnauthorized: false } }, certificate);
    expect(heard).toMatch(/^Action: Challenge\r\nActionID: \S+\r\nAuthType: MD5\r\n\r\n$/);
  });

  it.each(NO_CHALLENGE.slice(2))(
    'over TLS that is verified, where it does not say that it has none: %s',
    async (_, answer) => {
      const { heard } = await heardBy(answer, { tls: { ca: certificate.cert } }, certificate);
      expect(heard).not.toContain(account.secret);
    },
  );

  it.each(NO_CHALLENGE)('over TLS that is verified, where the challenge is a must: %s', async (_, answer) => {
    const { heard } = await heardBy(answer, { auth: 'md5', tls: { ca: certificate.cert } }, certificate);
    expect(heard).not.toContain(account.secret);
  });
});

describe('the secret goes as it is', () => {
  it.each(NO_CHALLENGE.slice(0, 2))('over TLS that is verified: %s', async (_, answer) => {
    const { heard, outcome } = await heardBy(answer, { tls: { ca: certificate.cert } }, certificate);
    expect(heard).toContain('Secret: hush-hush\r\n');
    expect(outcome).toMatchObject({ Ping: 'Pong' });
  });

  it('over plain TCP where it is asked to', async () => {
    const { heard } = await heardBy('', { auth: 'plain' });
    expect(heard).toMatch(/^Action: Login\r\nActionID: \S+\r\nSecret: hush-hush\r\n/);
  });
});

describe('a challenge is preferred', () => {
  it.each<[string, Partial<ManagerOptions>, TlsOptions | undefined]>([
    ['plain TCP', {}, undefined],
    ['TLS', { tls: { ca: certificate.cert } }, certificate],
    ['TLS that is not verified', { tls: { rejectUnauthorized: false } }, certificate],
  ])('over %s', async (_, options, tls) => {
    const { heard, outcome } = await heardBy(
      'Response: Success\r\nActionID: {id}\r\nChallenge: 1234\r\n\r\n',
      options,
      tls,
    );
    expect(outcome).toMatchObject({ Ping: 'Pong' });
    expect(heard).toMatch(/Key: [0-9a-f]{32}\r\n/);
    expect(heard).not.toContain(account.secret);
  });
});

describe('TLS is not made weaker than Node has it', () => {
  /** What a server that speaks up to that version has come to. */
  async function protocolWith(
    tls: NonNullable<ManagerOptions['tls']>,
    maxVersion: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3',
  ): Promise<unknown> {
    const server = createServer({ ...certificate, minVersion: 'TLSv1', maxVersion, ciphers: 'DEFAULT@SECLEVEL=0' });
    const protocols: unknown[] = [];
    server.on('secureConnection', (socket) => {
      protocols.push(socket.getProtocol());
      socket.on('error', () => undefined).end();
    });
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    // That the server does speak it.
    const control = connect({
      port,
      host: '127.0.0.1',
      ca: certificate.cert,
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    });
    await new Promise((resolve) =>
      control
        .once('close', resolve)
        .on('error', () => undefined)
        .resume(),
    );
    const pbx = new Manager({ ...account, port, tls });
    const error: unknown = await lastValueFrom(pbx.pipe(ping())).catch((one: unknown) => one);
    await new Promise((resolve) => server.close(resolve));
    expect(error).toMatchObject({ name: 'CommunicationError' });
    return protocols;
  }

  it('so that it speaks no version below 1.2', async () => {
    expect(await protocolWith({ ca: certificate.cert }, 'TLSv1.1')).toEqual(['TLSv1.1']);
    expect(await protocolWith({ ca: certificate.cert }, 'TLSv1.2')).toEqual(['TLSv1.2', 'TLSv1.2']);
    expect(await protocolWith({ ca: certificate.cert }, 'TLSv1.3')).toEqual(['TLSv1.3', 'TLSv1.3']);
  });

  it('so that an option that is there and says nothing leaves the certificate verified', async () => {
    const undecided = { rejectUnauthorized: undefined, ca: undefined, servername: undefined, minVersion: undefined };
    const { heard, outcome } = await heardBy('', { tls: undecided }, certificate);
    expect([heard, outcome]).toEqual(['', expect.objectContaining({ name: 'CommunicationError' })]);
  });
});
