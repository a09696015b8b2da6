import { readFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { tcpTransport, tlsTransport, type Transport } from 'rx-asterisk';
import { concatMap, firstValueFrom, map, switchMap, toArray } from 'rxjs';
import { scriptedServer, type ScriptedServer } from '../support/scriptedServer.js';

const fixture = (name: string): Buffer => readFileSync(`spec/fixtures/tls/${name}`);
const certificate = { cert: fixture('cert.pem'), key: fixture('key.pem') };
/** More than a socket takes or hands over at once. */
const BIG = 300_000;
const pieces = (size: number): string[] =>
  Array.from({ length: size / 10 }, (_, index) => `${index}`.padStart(9) + '\n');

let server: ScriptedServer;

afterEach(async () => {
  await server.close();
});

describe.each<[carrier: string, tls: typeof certificate | undefined, to: (port: number) => Transport]>([
  ['TCP', undefined, (port) => tcpTransport({ host: '127.0.0.1', port })],
  ['TLS', certificate, (port) => tlsTransport({ host: '127.0.0.1', port, rejectUnauthorized: false })],
])('bytes$ over %s', (_, tls, to) => {
  /** All that comes until the peer closes, for one who listens so many turns of the event loop late. */
  async function received(sent: string, turns: number): Promise<string> {
    server = await scriptedServer((socket) => {
      socket.end(sent);
    }, tls);
    const late = async (): Promise<void> => {
      for (let index = 0; index < turns; index += 1) await turn();
    };
    const chunks$ = to(server.port)
      .open()
      .pipe(
        concatMap(async (connection) => {
          if (turns > 0) await late();
          return connection;
        }),
        // A piece is lent.
        switchMap(({ bytes$ }) =>
          bytes$.pipe(
            map((bytes) => Buffer.from(bytes).toString()),
            toArray(),
          ),
        ),
      );
    return (await firstValueFrom(chunks$)).join('');
  }

  it.each([0, 1, 10, 100])('lacks nothing of much for who listens %d turns late', async (turns) => {
    const sent = pieces(BIG).join('');
    expect(await received(sent, turns)).toBe(sent);
  });

  it.each([0, 1, 10, 100])('completes, too, for who listens %d turns late to little', async (turns) => {
    expect(await received('Asterisk Call Manager/11.0.0\r\n', turns)).toBe('Asterisk Call Manager/11.0.0\r\n');
  });

  it.each([0, 100])('completes for who listens %d turns late to a peer that says nothing', async (turns) => {
    expect(await received('', turns)).toBe('');
  });
});
