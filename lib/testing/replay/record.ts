import { parse, format } from 'node:path';
import type { Writable } from 'node:stream';
import {
  asyncScheduler,
  catchError,
  concat,
  defer,
  dematerialize,
  EMPTY,
  filter,
  isObservable,
  materialize,
  mergeMap,
  type Observable,
  of,
  type SchedulerLike,
  Subject,
  throwError,
} from 'rxjs';
import type { Session } from '../../session/Session.js';
import type { Timing } from '../../session/withSession.js';
import { maskText } from '../../wire/maskText.js';
import { numberMask } from './numberMask.js';
import type { TranscriptEntry } from './readTranscript.js';
import { recordSession } from './recordSession.js';

/** How sessions are recorded. */
export interface RecordOptions {
  /**
   * Whether telephone numbers become others: six digits or more in a row, wherever they stand, also within channel names and
   * dial strings. The same number becomes the same fake in the whole recording, of the same length, so that a replay still
   * hangs together. Shorter extensions stay, and so do times, Uniqueids and ActionIDs.
   * @default false
   */
  readonly maskPhoneNumbers?: boolean | undefined;
  /** The clock that says when. @default that of the manager, else the real time */
  readonly scheduler?: SchedulerLike | undefined;
}

/**
 * Writes down what is sent over a session, or over every session of a manager, as a transcript that {@link replay} and
 * {@link replayServer} play: the banner, every action, and every frame of the server, with their times. The first subscriber
 * of a manager hears everything but the login, which is in no recording, and bytes that are no frame.
 *
 * Secrets read `***`: headers, variables, settings and lines of console output that are named so, and challenges. What nobody
 * can tell for one stays, for example digits that a caller dials.
 *
 * A transcript is one connection: after a reconnect of `bug.jsonl` follow `bug.2.jsonl`, `bug.3.jsonl` and so on. A stream
 * takes the first connection. What was in a file is lost, and its owner alone can read it.
 *
 * Emits each entry when it is in the file. Completes when the source has, the last session has ended and everything is written;
 * with a stream, when its session has ended. Errors with `ConfigurationError`, which names the file, where it cannot be written,
 * and with the source's error once all before it is written. Unsubscribing writes what is left and closes the file.
 * @example
 * const recording = record(pbx, 'bug.jsonl', { maskPhoneNumbers: true }).subscribe();
 */
export function record(
  source: Session | Observable<Session>,
  file: string | Writable,
  options: RecordOptions = {},
): Observable<TranscriptEntry> {
  return defer(() => {
    const { maskPhoneNumbers = false, scheduler = clockOf(source) } = options;
    const maskNumbers = maskPhoneNumbers ? numberMask() : (text: string) => text;
    const mask = (text: string): string => maskNumbers(maskText(text));
    const sessions$ = isObservable(source) ? source : of(source);
    return typeof file === 'string'
      ? untilFailure(sessions$, (session, index, failed$) =>
          recordSession(session, numbered(file, index + 1), mask, scheduler, failed$),
        )
      : untilFailure(sessions$.pipe(filter((_, index) => index === 0)), (session, _, failed$) =>
          recordSession(session, file, mask, scheduler, failed$).pipe(materialize()),
        ).pipe(dematerialize());
  });
}

function clockOf(source: Session | Observable<Session>): SchedulerLike {
  return 'timing' in source ? (source.timing as Timing).scheduler : asyncScheduler;
}

function numbered(path: string, number: number): string {
  if (number === 1) return path;
  const { dir, name, ext } = parse(path);
  return format({ dir, name: `${name}.${number}`, ext });
}

/** The error of a source comes last. Until then it only tells that nothing more will be. */
function untilFailure<T>(
  sessions$: Observable<Session>,
  project: (session: Session, index: number, failed$: Observable<void>) => Observable<T>,
): Observable<T> {
  return defer(() => {
    const failed = new Subject<void>();
    let failure$: Observable<never> = EMPTY;
    const recorded$ = sessions$.pipe(
      catchError((error: unknown) => {
        failure$ = throwError(() => error);
        failed.next();
        return EMPTY;
      }),
      mergeMap((session, index) => project(session, index, failed)),
    );
    return concat(
      recorded$,
      defer(() => failure$),
    );
  });
}
