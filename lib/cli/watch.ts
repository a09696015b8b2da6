import process from 'node:process';
import {
  defer,
  dematerialize,
  EMPTY,
  filter,
  fromEvent,
  ignoreElements,
  materialize,
  merge,
  NEVER,
  type Observable,
  switchMap,
  take,
  takeWhile,
  tap,
  throwError,
  timer,
} from 'rxjs';
import { Manager } from '../manager/Manager.js';
import { adviceFor } from './adviceFor.js';
import { demoPbx } from './demoPbx.js';
import { drawPicture } from './drawPicture.js';
import { parseArguments, usage } from './parseArguments.js';
import { screenOn } from './Screen.js';
import { watchPbx } from './watchPbx.js';

// `npm start`: the live picture of a PBX until the time is up, or Ctrl-C.
defer(main).subscribe({
  error: (error: unknown) => {
    process.stderr.write(`${adviceFor(error)}\n`);
    process.exitCode = 1;
  },
});

function main(): Observable<unknown> {
  const { help, seconds } = parseArguments(process.argv.slice(2));
  const address = process.env['AMI_URL'];
  if (help) {
    process.stdout.write(usage);
    return EMPTY;
  }
  if (address !== undefined) return watch(Manager.from(address), new URL(address).host, seconds);
  return demoPbx().pipe(
    switchMap((demo) => watch(Manager.from(demo), 'embedded PBX', seconds).pipe(materialize())),
    // The demo ends with the watching.
    dematerialize(),
  );
}

function watch(pbx: Manager, name: string, seconds: number | undefined): Observable<unknown> {
  const screen = screenOn(process.stdout);
  const pictures$ = watchPbx(pbx, name).pipe(
    tap((picture) => {
      screen.draw(drawPicture(picture, Date.now()));
    }),
  );
  return merge(pictures$, firstFailure(pbx), closeAt(theEnd(seconds), pbx));
}

/** Nobody waits for a PBX whose address is wrong; one that is lost later is waited for. */
function firstFailure(pbx: Manager): Observable<never> {
  return pbx.status$.pipe(
    takeWhile(({ state }) => state !== 'ready'),
    filter((status) => status.state === 'reconnecting'),
    switchMap(({ cause }) => throwError(() => cause)),
  );
}

/** Closing logs off and completes all that hangs on the manager. */
function closeAt(end$: Observable<unknown>, pbx: Manager): Observable<never> {
  return end$.pipe(
    tap(() => {
      pbx.close();
    }),
    ignoreElements(),
  );
}

function theEnd(seconds: number | undefined): Observable<unknown> {
  const signals$ = merge(fromEvent(process, 'SIGINT'), fromEvent(process, 'SIGTERM'));
  // Who reads our output may leave first, as `head` does.
  const readerGone$ = fromEvent(process.stdout, 'error');
  return merge(signals$, readerGone$, seconds === undefined ? NEVER : timer(seconds * 1_000)).pipe(take(1));
}
