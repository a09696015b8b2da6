import { mergeMap, type OperatorFunction, pipe } from 'rxjs';
import type { MeetmeListEvent, MeetmeListRoomsEvent } from '../catalogue/events.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';
import { firstOffered } from './firstOffered.js';
import { emptyWhen } from './emptyWhen.js';
import { meetmeOnConsole, roomsOnConsole } from './meetmeConsole.js';
import { command } from './system.js';

/**
 * Lists the conferences of MeetMe; on a server without the action, as its console does.
 * Emits a row for each conference and completes. Errors and unsubscribing as with `action`; where there are none,
 * nothing is emitted.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/MeetmeListRooms/
 * @example
 * pbx.pipe(meetmeListRooms()).subscribe((row) => console.log(row.Conference, row.Parties));
 */
export function meetmeListRooms(options?: PerformOptions): OperatorFunction<Session, MeetmeListRoomsEvent> {
  return firstOffered('MeetmeListRooms', {
    MeetmeListRooms: pipe(action('MeetmeListRooms', {}, options), emptyWhen('No active conferences')),
    Command: pipe(command('meetme list concise', options), mergeMap(roomsOnConsole)),
  });
}

/**
 * Lists who is in a conference of MeetMe; on a server without the action, as its console does.
 * Emits a row for each participant and completes. Errors and unsubscribing as with `action`; for an unknown conference
 * nothing is emitted.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/MeetmeList/
 * @example
 * pbx.pipe(meetmeList('600')).subscribe((row) => console.log(row.UserNumber, row.Channel));
 */
export function meetmeList(conference: string, options?: PerformOptions): OperatorFunction<Session, MeetmeListEvent> {
  return firstOffered('MeetmeList', {
    MeetmeList: pipe(action('MeetmeList', { Conference: conference }, options), emptyWhen('No active conferences')),
    Command: meetmeOnConsole(conference, options),
  });
}

/**
 * Mutes a participant of a conference of MeetMe.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/MeetmeMute/
 * @example
 * pbx.pipe(meetmeMute('600', 1)).subscribe();
 */
export function meetmeMute(
  conference: string,
  usernum: string | number,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('MeetmeMute', { Meetme: conference, Usernum: usernum }, options);
}

/**
 * Lets a participant of a conference of MeetMe speak again.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/MeetmeUnmute/
 * @example
 * pbx.pipe(meetmeUnmute('600', 1)).subscribe();
 */
export function meetmeUnmute(
  conference: string,
  usernum: string | number,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('MeetmeUnmute', { Meetme: conference, Usernum: usernum }, options);
}
