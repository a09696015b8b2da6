import { map, type OperatorFunction, toArray } from 'rxjs';
import type { QueueEntryEvent, QueueMemberEvent, QueueParamsEvent } from '../catalogue/events.js';
import { groupRows } from './groupRows.js';

/** A queue with what `queueStatus` tells of it: its parameters, in Asterisk's spelling, its members and its callers. */
export type QueueRecord = Partial<Omit<QueueParams, 'Event' | 'ActionID'>> & {
  readonly Queue: string;
  /** By location, which is the interface. */
  readonly members: Readonly<Record<string, QueueMemberEvent>>;
  /** By channel. */
  readonly entries: Readonly<Record<string, QueueEntryEvent>>;
};

type QueueRow = QueueParamsEvent | QueueMemberEvent | QueueEntryEvent;

/** The fields that are known by name. */
type QueueParams = {
  readonly [Field in keyof QueueParamsEvent as string extends Field ? never : Field]: QueueParamsEvent[Field];
};

/**
 * Gathers the rows of `queueStatus`.
 * Emits `{ queue: { …params, members: { location: row }, entries: { channel: row } } }` when the source completes, and
 * completes. Errors with its source; unsubscribing unsubscribes from it.
 * @example
 * pbx.pipe(queueStatus(), toQueues()).subscribe((queues) => console.log(queues['support']?.members));
 */
export function toQueues(): OperatorFunction<QueueRow, Readonly<Record<string, QueueRecord>>> {
  return (rows$) =>
    rows$.pipe(
      toArray(),
      map((rows) => {
        const queues = groupRows(rows, 'Queue');
        // fromEntries defines keys: one that is called __proto__ is a key like any other.
        return Object.fromEntries(Array.from(queues, ([queue, own]) => [queue, gather(queue, own)]));
      }),
    );
}

function gather(queue: string, own: readonly QueueRow[]): QueueRecord {
  const {
    Event: _name,
    ActionID: _id,
    ...params
  }: Partial<QueueParams> = own.find((row) => row.Event === 'QueueParams') ?? {};
  const members = own.flatMap((row) => (row.Event === 'QueueMember' ? [[row.Location, row] as const] : []));
  const entries = own.flatMap((row) => (row.Event === 'QueueEntry' ? [[row.Channel, row] as const] : []));
  return { ...params, Queue: queue, members: Object.fromEntries(members), entries: Object.fromEntries(entries) };
}
