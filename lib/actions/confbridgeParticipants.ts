import { catchError, forkJoin, map, of, type OperatorFunction, toArray } from 'rxjs';
import type { ConfbridgeListEvent } from '../catalogue/events.js';
import { hasKind } from '../errors.js';
import { isNotFound } from '../operators/isNotFound.js';
import type { PerformOptions, Session } from '../session/Session.js';
import { withSession } from '../session/withSession.js';
import { readConsoleTable } from '../wire/readConsoleTable.js';
import { confbridgeList } from './confbridge.js';
import { confbridgeOnConsole } from './confbridgeConsole.js';

/** Who is in a conference, with the profiles that only the console tells; they are empty where it may not be asked. */
export interface Participant {
  readonly channel: string;
  readonly userProfile: string;
  readonly bridgeProfile: string;
  readonly menu: string;
  readonly callerId: string;
  readonly muted: boolean;
}

/**
 * Tells who is in a conference of ConfBridge: what the action knows, and what the console knows besides.
 * Emits one list, an empty one for an unknown room, and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ConfbridgeList/
 * @example
 * pbx.pipe(confbridgeParticipants('conf1')).subscribe((people) => console.log(people.length));
 */
export function confbridgeParticipants(
  room: string,
  options?: PerformOptions,
): OperatorFunction<Session, readonly Participant[]> {
  return withSession((session) =>
    forkJoin([
      of(session).pipe(confbridgeList(room, options), toArray(), catchError(noneIfUnknown)),
      of(session).pipe(confbridgeOnConsole('list', [room], options), map(profilesOf), catchError(noneIfRefused)),
    ]).pipe(map(([rows, profiles]) => rows.map((row) => toParticipant(row, profiles.get(row.Channel))))),
  );
}

type Profiles = ReadonlyMap<string, ReadonlyMap<string, string>>;

function profilesOf({ Output = [] }: { readonly Output?: readonly string[] }): Profiles {
  return new Map(readConsoleTable(Output).map((row) => [row.get('Channel') ?? '', row]));
}

function toParticipant(row: ConfbridgeListEvent, profiles?: ReadonlyMap<string, string>): Participant {
  return {
    channel: row.Channel,
    userProfile: profiles?.get('User Profile') ?? '',
    bridgeProfile: profiles?.get('Bridge Profile') ?? '',
    menu: profiles?.get('Menu') ?? '',
    callerId: row.CallerIDNum,
    muted: row.Muted === 'Yes',
  };
}

function noneIfUnknown(error: unknown) {
  if (isNotFound(error)) return of([]);
  throw error;
}

// The list stands without the profiles: a user may lack the class command, a name may be none for the console.
function noneIfRefused(error: unknown) {
  const isRefused = (['action', 'permissionDenied', 'unsupportedAction', 'argument'] as const).some((kind) =>
    hasKind(error, kind),
  );
  if (isRefused) return of<Profiles>(new Map());
  throw error;
}
