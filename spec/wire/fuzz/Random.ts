// Looked up once: within jest every look at a global costs as much as the number itself.
const { imul, floor } = Math;

/**
 * Mulberry32. fast-check's generators take longer to make an input than the decoder takes to read it, and a million of them is a
 * matter of minutes only without: these numbers cost nothing, and every run has its own, so that it can be repeated alone.
 */
export class Random {
  private state: number;

  constructor(seed: number, run: number) {
    // Neighbouring runs begin far apart.
    this.state = imul(seed, 0x9e3779b1) ^ imul(run + 1, 0x85ebca6b);
  }

  /** At least 0, less than 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 on that is less than the limit. */
  below(limit: number): number {
    return floor(this.next() * limit);
  }

  /** A whole number whose size is drawn, so that small ones are as frequent as large ones. */
  sized(fewestBits: number, mostBits: number): number {
    return floor(2 ** (fewestBits + (mostBits - fewestBits) * this.next()));
  }

  isOnce(inHowMany: number): boolean {
    return this.next() * inHowMany < 1;
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }
}
