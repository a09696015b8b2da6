import type { ActionOutcome, Counters } from '../session/Counters.js';
import type { Bucket } from '../session/Histogram.js';
import type { Status } from './Status.js';

/** What a manager has done since it was made, as it stands now. Times are in ms. */
export interface Metrics {
  readonly state: Status['state'];
  /** The number of the last session; 0 before the first. */
  readonly epoch: number;
  /** How often a connection that was lost came back. */
  readonly reconnects: number;
  readonly bytes: number;
  /** Events, rows of lists among them, and responses. */
  readonly frames: number;
  readonly events: number;
  readonly responses: number;
  /** Frames that could not be read, and frames beyond a limit. */
  readonly malformed: number;
  readonly oversized: number;
  /** Parts of answers that nobody waited for any more. */
  readonly late: number;
  /**
   * `sent`: written, logins and Pings among them. `inFlight`: sent and not ended. `waiting`: for a session, to send something or
   * to read a response. The rest says how they ended, each subscription in one way, also those that ended while they waited;
   * what an operator finds out to be impossible before it performs an action is none.
   */
  readonly actions: Readonly<Record<ActionOutcome | 'sent' | 'inFlight' | 'waiting', number>>;
  /** What slow consumers missed, by the names of their counters. */
  readonly drops: Readonly<Record<string, number>>;
  /** How long the subscribers took over the bytes that came last, and the longest. */
  readonly lag: { readonly last: number; readonly max: number };
  /** From an action to the first word of its answer; not of those that the server takes its time for. */
  readonly roundTrip: { readonly count: number; readonly sum: number; readonly buckets: readonly Bucket[] };
}

/** The counters as they stand. */
export function metricsOf(counters: Counters, status: Pick<Metrics, 'state' | 'epoch' | 'drops'>): Metrics {
  const { bytes, events, responses, malformed, oversized, late, reconnects } = counters;
  const { sent, inFlight, waiting, outcomes, lag, maxLag, roundTrip } = counters;
  const { buckets, sum } = roundTrip;
  return {
    ...status,
    ...{ reconnects, bytes, frames: events + responses, events, responses, malformed, oversized, late },
    actions: { sent, inFlight, waiting, ...outcomes },
    lag: { last: lag, max: maxLag },
    roundTrip: { count: buckets.at(-1)?.count ?? 0, sum, buckets },
  };
}
