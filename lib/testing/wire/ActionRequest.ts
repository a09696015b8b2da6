/** An action as a client sent it. */
export class ActionRequest {
  constructor(
    /** The lines as they came, without their ends. */
    readonly lines: readonly string[],
    /** What is wrong with its form, in Asterisk's words. */
    readonly fault?: string,
  ) {}

  get name(): string {
    return this.get('Action');
  }

  get actionId(): string {
    return this.get('ActionID');
  }

  /** The first value of a header, in any case, or `''`. Leading blanks are lost, trailing ones stay (variable-quoting, Asterisk 22). */
  get(header: string): string {
    return this.getAll(header)[0] ?? '';
  }

  /** Every value of a header, in the order sent. */
  getAll(header: string): string[] {
    const start = `${header.toLowerCase()}:`;
    return this.lines
      .filter((line) => line.toLowerCase().startsWith(start))
      .map((line) => line.slice(start.length).replace(/^\s+/, ''));
  }
}
