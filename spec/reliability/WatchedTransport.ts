import { Buffer } from 'node:buffer';
import { map, Observable } from 'rxjs';
import type { Connection, Transport } from '../../lib/transport/Transport.js';

/** A way to a server that is watched, and whose first connection may go after so many bytes from the server. */
export class WatchedTransport implements Transport {
  /** How many bytes have come, over all connections. */
  received = 0;
  /** How many connections there have been. */
  connections = 0;
  /** How many there are: not yet let go by the client. */
  held = 0;
  /** How many of them are listened to. */
  listeners = 0;
  /** The actions, other than those of the login, that were sent before the login was accepted. */
  readonly tooEarly: string[] = [];

  constructor(
    private readonly inner: Transport,
    private readonly bytes = Infinity,
  ) {}

  open(): Observable<Connection> {
    return new Observable((subscriber) => {
      const limit = (this.connections += 1) === 1 ? this.bytes : Infinity;
      this.held += 1;
      subscriber.add(() => (this.held -= 1));
      subscriber.add(
        this.inner
          .open()
          .pipe(map((connection) => this.#watched(connection, limit)))
          .subscribe(subscriber),
      );
    });
  }

  #watched(connection: Connection, limit: number): Connection {
    let isAccepted = false;
    let text = '';
    let left = limit;
    const bytes$ = new Observable<Uint8Array>((subscriber) => {
      this.listeners += 1;
      subscriber.add(() => (this.listeners -= 1));
      subscriber.add(
        connection.bytes$.subscribe({
          next: (chunk) => {
            const piece = chunk.subarray(0, left);
            left -= piece.length;
            this.received += piece.length;
            if (!isAccepted) isAccepted = (text += Buffer.from(piece).toString('latin1')).includes('accepted\r\n\r\n');
            if (piece.length > 0) subscriber.next(piece);
            if (left === 0) subscriber.complete();
          },
          error: (error: unknown) => subscriber.error(error),
          complete: () => subscriber.complete(),
        }),
      );
    });
    const write = (sent: string): void => {
      const name = /^Action: (.*)\r\n/.exec(sent)?.[1] ?? sent;
      if (!isAccepted && name !== 'Challenge' && name !== 'Login') this.tooEarly.push(name);
      connection.write(sent);
    };
    return { bytes$, write, close: () => connection.close(), secure: connection.secure };
  }
}
