import type { OperatorFunction } from 'rxjs';
import type { QueueEntryEvent, QueueMemberEvent, QueueParamsEvent } from '../catalogue/events.js';
import type { PerformOptions, Session } from '../session/Session.js';
import { action } from './action.js';

/** What `queueStatus` is to tell. */
export interface QueueStatusOptions extends PerformOptions {
  /** One queue only. */
  readonly queue?: string;
  /** One member only, by its interface. */
  readonly member?: string;
}

/**
 * Lists the queues with their members and callers.
 * Emits for each queue a `QueueParams`, then its `QueueMember`s, then its `QueueEntry`s, and completes.
 * Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/QueueStatus/
 * @example
 * pbx.pipe(eachSession(queueStatus({ queue: 'support' }))).subscribe((row) => console.log(row.Event, row.Queue));
 */
export function queueStatus({ queue, member, ...options }: QueueStatusOptions = {}): OperatorFunction<
  Session,
  QueueParamsEvent | QueueMemberEvent | QueueEntryEvent
> {
  return action('QueueStatus', { Queue: queue, Member: member }, options);
}
