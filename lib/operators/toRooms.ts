import { catchError, map, of, type OperatorFunction, toArray } from 'rxjs';
import type { ConfbridgeListRoomsEvent } from '../catalogue/events.js';
import { bool } from '../wire/bool.js';
import { num } from '../wire/num.js';
import { isNotFound } from './isNotFound.js';

/** A conference of ConfBridge. */
export interface Room {
  readonly roomName: string;
  readonly usersCount: number;
  readonly markedUsers: number;
  readonly locked: boolean;
}

/**
 * Gathers the rows of `confbridgeListRooms`.
 * Emits one list when the source completes, an empty one where the server says that there are no conferences, and completes.
 * Errors with its source's other errors; unsubscribing unsubscribes from it.
 * @example
 * pbx.pipe(confbridgeListRooms(), toRooms()).subscribe((rooms) => console.log(rooms.length));
 */
export function toRooms(): OperatorFunction<ConfbridgeListRoomsEvent, readonly Room[]> {
  return (rows$) =>
    rows$.pipe(
      map((row): Room => ({
        roomName: row.Conference,
        usersCount: num(row.Parties) ?? 0,
        markedUsers: num(row.Marked) ?? 0,
        locked: bool(row.Locked) ?? false,
      })),
      toArray(),
      catchError((error: unknown) => {
        if (isNotFound(error)) return of([]);
        throw error;
      }),
    );
}
