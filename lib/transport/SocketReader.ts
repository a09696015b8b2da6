import type { OnReadOpts } from 'node:net';

/** As much as a socket hands over at once. */
const SIZE = 1 << 16;

/** Reads a socket into one memory: to allocate another for each piece costs thrice as much as to read it. */
export class SocketReader {
  private onBytes: ((bytes: Uint8Array) => void) | undefined;
  /** What came before somebody listened. */
  private readonly early: Uint8Array[] = [];
  private hasLeft = false;

  /** What the socket is made with. */
  readonly onread: OnReadOpts = {
    buffer: new Uint8Array(SIZE),
    callback: (length, buffer) => this.take(buffer.subarray(0, length)),
  };

  listen(onBytes: (bytes: Uint8Array) => void): void {
    this.onBytes = onBytes;
    for (const bytes of this.early.splice(0)) onBytes(bytes);
  }

  /** What comes now is for nobody. */
  leave(): void {
    this.onBytes = undefined;
    this.hasLeft = true;
  }

  /** False where the socket is to wait, if it can: TLS hands over what it has read already. */
  private take(bytes: Uint8Array): boolean {
    this.onBytes?.(bytes);
    if (this.onBytes || this.hasLeft) return true;
    this.early.push(bytes.slice());
    return false;
  }
}
