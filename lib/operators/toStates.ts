import { map, type OperatorFunction, toArray } from 'rxjs';
import type { ExtensionStatusEvent } from '../catalogue/events.js';

/**
 * Gathers the rows of `extensionStateList`.
 * Emits `{ context: { exten: state } }` when the source completes, with states such as `Idle`, and completes. Errors with its
 * source; unsubscribing unsubscribes from it.
 * @example
 * pbx.pipe(extensionStateList(), toStates()).subscribe((states) => console.log(states['default']?.['1001']));
 */
export function toStates(): OperatorFunction<
  ExtensionStatusEvent,
  Readonly<Record<string, Readonly<Record<string, string>>>>
> {
  return (rows$) =>
    rows$.pipe(
      toArray(),
      map((rows) => {
        const contexts = new Map<string, [string, string][]>();
        for (const { Context, Exten, StatusText, Status } of rows) {
          const states = contexts.get(Context) ?? [];
          if (states.push([Exten, StatusText || Status]) === 1) contexts.set(Context, states);
        }
        return Object.fromEntries(Array.from(contexts, ([context, states]) => [context, Object.fromEntries(states)]));
      }),
    );
}
