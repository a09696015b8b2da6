import type { Exchange } from '../calls/Exchange.js';
import type { EventClass } from '../model/eventClasses.js';
import type { ActionRequest } from '../wire/ActionRequest.js';
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
  /** The major versions of Asterisk that have it; all where left out. */
  readonly dialects?: readonly number[];
  run(call: ActionCall): void;
}
