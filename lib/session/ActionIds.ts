import { randomBytes } from 'node:crypto';
import { ArgumentError } from '../errors.js';
import type { Action } from '../wire/encodeAction.js';
import { fieldOf } from '../wire/fieldOf.js';

/** The ActionIDs of a connection. */
export class ActionIds {
  // Two clients of one server must not answer to each other's.
  private readonly prefix = `${randomBytes(4).toString('hex')}-`;
  private last = 0;

  constructor(private readonly isInUse: (id: string) => boolean) {}

  /** The one that a caller chose, else the next. Throws an {@link ArgumentError} for one that cannot be sent or is in use. */
  of(action: Action): string {
    const chosen = String(fieldOf(action, 'ActionID') ?? '');
    if (chosen === '') return this.next();
    if (/^\s|.{241}/su.test(chosen))
      throw new ArgumentError(`${action.name}: an ActionID has 1 to 240 characters and no blank before them`);
    if (this.isInUse(chosen)) throw new ArgumentError(`${action.name}: ActionID ${JSON.stringify(chosen)} is in use`);
    return chosen;
  }

  /** One that is not in use: whoever has seen ours may have chosen the next. */
  private next(): string {
    let id;
    do id = this.prefix + String(++this.last);
    while (this.isInUse(id));
    return id;
  }
}
