import { readFileSync } from 'node:fs';
import { Manager, type ManagerOptions, ping } from 'rx-asterisk';
import { lastValueFrom } from 'rxjs';
import { answering, scriptedServer, type ScriptedServer, success } from '../support/scriptedServer.js';

const fixture = (name: string): Buffer => readFileSync(`spec/fixtures/tls/${name}`);
const own = { cert: fixture('cert.pem'), key: fixture('key.pem') };
const foreign = { cert: fixture('other-cert.pem'), key: fixture('other-key.pem') };

let server: ScriptedServer;

afterEach(async () => {
  await server.close();
});

async function pingOver(tls: NonNullable<ManagerOptions['tls']>, certificate = own): Promise<unknown> {
  server = await scriptedServer(
    answering((_, id) => success(id, 'Ping: Pong\r\n')),
    certificate,
  );
  const pbx = new Manager({
    port: server.port,
    username: 'admin',
    secret: 'secret123',
    tls,
    reconnect: false,
    linger: 0,
  });
  return lastValueFrom(pbx.pipe(ping())).catch((error: unknown) => error);
}

describe('TLS', () => {
  it('turns a certificate down that nobody vouches for', async () => {
    expect(await pingOver(true)).toMatchObject({
      name: 'CommunicationError',
      message: expect.stringContaining('certificate') as string,
    });
  });

  it('takes a certificate of the given authority', async () => {
    expect(await pingOver({ ca: own.cert })).toMatchObject({ Ping: 'Pong' });
  });

  it('checks the name that is asked for', async () => {
    expect(await pingOver({ ca: own.cert, servername: 'pbx.example' })).toMatchObject({ Ping: 'Pong' });
  });

  it('turns a certificate down that is another host’s', async () => {
    const outcome = await pingOver({ ca: foreign.cert }, foreign);
    expect(outcome).toMatchObject({
      name: 'CommunicationError',
      message: expect.stringContaining("does not match certificate's") as string,
    });
  });

  it('turns a certificate down whose name is not the one that is asked for', async () => {
    expect(await pingOver({ ca: own.cert, servername: 'wrong.example' })).toMatchObject({ name: 'CommunicationError' });
  });

  it('takes any certificate where it is told to', async () => {
    expect(await pingOver({ rejectUnauthorized: false })).toMatchObject({ Ping: 'Pong' });
  });

  it('takes its options beside an address too', async () => {
    server = await scriptedServer(
      answering((_, id) => success(id, 'Ping: Pong\r\n')),
      own,
    );
    const address = `amis://admin:secret123@127.0.0.1:${String(server.port)}`;
    const pbx = Manager.from(address, { tls: { ca: own.cert }, reconnect: false, linger: 0 });
    await expect(lastValueFrom(pbx.pipe(ping()))).resolves.toMatchObject({ Ping: 'Pong' });
  });

  it('says so where a certificate of its own cannot be read', async () => {
    expect(await pingOver({ cert: 'garbage', key: 'garbage' })).toMatchObject({ name: 'ConfigurationError' });
  });

  it('meets a plain port with a CommunicationError', async () => {
    server = await scriptedServer(answering());
    const pbx = new Manager({
      port: server.port,
      username: 'admin',
      secret: 'secret123',
      tls: true,
      reconnect: false,
      linger: 0,
    });
    await expect(lastValueFrom(pbx.pipe(ping()))).rejects.toMatchObject({ name: 'CommunicationError' });
  });
});
