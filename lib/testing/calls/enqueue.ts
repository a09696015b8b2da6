import { defer, EMPTY, type Observable } from 'rxjs';
import type { Channel } from '../model/Channel.js';
import { hasMembers } from '../model/Queue.js';
import type { Exchange } from './Exchange.js';
import { findQueue } from './findQueue.js';
import { QueueVisit } from './QueueVisit.js';

/** Cleared when Queue begins, in this order (queue-call, Asterisk 22). */
const VARIABLES = ['ANSWEREDTIME', 'ANSWEREDTIME_MS', 'DIALEDTIME', 'DIALEDTIME_MS', 'QUEUEWAIT', 'QUEUEWAIT_MS'];

/** The application Queue. Completes when nobody answered in time; hangs the caller up when the member has gone. */
export function enqueue(exchange: Exchange, caller: Channel, name: string, seconds?: number): Observable<never> {
  return defer(() => {
    // Asterisk 13 knows none of them (escaped-names).
    if (exchange.office.dialect > 13)
      for (const variable of VARIABLES) exchange.switchboard.setVariable(caller, variable, '');
    const queue = findQueue(exchange, name);
    if (queue === undefined) {
      exchange.switchboard.setVariable(caller, 'QUEUESTATUS', 'UNKNOWN');
      return EMPTY;
    }
    if (!queue.joinEmpty && !hasMembers(queue)) {
      exchange.switchboard.setVariable(caller, 'QUEUESTATUS', 'JOINEMPTY');
      return EMPTY;
    }
    return new QueueVisit(exchange, queue, caller, seconds ?? Infinity).run();
  });
}
