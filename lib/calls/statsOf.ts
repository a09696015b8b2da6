import type { QueueWindow } from './queueWindow.js';
import { slide } from './slide.js';
import { occupancyOf } from './Staffing.js';

/** How a queue has done within the time that `queueStats` looks back. Times are in ms, ratios between 0 and 1. */
export interface QueueStats {
  readonly queue: string;
  /** Callers who wait now. */
  readonly waiting: number;
  /** Calls whose wait has ended: answered, abandoned, or left otherwise, by a key or because somebody took them out. */
  readonly offered: number;
  readonly answered: number;
  /** Callers who waited in vain: they hung up, or the queue's time was up; Asterisk tells both alike. */
  readonly abandoned: number;
  /** The share of offered calls that were answered in time; undefined where there were none. */
  readonly serviceLevel: number | undefined;
  /** The share of offered calls that were abandoned; undefined where there were none. */
  readonly abandonRate: number | undefined;
  /** How long offered calls waited; undefined where there were none. */
  readonly averageWait: number | undefined;
  readonly longestWait: number | undefined;
  /** How long the conversations lasted that have ended; undefined where there were none. */
  readonly averageTalk: number | undefined;
  /**
   * How much of the time in which they could agents talked to callers of this queue: of those who are members, not paused and
   * whose phone can be reached, or talk. Undefined where there were no such agents.
   */
  readonly occupancy: number | undefined;
  /** From when on nothing is missing. Earlier than that, and within the window, stands what was heard before a reconnect. */
  readonly since: Date;
  /** Whether there is no session, or the queue is being asked for. */
  readonly stale: boolean;
}

/** What a window comes to. */
export function statsOf(window: QueueWindow, now: number): QueueStats {
  const { queue, length, waiting, talks, staffing, since: from, stale } = window;
  const { waits } = slide(window, now);
  const { answered, abandoned, inTime, time, longest } = waits.tally;
  return {
    ...{ queue, waiting: waiting.size, offered: waits.length, answered, abandoned },
    serviceLevel: ratio(inTime, waits.length),
    abandonRate: ratio(abandoned, waits.length),
    averageWait: ratio(time, waits.length),
    longestWait: waits.length === 0 ? undefined : longest,
    averageTalk: ratio(talks.tally.time, talks.length),
    occupancy: occupancyOf(staffing, now - length, now),
    ...{ since: from, stale },
  };
}

function ratio(part: number, count: number): number | undefined {
  return count === 0 ? undefined : part / count;
}
