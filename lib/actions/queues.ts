import type { OperatorFunction } from 'rxjs';
import type { QueueEntryEvent, QueueMemberEvent, QueueParamsEvent, QueueSummaryEvent } from '../catalogue/events.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';

/** What `queueStatus` is to tell. */
export interface QueueStatusOptions extends PerformOptions {
  /** One queue only. */
  readonly queue?: string | undefined;
  /** One member only, by its interface. */
  readonly member?: string | undefined;
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

/** One queue instead of all. */
export interface OfQueue extends PerformOptions {
  readonly queue?: string | undefined;
}

/**
 * Sums the queues up, or one: members that are logged in and available, callers, and how long they wait.
 * Emits a row for each queue and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/QueueSummary/
 * @example
 * pbx.pipe(queueSummary({ queue: 'support' })).subscribe((row) => console.log(row.Callers, row.LongestHoldTime));
 */
export function queueSummary({ queue, ...options }: OfQueue = {}): OperatorFunction<Session, QueueSummaryEvent> {
  return action('QueueSummary', { Queue: queue }, options);
}

/** How a member takes part in a queue. */
export interface QueueAddOptions extends PerformOptions {
  /** Members of a lower one are called first. @default 0 */
  readonly penalty?: number | undefined;
  /** @default false */
  readonly paused?: boolean | undefined;
  /** What the member is called in events. @default the interface */
  readonly memberName?: string | undefined;
  /** The device whose state tells whether the member is free. @default the interface */
  readonly stateInterface?: string | undefined;
}

/**
 * Adds a member to a queue, by its interface.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/QueueAdd/
 * @example
 * pbx.pipe(queueAdd('support', 'PJSIP/1001', { memberName: 'Alice', penalty: 1 })).subscribe();
 */
export function queueAdd(
  queue: string,
  member: string,
  { penalty, paused, memberName, stateInterface, ...options }: QueueAddOptions = {},
): OperatorFunction<Session, Response> {
  return action(
    'QueueAdd',
    {
      Queue: queue,
      Interface: member,
      Penalty: penalty,
      Paused: paused,
      MemberName: memberName,
      StateInterface: stateInterface,
    },
    options,
  );
}

/**
 * Removes a member from a queue.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/QueueRemove/
 * @example
 * pbx.pipe(queueRemove('support', 'PJSIP/1001')).subscribe();
 */
export function queueRemove(
  queue: string,
  member: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('QueueRemove', { Queue: queue, Interface: member }, options);
}

/**
 * Pauses a member of a queue, or with null of all its queues; with `false` ends the pause.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/QueuePause/
 * @example
 * pbx.pipe(queuePause('support', 'PJSIP/1001', true, { reason: 'lunch' })).subscribe();
 */
export function queuePause(
  queue: string | null,
  member: string,
  paused: boolean,
  { reason, ...options }: { reason?: string | undefined } & PerformOptions = {},
): OperatorFunction<Session, Response> {
  return action('QueuePause', { Queue: queue, Interface: member, Paused: paused, Reason: reason }, options);
}

/**
 * Sets the penalty of a member, in all its queues or in one.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/QueuePenalty/
 * @example
 * pbx.pipe(queuePenalty('PJSIP/1001', 2, { queue: 'support' })).subscribe();
 */
export function queuePenalty(
  member: string,
  penalty: number,
  { queue, ...options }: OfQueue = {},
): OperatorFunction<Session, Response> {
  return action('QueuePenalty', { Interface: member, Penalty: penalty, Queue: queue }, options);
}

/**
 * Says whether a member is called while it is in a call, in all its queues or in one.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/QueueMemberRingInUse/
 * @example
 * pbx.pipe(queueMemberRingInUse('PJSIP/1001', false)).subscribe();
 */
export function queueMemberRingInUse(
  member: string,
  ringInUse: boolean,
  { queue, ...options }: OfQueue = {},
): OperatorFunction<Session, Response> {
  return action('QueueMemberRingInUse', { Interface: member, RingInUse: ringInUse, Queue: queue }, options);
}

/**
 * Sets the statistics of all queues, or of one, to zero.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/QueueReset/
 * @example
 * pbx.pipe(queueReset({ queue: 'support' })).subscribe();
 */
export function queueReset({ queue, ...options }: OfQueue = {}): OperatorFunction<Session, Response> {
  return action('QueueReset', { Queue: queue }, options);
}
