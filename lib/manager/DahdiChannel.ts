import type { BaseManager } from './BaseManager.js';
import { Channel } from './Channel.js';
import { dahdiMethods } from './methods/deviceMethods.js';
import { type BoundMethods, defineMethods } from './methods/Methods.js';

class AnalogChannel extends Channel {}

defineMethods(AnalogChannel.prototype, dahdiMethods, ({ manager, id }, make, args) =>
  manager.pipe(make(numberOf(id), ...args)),
);

// The line above has just defined the methods.
const ChannelOfDahdi = AnalogChannel as new (
  manager: BaseManager,
  id: string,
) => Channel & BoundMethods<typeof dahdiMethods>;

/** A channel of DAHDI: it can be taken off the hook, hung up and set to "do not disturb" as a line, too. */
export class DahdiChannel extends ChannelOfDahdi {}

/** `DAHDI/3-1` is on channel 3. One without a number, such as `DAHDI/i1/100-1`, stays as it is, and the server says no. */
function numberOf(id: string): string {
  return /^\w+\/(\d+)(?:-|$)/.exec(id)?.[1] ?? id;
}
