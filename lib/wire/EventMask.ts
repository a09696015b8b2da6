/** What Asterisk reads as every class. */
const EVERYTHING = ['all', 'on', 'true', 'yes', 'y', 't', '1', '-1'];

/** Which events the server was asked to send: `on`, `off`, or classes joined by commas. */
export class EventMask {
  private classes: ReadonlySet<string>;

  constructor(private mask: string) {
    this.classes = parse(mask);
  }

  set(mask: string): void {
    this.mask = mask;
    this.classes = parse(mask);
  }

  toString(): string {
    return this.mask;
  }

  includes(privilege: string): boolean {
    return this.classes.has(privilege) || EVERYTHING.some((word) => this.classes.has(word));
  }
}

function parse(mask: string): ReadonlySet<string> {
  return new Set(
    mask
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  );
}
