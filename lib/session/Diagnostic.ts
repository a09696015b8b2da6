/** Something that went wrong, or was put right, without an error that anybody gets. */
export interface Diagnostic {
  /**
   * `malformed`, `oversized`: bytes that are no frame. `connection`: a connection failed or ended.
   * `security`: the secret went over the network as it is, because the server knows no challenge.
   */
  readonly kind: 'malformed' | 'oversized' | 'connection' | 'security';
  readonly message: string;
  /** The connection that it happened on. */
  readonly epoch: number;
  /** The beginning of what could not be read. */
  readonly excerpt?: string;
  readonly cause?: unknown;
}
