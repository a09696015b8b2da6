/** What is shown of one call. */
export interface CallLine {
  readonly who: string;
  readonly whom: string;
  readonly state: string;
  /** When it began, in ms since the epoch. */
  readonly since: number;
}

/** What is shown of one queue. */
export interface QueueLine {
  readonly name: string;
  readonly waiting: number;
  readonly members: number;
  readonly busy: number;
  readonly paused: number;
  readonly completed: number;
  readonly abandoned: number;
}

/** All that is shown. */
export interface Picture {
  /** Where from, and how the connection is. */
  readonly headline: string;
  readonly calls: readonly CallLine[];
  readonly queues: readonly QueueLine[];
  readonly eventsPerSecond: number;
  /** The latest last. */
  readonly lastEvents: readonly string[];
  /** What cannot be shown, and why. */
  readonly notices: readonly string[];
}
