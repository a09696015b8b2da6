import type { Socket } from 'node:net';
import { Observable } from 'rxjs';
import type { ClientLine } from './ClientLine.js';
import { SocketWriter } from './SocketWriter.js';

/** A client on a socket. One that takes nothing for `writeTimeout` ms is dropped: see {@link SocketWriter}. */
export function socketLine(socket: Socket, writeTimeout: number): ClientLine {
  socket.setNoDelay(true);
  // A client that resets the connection is a client that has gone; 'close' says so.
  socket.on('error', () => undefined);
  const writer = new SocketWriter(socket, writeTimeout);
  return {
    bytes$: new Observable((subscriber) => {
      const onData = (chunk: Uint8Array): void => subscriber.next(chunk);
      const onClose = (): void => subscriber.complete();
      socket.on('data', onData).on('close', onClose);
      return () => socket.off('data', onData).off('close', onClose);
    }),
    write: (data) => writer.write(data),
    send: (piece) => writer.send(piece),
    close: () => writer.end(),
    secure: 'encrypted' in socket,
    addresses: {
      local: `${socket.localAddress ?? ''}/${socket.localPort ?? 0}`,
      remote: `${socket.remoteAddress ?? ''}/${socket.remotePort ?? 0}`,
    },
    cut: () => socket.destroy(),
  };
}
