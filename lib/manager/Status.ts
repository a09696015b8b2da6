/** What a manager is doing. */
export type Status =
  /** Nobody is subscribed. */
  | { readonly state: 'idle' }
  /** `attempt` counts from 1, and anew after a connection that was stable. */
  | { readonly state: 'connecting'; readonly attempt: number }
  /** The connection stands, the login is under way. */
  | { readonly state: 'authenticating'; readonly attempt: number }
  | { readonly state: 'ready'; readonly epoch: number }
  /** The connection is gone because of `cause`, and is tried again after `delay` ms. */
  | { readonly state: 'reconnecting'; readonly attempt: number; readonly delay: number; readonly cause: unknown }
  /** Closed on request, or given up because of `cause`. */
  | { readonly state: 'closed'; readonly cause?: unknown };
