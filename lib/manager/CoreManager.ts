import { Manager } from './Manager.js';
import type { ManagerOptions } from './ManagerOptions.js';

/** A {@link Manager} that asks the server for no events: for those who perform actions only. */
export class CoreManager extends Manager {
  constructor(options: Omit<ManagerOptions, 'listenEvents'>) {
    super({ ...options, listenEvents: false });
  }
}
