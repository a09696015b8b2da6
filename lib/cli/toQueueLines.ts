import type { AmiFields } from '../catalogue/AmiFields.js';
import { numberIn } from '../operators/numberIn.js';
import type { QueueLine } from './Picture.js';
import { textIn } from '../operators/textIn.js';

/** Rows of QueueStatus as queues. */
export function toQueueLines(rows: readonly AmiFields[]): readonly QueueLine[] {
  const queues = new Map<string, AmiFields[]>();
  for (const row of rows) {
    const name = textIn(row, 'Queue');
    const own = queues.get(name);
    if (own) own.push(row);
    else queues.set(name, [row]);
  }
  return [...queues.values()].flatMap(toQueueLine);
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
