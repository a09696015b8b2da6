import { combineLatest, map, type Observable } from 'rxjs';
import type { LiveMap, Manager } from '../index.js';
import { type CurrentCall, currentCalls } from './currentCalls.js';

/** The current calls of a PBX, stale while the connection is gone. Completes on `close()`; errors as `calls()` does. */
export function callsOf(pbx: Manager): Observable<LiveMap<CurrentCall>> {
  return combineLatest([pbx.pipe(currentCalls()), pbx.status$]).pipe(
    map(([calls, { state }]) => calls.withStale(state !== 'ready')),
  );
}
