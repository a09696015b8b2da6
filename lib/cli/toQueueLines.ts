import type { QueueEntryEvent, QueueMemberEvent, QueueParamsEvent } from '../catalogue/events.js';
import type { QueueLine } from './Picture.js';

/** Rows of QueueStatus as queues. */
export function toQueueLines(
  rows: readonly (QueueParamsEvent | QueueMemberEvent | QueueEntryEvent)[],
): readonly QueueLine[] {
  return rows
    .filter((row) => row.Event === 'QueueParams')
    .map((queue) => {
      const own = rows.filter((row) => row.Queue === queue.Queue);
      const members = own.filter((row) => row.Event === 'QueueMember');
      return {
        name: queue.Queue,
        waiting: own.filter((row) => row.Event === 'QueueEntry').length,
        members: members.length,
        busy: members.filter((row) => row.InCall === '1').length,
        paused: members.filter((row) => row.Paused === '1').length,
        completed: Number(queue.Completed),
        abandoned: Number(queue.Abandoned),
      };
    });
}
