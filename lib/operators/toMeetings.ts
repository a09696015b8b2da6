import { map, type OperatorFunction, toArray } from 'rxjs';
import type { MeetmeListEvent, MeetmeListRoomsEvent } from '../catalogue/events.js';

/** A conference of MeetMe. */
export interface Meeting {
  readonly confnum: string;
  readonly parties: string;
  readonly marked: string;
  readonly activity: string;
  readonly creation: string;
}

/** Somebody in a conference of MeetMe. */
export interface MeetingMember {
  readonly usernum: string;
  readonly callerId: string;
  readonly channel: string;
  /** Whether they only listen. */
  readonly monitor: boolean;
  /** As `HH:MM:SS`; empty where the server's action answered, for it does not tell. */
  readonly duration: string;
}

/**
 * Gathers the rows of `meetmeListRooms`.
 * Emits one list when the source completes, and completes. Errors with its source; unsubscribing unsubscribes from it.
 */
export function toMeetings(): OperatorFunction<MeetmeListRoomsEvent, readonly Meeting[]> {
  return (rows$) =>
    rows$.pipe(
      map(({ Conference, Parties, Marked, Activity, Creation }) => ({
        confnum: Conference,
        parties: Parties,
        marked: Marked,
        activity: Activity,
        creation: Creation,
      })),
      toArray(),
    );
}

/**
 * Gathers the rows of `meetmeList`.
 * Emits one list when the source completes, and completes. Errors with its source; unsubscribing unsubscribes from it.
 */
export function toMeetingMembers(): OperatorFunction<MeetmeListEvent, readonly MeetingMember[]> {
  return (rows$) =>
    rows$.pipe(
      map((row) => ({
        usernum: row.UserNumber,
        callerId: row.CallerIDNum,
        channel: row.Channel,
        monitor: row.Role === 'Listen only',
        duration: typeof row['Duration'] === 'string' ? row['Duration'] : '',
      })),
      toArray(),
    );
}
