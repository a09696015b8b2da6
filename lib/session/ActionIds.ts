import { randomBytes } from 'node:crypto';

/** The ActionIDs of a connection. */
export class ActionIds {
  // Two clients of one server must not answer to each other's.
  private readonly prefix = `${randomBytes(4).toString('hex')}-`;
  private last = 0;

  constructor(private readonly isInUse: (id: string) => boolean) {}

  /** One that is not in use: whoever has seen ours may have chosen the next. */
  next(): string {
    let id;
    do id = this.prefix + String(++this.last);
    while (this.isInUse(id));
    return id;
  }
}
