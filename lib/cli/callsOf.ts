import { combineLatest, concat, endWith, ignoreElements, map, type Observable, startWith } from 'rxjs';
import { eachSession, LiveMap, type Manager, ping } from '../index.js';
import { type CurrentCall, currentCalls } from './currentCalls.js';

/**
 * The calls of a PBX: a map when those are known that were under way, and with each change; stale while the connection is gone.
 * Completes on `close()`; errors as `calls()` does.
 */
export function callsOf(pbx: Manager): Observable<LiveMap<CurrentCall>> {
  // A server answers in order: the second Pong comes after both lists that `calls()` asks for, one after the other.
  const listed$ = pbx.pipe(
    eachSession((session$) =>
      concat(session$.pipe(ping()), session$.pipe(ping())).pipe(ignoreElements(), endWith(undefined)),
    ),
  );
  const calls$ = pbx.pipe(currentCalls(), startWith(LiveMap.from<CurrentCall>()));
  return combineLatest([calls$, pbx.status$, listed$]).pipe(
    map(([calls, { state }]) => calls.withStale(state !== 'ready')),
  );
}
