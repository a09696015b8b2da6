import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import {
  defer,
  EMPTY,
  firstValueFrom,
  lastValueFrom,
  of,
  repeat,
  ReplaySubject,
  Subject,
  type Subscription,
  tap,
} from 'rxjs';
import { dropConnections, EmbeddedPbx, type ListenAddress, type ListenOptions } from '../../lib/testing/index.js';
import { action } from './Received.js';
import { SocketClient } from './SocketClient.js';

const LOGIN = action('Login', { ActionID: '1', Username: 'admin', Secret: 'secret123' });
const TLS = join(__dirname, '..', 'fixtures', 'tls');

let pbx: EmbeddedPbx;
let listening: Subscription;

/** Listens until the test ends. */
async function listen(options: ListenOptions = {}): Promise<ListenAddress> {
  const address = new ReplaySubject<ListenAddress>(1);
  listening = pbx.listen(options).subscribe(address);
  return firstValueFrom(address);
}

beforeEach(() => (pbx = new EmbeddedPbx()));
afterEach(() => pbx.close());

describe('a PBX on a socket', () => {
  it('serves clients, each for itself', async () => {
    const address = await listen();
    expect(address.host).toBe('127.0.0.1');
    const [one, two] = [SocketClient.to(address), SocketClient.to(address)];
    await Promise.all([one.until(/^Asterisk Call Manager\/11\.0\.0\r\n$/), two.until(/\r\n$/)]);
    one.send(LOGIN);
    await one.until(/Event: SuccessfulAuth\r\n[^]*\r\n\r\n$/);
    two.send(action('Ping'));
    expect(await two.until(/Message/)).toContain('Permission denied');
    one.send(action('Logoff'));
    await one.closed();
    expect(await one.until(/Goodbye/)).toContain('Thanks for all the fish.');
    expect(pbx.clients).toBe(1);
  });

  it('plays a call in real time', async () => {
    const client = SocketClient.to(await listen());
    client.send(
      LOGIN +
        action('Originate', { Channel: 'Local/1001@default/n', Application: 'Wait', Data: '0.01', Async: 'true' }),
    );
    const text = await client.until(/(Event: Hangup\r\n[^]*){2}/);
    expect(text).toContain('Event: OriginateResponse');
    expect(text).toMatch(/Uniqueid: pbx-lab-\d{10}\.0\r\n/);
  });

  it('takes bytes cut anywhere', async () => {
    const client = SocketClient.to(await listen());
    client.send(LOGIN);
    await client.until(/Fully Booted/);
    client.socket.setNoDelay(true);
    for (const byte of Buffer.from(action('UserEvent', { UserEvent: 'Cut', Text: 'Zoë ☎ 电话 😀' }))) {
      client.send(Uint8Array.of(byte));
    }
    expect(await client.until(/Text: .*\r\n\r\n$/)).toContain('Text: Zoë ☎ 电话 😀\r\n');
  });

  it('stands a megabyte of noise', async () => {
    const client = SocketClient.to(await listen());
    client.send(Buffer.alloc(1_000_000, 0xff));
    client.send('\r\n\r\n');
    expect(await client.until(/Message/)).toContain('Failed to parse message: line too long');
    client.send(LOGIN);
    await client.until(/Fully Booted/);
  });

  it('lives on when a client resets the connection', async () => {
    const address = await listen();
    const client = SocketClient.to(address);
    client.send(LOGIN + action('Originate', { Channel: 'Local/1001@default/n', Application: 'Wait', Data: '60' }));
    await client.until(/Fully Booted/);
    client.socket.resetAndDestroy();
    await client.closed();
    const other = SocketClient.to(address);
    other.send(LOGIN);
    await other.until(/Fully Booted/);
  });

  it('drops a client that reads nothing, and no other', async () => {
    const address = await listen({ writeTimeout: 200 });
    const [deaf, good] = [SocketClient.to(address), SocketClient.to(address)];
    for (const client of [deaf, good]) client.send(LOGIN);
    await Promise.all([deaf.until(/Fully Booted/), good.until(/Fully Booted/)]);
    deaf.socket.pause();
    const text = 'x'.repeat(900);
    const many = action('UserEvent', { UserEvent: 'Noise', Text: text }).repeat(500);
    // Until the buffers of the sockets are full, however large they are on this machine.
    const noise = defer(() => {
      good.send(many + action('Ping', { ActionID: 'over' }));
      return good.until(/ActionID: over\r\n/);
    }).pipe(
      tap(() => good.forget()),
      repeat({ delay: () => (pbx.clients === 2 ? of(undefined) : EMPTY) }),
    );
    await lastValueFrom(noise, { defaultValue: undefined });
    expect(pbx.clients).toBe(1);
    good.send(action('Ping', { ActionID: 'still' }));
    await good.until(/ActionID: still/);
  });

  it('speaks TLS', async () => {
    const [key, cert] = ['key.pem', 'cert.pem'].map((file) => readFileSync(join(TLS, file)));
    const { host, port } = await listen({ tls: { key: key!, cert: cert! } });
    const client = new SocketClient(connectTls({ host, port, rejectUnauthorized: false }));
    client.send(LOGIN);
    await client.until(/Fully Booted/);
  });

  it('cuts its clients on request and goes on listening', async () => {
    const address = await listen();
    const client = SocketClient.to(address);
    await client.until(/Manager/);
    pbx.inject(dropConnections());
    await client.closed();
    const again = SocketClient.to(address);
    await again.until(/Manager/);
  });

  it('stops listening, and drops its clients, on unsubscribe', async () => {
    const address = await listen();
    const client = SocketClient.to(address);
    await client.until(/Manager/);
    listening.unsubscribe();
    await client.closed();
    const refused = new Subject<string>();
    SocketClient.to(address).socket.on('error', (error: NodeJS.ErrnoException) => refused.next(error.code ?? ''));
    expect(await firstValueFrom(refused)).toBe('ECONNREFUSED');
  });

  it('completes when the PBX is closed, and drops those that have not shaken hands', async () => {
    const ended = new ReplaySubject<string>(1);
    const [key, cert] = ['key.pem', 'cert.pem'].map((file) => readFileSync(join(TLS, file)));
    const address = new ReplaySubject<ListenAddress>(1);
    pbx
      .listen({ tls: { key: key!, cert: cert! } })
      .subscribe({ next: (at) => address.next(at), complete: () => ended.next('ended') });
    const client = SocketClient.to(await firstValueFrom(address));
    const connected = new Subject<void>();
    client.socket.on('connect', () => connected.next());
    await firstValueFrom(connected);
    pbx.close();
    await client.closed();
    expect(await firstValueFrom(ended)).toBe('ended');
  });

  it('errors where it cannot listen', async () => {
    const taken = createServer();
    const port = new Subject<number>();
    taken.listen(0, '127.0.0.1', () => port.next((taken.address() as { port: number }).port)); // a TCP server has a port
    const options = { port: await firstValueFrom(port) };
    const error: unknown = await firstValueFrom(pbx.listen(options)).catch((reason: unknown) => reason);
    taken.close();
    expect(error).toMatchObject({ name: 'CommunicationError', cause: { code: 'EADDRINUSE' } });
  });
});
