import { filter, type Observable } from 'rxjs';
import { ArgumentError } from '../errors.js';
import type { AmiEvent, Response } from '../wire/Message.js';
import type { BaseManager } from './BaseManager.js';
import { channelMethods } from './methods/channelMethods.js';
import { type BoundMethods, defineMethods } from './methods/Methods.js';

/** The variables of a channel. */
export interface ChannelVariables {
  /** The value. Not set, it is `fallback`, or an `ActionError`. Emits once and completes. */
  get(name: string, fallback?: string): Observable<string>;
  /** Emits the response and completes. */
  set(name: string, value: string): Observable<Response>;
}

class NamedChannel {
  /** The events that name this channel in any of its roles. Completes and errors with the manager's events. */
  readonly events$: Observable<AmiEvent>;
  readonly variables: ChannelVariables;

  constructor(
    readonly manager: BaseManager,
    /** Its name, such as `PJSIP/1001-00000001`, or its Uniqueid. */
    readonly id: string,
  ) {
    // No channel is called so, and Hangup would take it for a regular expression.
    if (id.startsWith('/'))
      throw new ArgumentError(`Channel: ${JSON.stringify(id.slice(0, 40))} is no name of a channel`);
    this.events$ = manager.events$.pipe(filter((event) => isNamedIn(event, id)));
    this.variables = {
      get: (name, fallback) => manager.pipe(channelMethods.getvar(id, name, fallback)),
      set: (name, value) => manager.pipe(channelMethods.setvar(id, name, value)),
    };
  }

  /** Whether another is the same channel of the same manager. */
  equals(other: unknown): boolean {
    return other instanceof NamedChannel && other.manager === this.manager && other.id === this.id;
  }

  toString(): string {
    return this.id;
  }
}

defineMethods(NamedChannel.prototype, channelMethods, ({ manager, id }, make, args) => manager.pipe(make(id, ...args)));

// The line above has just defined the methods.
const ChannelOfMethods = NamedChannel as new (
  manager: BaseManager,
  id: string,
) => NamedChannel & BoundMethods<typeof channelMethods>;

/** One channel of a PBX: what can be done with it, without its name. Made by `manager.getChannel(id)`. */
export class Channel extends ChannelOfMethods {}

/** In whatever role: `Channel`, `DestChannel`, `Channel1`, `LocalOneUniqueid`. */
function isNamedIn(event: AmiEvent, id: string): boolean {
  return Object.entries(event).some(([key, value]) => value === id && /(?:Channel|Uniqueid)\d?$/.test(key));
}
