import type { Observable } from 'rxjs';

/** The server's end of a connection. */
export interface ClientLine {
  /** What the client sends, cut anywhere. Completes when the client has gone, however it went; never errors. */
  readonly bytes$: Observable<Uint8Array>;
  write(text: string): void;
  /** Closes once everything written has left. */
  end(): void;
  /** Closes at once. */
  cut(): void;
}
