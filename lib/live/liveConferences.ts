import { catchError, concat, EMPTY, map, mergeMap, type Observable, of, throwError } from 'rxjs';
import { match, P } from 'ts-pattern';
import { confbridgeList, confbridgeListRooms } from '../actions/confbridge.js';
import { isNotFound } from '../operators/isNotFound.js';
import { textIn } from '../operators/textIn.js';
import type { Session } from '../session/Session.js';
import { askAgain } from './askAgain.js';
import { follow } from './follow.js';
import type { LiveConference } from './LiveConference.js';
import type { LiveModel, LiveOperator, LiveOptions } from './LiveModel.js';
import { type ConferenceGone, type ConferenceMessage, reduceConference } from './reduceConference.js';

/** How many conferences are listed at a time. */
const AT_A_TIME = 8;

/**
 * The conferences of ConfBridge as they are, by name: who is in them, who is muted, who speaks, and who waits for somebody.
 *
 * Asks `ConfbridgeListRooms`, `ConfbridgeList` for each conference, and for one again when somebody comes into it: whether
 * that one is marked, and who does not wait any longer, stands in no event. Listens to `ConfbridgeStart`, `ConfbridgeEnd`,
 * `ConfbridgeJoin`, `ConfbridgeLeave`, `ConfbridgeMute`, `ConfbridgeUnmute`, `ConfbridgeTalking`, `NewCallerid` and `Rename`. The user needs the class
 * `reporting` to write and the class `call` to read. No event tells when a conference is locked or recorded, so it is not here;
 * who was muted by the keys of an admin is known when the next one comes in.
 *
 * Emits, completes and errors as {@link Live} does; unsubscribing stops listening.
 * @example
 * pbx.pipe(liveConferences()).subscribe((rooms) => console.log(rooms.get('conf1')?.participants.size));
 */
export function liveConferences(options?: LiveOptions): LiveOperator<LiveConference> {
  return follow(conferenceModel, options);
}

function conferenceModel(): LiveModel<LiveConference, ConferenceMessage> {
  /** In which conference a channel is, for events that name the channel alone. */
  const conferenceOf = new Map<string, string>();
  return {
    events: [
      'ConfbridgeStart',
      'ConfbridgeEnd',
      'ConfbridgeJoin',
      'ConfbridgeLeave',
      'ConfbridgeMute',
      'ConfbridgeUnmute',
      'ConfbridgeTalking',
      'NewCallerid',
      'Rename',
    ],
    rows: mergeMap((session) => {
      conferenceOf.clear();
      return of(session).pipe(
        confbridgeListRooms(),
        catchError(noneWhereNotFound),
        mergeMap((room) => concat(of(room), participantsOf(session, room.Conference)), AT_A_TIME),
      );
    }),
    again: mergeMap((session) =>
      session.on('ConfbridgeJoin').pipe(
        map(({ Conference }) => Conference),
        askAgain((conference) => participantsOf(session, conference)),
      ),
    ),
    keyOf: (message) =>
      match(message)
        .with({ Event: P.union('NewCallerid', 'Rename') }, (event) => conferenceOf.get(textIn(event, 'Uniqueid')))
        .with({ Event: P.union('ConfbridgeList', 'ConfbridgeJoin') }, ({ Uniqueid, Conference }) => {
          conferenceOf.set(Uniqueid, Conference);
          return Conference;
        })
        .with({ Event: 'ConfbridgeLeave' }, ({ Uniqueid, Conference }) => {
          conferenceOf.delete(Uniqueid);
          return Conference;
        })
        .otherwise(({ Conference }) => Conference),
    reduce: reduceConference,
  };
}

/** A row that waits until others are asked about may be behind the event that ends its conference: then the answer says so. */
function participantsOf(session: Session, conference: string): Observable<ConferenceMessage> {
  const gone: ConferenceGone = { Event: 'ConferenceGone', Conference: conference };
  return of(session).pipe(
    confbridgeList(conference),
    catchError((error: unknown) => (isNotFound(error) ? of(gone) : throwError(() => error))),
  );
}

function noneWhereNotFound(error: unknown): Observable<never> {
  return isNotFound(error) ? EMPTY : throwError(() => error);
}
