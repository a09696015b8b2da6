import type { EventClass } from '../model/eventClasses.js';

/** Someone who may log in, as manager.conf has it. */
export interface ManagerUser {
  readonly name: string;
  readonly secret: string;
  readonly read: ReadonlySet<EventClass>;
  readonly write: ReadonlySet<EventClass>;
}
