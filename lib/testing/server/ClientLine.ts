import type { Connection } from '../../transport/Transport.js';

/** The server's end of a connection. Its bytes complete when the client has gone, however it went, and never error. */
export interface ClientLine extends Connection {
  /** Closes at once. */
  cut(): void;
}
