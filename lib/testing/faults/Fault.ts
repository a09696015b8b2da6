import type { Subscription, TeardownLogic } from 'rxjs';
import type { ActionCall } from '../actions/ManagerAction.js';
import type { Kernel } from '../core/Kernel.js';
import type { SeededRandom } from '../core/SeededRandom.js';
import type { FaultyLine } from './FaultyLine.js';
import type { Outgoing } from './Outgoing.js';

/** Something that goes wrong, as `EmbeddedPbx.inject` takes it. Holds no state: one can be injected many times. */
export interface Fault {
  /** The function that made it. */
  readonly name: string;
  /** Puts it in force; what it returns takes it back. */
  readonly begin: (target: FaultTarget) => TeardownLogic;
}

/** What a fault is put in force on. */
export interface FaultTarget {
  /** Time, and the way out for errors. Goes on while the PBX is down. */
  readonly kernel: Kernel;
  /** Chance of its own: nothing else changes with what a fault takes from it. */
  readonly random: SeededRandom;
  readonly clients: Iterable<FaultyLine>;
  /** Throws `ArgumentError` for an action that the PBX does not have. */
  readonly checkAction: (fault: string, action: string) => void;
  /** Lets a fault have its way with what goes in and out, until the subscription ends. */
  readonly intercept: (interceptor: Interceptor) => Subscription;
  /** Ends everything, and starts it again when the subscription ends or `downFor` is over. */
  readonly restart: (options: RestartOptions) => Subscription;
}

export interface RestartOptions {
  /** Seconds for which connections are refused; `Infinity` for a server that is stopped. @default 2 */
  readonly downFor?: number;
  /** The server is gone without a word, as when it is killed; else it sends Shutdown before. @default false */
  readonly crash?: boolean;
}

/** Where a fault has its say. All that it leaves out goes as ever. */
export interface Interceptor {
  /** An action that is known and permitted, before it is done: `go` does it. */
  readonly request?: (call: ActionCall, client: FaultyLine, go: () => void) => void;
  /** A message before it leaves: `pass` sends it, or another in its place. */
  readonly message?: (message: Outgoing, pass: (message: Outgoing) => void) => void;
  /** The number of bytes that leave in one piece. */
  readonly pieceSize?: (client: FaultyLine) => number;
  /** Milliseconds before a piece of so many bytes leaves. */
  readonly pause?: (client: FaultyLine, bytes: number) => number;
  /** Whether nothing gets through, either way. */
  readonly swallows?: (client: FaultyLine) => boolean;
  /** Seconds from a start to FullyBooted. */
  readonly bootSeconds?: number;
}
