import type { Observable } from 'rxjs';

/** Two-way bytes to one server: all that the rest of the library knows about a socket. */
export interface Connection {
  /**
   * What the peer sends, in pieces cut anywhere. Subscribe once. A piece is lent: it may be overwritten as soon as the subscriber
   * has returned, so who keeps it copies it.
   * Completes when the peer closes; errors when the connection breaks; unsubscribing only stops listening.
   */
  readonly bytes$: Observable<Uint8Array>;
  /** Sends text as UTF-8, in the order of the calls. Ignored once the connection is closed. */
  write(text: string): void;
  /** Ends the connection once everything written has left. Idempotent. */
  close(): void;
  /** True where nobody between the two ends can read along: the condition for sending a secret as it is. */
  readonly secure: boolean;
}

/** A way to reach a server. */
export interface Transport {
  /**
   * Emits one {@link Connection} as soon as it stands, and never completes on its own.
   * Errors with `CommunicationError` where it cannot be reached. Unsubscribing cuts the connection.
   */
  open(): Observable<Connection>;
}
