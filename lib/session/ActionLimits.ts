/** How many actions and rows there may be at a time. What is beyond errors with `LimitError`; the session lives on. */
export interface ActionLimits {
  /** Rows of one list. @default 1000000 */
  readonly maxListRows: number;
  /** Actions that have been sent and have not ended. @default 50000 */
  readonly maxInFlight: number;
  /** Actions that wait for a session. @default 50000 */
  readonly maxWaiting: number;
}
