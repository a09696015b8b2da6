import { type Observable, map, tap } from 'rxjs';
import type { Connection, Transport } from '../../lib/transport/Transport.js';
import { WireConnection } from './WireConnection.js';

/**
 * What goes over every connection of a manager, read from the bytes by code of its own: what the library says is judged by it.
 * Stands between the library and its transport, so it has each chunk just before the library has it.
 */
export class Wire {
  readonly connections: WireConnection[] = [];

  constructor(
    private readonly now: () => number,
    /** Is told what a client must not do, whatever comes of it. */
    private readonly onProblem: (problem: string) => void,
  ) {}

  /** The connection of the session that is live. */
  get last(): WireConnection | undefined {
    return this.connections.at(-1);
  }

  tap(transport: Transport): Transport {
    return { open: () => transport.open().pipe(map((connection) => this.#tapped(connection))) };
  }

  #tapped(connection: Connection): Connection {
    if (this.last?.endedBy === undefined && this.last !== undefined)
      this.onProblem(`connection ${this.last.number + 1} was opened while connection ${this.last.number} was open`);
    const wire = new WireConnection(this.connections.length + 1, this.now, this.onProblem);
    this.connections.push(wire);
    return {
      bytes$: this.#listened(connection, wire),
      write: (text) => {
        wire.sent(text);
        connection.write(text);
      },
      close: () => {
        wire.ended('client');
        connection.close();
      },
      secure: connection.secure,
    };
  }

  #listened({ bytes$ }: Connection, wire: WireConnection): Observable<Uint8Array> {
    return bytes$.pipe(
      tap({
        next: (bytes) => wire.received(bytes),
        error: () => wire.ended('server'),
        complete: () => wire.ended('server'),
        unsubscribe: () => wire.ended('client'),
      }),
    );
  }
}
