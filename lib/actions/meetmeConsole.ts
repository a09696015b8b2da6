import { from, mergeMap, type Observable, type OperatorFunction, pipe, throwError } from 'rxjs';
import type { MeetmeListEvent, MeetmeListRoomsEvent } from '../catalogue/events.js';
import { ArgumentError, UnsupportedActionError } from '../errors.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { command } from './system.js';

/** The conferences that `meetme list concise` prints: number, users, marked users, time, dynamic, locked. */
export function roomsOnConsole(response: Response): Observable<MeetmeListRoomsEvent> {
  refuseWithoutMeetme(response);
  return from(
    fieldsOf(response).map(([conference = '', parties = '', marked = '', activity = '', dynamic, locked]) => ({
      Event: 'MeetmeListRooms' as const,
      Conference: conference,
      Parties: parties,
      Marked: marked,
      Activity: activity,
      Creation: dynamic === '1' ? 'Dynamic' : 'Static',
      Locked: locked === '1' ? 'Yes' : 'No',
    })),
  );
}

/** The participants that `meetme list N concise` prints. */
export function meetmeOnConsole(
  conference: string,
  options?: PerformOptions,
): OperatorFunction<Session, MeetmeListEvent> {
  if (!/^[\w-]+$/.test(conference)) {
    const message = `MeetmeList: ${JSON.stringify(conference.slice(0, 40))} is no conference that the console can be told`;
    return () => throwError(() => new ArgumentError(message));
  }
  return pipe(
    command(`meetme list ${conference} concise`, options),
    mergeMap((response) => {
      refuseWithoutMeetme(response);
      return from(fieldsOf(response).map((fields) => toParticipant(conference, fields)));
    }),
  );
}

function toParticipant(conference: string, fields: readonly string[]): MeetmeListEvent {
  const [usernum = '', number = '', name = '', channel = '', admin, listening, muted, talking] = fields;
  const participant = {
    Event: 'MeetmeList',
    Conference: conference,
    UserNumber: usernum,
    CallerIDNum: number,
    CallerIDName: name,
    Channel: channel,
    Admin: admin === '1' ? 'Yes' : 'No',
    Role: listening === '1' ? 'Listen only' : 'Talk and listen',
    Muted: muted === '1' ? 'Yes' : 'No',
    Talking: talking === '1' ? 'Yes' : 'No',
    Duration: fields.at(-1) ?? '',
  };
  // The console knows the time, which the action does not tell, and not the connected line.
  return participant as unknown as MeetmeListEvent;
}

function fieldsOf({ Output = [] }: Response): readonly (readonly string[])[] {
  return Output.filter((line) => line.includes('!')).map((line) => line.split('!'));
}

function refuseWithoutMeetme(response: Response): void {
  const complaint = response.Output?.find((line) => line.startsWith('No such command'));
  if (complaint === undefined) return;
  const message = `MeetmeList: this server has no MeetMe, neither by action nor on its console (${complaint}); ConfBridge came after it`;
  throw new UnsupportedActionError(message, 'MeetmeList', response);
}
