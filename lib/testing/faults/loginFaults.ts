import { ArgumentError } from '../../errors.js';
import type { ActionCall } from '../actions/ManagerAction.js';
import { checkNumber } from './checkNumber.js';
import { type ClientChoice, clientChoice } from './ClientChoice.js';
import type { Fault } from './Fault.js';
import type { FaultyLine } from './FaultyLine.js';

/** Which logins a fault concerns: all of them where nothing is said. */
export interface LoginChoice extends ClientChoice {
  /** How many logins it concerns. @default Infinity */
  readonly times?: number;
}

/** How logins are refused. */
export interface RefusalOptions extends LoginChoice {
  /** @default 'Authentication failed', as Asterisk says it whatever the reason */
  readonly message?: string;
  /** Seconds that it takes the server to say so. @default 1 */
  readonly seconds?: number;
}

/** How logins are delayed. */
export interface DelayOptions extends LoginChoice {
  readonly seconds: number;
}

/**
 * Refuses logins, be their secrets right or wrong, and closes their connections.
 * @example
 * pbx.inject(refuseLogins({ user: 'admin', times: 1 }));
 */
export function refuseLogins({
  message = 'Authentication failed',
  seconds = 1,
  ...choice
}: RefusalOptions = {}): Fault {
  const name = 'refuseLogins';
  checkNumber(name, 'seconds', seconds, { least: 0 });
  if (/[\r\n]/.test(message)) throw new ArgumentError(`${name}: message must be one line`);
  return loginFault(name, choice, ({ answer, session }, client) => {
    // The server sleeps a second over each (login-refused, Asterisk 22).
    const release = session.hold();
    client.after(seconds * 1000, () => {
      answer.error(message);
      session.end();
      release();
    });
  });
}

/**
 * Keeps logins, and all that is sent with them, waiting.
 * @example
 * pbx.inject(delayLogins({ seconds: 3 }));
 */
export function delayLogins({ seconds, ...choice }: DelayOptions): Fault {
  const name = 'delayLogins';
  checkNumber(name, 'seconds', seconds, { least: 0 });
  return loginFault(name, choice, ({ session }, client, go) => {
    const release = session.hold();
    client.after(seconds * 1000, () => {
      go();
      release();
    });
  });
}

function loginFault(
  name: string,
  { times = Infinity, ...choice }: LoginChoice,
  meddle: (call: ActionCall, client: FaultyLine, go: () => void) => void,
): Fault {
  const isConcerned = clientChoice(name, choice);
  checkNumber(name, 'times', times, { least: 1, whole: true });
  return {
    name,
    begin: (target) => {
      let left = times;
      const force = target.intercept({
        request: (call, client, go) => {
          const isLogin = call.request.name.toLowerCase() === 'login' && call.session.user === undefined;
          if (!isLogin || left === 0 || !isConcerned(client)) {
            go();
            return;
          }
          left--;
          meddle(call, client, go);
          if (left === 0) force.unsubscribe();
        },
      });
      return force;
    },
  };
}
