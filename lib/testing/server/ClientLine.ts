import type { Observable } from 'rxjs';
import type { Connection } from '../../transport/Transport.js';
import type { LineAddresses } from './SecurityLog.js';

/** The server's end of a connection. Its bytes complete when the client has gone, however it went, and never error. */
export interface ClientLine extends Connection {
  write(data: string | Uint8Array): void;
  /** Sends a piece by itself: not joined with what comes after. Completes when it has left; sends once a subscription. */
  send(piece: Uint8Array): Observable<never>;
  /** Where the two ends are; in one process nowhere, and then made up. */
  readonly addresses?: LineAddresses;
  /** Closes at once. */
  cut(): void;
}
