import type { OnReadOpts, Socket } from 'node:net';
import { Observable } from 'rxjs';
import { CommunicationError, ConfigurationError } from '../errors.js';
import { SocketReader } from './SocketReader.js';
import { TickWriter } from './TickWriter.js';
import type { Connection } from './Transport.js';

/** How long a closing socket may take to flush, in ms, where the peer has stopped reading. */
const FLUSH_TIMEOUT = 2_000;

/**
 * Runs a socket from its creation to its end.
 * Emits the connection on `readyEvent`; errors with `CommunicationError` where that does not come; unsubscribing destroys the socket.
 */
export function socketConnection<S extends Socket>(
  create: (onread: OnReadOpts) => S,
  readyEvent: 'connect' | 'secureConnect',
  isSecure: (socket: S) => boolean,
  target: string,
): Observable<Connection> {
  return new Observable((subscriber) => {
    const reader = new SocketReader();
    const socket = created(() => create(reader.onread));
    const writer = new TickWriter(socket);
    socket.setNoDelay(true);
    socket.setKeepAlive(true, 60_000);
    let stands = false;
    socket.once(readyEvent, () => {
      stands = true;
      subscriber.next({
        bytes$: bytesOf(socket, reader, target),
        write: (text) => {
          writer.write(text);
        },
        close: () => {
          writer.flush();
          socket.end();
        },
        secure: isSecure(socket),
      });
    });
    // Stays for good: an error without a listener would end the process. Once the connection stands, bytes$ tells of it.
    socket.on('error', (error) => {
      if (!stands) subscriber.error(new CommunicationError(`Cannot reach ${target}: ${reason(error)}`, error));
    });
    return () => {
      reader.leave();
      writer.flush();
      if (socket.connecting) socket.destroy();
      else flushAndDestroy(socket);
    };
  });
}

function created<S>(create: () => S): S {
  try {
    return create();
  } catch (error) {
    // A key or a certificate that cannot be read.
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`The connection cannot be made with these options: ${why}`, error);
  }
}

function bytesOf(socket: Socket, reader: SocketReader, target: string): Observable<Uint8Array> {
  return new Observable((subscriber) => {
    const onClose = (): void => subscriber.complete();
    const onError = (error: Error): void => {
      subscriber.error(new CommunicationError(`The connection to ${target} broke: ${reason(error)}`, error));
    };
    socket.on('end', onClose).on('close', onClose).on('error', onError);
    reader.listen((chunk) => subscriber.next(chunk));
    // Who comes late has missed how it ended; where something came before, it has waited.
    if (socket.errored) onError(socket.errored);
    else if (socket.readableEnded || socket.destroyed) onClose();
    else socket.resume();
    return () => {
      reader.leave();
      socket.off('end', onClose).off('close', onClose).off('error', onError);
    };
  });
}

function flushAndDestroy(socket: Socket): void {
  socket.resume();
  // Not the socket's own timeout, which a peer renews by sending.
  const timer = setTimeout(() => socket.destroy(), FLUSH_TIMEOUT);
  socket.once('close', () => {
    clearTimeout(timer);
  });
  socket.destroySoon();
}

// An address with several IPs fails with an AggregateError, whose own message is empty.
function reason(error: Error): string {
  if (!(error instanceof AggregateError)) return error.message;
  return error.errors.map((one: unknown) => (one instanceof Error ? one.message : String(one))).join('; ');
}
