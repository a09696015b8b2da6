import type { Queue } from '../model/Queue.js';
import type { Exchange } from './Exchange.js';

/** The case of a queue's name does not matter. */
export function findQueue({ queues }: Exchange, name: string): Queue | undefined {
  const wanted = name.toLowerCase();
  return queues.get(name) ?? [...queues.values()].find((queue) => queue.name.toLowerCase() === wanted);
}
