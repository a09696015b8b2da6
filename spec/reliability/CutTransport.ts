import { map, Observable } from 'rxjs';
import type { Connection, Transport } from '../../lib/transport/Transport.js';

/** A way to a server whose first connection goes after so many bytes from it. Counts what is open. */
export class CutTransport implements Transport {
  /** How many bytes have come, over all connections. */
  received = 0;
  /** How many connections there have been. */
  connections = 0;
  /** How many there are: not yet let go by the client. */
  held = 0;
  /** How many of them are listened to. */
  listeners = 0;

  constructor(
    private readonly inner: Transport,
    private readonly bytes: number,
  ) {}

  open(): Observable<Connection> {
    return new Observable((subscriber) => {
      const limit = (this.connections += 1) === 1 ? this.bytes : Infinity;
      this.held += 1;
      subscriber.add(() => (this.held -= 1));
      subscriber.add(
        this.inner
          .open()
          .pipe(map((connection) => ({ ...connection, bytes$: this.#cut(connection.bytes$, limit) })))
          .subscribe(subscriber),
      );
    });
  }

  #cut(bytes$: Observable<Uint8Array>, limit: number): Observable<Uint8Array> {
    return new Observable((subscriber) => {
      let left = limit;
      this.listeners += 1;
      subscriber.add(() => (this.listeners -= 1));
      subscriber.add(
        bytes$.subscribe({
          next: (chunk) => {
            const piece = chunk.subarray(0, left);
            left -= piece.length;
            this.received += piece.length;
            if (piece.length > 0) subscriber.next(piece);
            if (left === 0) subscriber.complete();
          },
          error: (error: unknown) => subscriber.error(error),
          complete: () => subscriber.complete(),
        }),
      );
    });
  }
}
