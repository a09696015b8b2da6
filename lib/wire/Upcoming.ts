/** Where something comes next in a text. However often it is asked with rising positions, the text is searched once. */
export class Upcoming {
  private at = 0;
  private isKnown = false;

  /** @param find the index at or after a position; -1 for none */
  constructor(private readonly find: (from: number) => number) {}

  /** The index at or after a position; Infinity for none. */
  after(position: number): number {
    if (!this.isKnown || this.at < position) {
      const found = this.find(position);
      this.at = found < 0 ? Infinity : found;
      this.isKnown = true;
    }
    return this.at;
  }
}
