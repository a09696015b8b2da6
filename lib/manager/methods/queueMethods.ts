import { pipe } from 'rxjs';
import { queueAdd, type QueueAddOptions, queuePause, queueRemove, queueStatus } from '../../actions/queues.js';
import { toQueues } from '../../operators/toQueues.js';

const queues = (queue?: string) => pipe(queueStatus({ queue }), toQueues());

/** Queues. Each emits once. Errors and unsubscribing are those of the operator of the same name. */
export const queueMethods = {
  /** `{ queue: { …params, members: { location: row }, entries: { channel: row } } }` of all queues, or of one. */
  queueStatus: queues,

  /** The same. */
  queues,

  /** Adds a member. Emits the response. */
  queueAdd: (queue: string, member: string, options?: QueueAddOptions) => queueAdd(queue, member, options),

  /** Pauses a member in a queue, or with null in all, or with `false` ends the pause. Emits the response. */
  queuePause: (queue: string | null, member: string, paused: boolean) => queuePause(queue, member, paused),

  /** Removes a member. Emits the response. */
  queueRemove: (queue: string, member: string) => queueRemove(queue, member),
};
