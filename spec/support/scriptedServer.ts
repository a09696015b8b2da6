import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';

/** A server on a free loopback port that does with each client what the test says. */
export interface ScriptedServer {
  readonly port: number;
  /** Cuts every client and stops listening. */
  close(): Promise<void>;
}

export async function scriptedServer(script: (socket: Socket) => void, tls?: TlsOptions): Promise<ScriptedServer> {
  const sockets = new Set<Socket>();
  const serve = (socket: Socket): void => {
    sockets.add(socket);
    // A client that leaves in the midst of a write is part of the game.
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    script(socket);
  };
  const server: Server = tls ? createTlsServer(tls, serve) : createServer(serve);
  // A client that turns the certificate down ends the handshake with an error.
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}

const BANNER = 'Asterisk Call Manager/11.0.0\r\n';

/** Answers each action by what the function says of its name and ActionID; logins are accepted. */
export function answering(
  answer: (action: string, id: string) => string | Buffer = (_, id) => success(id),
): (socket: Socket) => void {
  return (socket) => {
    let text = '';
    socket.write(BANNER);
    socket.on('data', (chunk) => {
      text += chunk.toString();
      for (let end; (end = text.indexOf('\r\n\r\n')) >= 0; text = text.slice(end + 4)) {
        const [, action = '', id = ''] = /^Action: (.*)\r\nActionID: (.*)/.exec(text.slice(0, end)) ?? [];
        socket.write(answerTo(action, id, answer));
        if (action === 'Logoff') socket.end();
      }
    });
  };
}

/** A plain answer. */
export function success(id: string, fields = ''): string {
  return `Response: Success\r\nActionID: ${id}\r\n${fields}\r\n`;
}

function answerTo(
  action: string,
  id: string,
  answer: (action: string, id: string) => string | Buffer,
): string | Buffer {
  if (action === 'Challenge') return success(id, 'Challenge: 123456789\r\n');
  if (action === 'Login') return success(id, 'Message: Authentication accepted\r\n');
  if (action === 'Logoff') return `Response: Goodbye\r\nActionID: ${id}\r\nMessage: Thanks for all the fish.\r\n\r\n`;
  return answer(action, id);
}
