import { Manager, type Session } from 'rx-asterisk';
import { memoryTransport } from '../../lib/transport/memoryTransport.js';
import { lastValueFrom, type OperatorFunction, toArray } from 'rxjs';

/** How a server answers an action: lines without the response's ActionID, `{id}` stands for it. */
export type Replies = Readonly<Record<string, string | undefined>>;

/** What became of an operator: what the server was asked, and what was emitted, or the error. */
export interface Outcome<T> {
  /** The lines of each action but the login's, without its ActionID. */
  readonly asked: readonly (readonly string[])[];
  readonly emitted: readonly T[];
  readonly error: unknown;
}

const MANNERS: Replies = {
  Challenge: 'Response: Success\r\nChallenge: 12345',
  Login: 'Response: Success\r\nMessage: Authentication accepted',
};

/** Asks a server in this process, which answers by name and with `Success` where nothing is said. */
export async function asking<T>(
  operator: OperatorFunction<Session, T>,
  replies: Replies = {},
  banner = 'Asterisk Call Manager/11.0.0',
): Promise<Outcome<T>> {
  const asked: string[][] = [];
  const transport = memoryTransport((client) => {
    client.write(`${banner}\r\n`);
    let text = '';
    client.bytes$.subscribe((bytes) => {
      text += Buffer.from(bytes).toString('utf8');
      for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
        const lines = text.slice(0, end).split('\r\n');
        text = text.slice(end + 4);
        const [name = '', id = ''] = lines.map((line) => line.slice(line.indexOf(':') + 2));
        if (!(name in MANNERS) && name !== 'Logoff') asked.push(lines.filter((line) => !line.startsWith('ActionID: ')));
        const reply = { ...MANNERS, ...replies }[name] ?? 'Response: Success\r\nMessage: Done';
        client.write(`${reply.replaceAll('{id}', id).replace(/\r\n/, `\r\nActionID: ${id}\r\n`)}\r\n\r\n`);
      }
    });
  });
  const pbx = new Manager({ transport, username: 'admin', secret: 'secret123', linger: 0, keepAlive: false });
  try {
    const emitted = await lastValueFrom(pbx.pipe(operator, toArray()));
    return { asked, emitted, error: undefined };
  } catch (error) {
    return { asked, emitted: [], error };
  } finally {
    pbx.close();
  }
}
