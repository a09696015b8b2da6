import { type MonoTypeOperatorFunction, type SchedulerLike, tap } from 'rxjs';
import { match } from 'ts-pattern';
import { AmiError } from '../errors.js';
import type { Answer } from '../wire/Answer.js';
import type { ActionOutcome, Counters } from './Counters.js';
import { ownTime } from './patience.js';

/** Counts an action that is performed, once: how it ends, and how long the first word of its answer takes. */
export function counted<T>(answer: Answer, counters: Counters, scheduler: SchedulerLike): MonoTypeOperatorFunction<T> {
  const began = scheduler.now();
  // What the server takes for itself is no time of the way.
  let isAwaited = ownTime(answer.action) === 0;
  const hear = (): void => {
    if (isAwaited) counters.roundTrip.observe(scheduler.now() - began);
    isAwaited = false;
  };
  const end = (outcome: ActionOutcome): void => {
    counters.inFlight -= 1;
    counters.outcomes[outcome] += 1;
  };
  counters.inFlight += 1;
  return tap({
    next: hear,
    complete: () => {
      end('answered');
    },
    error: (error: unknown) => {
      const outcome = outcomeOf(error);
      if (outcome === 'failed') hear();
      end(outcome);
    },
    // Who takes the last part and leaves has all.
    unsubscribe: () => {
      end(answer.isDone ? 'answered' : 'unsubscribed');
    },
  });
}

/** What an error says of an action. */
export function outcomeOf(error: unknown): ActionOutcome {
  return match(error instanceof AmiError ? error.kind : 'internal')
    .returnType<ActionOutcome>()
    .with('action', 'permissionDenied', 'unsupportedAction', () => 'failed')
    .with('timeout', () => 'timedOut')
    .with('argument', 'limit', () => 'refused')
    .otherwise(() => 'goneAway');
}
