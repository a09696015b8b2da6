import { type GroupedObservable, Observable, type OperatorFunction, Subject } from 'rxjs';
import type { AmiFields } from '../catalogue/AmiFields.js';
import { textIn } from '../operators/textIn.js';
import { type CallsState, noCalls } from './CallsState.js';
import { isCallEvent, reduceCalls } from './reduceCalls.js';

type AnyEvent = AmiFields & { readonly Event: string };

/** Under which names an event tells of channels. */
const CHANNELS = ['', 'Dest', 'Transferee', 'Transferer', 'OrigTransferer', 'Parkee', 'LocalOne', 'Target'].map(
  (prefix) => `${prefix}Uniqueid`,
);

/**
 * Groups events by the call that they belong to, as `calls()` sees calls: a transfer joins two groups to the older one. An event
 * of no channel belongs to no call, and one of a call whose beginning has not been seen is left out.
 *
 * Emits a group for each call, whose `key` is the id of the call, before its first event. A group emits the events of its call,
 * their hang-ups included, and completes when the call has ended or become part of another, and at a `FullyBooted`: a new
 * connection begins with it, and who has hung up before it is not known (without events of class `system` such groups stay
 * open). Completes and errors with its source, and the groups with it. Unsubscribing stops listening and completes the groups.
 * @example
 * pbx.pipe(
 *   switchMap((session) => session.events$),
 *   groupByCall(),
 *   mergeMap((call) => call.pipe(count(), map((events) => `${call.key}: ${events} events`))),
 * ).subscribe(console.log);
 */
export function groupByCall<Event extends AnyEvent>(): OperatorFunction<Event, GroupedObservable<string, Event>> {
  return (events$) =>
    new Observable((subscriber) => {
      const groups = new Map<string, Subject<Event>>();
      let state = noCalls;
      const openGroup = (key: string): Subject<Event> => {
        const group = new Subject<Event>();
        groups.set(key, group);
        subscriber.next(Object.assign(group.asObservable(), { key }));
        return group;
      };
      const completeAll = (): void => {
        for (const group of groups.values()) group.complete();
        groups.clear();
      };
      const take = (event: Event): void => {
        if (event.Event === 'FullyBooted') {
          completeAll();
          state = noCalls;
        }
        const before = state;
        if (isCallEvent(event)) state = reduceCalls(before, event, before.now);
        const key = callOf(state, event) ?? callOf(before, event);
        if (key !== undefined) (groups.get(key) ?? openGroup(key)).next(event);
        if (state !== before) for (const ended of state.closed) end(ended);
      };
      const end = (key: string): void => {
        groups.get(key)?.complete();
        groups.delete(key);
      };
      subscriber.add(completeAll);
      subscriber.add(
        events$.subscribe({
          next: take,
          error: (error: unknown) => {
            for (const group of groups.values()) group.error(error);
            subscriber.error(error);
          },
          complete: () => {
            completeAll();
            subscriber.complete();
          },
        }),
      );
    });
}

function callOf(state: CallsState, event: AmiFields): string | undefined {
  for (const field of CHANNELS) {
    const call = state.legs.get(textIn(event, field))?.call;
    if (call !== undefined) return call;
  }
  const linkedid = textIn(event, 'Linkedid');
  const id = state.mergedCalls.get(linkedid) ?? linkedid;
  return state.calls.has(id) ? id : undefined;
}
