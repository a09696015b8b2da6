import type { Observable } from 'rxjs';
import type { Exchange } from '../calls/Exchange.js';
import type { Dialect } from '../model/Dialect.js';
import type { Office } from '../model/Office.js';
import type { EventClass } from '../model/eventClasses.js';
import type { ActionRequest } from '../wire/ActionRequest.js';
import type { EventFilter } from '../server/EventFilter.js';
import type { SecurityLog } from '../server/SecurityLog.js';
import type { Answer } from './Answer.js';
import type { ManagerUser } from './ManagerUser.js';

/** What an action may do to the connection it came over. */
export interface ManagerSession {
  /** Who has logged in. */
  readonly user: ManagerUser | undefined;
  /** The number to hash with the secret, once a Challenge has been answered. */
  challenge: string | undefined;
  /** Which events are sent, the user's `read` classes permitting. */
  mask: ReadonlySet<EventClass>;
  /** Which of them are held back all the same. */
  readonly filters: EventFilter[];
  /** Emits when the client sends something, or has gone. */
  readonly interrupted$: Observable<void>;
  /** What is told of the client to those who guard the server. */
  readonly security: SecurityLog;
  logIn(user: ManagerUser): void;
  /** Closes the connection once everything written has left. */
  end(): void;
  /** Keeps events and further actions waiting until the function returned is called. */
  hold(): () => void;
}

/** An action on its way through. */
export interface ActionCall {
  readonly request: ActionRequest;
  readonly answer: Answer;
  readonly session: ManagerSession;
  readonly exchange: Exchange;
  readonly users: ReadonlyMap<string, ManagerUser>;
  readonly actions: readonly ManagerAction[];
}

export interface ManagerAction {
  readonly name: string;
  /** As ListCommands describes it. */
  readonly synopsis: string;
  /** The `write` classes of which a user needs one; anyone may do it where there is none. */
  readonly privilege: readonly EventClass[];
  /** The releases of Asterisk that have it; all where nothing is said. */
  readonly dialects?: readonly Dialect[];
  /** Whether its module is there; it always is where nothing is said. */
  readonly needs?: (office: Office) => boolean;
  run(call: ActionCall): void;
}
