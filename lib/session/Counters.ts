import { Histogram } from './Histogram.js';

/** How an action ended for who asked. Every subscription to one ends in exactly one of these ways. */
export type ActionOutcome =
  /** With the last part of its answer. */
  | 'answered'
  /** The server said no. */
  | 'failed'
  | 'timedOut'
  /** The connection went, or none came. */
  | 'goneAway'
  | 'unsubscribed'
  /** By this library: an argument that cannot be sent, or a limit. */
  | 'refused';

/** What has happened on the connections of one manager. */
export class Counters {
  bytes = 0;
  events = 0;
  responses = 0;
  /** Lost connections that came back. */
  reconnects = 0;
  /** Actions that were written, logins and Pings included. */
  sent = 0;
  readonly outcomes: Record<ActionOutcome, number> = {
    answered: 0,
    failed: 0,
    timedOut: 0,
    goneAway: 0,
    unsubscribed: 0,
    refused: 0,
  };
  /** Actions that have been sent and have not ended. */
  inFlight = 0;
  /** Actions that wait for a session. */
  waiting = 0;
  malformed = 0;
  oversized = 0;
  /** Parts of answers that nobody waited for any more. */
  late = 0;
  /** When the server was last heard, by the manager's clock. */
  lastHeard = 0;
  /** How long the subscribers took over what came last, in ms. */
  lag = 0;
  maxLag = 0;
  readonly roundTrip = new Histogram();
}
