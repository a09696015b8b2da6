import { concatMap, type OperatorFunction, pairwise, startWith } from 'rxjs';
import { type Change, LiveMap } from '../index.js';

/** What has changed from each map to the next; of the first map each entry is added. Completes and errors with its source. */
export function toChanges<V>(): OperatorFunction<LiveMap<V>, Change<V>> {
  return (maps$) =>
    maps$.pipe(
      startWith(LiveMap.from<V>()),
      pairwise(),
      concatMap(([previous, next]) => changes(previous, next)),
    );
}

function* changes<V>(before: LiveMap<V>, after: LiveMap<V>): Generator<Change<V>> {
  for (const [key, previous] of before) {
    if (!after.has(key)) yield { kind: 'removed', key, value: undefined, previous };
  }
  for (const [key, value] of after) {
    const previous = before.get(key);
    if (previous === undefined) yield { kind: 'added', key, value, previous: undefined };
    else if (value !== previous) yield { kind: 'updated', key, value, previous };
  }
}
