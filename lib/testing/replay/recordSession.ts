import type { Writable } from 'node:stream';
import { map, merge, Observable, of, type SchedulerLike, takeUntil } from 'rxjs';
import type { Session } from '../../session/Session.js';
import type { TranscriptEntry } from './readTranscript.js';
import { TranscriptFile } from './TranscriptFile.js';

/**
 * Writes one session to one file until it ends, or `stop$` emits. Emits each entry when it is in the file, completes when all
 * are. Errors with `ConfigurationError` where it cannot be written; unsubscribing writes what is left and closes the file.
 */
export function recordSession(
  session: Session,
  file: string | Writable,
  mask: (text: string) => string,
  scheduler: SchedulerLike,
  stop$: Observable<void>,
): Observable<TranscriptEntry> {
  return new Observable((subscriber) => {
    const transcript = new TranscriptFile(file, (error) => subscriber.error(error));
    const began = scheduler.now();
    let passed = 0;
    subscriber.add(
      sentOver(session)
        .pipe(takeUntil(stop$))
        .subscribe({
          next: ({ from, data }) => {
            // A clock can be put back.
            passed = Math.max(passed, scheduler.now() - began);
            const entry = { t: Math.round(passed * 1_000) / 1_000_000, from, data: mask(data) };
            transcript.write(entry, () => subscriber.next(entry));
          },
          error: (error: unknown) => subscriber.error(error),
          complete: () => transcript.end(() => subscriber.complete()),
        }),
    );
    return () => transcript.end();
  });
}

function sentOver(session: Session): Observable<Omit<TranscriptEntry, 't'>> {
  return merge(
    of({ from: 'server' as const, data: `${session.banner.text}\r\n` }),
    session.actions$.pipe(map(({ text }) => ({ from: 'client' as const, data: text }))),
    session.frames$.pipe(map(({ text }) => ({ from: 'server' as const, data: `${text}\r\n\r\n` }))),
  );
}
