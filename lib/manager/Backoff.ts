/** When a lost connection is tried again. The first delay is at least half of `initialDelay`: never at once, never in step. */
export interface Backoff {
  /** The first delay, in ms. @default 1000 */
  readonly initialDelay: number;
  /** The longest, in ms. @default 30000 */
  readonly maxDelay: number;
  /** How much longer each is than the one before. @default 2 */
  readonly factor: number;
  /** Which share of a delay is random, 0 to 1: a restarted server is not to be met by all its clients at once. @default 0.5 */
  readonly jitter: number;
  /** How often in a row it is tried before giving up. @default Infinity */
  readonly retries: number;
  /** How long a connection must have lasted for the count to begin anew, in ms. @default 10000 */
  readonly stableAfter: number;
}

/** The default. */
export const defaultBackoff: Backoff = {
  initialDelay: 1_000,
  maxDelay: 30_000,
  factor: 2,
  jitter: 0.5,
  retries: Infinity,
  stableAfter: 10_000,
};

/** The delay before the next attempt, in ms, after so many failures in a row. */
export function delayAfter(failures: number, backoff: Backoff, random: () => number): number {
  const { initialDelay, maxDelay, factor, jitter } = backoff;
  const delay = Math.min(maxDelay, initialDelay * factor ** (failures - 1));
  return Math.round(delay * (1 - jitter * random()));
}
