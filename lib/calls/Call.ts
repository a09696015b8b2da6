import type { Observable } from 'rxjs';
import type { CallProgress } from './CallProgress.js';
import type { CallSnapshot } from './CallRecord.js';

/**
 * One conversation as a person sees it, over all its channels: a caller, whoever is dialled for them, and whoever they are
 * handed on to.
 */
export interface Call {
  /** The Linkedid of its beginning. */
  readonly id: string;
  readonly startedAt: Date;
  /**
   * What happens in it, from its beginning, also for who subscribes later (of a very long story the last 1,000 parts). Completes after `ended`, and when `calls()` is
   * unsubscribed from, completes or errors. Never errors. Unsubscribing stops listening.
   */
  readonly progress$: Observable<CallProgress>;
  /** What is known of it now. */
  snapshot(): CallSnapshot;
}
