import { filter, map, mergeMap, type OperatorFunction } from 'rxjs';
import type { Session } from '../session/Session.js';
import type { Ended } from './CallProgress.js';
import type { CallRecord, CallSnapshot } from './CallRecord.js';
import { calls, type CallsOptions } from './calls.js';

/**
 * A finished record for each call, when it ends.
 * Emits, completes, errors and unsubscribes as `calls` does; calls under way when it completes leave no record.
 * @example
 * pbx.pipe(callLog()).subscribe(({ caller, answeredBy, reason, talk }) =>
 *   console.log(caller?.number, answeredBy?.number, reason, talk / 1000));
 */
export function callLog(options?: CallsOptions): OperatorFunction<Session, CallRecord> {
  return (session$) =>
    session$.pipe(
      calls(options),
      mergeMap((call) =>
        call.progress$.pipe(
          filter((progress) => progress.stage === 'ended'),
          map((ended) => recordOf(call.snapshot(), ended)),
        ),
      ),
    );
}

function recordOf(snapshot: CallSnapshot, { at, reason, cause, causeText, wait, talk, mergedInto }: Ended): CallRecord {
  return { ...snapshot, endedAt: at, reason, cause, causeText, wait, talk, mergedInto };
}
