/** Where something comes next in a text. However often it is asked with rising positions, the text is searched once. */
export class Upcoming {
  private at = -1;

  constructor(
    private readonly text: string,
    private readonly wanted: string,
  ) {}

  /** The index at or after a position; Infinity for none. */
  after(position: number): number {
    if (this.at < position) {
      const found = this.text.indexOf(this.wanted, position);
      this.at = found < 0 ? Infinity : found;
    }
    return this.at;
  }
}
