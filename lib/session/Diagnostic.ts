/** Something that went wrong, or was put right, without an error that anybody gets. */
export interface Diagnostic {
  /** `malformed`, `oversized`: bytes that are no frame. `connection`: a connection failed or ended. */
  readonly kind: 'malformed' | 'oversized' | 'connection';
  readonly message: string;
  /** The connection that it happened on. */
  readonly epoch: number;
  /** The beginning of what could not be read. */
  readonly excerpt?: string;
  readonly cause?: unknown;
}
