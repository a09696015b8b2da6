import {
  catchError,
  defer,
  EMPTY,
  filter,
  finalize,
  mergeMap,
  type Observable,
  of,
  type OperatorFunction,
  repeat,
  type SchedulerLike,
  Subject,
  takeUntil,
  tap,
  throwError,
  timer,
} from 'rxjs';
import { hasKind } from '../errors.js';

/** How often is asked. */
export interface Pace {
  /** At the least so many ms after an answer is asked about the same name again. */
  readonly rest: number;
  readonly scheduler: SchedulerLike;
}

/**
 * Asks about a name because something has happened: at once, one question at a time for each name, and one more afterwards
 * where something happened meanwhile, however much it was, at the pace that is given.
 * Emits the answers. A question that is not answered in time, or refused, is left: the next one asks for all that it did.
 * Completes when the source has and all is answered. Errors with the source, and where the connection goes; unsubscribing
 * forgets the questions.
 */
export function askAgain<R>(ask: (name: string) => Observable<R>, pace?: Pace): OperatorFunction<string, R> {
  return (names$) =>
    defer(() => {
      /** What is being asked, and whether to ask it once more. */
      const asked = new Map<string, boolean>();
      const isDue = (name: string): boolean => asked.get(name) === true;
      const ended = new Subject<void>();
      return names$.pipe(
        tap({ complete: () => ended.next() }),
        mergeMap((name) => {
          if (asked.has(name)) {
            asked.set(name, true);
            return EMPTY;
          }
          const answer$ = defer(() => {
            asked.set(name, false);
            return ask(name).pipe(catchError(leave));
          });
          return answer$.pipe(
            repeat({ delay: () => rested(pace, ended).pipe(filter(() => isDue(name))) }),
            finalize(() => asked.delete(name)),
          );
        }),
      );
    });
}

/** Nobody waits any longer once nothing more can happen. */
function rested(pace: Pace | undefined, ended: Observable<void>): Observable<unknown> {
  return pace && pace.rest > 0 ? timer(pace.rest, pace.scheduler).pipe(takeUntil(ended)) : of(undefined);
}

function leave(error: unknown): Observable<never> {
  const isLeft = (['timeout', 'limit', 'action', 'permissionDenied'] as const).some((kind) => hasKind(error, kind));
  return isLeft ? EMPTY : throwError(() => error);
}
