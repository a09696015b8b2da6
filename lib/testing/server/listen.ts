import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { distinctUntilChanged, NEVER, Observable, startWith } from 'rxjs';
import { CommunicationError } from '../../errors.js';
import type { ClientLine } from './ClientLine.js';
import { socketLine } from './socketLine.js';

export interface ListenOptions {
  /** 0 takes any that is free. @default 0 */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** Speaks TLS with that key and that certificate, both PEM. */
  readonly tls?: { readonly key: string | Buffer; readonly cert: string | Buffer };
  /**
   * A client that takes nothing of what waits for it for so many ms is dropped, and so is one that is 64 MB behind. Asterisk is
   * stricter, its `writetimeout` is 100 ms, but a busy machine must not fail a test. @default 10000
   */
  readonly writeTimeout?: number;
}

/** Where a server listens. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/**
 * Listens, and hands each client to `accept`. Emits the address once it does, and never completes. Errors with
 * `CommunicationError` where it cannot listen.
 * On unsubscribe it stops and cuts its clients. Connections are refused while `isUp$` says so.
 */
export function listen(
  options: ListenOptions,
  accept: (line: ClientLine) => void,
  isUp$: Observable<boolean> = NEVER.pipe(startWith(true)),
): Observable<ListenAddress> {
  const { host = '127.0.0.1', tls, writeTimeout = 10_000 } = options;
  return new Observable((subscriber) => {
    let port = options.port ?? 0;
    const sockets = new Set<Socket>();
    const onClient = (socket: Socket): void => accept(socketLine(socket, writeTimeout));
    const server: Server = tls === undefined ? createServer(onClient) : createTlsServer(tls, onClient);
    // The bare sockets: with TLS a client that has not shaken hands yet is not seen otherwise.
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
    server.on('error', (error) => {
      subscriber.error(new CommunicationError(`Cannot listen on ${host}:${port}: ${error.message}`, error));
    });
    server.once('listening', () => {
      // It comes back where it was.
      port = portOf(server);
      subscriber.next({ host, port });
    });
    const ups = isUp$.pipe(distinctUntilChanged()).subscribe({
      next: (isUp) => (isUp ? server.listen(port, host) : server.close()),
      error: (error: unknown) => subscriber.error(error),
    });
    return () => {
      ups.unsubscribe();
      server.close();
      for (const socket of sockets) socket.destroy();
    };
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return address === null || typeof address === 'string' ? 0 : address.port;
}
