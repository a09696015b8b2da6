import { createInterface, emitKeypressEvents, type Key as TypedKey } from 'node:readline';
import { PassThrough } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import { defer, fromEvent, merge, mergeMap, NEVER, Observable, share } from 'rxjs';
import type { Key, Terminal } from './Terminal.js';

/** So long, in ms, what a key sends may take to arrive: then it was the key Escape alone. */
const ESCAPE_TIME = 50;

/** The terminal of a process. It takes nothing before somebody subscribes. */
export function openTerminal(input: ReadStream, output: WriteStream, hasColors: boolean): Terminal {
  return {
    // Some terminals say that they have none.
    get columns() {
      return output.columns > 0 ? output.columns : 80;
    },
    get rows() {
      return output.rows > 0 ? output.rows : 24;
    },
    hasColors,
    // Whoever brings a stopped process back finds something else in the window.
    resize$: merge(fromEvent(output, 'resize'), fromEvent(process, 'SIGCONT')),
    keys$: input.isTTY ? keysOf(input).pipe(share()) : NEVER,
    // Only now: what it needs is loaded for those who draw.
    screen$: defer(() => import('./openScreen.js')).pipe(mergeMap(({ openScreen }) => openScreen(output))),
  };
}

function keysOf(input: ReadStream): Observable<Key> {
  return new Observable((subscriber) => {
    // Where no interface says how long, Escape takes half a second. This one is never read from.
    const timing = createInterface({ input: new PassThrough(), escapeCodeTimeout: ESCAPE_TIME });
    emitKeypressEvents(input, timing);
    const onKey = (text: string | undefined, key: TypedKey): void => subscriber.next(keyOf(text ?? '', key));
    const onError = (): void => {
      // The terminal is gone; a signal says so, too.
    };
    // The shell may have had the terminal meanwhile.
    const onContinue = (): void => void input.setRawMode(false).setRawMode(true);
    input.on('error', onError).on('keypress', onKey).setRawMode(true).resume();
    process.on('SIGCONT', onContinue);
    return () => {
      process.off('SIGCONT', onContinue);
      timing.close();
      input.off('keypress', onKey).setRawMode(false).pause();
    };
  });
}

function keyOf(text: string, { name, ctrl = false, meta = false }: TypedKey): Key {
  const writes = !ctrl && !meta && !/\p{Cc}/u.test(text);
  return { name, text: writes ? text : '', ctrl };
}
