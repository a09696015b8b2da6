/** Bytes that are being put together, in a memory that is used again for the next. */
export class Draft {
  private readonly memory: Buffer;
  length = 0;

  /** @param capacity what goes beyond it is cut off */
  constructor(private readonly capacity: number) {
    this.memory = Buffer.alloc(capacity);
  }

  get bytes(): Buffer {
    return this.memory.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }

  append(piece: Uint8Array): void {
    this.insert(this.length, piece);
  }

  insert(at: number, piece: Uint8Array): void {
    const count = this.gap(at, piece.length);
    this.memory.set(count < piece.length ? piece.subarray(0, count) : piece, at);
  }

  /** Inserts one byte many times. */
  fill(at: number, byte: number, times: number): void {
    const count = this.gap(at, times);
    this.memory.fill(byte, at, at + count);
  }

  /** Repeats a piece of itself. */
  duplicate(from: number, count: number, at: number): void {
    this.insert(at, Buffer.from(this.memory.subarray(from, Math.min(from + count, this.length))));
  }

  remove(at: number, count: number): void {
    const end = Math.min(at + count, this.length);
    this.memory.copyWithin(at, end, this.length);
    this.length -= end - at;
  }

  /** Changes each byte of a piece; undefined takes it out. */
  change(from: number, count: number, changed: (byte: number) => number | undefined): void {
    const end = Math.min(from + count, this.length);
    let to = from;
    for (let at = from; at < end; at += 1) {
      const byte = changed(this.memory[at] ?? 0);
      if (byte !== undefined) this.memory[to++] = byte;
    }
    this.remove(to, end - to);
  }

  private gap(at: number, wanted: number): number {
    const count = Math.min(wanted, this.capacity - this.length);
    this.memory.copyWithin(at + count, at, this.length);
    this.length += count;
    return count;
  }
}
