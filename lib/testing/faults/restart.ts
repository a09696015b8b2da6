import { checkNumber } from './checkNumber.js';
import type { Fault, RestartOptions } from './Fault.js';

/** How slow a start is. */
export interface BootOptions {
  /** From the start to FullyBooted. */
  readonly seconds: number;
}

/**
 * Restarts the PBX. Clients are cut, connections are refused for a while, and when it serves again channels, callers of
 * queues, conferences, parked calls, global variables and dynamic members of queues are gone; the AstDB stays. While it is
 * down a further restart does nothing. Taken back, it starts at once.
 * @example
 * pbx.inject(timer(60_000).pipe(map(() => restart({ downFor: 10 }))));
 */
export function restart(options: RestartOptions = {}): Fault {
  checkNumber('restart', 'downFor', options.downFor, { least: 0 });
  return { name: 'restart', begin: (target) => target.restart(options) };
}

/**
 * From now on a start takes so long until FullyBooted: logins are accepted meanwhile. Among the `faults` of the options it
 * concerns the first start, too.
 * @example
 * const pbx = new EmbeddedPbx({ faults: [slowBoot({ seconds: 5 })] });
 */
export function slowBoot({ seconds }: BootOptions): Fault {
  checkNumber('slowBoot', 'seconds', seconds, { least: 0 });
  return { name: 'slowBoot', begin: (target) => target.intercept({ bootSeconds: seconds }) };
}
