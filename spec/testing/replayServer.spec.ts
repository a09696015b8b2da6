import { connect } from 'node:net';
import { CommunicationError, type Connection, tcpTransport } from 'rx-asterisk';
import {
  firstValueFrom,
  fromEvent,
  map,
  mergeMap,
  type Observable,
  reduce,
  type Subscription,
  tap,
  VirtualTimeScheduler,
} from 'rxjs';
import type { TranscriptEntry } from '../../lib/testing/replay/readTranscript.js';
import { replayServer } from '../../lib/testing/replay/replayServer.js';
import { recordingOf, recordings } from '../recordings.js';
import { rawClient } from './rawClient.js';

const BANNER = 'Asterisk Call Manager/11.0.0\r\n';
const LOGIN = 'Action: Login\r\nActionID: 1\r\nUsername: admin\r\nSecret: secret123\r\n\r\n';
const WELCOME = 'Response: Success\r\nActionID: 1\r\nMessage: Authentication accepted\r\n\r\n';

/** A conversation, each of whose pieces says by its beginning who sent it. */
function conversation(...pieces: readonly string[]): TranscriptEntry[] {
  return pieces.map((data, t) => ({ t, from: data.startsWith('Action: ') ? 'client' : 'server', data }));
}

/** A client that has got the banner. */
function clientOf(...pieces: readonly string[]): ReturnType<typeof rawClient> & { answerTo(text: string): string } {
  const client = rawClient(replayServer(conversation(BANNER, ...pieces)).transport());
  expect(client.received).toEqual([BANNER]);
  return {
    ...client,
    answerTo: (text) => {
      const before = client.received.length;
      client.send(text);
      return client.received.slice(before).join('');
    },
  };
}

describe.each(recordings)('$name', ({ entries, serverText }) => {
  const sent = entries.filter(({ from }) => from === 'client').map(({ data }) => data);

  it('is given back to a client that sends what was recorded', () => {
    const client = rawClient(replayServer(entries).transport());
    sent.forEach(client.send);
    expect(client.received).toEqual(entries.filter(({ from }) => from === 'server').map(({ data }) => data));
  });

  it('is given back to one that sends it byte by byte', () => {
    const client = rawClient(replayServer(entries.map((entry) => JSON.stringify(entry)).join('\n')).transport());
    sent.join('').match(/./gsu)!.forEach(client.send);
    expect(client.received.join('')).toBe(serverText);
  });

  it('is given back with the ActionIDs of the client', () => {
    const rename = (text: string): string => text.replace(/^(ActionID: )(.*)$/gm, '$1my-$2-id');
    const client = rawClient(replayServer(entries).transport());
    sent.map(rename).forEach(client.send);
    expect(client.received.join('')).toBe(rename(serverText));
  });
});

describe('an action', () => {
  const ASK = 'Action: Getvar\r\nActionID: 2\r\nChannel: x\r\nVariable: A\r\n\r\n';
  const answer = (value: string, id: string): string =>
    `Response: Success\r\nActionID: ${id}\r\nValue: ${value}\r\n\r\n`;

  it.each([
    ['with its fields in another order', 'Action: Getvar\r\nVariable: A\r\nActionID: 2\r\nChannel: x\r\n\r\n'],
    ['with its headers in another case', 'ACTION: getvar\r\nactionid: 2\r\nchannel: x\r\nVARIABLE: A\r\n\r\n'],
    ['with other blanks before its values', 'Action:Getvar\r\nActionID: 2\r\nChannel:x\r\nVariable:  A\r\n\r\n'],
    ['with bare line ends', 'Action: Getvar\nActionID: 2\nChannel: x\nVariable: A\n\n'],
    ['behind empty lines', `\r\n\r\n${ASK}`],
  ])('is known %s', (_, text) => {
    expect(clientOf(ASK, answer('1', '2')).answerTo(text)).toBe(answer('1', '2'));
  });

  it('is answered in the recorded pieces', () => {
    const client = clientOf(ASK, 'Response: Success\r\nActionID: 2\r\nVal', 'ue: 1\r\n\r', '\n');
    client.send(ASK.replace('2', 'my-id'));
    expect(client.received.slice(1)).toEqual(['Response: Success\r\nActionID: my-id\r\nVal', 'ue: 1\r\n\r', '\n']);
  });

  it('has its ActionID where the recorded line was cut in two', () => {
    const client = clientOf(ASK, 'Response: Success\r\nAct', 'ionID: 2\r\nValue: 1\r\n\r\n');
    client.send(ASK.replace('2', 'my-id'));
    expect(client.received.slice(1)).toEqual(['Response: Success\r\nActionID: my-id\r\n', 'Value: 1\r\n\r\n']);
  });

  it('that was recorded twice is answered in turn', () => {
    const client = clientOf(ASK, answer('first', '2'), ASK.replace('2', '3'), answer('second', '3'));
    expect(client.answerTo(ASK.replace('2', 'a'))).toBe(answer('first', 'a'));
    expect(client.answerTo(ASK.replace('2', 'b'))).toBe(answer('second', 'b'));
    expect(client.answerTo(ASK.replace('2', 'c'))).toContain('Response: Error\r\nActionID: c\r\n');
  });

  it('may come in another order than it was recorded in', () => {
    const other = ASK.replace('Variable: A', 'Variable: B').replace('2', '3');
    const client = clientOf(ASK, answer('a', '2'), other, answer('b', '3'));
    expect(client.answerTo(other)).toBe(answer('b', '3'));
    expect(client.answerTo(ASK)).toBe(answer('a', '2'));
  });

  it('keeps the order of a repeated header', () => {
    const ask = 'Action: Originate\r\nActionID: 2\r\nVariable: A=1\r\nVariable: B=2\r\n\r\n';
    const client = clientOf(ask, 'Response: Success\r\n\r\n');
    expect(client.answerTo(ask.replace('A=1\r\nVariable: B=2', 'B=2\r\nVariable: A=1'))).toContain('Error');
    expect(client.answerTo(ask)).toBe('Response: Success\r\n\r\n');
  });

  it('has its ActionID in later answers too', () => {
    const originate = 'Action: Originate\r\nActionID: 7\r\nChannel: x\r\nAsync: true\r\n\r\n';
    const queued = (id: string): string => `Response: Success\r\nActionID: ${id}\r\n\r\n`;
    const outcome = (id: string): string => `Event: OriginateResponse\r\nActionID: ${id}\r\nResponse: Failure\r\n\r\n`;
    const client = clientOf(originate, queued('7'), ASK, outcome('7') + answer('1', '2'));
    expect(client.answerTo(originate.replace('7', 'call'))).toBe(queued('call'));
    expect(client.answerTo(ASK.replace('2', '7'))).toBe(outcome('call') + answer('1', '7'));
  });

  it('without an ActionID gets none', () => {
    const text = ASK.replace('ActionID: 2\r\n', '');
    expect(clientOf(ASK, answer('1', '2')).answerTo(text)).toBe('Response: Success\r\nValue: 1\r\n\r\n');
  });

  it('that was not recorded is answered as an unknown one, and the next is answered', () => {
    const client = clientOf(ASK, answer('1', '2'));
    expect(client.answerTo('Action: Reboot\r\nActionID: 9\r\n\r\n')).toBe(
      'Response: Error\r\nActionID: 9\r\n' +
        'Message: Invalid/unknown command: Reboot. The recording has it not, not with these fields, or not so often.\r\n\r\n',
    );
    expect(client.answerTo('Action: Reboot\r\n\r\n')).not.toContain('ActionID');
    expect(client.answerTo(ASK.replace('Channel: x', 'Channel: y'))).toContain('Response: Error');
    expect(client.answerTo(ASK)).toBe(answer('1', '2'));
  });
});

describe('a login', () => {
  it('is answered as recorded, whoever it is', () => {
    const client = clientOf(LOGIN, WELCOME);
    expect(
      client.answerTo('Action: Login\r\nActionID: 1\r\nUsername: other\r\nSecret: no\r\nEvents: off\r\n\r\n'),
    ).toBe(WELCOME);
  });

  it('by MD5 replays a plain one', () => {
    const client = clientOf(LOGIN, WELCOME);
    expect(client.answerTo('Action: Challenge\r\nActionID: 1\r\nAuthType: MD5\r\n\r\n')).toMatch(
      /^Response: Success\r\nActionID: 1\r\nChallenge: \d+\r\n\r\n$/,
    );
    expect(client.answerTo('Action: Login\r\nActionID: 1\r\nAuthType: MD5\r\nKey: x\r\n\r\n')).toBe(WELCOME);
  });

  it('as it is replays one by MD5', () => {
    const { entries } = recordingOf('asterisk-22/login-md5');
    const client = rawClient(replayServer(entries).transport());
    client.send(LOGIN);
    expect(client.received.join('')).toContain(WELCOME);
    client.send('Action: Ping\r\nActionID: 2\r\n\r\n');
    expect(client.received.at(-1)).toContain('Ping: Pong');
  });

  it('that was refused ends the connection', () => {
    const client = clientOf(LOGIN, 'Response: Error\r\nActionID: 1\r\nMessage: Authentication failed\r\n\r\n');
    expect(client.answerTo(LOGIN)).toContain('Authentication failed');
    expect(client.isClosed()).toBe(true);
  });
});

describe('the connection', () => {
  const LOGOFF = 'Action: Logoff\r\nActionID: 2\r\n\r\n';
  const GOODBYE = 'Response: Goodbye\r\nActionID: 2\r\n\r\n';

  it('ends with the Logoff, and is open until then', () => {
    const client = clientOf(LOGIN, WELCOME, LOGOFF, GOODBYE);
    client.send(LOGIN);
    expect(client.isClosed()).toBe(false);
    expect(client.answerTo(LOGOFF)).toBe(GOODBYE);
    expect(client.isClosed()).toBe(true);
  });

  it('begins the conversation anew', () => {
    const transport = replayServer(conversation(BANNER, LOGIN, WELCOME, LOGOFF, GOODBYE)).transport();
    for (const id of ['a', 'b']) {
      const client = rawClient(transport);
      client.send(LOGIN.replace('1', id));
      client.send(LOGOFF.replace('2', `${id}2`));
      expect(client.received).toEqual([BANNER, WELCOME.replace('1', id), GOODBYE.replace('2', `${id}2`)]);
    }
  });

  it('can be delayed by a scheduler', () => {
    const clock = new VirtualTimeScheduler();
    const client = rawClient(replayServer(conversation(BANNER)).transport(clock));
    expect(client.received).toEqual([]);
    clock.flush();
    expect(client.received).toEqual([BANNER]);
  });
});

describe('a replay over TCP', () => {
  const { entries, serverText } = recordingOf('asterisk-22/queue-call');
  const sent = entries
    .filter(({ from }) => from === 'client')
    .map(({ data }) => data)
    .join('');

  it('gives back what was recorded, and closes with the Logoff', async () => {
    const text$ = replayServer(entries)
      .listen({ port: 0, host: '127.0.0.1' })
      .pipe(
        tap(({ host, port }) => {
          expect(host).toBe('127.0.0.1');
          expect(port).toBeGreaterThan(0);
        }),
        mergeMap((address) => tcpTransport(address).open()),
        tap((connection) => {
          connection.write(sent);
        }),
        mergeMap((connection) => textOf(connection)),
      );
    expect(await firstValueFrom(text$)).toBe(serverText);
  });

  it('is over when it is unsubscribed', async () => {
    const dropped = await new Promise<string>((resolve, reject) => {
      const serving: Subscription = replayServer(entries)
        .listen()
        .subscribe(({ host, port }) => {
          const socket = connect(port, host);
          socket.once('data', () => serving.unsubscribe());
          socket.once('close', () => {
            connect(port, host)
              .once('error', (error) => resolve(error.message))
              .once('connect', reject);
          });
        });
    });
    expect(dropped).toContain('ECONNREFUSED');
  });

  it('is an error where it cannot listen', async () => {
    const server = replayServer(entries);
    const second$ = server.listen().pipe(mergeMap((address) => server.listen(address)));
    await expect(firstValueFrom(second$)).rejects.toThrow(CommunicationError);
  });

  it('goes on when a client breaks off', async () => {
    const banner$ = replayServer(entries)
      .listen()
      .pipe(
        mergeMap(({ host, port }) => {
          const rude = connect(port, host);
          return fromEvent(rude, 'data').pipe(
            tap(() => rude.resetAndDestroy()),
            map(() => connect(port, host)),
          );
        }),
        mergeMap((socket) => fromEvent(socket, 'data').pipe(tap(() => socket.destroy()))),
      );
    expect(String(await firstValueFrom(banner$))).toBe(BANNER);
  });
});

/** All that a server sends until it closes. */
function textOf({ bytes$ }: Connection): Observable<string> {
  return bytes$.pipe(reduce((text, bytes) => text + Buffer.from(bytes).toString(), ''));
}
