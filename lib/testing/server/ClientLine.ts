import type { Connection } from '../../transport/Transport.js';
import type { LineAddresses } from './SecurityLog.js';

/** The server's end of a connection. Its bytes complete when the client has gone, however it went, and never error. */
export interface ClientLine extends Connection {
  /** Where the two ends are; in one process nowhere, and then made up. */
  readonly addresses?: LineAddresses;
  /** Closes at once. */
  cut(): void;
}
