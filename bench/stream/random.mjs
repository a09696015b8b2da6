/** Random numbers that are the same in every run (mulberry32), and what is picked with them. */
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** From 0, below 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit) {
    return (this.next() * limit) | 0;
  }

  chance(share) {
    return this.next() < share;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  hex(digits) {
    let text = '';
    while (text.length < digits)
      text += this.below(2 ** 31)
        .toString(16)
        .padStart(8, '0');
    return text.slice(0, digits);
  }
}
