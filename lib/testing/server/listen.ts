import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { Observable } from 'rxjs';
import { CommunicationError } from '../../errors.js';
import type { ClientLine } from './ClientLine.js';

export interface ListenOptions {
  /** 0 takes any that is free. @default 0 */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** Speaks TLS with that key and that certificate, both PEM. */
  readonly tls?: { readonly key: string | Buffer; readonly cert: string | Buffer };
}

/** Where a server listens. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/**
 * Listens, and hands each client to `accept`. Emits the address once it does, and never completes. Errors with
 * `CommunicationError` where it cannot listen.
 * On unsubscribe it stops and cuts its clients.
 */
export function listen(options: ListenOptions, accept: (line: ClientLine) => void): Observable<ListenAddress> {
  const { port = 0, host = '127.0.0.1', tls } = options;
  return new Observable((subscriber) => {
    const sockets = new Set<Socket>();
    const onClient = (socket: Socket): void => accept(socketLine(socket));
    const server: Server = tls === undefined ? createServer(onClient) : createTlsServer(tls, onClient);
    // The bare sockets: with TLS a client that has not shaken hands yet is not seen otherwise.
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
    server.on('error', (error) => {
      subscriber.error(new CommunicationError(`Cannot listen on ${host}:${port}: ${error.message}`, error));
    });
    server.listen(port, host, () => subscriber.next({ host, port: portOf(server) }));
    return () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    };
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return address === null || typeof address === 'string' ? 0 : address.port;
}

function socketLine(socket: Socket): ClientLine {
  socket.setNoDelay(true);
  // A client that resets the connection is a client that has gone; 'close' says so.
  socket.on('error', () => undefined);
  return {
    bytes$: new Observable((subscriber) => {
      const onData = (chunk: Uint8Array): void => subscriber.next(chunk);
      const onClose = (): void => subscriber.complete();
      socket.on('data', onData).on('close', onClose);
      return () => socket.off('data', onData).off('close', onClose);
    }),
    write: (text) => {
      if (!socket.writable) return;
      // A burst of events leaves in one piece.
      if (socket.writableCorked === 0) {
        socket.cork();
        process.nextTick(() => socket.uncork());
      }
      socket.write(text);
    },
    close: () => socket.destroySoon(),
    secure: 'encrypted' in socket,
    addresses: {
      local: `${socket.localAddress ?? ''}/${socket.localPort ?? 0}`,
      remote: `${socket.remoteAddress ?? ''}/${socket.remotePort ?? 0}`,
    },
    cut: () => socket.destroy(),
  };
}
