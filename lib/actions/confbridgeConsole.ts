import { from, map, type Observable, type OperatorFunction, pipe, throwError } from 'rxjs';
import type { ConfbridgeListEvent, ConfbridgeListRoomsEvent } from '../catalogue/events.js';
import { ActionError, ArgumentError } from '../errors.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { readConsoleTable } from '../wire/readConsoleTable.js';
import { command } from './system.js';

/** What the console says where there is no such conference or participant, in the words of Asterisk 1.6 to 22. */
const NOT_FOUND = /not found|no conference|no channel named|no participant/i;

/** Asks the console about conferences. Names are quoted, so that each stays one word of the command. */
export function confbridgeOnConsole(
  verb: string,
  names: readonly string[],
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  const odd = names.find((name) => /["\\\r\n\0]/.test(name) || name === '');
  if (odd !== undefined) {
    const message = `confbridge ${verb}: ${JSON.stringify(odd.slice(0, 40))} is no name that the console can be told`;
    return () => throwError(() => new ArgumentError(message));
  }
  return command(`confbridge ${verb} ${names.map((name) => `"${name}"`).join(' ')}`, options);
}

/** Makes an error of what the console says instead of doing something. */
export function failedOnConsole(
  action: string,
  answer: OperatorFunction<Session, Response>,
): OperatorFunction<Session, Response> {
  return pipe(
    answer,
    map((response) => {
      const complaint = response.Output?.find((line) => NOT_FOUND.test(line));
      if (complaint === undefined) return response;
      throw new ActionError(`${action} failed: ${complaint}`, action, response);
    }),
  );
}

/** The conferences that the console lists, as the rows that newer servers send. */
export function roomsOnConsole({ Output = [] }: Response): Observable<ConfbridgeListRoomsEvent> {
  return from(
    readConsoleTable(Output).map((row): ConfbridgeListRoomsEvent => ({
      Event: 'ConfbridgeListRooms',
      Conference: row.get('Conference Bridge Name') ?? '',
      Parties: row.get('Users') ?? '',
      Marked: row.get('Marked') ?? '',
      Locked: yesNo(row.get('Locked') ?? row.get('Locked?')),
      Muted: yesNo(row.get('Muted')),
    })),
  );
}

/** The participants that the console lists, with what it tells of them. */
export function participantsOnConsole(room: string, lines: readonly string[] = []): Observable<ConfbridgeListEvent> {
  return from(
    readConsoleTable(lines).map((row) => {
      const flags = row.get('Flags') ?? '';
      const fields = {
        Event: 'ConfbridgeList',
        Conference: room,
        Channel: row.get('Channel') ?? '',
        CallerIDNum: row.get('CallerID') ?? '',
        Admin: yesNo(flags.includes('A') ? 'Yes' : 'No'),
        MarkedUser: yesNo(flags.includes('M') ? 'Yes' : 'No'),
        Muted: yesNo(row.get('Muted') ?? (/m/.test(flags) ? 'Yes' : 'No')),
      };
      // The console knows less than the action.
      return fields as unknown as ConfbridgeListEvent;
    }),
  );
}

function yesNo(text = ''): string {
  return /^(?:yes|locked)$/i.test(text) ? 'Yes' : 'No';
}
