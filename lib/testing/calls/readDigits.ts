import {
  defer,
  filter,
  first,
  ignoreElements,
  map,
  type Observable,
  of,
  repeat,
  scan,
  startWith,
  switchMap,
  take,
  tap,
} from 'rxjs';
import type { ReadOptions } from '../dialplan/Step.js';
import type { Channel } from '../model/Channel.js';
import type { Exchange } from './Exchange.js';

interface Typed {
  readonly digits: string;
  readonly isDone: boolean;
}

/**
 * The application Read: takes digits until there are enough, a `#` comes, or nothing comes for a while, and sets the variable to
 * them and READSTATUS to how it went. Completes then; never errors; unsubscribing stops it.
 */
export function readDigits(
  { kernel, switchboard }: Exchange,
  channel: Channel,
  variable: string,
  { maxDigits = 255, attempts = 1, timeout = 10 }: ReadOptions,
): Observable<never> {
  const attempt$ = defer(() =>
    channel.digits$.pipe(
      scan(
        ({ digits }: Typed, digit): Typed =>
          digit === '#' ? { digits, isDone: true } : { digits: digits + digit, isDone: digits.length + 1 >= maxDigits },
        { digits: '', isDone: false },
      ),
      startWith({ digits: '', isDone: false }),
      switchMap((typed) =>
        typed.isDone ? of(typed) : kernel.after(timeout * 1000).pipe(map(() => ({ ...typed, isDone: true }))),
      ),
      filter(({ isDone }) => isDone),
      take(1),
    ),
  );
  return attempt$.pipe(
    repeat(attempts),
    first(({ digits }) => digits !== '', { digits: '', isDone: true }),
    tap(({ digits }) => {
      switchboard.setVariable(channel, variable, digits);
      switchboard.setVariable(channel, 'READSTATUS', digits === '' ? 'TIMEOUT' : 'OK');
    }),
    ignoreElements(),
  );
}
