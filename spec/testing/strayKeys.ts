import { keysOf, recordedKeys } from './recordedKeys.js';
import type { Received } from './Received.js';

/** The events whose keys, or their order, no Asterisk 22 was seen to send. Events that were never recorded are not counted. */
export function strayKeys(events: readonly Received[]): string[] {
  const recorded = recordedKeys();
  return events
    .filter((event) => event.event !== undefined && recorded.get(event.event)?.has(keysOf(event)) === false)
    .map((event) => `${event.event!}: ${keysOf(event)}`);
}
