import { asyncScheduler, type SchedulerLike } from 'rxjs';

/**
 * The time of a scheduler, in ms, which only goes forward: what asyncScheduler says is the time of day, and people and NTP set
 * that, so that an hour back would be an hour of waiting.
 */
export function clockOf(scheduler: SchedulerLike): () => number {
  return scheduler === asyncScheduler ? () => performance.now() : () => scheduler.now();
}
