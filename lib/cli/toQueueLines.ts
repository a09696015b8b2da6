import type { AmiFields } from '../catalogue/AmiFields.js';
import { groupRows } from '../operators/groupRows.js';
import { numberIn } from '../operators/numberIn.js';
import type { QueueLine } from './Picture.js';
import { textIn } from '../operators/textIn.js';

/** Rows of QueueStatus as queues. */
export function toQueueLines(rows: readonly AmiFields[]): readonly QueueLine[] {
  return [...groupRows(rows, 'Queue').values()].flatMap(toQueueLine);
}

function toQueueLine(own: readonly AmiFields[]): readonly QueueLine[] {
  const members = own.filter((row) => row['Event'] === 'QueueMember');
  const queue = own.find((row) => row['Event'] === 'QueueParams');
  if (!queue) return [];
  return [
    {
      name: textIn(queue, 'Queue'),
      waiting: own.filter((row) => row['Event'] === 'QueueEntry').length,
      members: members.length,
      busy: members.filter((row) => row['InCall'] === '1').length,
      paused: members.filter((row) => row['Paused'] === '1').length,
      completed: numberIn(queue, 'Completed'),
      abandoned: numberIn(queue, 'Abandoned'),
    },
  ];
}
