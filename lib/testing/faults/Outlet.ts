import { Buffer } from 'node:buffer';
import { concat, EMPTY, ignoreElements, Subscription } from 'rxjs';
import type { Kernel } from '../core/Kernel.js';
import type { ClientLine } from '../server/ClientLine.js';

/** How bytes leave at the moment. */
export interface Shape {
  readonly isShaped: () => boolean;
  readonly isSwallowed: () => boolean;
  /** The number of bytes of the next piece; as many as there are for `Infinity`. */
  readonly pieceSize: () => number;
  /** Milliseconds before a piece leaves. */
  readonly pause: (bytes: number) => number;
}

/** The way out to a client: at once as long as nothing holds it up, else in pieces, in order. */
export class Outlet {
  readonly #waiting: Uint8Array[] = [];
  #leaving: Subscription = Subscription.EMPTY;
  #isBusy = false;
  #isClosing = false;

  constructor(
    private readonly line: ClientLine,
    private readonly kernel: Kernel,
    private readonly shape: Shape,
  ) {}

  write(data: string | Uint8Array): void {
    if (this.#isClosing) return;
    if (!this.#isBusy && !this.shape.isShaped()) {
      this.line.write(data);
      return;
    }
    this.#waiting.push(typeof data === 'string' ? Buffer.from(data) : data);
    this.#work();
  }

  /** Closes the line once everything has left. */
  close(): void {
    this.#isClosing = true;
    this.#work();
  }

  /** Closes the line at once. */
  cut(): void {
    this.#isClosing = true;
    this.#waiting.length = 0;
    this.#leaving.unsubscribe();
    this.line.cut();
  }

  // A loop, not a recursion: within the process a piece has left at once, and there can be thousands.
  #work(): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let piece = this.#next(); piece !== undefined; piece = this.#next()) {
      if (!this.#hasLeft(piece)) return;
    }
    this.#isBusy = false;
    if (this.#isClosing) this.line.close();
  }

  #next(): Uint8Array | undefined {
    const first = this.#waiting.shift();
    if (first === undefined) return undefined;
    const size = this.shape.pieceSize();
    if (size < first.length) this.#waiting.unshift(first.subarray(size));
    return first.subarray(0, size);
  }

  /** Whether the piece is gone already; else work goes on when it is. */
  #hasLeft(piece: Uint8Array): boolean {
    if (this.shape.isSwallowed()) return true;
    const pause = this.shape.pause(piece.length);
    let isDone = false;
    let isAsync = false;
    this.#leaving = concat(
      pause > 0 ? this.kernel.after(pause).pipe(ignoreElements()) : EMPTY,
      this.line.send(piece),
    ).subscribe({
      error: (error: unknown) => this.kernel.raise(error),
      complete: () => {
        isDone = true;
        if (!isAsync) return;
        this.#isBusy = false;
        this.#work();
      },
    });
    isAsync = true;
    return isDone;
  }
}
