import { throwError, timeout, type MonoTypeOperatorFunction, type SchedulerLike, tap, defer } from 'rxjs';
import { TimeoutError, type TimeoutStage } from '../errors.js';
import type { AnswerPart } from '../wire/Answer.js';
import type { Action } from '../wire/encodeAction.js';
import { fieldOf } from '../wire/fieldOf.js';
import { maskSecrets } from '../wire/maskSecrets.js';
import type { Secrets } from '../wire/Secrets.js';

/** How many parts a TimeoutError shows. */
const MAX_RECEIVED = 100;

/** The longest time that a timer of JavaScript can wait, in ms: beyond it, it waits for ever. */
export const MAX_TIMER = 2 ** 31 - 1;

/** How long Asterisk rings an Originate that names no `Timeout`, in ms. */
const DIAL_TIMEOUT = 30_000;

/**
 * Errors with `TimeoutError`, which holds what had come, when the next part of an answer takes longer than `limit` ms,
 * plus the time that the action itself asks the server to take.
 */
export function patience(
  action: Action,
  limit: number,
  scheduler: SchedulerLike,
  secrets: Secrets,
): MonoTypeOperatorFunction<AnswerPart> {
  const each = limit + ownTime(action);
  if (each > MAX_TIMER) return (answer$) => answer$;
  return (answer$) =>
    defer(() => {
      const parts: AnswerPart[] = [];
      return answer$.pipe(
        tap((part) => {
          // A list may be longer than memory: what is kept of it is its beginning and its last rows.
          if (parts.length === MAX_RECEIVED) parts.splice(1, 1);
          parts.push(part);
        }),
        timeout({ each, scheduler, with: () => throwError(() => timeoutError(action.name, each, parts, secrets)) }),
      );
    });
}

/** How long the action itself asks the server to take, in ms. */
export function ownTime(action: Action): number {
  const own = Number(fieldOf(action, 'Timeout') ?? NaN);
  switch (action.name.toLowerCase()) {
    case 'originate':
      return own > 0 ? own : DIAL_TIMEOUT;
    // In seconds; without them, or below zero, it waits for an event as long as it takes.
    case 'waitevent':
      return own >= 0 ? own * 1_000 : Infinity;
    default:
      return 0;
  }
}

function timeoutError(action: string, ms: number, parts: readonly AnswerPart[], secrets: Secrets): TimeoutError {
  const stage = stageAfter(parts);
  const wanted = { response: 'a response', list: 'the end of the list', event: 'the event that ends it' }[stage];
  return new TimeoutError(
    `${action}: ${wanted} did not come within ${String(ms)} ms`,
    stage,
    parts.map(({ frame }) => secrets.hideIn(maskSecrets(frame.toMessage()))),
  );
}

function stageAfter([first]: readonly AnswerPart[]): Extract<TimeoutStage, 'response' | 'list' | 'event'> {
  if (!first) return 'response';
  return first.role === 'start' ? 'list' : 'event';
}
