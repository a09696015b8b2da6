import { getvar, type SentAction, type Session } from 'rx-asterisk';
import { replay, type TranscriptEntry } from 'rx-asterisk/testing';
import {
  catchError,
  EMPTY,
  ignoreElements,
  lastValueFrom,
  merge,
  mergeMap,
  type Observable,
  of,
  tap,
  toArray,
} from 'rxjs';

const ASKED = ['A', 'SECRET'].flatMap((name, index): TranscriptEntry[] => [
  { t: index, from: 'client', data: `Action: Getvar\r\nActionID: ${index}\r\nVariable: ${name}\r\n\r\n` },
  { t: index, from: 'server', data: `Response: Success\r\nActionID: ${index}\r\nValue: 1\r\n\r\n` },
]);
const BANNER: TranscriptEntry = { t: 0, from: 'server', data: 'Asterisk Call Manager/11.0.0\r\n' };

function sentOver(perform: (session: Session) => Observable<unknown>): Promise<SentAction[]> {
  const sent$ = replay([BANNER, ...ASKED], { speed: Infinity }).pipe(
    mergeMap((session) => merge(session.actions$, perform(session).pipe(ignoreElements()))),
    toArray(),
  );
  return lastValueFrom(sent$);
}

describe('the actions of a session', () => {
  it('are told as they are sent, with their secrets masked', async () => {
    const fields = { Variable: 'SECRET', Value: 'hunter2', ActionID: 'mine' };
    const told: SentAction[] = [];
    await lastValueFrom(
      replay([BANNER], { speed: Infinity }).pipe(
        mergeMap((session) => {
          // It was not recorded, and fails.
          const failing$ = session.perform({ name: 'Setvar', fields }).pipe(catchError(() => EMPTY));
          return merge(session.actions$.pipe(tap((action) => told.push(action))), failing$);
        }),
      ),
    );
    expect(told).toEqual([
      {
        name: 'Setvar',
        actionId: 'mine',
        text: 'Action: Setvar\r\nActionID: mine\r\nVariable: SECRET\r\nValue: ***\r\n\r\n',
      },
    ]);
  });

  it('are over with the connection, and told to each once', async () => {
    const sent = await sentOver((session) => of(session).pipe(getvar(null, 'A')));
    expect(sent.map(({ name }) => name)).toEqual(['Getvar']);
  });
});
