import type { Action } from './encodeAction.js';
import { fieldOf } from './fieldOf.js';

/** What Asterisk reads as every class. */
const EVERYTHING = ['all', 'on', 'true', 'yes', 'y', 't', '1', '-1'];

/** Which events a server was asked for, by a login and by actions since: a new connection knows nothing of it. */
export class EventSelection {
  private classes: ReadonlySet<string>;
  private readonly kept = new Map<string, Action>();

  /** @param current `on`, `off`, or classes joined by commas */
  constructor(private current: string) {
    this.classes = parse(current);
  }

  get mask(): string {
    return this.current;
  }

  /** The filters, in the order in which they were set. */
  get filters(): readonly Action[] {
    return [...this.kept.values()];
  }

  includes(privilege: string): boolean {
    return this.classes.has(privilege) || EVERYTHING.some((word) => this.classes.has(word));
  }

  /** Remembers what an action that the server has accepted says of events. Its name is given in lower case. */
  heed(verb: string, action: Action): void {
    switch (verb) {
      case 'events':
        this.current = String(fieldOf(action, 'EventMask') ?? '');
        this.classes = parse(this.current);
        break;
      case 'filter':
        this.keep(action);
        break;
    }
  }

  private keep({ name, fields = {} }: Action): void {
    // The ActionID was for once.
    const lasting = Object.entries(fields).filter(([key]) => key.toLowerCase() !== 'actionid');
    this.kept.set(JSON.stringify(lasting), { name, fields: Object.fromEntries(lasting) });
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
