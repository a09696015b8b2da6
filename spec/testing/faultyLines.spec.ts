import { firstValueFrom, ReplaySubject } from 'rxjs';
import {
  dropOnAnswer,
  EmbeddedPbx,
  garbage,
  halfOpen,
  type ListenAddress,
  slowWrites,
  splitWrites,
  wrongLineEnds,
} from '../../lib/testing/index.js';
import { Lab, type LabClient } from './Lab.js';
import { action } from './Received.js';
import { SocketClient } from './SocketClient.js';

const BANNER = 'Asterisk Call Manager/11.0.0\r\n';
const LOGIN = action('Login', { ActionID: '1', Username: 'admin', Secret: 'secret123' });

/** The sizes of the pieces that come. */
function piecesOf(client: LabClient): number[] {
  const sizes: number[] = [];
  const { bytes$ } = client.connection;
  bytes$.subscribe({ next: ({ length }) => sizes.push(length) });
  return sizes;
}

describe('split writes', () => {
  it.each([
    [{}, [1, 1, 1, 1, 1]],
    [{ bytes: 2 }, [2, 2, 1]],
    [{ bytes: 9 }, [5]],
  ])('arrive in pieces of %p', (options, expected) => {
    const lab = new Lab();
    const sizes = piecesOf(lab.logIn());
    lab.pbx.inject(splitWrites(options));
    lab.pbx.inject(garbage({ data: '12345' }));
    lab.run();
    expect(sizes).toEqual(expected);
  });

  it('change no byte', () => {
    const text = (...faults: Parameters<typeof splitWrites>[0][]): string => {
      const lab = new Lab({ faults: faults.map((options) => splitWrites(options)) });
      const client = lab.connect();
      client.connection.write(LOGIN);
      client.ask('UserEvent', { UserEvent: 'Wide', Text: 'Zoë ☎ 电话 😀' });
      client.list('ListCommands');
      return client.text;
    };
    expect(text({})).toBe(text());
    expect(text({ bytes: 7, random: true })).toBe(text());
  });

  it('by chance are the same by the same seed', () => {
    const sizes = (seed: number): number[] => {
      const lab = new Lab({ seed });
      const client = lab.logIn();
      const pieces = piecesOf(client);
      lab.pbx.inject(splitWrites({ bytes: 20, random: true }));
      client.ask('ListCommands');
      return pieces;
    };
    expect(sizes(1)).toEqual(sizes(1));
    expect(sizes(1)).not.toEqual(sizes(2));
    expect([Math.min(...sizes(1)), Math.max(...sizes(1))]).toEqual([1, 20]);
  });

  it('stand a long answer and a client that leaves in the midst of it', () => {
    const lab = new Lab({ faults: [splitWrites()] });
    const client = lab.connect();
    client.connection.write(LOGIN + action('ListCommands'));
    client.connection.close();
    lab.run();
    expect([client.text.length > 5_000, client.closed, lab.pbx.clients]).toEqual([true, true, 0]);
  });

  it('arrive one by one on a socket', async () => {
    const pbx = new EmbeddedPbx({ faults: [splitWrites()] });
    const address = new ReplaySubject<ListenAddress>(1);
    pbx.listen().subscribe(address);
    const client = SocketClient.to(await firstValueFrom(address));
    await client.until(/\r\n$/);
    const sizes: number[] = [];
    client.socket.on('data', ({ length }) => sizes.push(length));
    client.send(LOGIN);
    const text = await client.until(/Fully Booted\r\n\r\n$/);
    pbx.close();
    // What two pieces have become on the way is the network's business.
    expect(sizes.length / (text.length - BANNER.length)).toBeGreaterThan(0.9);
    await client.closed();
  });
});

describe('slow writes', () => {
  it.each([
    [10, 100],
    [1_000, 1],
    [2.5, 400],
  ])('arrive at %d bytes a second', (bytesPerSecond, msPerByte) => {
    const lab = new Lab();
    const client = lab.logIn();
    lab.pbx.inject(slowWrites({ bytesPerSecond }));
    lab.pbx.inject(garbage({ data: '0123456789' }));
    lab.run(5 * msPerByte - 1);
    // Ten bytes and more a tick come together.
    expect('0123'.startsWith(client.text)).toBe(true);
    lab.run(5 * msPerByte);
    lab.run(1);
    expect(client.text).toBe('0123456789');
  });

  it('keep their order, and answers in it, also when the network recovers', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const slow = lab.pbx.inject(slowWrites({ bytesPerSecond: 1 }));
    lab.pbx.inject(garbage({ data: '01234' }));
    lab.run(2_000);
    expect(client.text).toBe('01');
    slow.unsubscribe();
    lab.pbx.inject(garbage({ data: '56789' }));
    expect(client.text).toBe('01');
    lab.run(1_000);
    expect(client.text).toBe('0123456789');
  });

  it('concern some clients, and go with the rest in small pieces', () => {
    const lab = new Lab();
    const [one, two] = [lab.logIn(), lab.logIn()];
    one.forget();
    lab.pbx.inject(slowWrites({ bytesPerSecond: 1_000, connection: 2 }));
    lab.pbx.inject(splitWrites({ bytes: 2 }));
    const sizes = piecesOf(two);
    lab.pbx.inject(garbage({ data: '01234' }));
    lab.run();
    expect([one.text, sizes]).toEqual(['01234', []]);
    lab.run(4);
    expect(sizes).toEqual([2, 2]);
  });

  it('let the connection end when all has come', () => {
    const lab = new Lab();
    const client = lab.logIn();
    lab.pbx.inject(slowWrites({ bytesPerSecond: 100 }));
    client.connection.write(action('Logoff'));
    lab.run(100);
    expect([client.text.length, client.closed]).toEqual([10, false]);
    lab.run(1_000);
    expect([client.text.slice(-8), client.closed, lab.pbx.clients]).toEqual(['fish.\r\n\r\n'.slice(-8), true, 0]);
  });

  it('are slow on a socket too, and go on from where they were when taken back', async () => {
    const lab = new Lab();
    const address = new ReplaySubject<ListenAddress>(1);
    lab.pbx.listen().subscribe(address);
    const slow = lab.pbx.inject(slowWrites({ bytesPerSecond: 100 }));
    const client = SocketClient.to(await firstValueFrom(address));
    // Time stands still but for what the test lets pass: each byte takes 10 ms of it.
    let text = '';
    client.socket.on('data', (chunk) => (text += String(chunk)));
    const connected = firstValueFrom(client.arrivals);
    while (lab.pbx.clients === 0) await new Promise(setImmediate);
    lab.run(10);
    await connected;
    expect(text).toBe('A');
    slow.unsubscribe();
    lab.run(10);
    await client.until(/^Asterisk Call Manager\/11\.0\.0\r\n$/);
    lab.pbx.close();
    await client.closed();
  });
});

describe('a half-open connection', () => {
  it('swallows everything in both directions, and does not close', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const dead = lab.pbx.inject(halfOpen());
    client.ask('Setvar', { Variable: 'A', Value: '1' });
    lab.pbx.inject(garbage({ data: '#' }));
    lab.run(60_000);
    expect([client.text, client.closed, lab.pbx.clients]).toEqual(['', false, 1]);
    dead.unsubscribe();
    expect(client.ask('Getvar', { Variable: 'A' }).get('Value')).toBe('');
  });

  it('does not tell that either side has gone, until it is taken back', () => {
    const lab = new Lab();
    const [one, two] = [lab.logIn(), lab.logIn()];
    two.connection.write(action('Logoff'));
    const dead = lab.pbx.inject(halfOpen());
    one.connection.close();
    lab.run(60_000);
    expect([two.closed, lab.pbx.clients]).toEqual([false, 2]);
    dead.unsubscribe();
    lab.run();
    expect([one.closed, lab.pbx.clients]).toEqual([true, 1]);
  });

  it('concerns those who are there, those who come later where asked for', () => {
    const lab = new Lab();
    lab.connect();
    const dead = lab.pbx.inject(halfOpen());
    expect(lab.connect().text).toBe(BANNER);
    dead.unsubscribe();
    lab.pbx.inject(halfOpen({ newConnections: true }));
    expect(lab.connect().text).toBe('');
  });

  it('is cut when the PBX is closed', () => {
    const lab = new Lab();
    const client = lab.logIn();
    lab.pbx.inject(halfOpen());
    lab.pbx.close();
    lab.run();
    expect([client.closed, lab.pbx.clients]).toEqual([true, 0]);
  });

  it('is dead on a socket', async () => {
    const pbx = new EmbeddedPbx();
    const address = new ReplaySubject<ListenAddress>(1);
    pbx.listen().subscribe(address);
    const [one, two] = [SocketClient.to(await firstValueFrom(address)), SocketClient.to(await firstValueFrom(address))];
    await Promise.all([one.until(/\r\n$/), two.until(/\r\n$/)]);
    const dead = pbx.inject(halfOpen({ connection: 1 }));
    one.send(LOGIN);
    two.send(LOGIN);
    await two.until(/Fully Booted/);
    dead.unsubscribe();
    one.send(action('Ping', { ActionID: 'x' }));
    // The login was lost.
    expect(await one.until(/ActionID: x/)).toBe(
      `${BANNER}Response: Error\r\nActionID: x\r\nMessage: Permission denied\r\n\r\n`,
    );
    pbx.close();
  });
});

describe('faults of bytes on a socket', () => {
  it('are the same as within the process', async () => {
    const noise = Uint8Array.of(0, 255, 195, 10);
    const pbx = new EmbeddedPbx({ faults: [wrongLineEnds({ ends: '\n' })] });
    const address = new ReplaySubject<ListenAddress>(1);
    pbx.listen().subscribe(address);
    const client = SocketClient.to(await firstValueFrom(address));
    const bytes: number[] = [];
    client.socket.on('data', (chunk) => bytes.push(...chunk));
    client.send(LOGIN);
    await client.until(/SessionTV: .*\n\n$/);
    pbx.inject(garbage({ data: noise }));
    pbx.inject(dropOnAnswer({ action: 'Ping', at: { bytes: 12 } }));
    client.send(action('Ping'));
    await client.closed();
    expect(bytes.slice(-16)).toEqual([...noise, ...Buffer.from('Response: Su')]);
    pbx.close();
  });
});
