/** Counts the values that did not reach a slow consumer. */
export class DropCounter {
  #count = 0;

  /** @param onDrop is told the count at the first drop, and each time it has doubled, so that a flood of drops is none of words */
  constructor(private readonly onDrop?: (count: number) => void) {}

  /** How many so far. */
  get count(): number {
    return this.#count;
  }

  add(): void {
    this.#count += 1;
    // Of powers of two one bit is set.
    if ((this.#count & (this.#count - 1)) === 0) this.onDrop?.(this.#count);
  }
}
