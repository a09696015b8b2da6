import { randomBytes } from 'node:crypto';

/** The ActionIDs of a connection. */
export class ActionIds {
  // Two clients of one server must not answer to each other's.
  private readonly prefix = randomBytes(4).toString('hex');
  private last = 0;

  /** One that is not in use: whoever has seen ours may have chosen the next. */
  next(isInUse: (id: string) => boolean): string {
    let id;
    do id = `${this.prefix}-${++this.last}`;
    while (isInUse(id));
    return id;
  }
}
