import { ArgumentError, type Session } from 'rx-asterisk';
import { replay, type TranscriptEntry } from 'rx-asterisk/testing';
import {
  catchError,
  EMPTY,
  ignoreElements,
  merge,
  mergeMap,
  type Observable,
  tap,
  timer,
  VirtualTimeScheduler,
} from 'rxjs';
import { actionsOf, type RecordedAction } from '../performRecording.js';
import type { LiveRecording } from '../recordings.js';

/** What a session heard. */
export interface Playback {
  /** The texts of its frames. */
  readonly frames: readonly string[];
  readonly error: unknown;
  readonly hasCompleted: boolean;
  /** The ActionIDs of what the library would send. */
  readonly performed: ReadonlySet<string>;
  /** When it was over, in ms. */
  readonly frame: number;
}

type TimedAction = RecordedAction & { readonly at: number };

/** The entries as a recording. */
export function recordingFrom(entries: readonly TranscriptEntry[]): LiveRecording {
  const serverText = entries
    .filter(({ from }) => from === 'server')
    .map(({ data }) => data)
    .join('');
  return { name: '', entries, serverText, serverBytes: Buffer.from(serverText) };
}

/** Replays a recording in virtual time and performs each of its actions when it was performed. */
export function playBack(
  recording: LiveRecording,
  besides: (session: Session, scheduler: VirtualTimeScheduler) => Observable<unknown> = () => EMPTY,
): Playback {
  const scheduler = new VirtualTimeScheduler();
  const frames: string[] = [];
  const performed = new Set<string>();
  let error: unknown;
  let hasCompleted = false;
  const perform = (session: Session, { id, name, fields, at }: TimedAction): Observable<never> =>
    timer(at - scheduler.now(), scheduler).pipe(
      tap(() => performed.add(id)),
      mergeMap(() => session.perform({ name, fields: { ...fields, ActionID: id } })),
      ignoreElements(),
      catchError((failure: unknown) => {
        if (failure instanceof ArgumentError) performed.delete(id);
        return EMPTY;
      }),
    );
  replay(recording.entries, { virtual: scheduler })
    .pipe(
      tap({ error: (failure: unknown) => (error = failure), complete: () => (hasCompleted = true) }),
      mergeMap((session) =>
        merge(
          besides(session, scheduler),
          session.frames$.pipe(tap(({ text }) => frames.push(text))),
          ...timedActionsOf(recording).map((action) => perform(session, action)),
        ),
      ),
      catchError(() => EMPTY),
    )
    .subscribe();
  scheduler.flush();
  return { frames, error, hasCompleted, performed, frame: scheduler.frame };
}

/** In ms since the login, if there was one. */
function timedActionsOf(recording: LiveRecording): TimedAction[] {
  const sent = recording.entries.filter(({ from }) => from === 'client');
  const ms = ({ t }: TranscriptEntry): number => Math.round(t * 1_000_000) / 1_000;
  const login = sent.find(({ data }) => data.includes('Action: Login'));
  const start = login ? ms(login) : 0;
  const actions = actionsOf(recording).map((action) => ({
    ...action,
    at: ms(sent.find(({ data }) => data.includes(`ActionID: ${action.id}\r`))!) - start,
  }));
  // What is sent before the login is sent by no session.
  return actions.filter(({ at }) => at >= 0);
}
