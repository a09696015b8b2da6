import { BaseManager } from './BaseManager.js';
import type { ManagerOptions } from './ManagerOptions.js';
import { actionMethods } from './methods/actionMethods.js';
import { defineMethods, type Methods } from './methods/Methods.js';

class ActionManager extends BaseManager {}

defineMethods(ActionManager.prototype, actionMethods, (pbx, make, args) => pbx.pipe(make(...args)));

// The line above has just defined the methods.
const ManagerOfActions = ActionManager as unknown as Pick<typeof BaseManager, 'from'> &
  (new (options: ManagerOptions) => BaseManager & Methods<typeof actionMethods>);

/**
 * A PBX: an Observable of sessions, with a method for each action that py-asterisk has.
 *
 * Emits the live session on subscription and each new one after a reconnect. Connects when the first subscriber comes, and
 * logs off `linger` ms after the last has gone. Completes on `close()`. Errors only when it gives up: with
 * `AuthenticationError` after a refused login, or with the last error when the retries are spent; a new subscription tries
 * again. Unsubscribing gives up the subscriber's share of the connection.
 * @example
 * const pbx = new Manager({ host: '127.0.0.1', username: 'admin', secret: 'secret123' });
 * pbx.pipe(on('Hangup')).subscribe((e) => console.log(e.Channel, e['Cause-txt']));
 * pbx.queueStatus('support').subscribe(({ support }) => console.log(support?.members));
 */
export class Manager extends ManagerOfActions {}
