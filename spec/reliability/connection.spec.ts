import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import type { TlsOptions } from 'node:tls';
import { action, getvar, type Manager, type ManagerOptions, on, ping } from 'rx-asterisk';
import { dropConnections, EmbeddedPbx, halfOpen, type ListenAddress, refuseLogins, restart } from 'rx-asterisk/testing';
import { filter, firstValueFrom, lastValueFrom, ReplaySubject, take, toArray } from 'rxjs';
import { fullServer } from '../support/fullServer.js';
import { answering, scriptedServer, type ScriptedServer, success } from '../support/scriptedServer.js';
import { tcpTransport } from '../../lib/transport/tcpTransport.js';
import { attempts, type Attempts, Ear, impatient, stepsUntil } from './Attempts.js';
import { WatchedTransport } from './WatchedTransport.js';

const BANNER = 'Asterisk Call Manager/11.0.0\r\n';
const fixture = (name: string): Buffer => readFileSync(`spec/fixtures/tls/${name}.pem`);
const certificate = (name: string): TlsOptions & { readonly cert: Buffer } => ({
  cert: fixture(`${name}cert`),
  key: fixture(`${name}key`),
});

let servers: { close(): unknown }[] = [];
let watched: WatchedTransport[] = [];
let ear: Ear;

beforeEach(() => (ear = new Ear()));
afterEach(async () => {
  for (const server of servers) await server.close();
  servers = [];
  expect(watched.flatMap(({ tooEarly }) => tooEarly)).toEqual([]);
  watched = [];
});

async function serverFor(script: (socket: Socket) => void, tls?: TlsOptions): Promise<ScriptedServer> {
  const server = await scriptedServer(ear.on(script), tls);
  servers.push(server);
  return server;
}

/** What becomes of a manager that tries a server which does the same each time. */
async function attemptsAt(
  script: (socket: Socket) => void,
  options: Partial<ManagerOptions> = {},
  tls?: TlsOptions,
): Promise<Attempts> {
  return attempts({ port: (await serverFor(script, tls)).port, ...options });
}

/** The steps of two attempts that get so far and end so. */
function twice(error: string, gotTo: 'connecting' | 'authenticating' = 'connecting'): string[] {
  const attempt = (n: number): string[] => [
    `connecting ${String(n)}`,
    ...(gotTo === 'connecting' ? [] : [`authenticating ${String(n)}`]),
  ];
  return ['idle', ...attempt(1), `reconnecting: ${error}`, ...attempt(2), `closed: ${error}`];
}

const communication = (message: RegExp): object => ({
  name: 'CommunicationError',
  message: expect.stringMatching(message) as string,
});

describe('a server that cannot be reached', () => {
  it('refuses the connection: CommunicationError with the address, and another attempt', async () => {
    const server = await serverFor(() => undefined);
    await server.close();
    const { steps, asked } = await attempts({ port: server.port });
    expect(steps).toEqual(twice('CommunicationError'));
    expect(asked).toMatchObject(communication(/^Cannot reach 127\.0\.0\.1:\d+: .*ECONNREFUSED/));
  });

  it('never answers: TimeoutError at the stage connect, and another attempt', async () => {
    const server = await fullServer();
    servers.push(server);
    const { steps, asked } = await attempts({ port: server.port, timeout: 150 });
    expect(steps).toEqual(twice('TimeoutError at connect'));
    expect(asked).toMatchObject({ name: 'TimeoutError', stage: 'connect' });
  });

  it('has a name that nobody knows: CommunicationError with the name, and another attempt', async () => {
    const { steps, asked } = await attempts({ host: 'pbx.invalid' });
    expect(steps).toEqual(twice('CommunicationError'));
    // Without a network there is nobody to ask either.
    expect(asked).toMatchObject(communication(/^Cannot reach pbx\.invalid:5038: getaddrinfo (?:ENOTFOUND|EAI_AGAIN)/));
  }, 60_000);
});

describe('a server over TLS', () => {
  it('has a certificate that has expired: CommunicationError, and nothing is sent', async () => {
    const expired = certificate('expired-');
    const { steps, asked } = await attemptsAt(answering(), { tls: { ca: expired.cert } }, expired);
    expect(steps).toEqual(twice('CommunicationError'));
    expect(asked).toMatchObject(communication(/^Cannot reach .*certificate has expired/));
    expect(ear.text).toBe('');
  });

  it('has the certificate of another name: CommunicationError, and nothing is sent', async () => {
    const own = certificate('');
    const tls = { ca: own.cert, servername: 'other.example' };
    const { steps, asked } = await attemptsAt(answering(), { tls }, own);
    expect(steps).toEqual(twice('CommunicationError'));
    expect(asked).toMatchObject(communication(/^Cannot reach .*does not match certificate/));
    expect(ear.text).toBe('');
  });

  it('has a certificate that nobody vouches for: CommunicationError, and nothing is sent', async () => {
    const { steps, asked } = await attemptsAt(answering(), { tls: true }, certificate(''));
    expect(steps).toEqual(twice('CommunicationError'));
    expect(asked).toMatchObject(communication(/^Cannot reach .*self-signed certificate/));
    expect(ear.text).toBe('');
  });

  it('has a plain port: CommunicationError, and no action is sent', async () => {
    const { steps, asked } = await attemptsAt(answering(), { tls: true });
    expect(steps).toEqual(twice('CommunicationError'));
    expect(asked).toMatchObject(communication(/^Cannot reach /));
    expect(ear.text).not.toContain('Action');
  });

  it('meets a client without TLS: CommunicationError or TimeoutError, and nothing is sent', async () => {
    const { asked } = await attemptsAt(answering(), { timeout: 150 }, certificate(''));
    expect(asked).toMatchObject({ name: expect.stringMatching(/^(?:Communication|Timeout)Error$/) as string });
    expect(ear.text).toBe('');
  });
});

describe('a server whose login does not come about', () => {
  it('sends no banner: TimeoutError at the stage banner, and nothing is sent', async () => {
    const { steps, asked } = await attemptsAt(() => undefined, { timeout: 150 });
    expect(steps).toEqual(twice('TimeoutError at banner', 'authenticating'));
    expect(asked).toMatchObject({ name: 'TimeoutError', stage: 'banner' });
    expect(ear.text).toBe('');
  });

  it('sends another banner: CommunicationError that shows it, and nothing is sent', async () => {
    const { steps, asked } = await attemptsAt((socket) => socket.write('220 mail.example ESMTP\r\n'));
    expect(steps).toEqual(twice('CommunicationError', 'authenticating'));
    expect(asked).toMatchObject(communication(/^The server is no Asterisk manager: .*220 mail\.example/));
    expect(ear.text).toBe('');
  });

  it('answers neither challenge nor login in time: TimeoutError at the stage login, and no action is sent', async () => {
    const { steps, asked } = await attemptsAt((socket) => socket.write(BANNER), { timeout: 150 });
    expect(steps).toEqual(twice('TimeoutError at login', 'authenticating'));
    expect(asked).toMatchObject({ name: 'TimeoutError', stage: 'login' });
    expect(ear.actions).toEqual(['Challenge', 'Challenge']);
    ear.text = '';
    const slow = await attemptsAt(
      challenging(() => ''),
      { timeout: 150 },
    );
    expect(slow.steps).toEqual(twice('TimeoutError at login', 'authenticating'));
    expect(ear.actions).toEqual(['Challenge', 'Login', 'Challenge', 'Login']);
  });

  it('closes within the login: CommunicationError, and another attempt', async () => {
    const { steps, asked } = await attemptsAt((socket) => {
      socket.write(BANNER);
      socket.on('data', () => socket.end());
    });
    expect(steps).toEqual(twice('CommunicationError', 'authenticating'));
    expect(asked).toMatchObject(communication(/^The server closed the connection during the login/));
    expect(ear.actions).toEqual(['Challenge', 'Challenge']);
  });

  it('refuses the login: AuthenticationError, no other attempt, and no action is sent', async () => {
    const refusing = challenging(
      (id) => `Response: Error\r\nActionID: ${id}\r\nMessage: Authentication failed\r\n\r\n`,
    );
    const { steps, asked } = await attemptsAt(refusing, { reconnect: { initialDelay: 1, retries: 5 } });
    expect(steps).toEqual(['idle', 'connecting 1', 'authenticating 1', 'closed: AuthenticationError']);
    expect(asked).toMatchObject({ name: 'AuthenticationError' });
    expect(ear.actions).toEqual(['Challenge', 'Login']);
  });

  it('accepts the login: what waited is sent then, and not before', async () => {
    let accepted = '';
    const server = await serverFor(
      answering((name, id) => {
        if (accepted === '') accepted = `${ear.actions.slice(0, 2).join(', ')}; ${name}`;
        return success(id);
      }),
    );
    const pbx = impatient({ port: server.port });
    await expect(lastValueFrom(pbx.pipe(getvar(null, 'A')))).resolves.toMatchObject({ Response: 'Success' });
    expect(accepted).toBe('Challenge, Login; Getvar');
  });
});

describe('a user whose rights change', () => {
  it('may no longer do what it might: PermissionDeniedError, and the session lives on', async () => {
    let isAllowed = true;
    const server = await serverFor(
      answering((name, id) => {
        if (isAllowed || name === 'Ping') return success(id);
        return `Response: Error\r\nActionID: ${id}\r\nMessage: Permission denied\r\n\r\n`;
      }),
    );
    const pbx = impatient({ port: server.port });
    const epochs: number[] = [];
    const held = pbx.subscribe(({ epoch }) => epochs.push(epoch));
    const setvar$ = pbx.pipe(action('Setvar', { Variable: 'A', Value: '1' }));
    await expect(lastValueFrom(setvar$)).resolves.toMatchObject({ Response: 'Success' });
    isAllowed = false;
    await expect(lastValueFrom(setvar$)).rejects.toMatchObject({
      name: 'PermissionDeniedError',
      action: 'Setvar',
    });
    await expect(lastValueFrom(pbx.pipe(ping()))).resolves.toMatchObject({ Response: 'Success' });
    expect(epochs).toEqual([1]);
    held.unsubscribe();
  });

  it('is removed while it is connected: AuthenticationError at the reconnect, and no other attempt', async () => {
    const { server, pbx } = await embedded({ reconnect: { initialDelay: 1, retries: 5 } });
    const steps = stepsUntil(pbx, ({ state }) => state === 'closed');
    const gone = lastValueFrom(pbx).catch((error: unknown) => error);
    await ready(pbx);
    server.inject(refuseLogins({ seconds: 0 }));
    server.inject(dropConnections());
    await expect(gone).resolves.toMatchObject({ name: 'AuthenticationError' });
    expect(await steps).toEqual([
      'idle',
      'connecting 1',
      'authenticating 1',
      'ready 1',
      expect.stringMatching(/^reconnecting: (?:GoneAway|Communication)Error$/),
      'connecting 2',
      'authenticating 2',
      'closed: AuthenticationError',
    ]);
  });
});

describe('a connection that stood', () => {
  it('goes with a restart of the server: it is tried until the server is back, and events come again', async () => {
    const { server, pbx } = await embedded({ reconnect: { initialDelay: 5, maxDelay: 10 } });
    const steps = stepsUntil(pbx, (status) => status.state === 'ready' && status.epoch === 2);
    const boots = lastValueFrom(pbx.pipe(on('FullyBooted'), take(2), toArray()));
    await ready(pbx);
    const down = server.inject(restart({ downFor: Infinity }));
    // Until it was refused.
    await firstValueFrom(pbx.status$.pipe(filter((status) => status.state === 'reconnecting' && status.attempt > 2)));
    down.unsubscribe();
    expect(await boots).toHaveLength(2);
    const [first, ...others] = (await steps).slice(4);
    expect(first).toMatch(/^reconnecting: (?:GoneAway|Communication)Error$/);
    expect(others.pop()).toBe('ready 2');
    expect(others.filter((one) => !/^(?:connecting|reconnecting|authenticating)/.test(one))).toEqual([]);
    expect(others).toContain('reconnecting: CommunicationError');
    pbx.close();
  });

  it('is dead without a word: a Ping finds out, what was asked fails, and the next session comes', async () => {
    const { server, pbx } = await embedded({ keepAlive: { interval: 20, deadline: 250 } });
    const steps = stepsUntil(pbx, (status) => status.state === 'ready' && status.epoch === 2);
    await ready(pbx);
    const dead = server.inject(halfOpen({ connection: 1 }));
    // It would wait for ever by itself.
    const asked = lastValueFrom(pbx.pipe(action('Getvar', { Variable: 'A' }, { timeout: Infinity })));
    await expect(asked).rejects.toMatchObject({ name: 'GoneAwayError', outcome: 'unknown' });
    expect((await steps).slice(3)).toEqual([
      'ready 1',
      'reconnecting: TimeoutError at pong',
      'connecting 2',
      'authenticating 2',
      'ready 2',
    ]);
    await expect(lastValueFrom(pbx.pipe(ping()))).resolves.toMatchObject({ Response: 'Success' });
    dead.unsubscribe();
    pbx.close();
  });

  it('is let go where its server says nothing more, and does not close it either', async () => {
    const closed = new ReplaySubject<string>(1);
    const server = await serverFor((socket) => {
      answering(() => '')(socket);
      socket.once('close', () => closed.next('closed'));
    });
    const pbx = impatient({ port: server.port, keepAlive: { interval: 5, deadline: 5 }, reconnect: false });
    await expect(lastValueFrom(pbx)).rejects.toMatchObject({ name: 'TimeoutError', stage: 'pong' });
    expect(await firstValueFrom(closed)).toBe('closed');
  });
});

/** Answers Challenge as it should, and Login so. */
function challenging(login: (id: string) => string): (socket: Socket) => void {
  return (socket) => {
    socket.write(BANNER);
    socket.on('data', (chunk) => {
      const [, name, id = ''] = /^Action: (.*)\r\nActionID: (.*)/.exec(chunk.toString()) ?? [];
      socket.write(name === 'Challenge' ? success(id, 'Challenge: 123\r\n') : login(id));
    });
  };
}

/** An embedded PBX on a socket, and a manager that is not connected to it yet. */
async function embedded(options: Partial<ManagerOptions>): Promise<{ server: EmbeddedPbx; pbx: Manager }> {
  const server = new EmbeddedPbx();
  servers.push(server);
  const address = new ReplaySubject<ListenAddress>(1);
  server.listen().subscribe(address);
  const { host, port } = await firstValueFrom(address);
  const transport = new WatchedTransport(tcpTransport({ host, port }));
  watched.push(transport);
  const pbx = impatient({
    transport,
    keepAlive: { interval: 1, deadline: 30_000 },
    reconnect: { initialDelay: 1 },
    ...options,
  });
  return { server, pbx };
}

/** Connects, and stays connected. */
async function ready(pbx: Manager): Promise<void> {
  pbx.connect({ error: () => undefined });
  await firstValueFrom(pbx.status$.pipe(filter(({ state }) => state === 'ready')));
}
