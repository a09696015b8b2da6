import { defer, EMPTY, finalize, mergeMap, type Observable, of, type OperatorFunction, repeat } from 'rxjs';

/**
 * Asks about a name because something has happened: one question at a time for each name, and one more afterwards where
 * something happened meanwhile, however much it was.
 * Emits the answers. Completes when the source has and all is answered. Errors with the source and with the first question
 * that does; unsubscribing forgets the questions.
 */
export function askAgain<R>(ask: (name: string) => Observable<R>): OperatorFunction<string, R> {
  return (names$) =>
    defer(() => {
      /** What is being asked, and whether to ask it once more. */
      const asked = new Map<string, boolean>();
      return names$.pipe(
        mergeMap((name) => {
          if (asked.has(name)) {
            asked.set(name, true);
            return EMPTY;
          }
          const answer$ = defer(() => {
            asked.set(name, false);
            return ask(name);
          });
          return answer$.pipe(
            repeat({ delay: () => (asked.get(name) === true ? of(name) : EMPTY) }),
            finalize(() => asked.delete(name)),
          );
        }),
      );
    });
}
