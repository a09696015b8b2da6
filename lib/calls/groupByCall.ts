import { defer, filter, groupBy, type GroupedObservable, map, mergeMap, type OperatorFunction, takeWhile } from 'rxjs';
import type { AmiFields } from '../catalogue/AmiFields.js';
import { textIn } from '../operators/textIn.js';
import type { AmiEvent } from '../wire/Message.js';
import { type CallsState, noCalls } from './CallsState.js';
import { isCallEvent, reduceCalls } from './reduceCalls.js';

/** An event of a call, or without one the call's end. */
interface OfCall {
  readonly call: string;
  readonly event: AmiEvent | undefined;
}

/** Under which names an event tells of channels. */
const CHANNELS = ['', 'Dest', 'Transferee', 'Transferer', 'OrigTransferer', 'Parkee', 'LocalOne', 'Target'] as const;

/**
 * Groups events by the call that they belong to, as `calls()` sees calls: a transfer joins two groups to the older one. An event
 * of no channel belongs to no call, and one of a call whose beginning has not been seen is left out.
 *
 * Emits a group for each call, whose `key` is the id of the call; a group emits the events of its call, their hang-ups included,
 * and completes when the call has ended or become part of another. Completes and errors with its source, and so do the groups.
 * Unsubscribing from it ends it when the groups have been unsubscribed from, too, as with RxJS's `groupBy`.
 * @example
 * pbx.pipe(
 *   switchMap((session) => session.events$),
 *   groupByCall(),
 *   mergeMap((call) => call.pipe(count(), map((events) => `${call.key}: ${events} events`))),
 * ).subscribe(console.log);
 */
export function groupByCall(): OperatorFunction<AmiEvent, GroupedObservable<string, AmiEvent>> {
  return (events$) =>
    defer(() => {
      let state = noCalls;
      return events$.pipe(
        mergeMap((event) => {
          const before = state;
          if (isCallEvent(event)) state = reduceCalls(before, event, before.now);
          const call = callOf(state, event) ?? callOf(before, event);
          const ends = state === before ? [] : state.closed.map((id): OfCall => ({ call: id, event: undefined }));
          return call === undefined ? ends : [{ call, event }, ...ends];
        }),
        groupBy(({ call }) => call, { duration: (group) => group.pipe(filter(({ event }) => event === undefined)) }),
        map((group) =>
          Object.assign(
            group.pipe(
              map(({ event }) => event),
              takeWhile((event) => event !== undefined),
            ),
            { key: group.key },
          ),
        ),
      );
    });
}

function callOf(state: CallsState, event: AmiFields): string | undefined {
  const uniqueids = CHANNELS.map((prefix) => textIn(event, `${prefix}Uniqueid`));
  const call = uniqueids.map((uniqueid) => state.legs.get(uniqueid)?.call).find((id) => id !== undefined);
  if (call !== undefined) return call;
  const linkedid = textIn(event, 'Linkedid');
  const id = state.mergedCalls.get(linkedid) ?? linkedid;
  return state.calls.has(id) ? id : undefined;
}
