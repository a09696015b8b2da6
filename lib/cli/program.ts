import {
  dematerialize,
  EMPTY,
  filter,
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
import { demoPbx } from './demoPbx.js';
import { drawPicture } from './drawPicture.js';
import { parseArguments, usage } from './parseArguments.js';
import { type Output, screenOn } from './Screen.js';
import { watchPbx } from './watchPbx.js';

/** What the program gets from its surroundings. */
export interface Surroundings {
  readonly argv: readonly string[];
  /** The PBX to watch; an embedded one without it. */
  readonly address: string | undefined;
  readonly output: Output;
  /** Emits when the user wants to leave. */
  readonly interrupt$: Observable<unknown>;
}

/**
 * Draws the live picture of a PBX. Completes when the time is up or the user leaves, after logging off.
 * Errors where the PBX cannot be watched. Unsubscribing leaves at once.
 */
export function program({ argv, address, output, interrupt$ }: Surroundings): Observable<unknown> {
  const { help, seconds } = parseArguments(argv);
  if (help) {
    output.write(usage);
    return EMPTY;
  }
  const timeUp$ = seconds === undefined ? NEVER : timer(seconds * 1_000);
  const end$ = merge(interrupt$, timeUp$).pipe(take(1));
  if (address !== undefined) return watch(Manager.from(address), new URL(address).host, output, end$);
  return demoPbx().pipe(
    switchMap((demo) => watch(Manager.from(demo), 'embedded PBX', output, end$).pipe(materialize())),
    // The demo ends with the watching.
    dematerialize(),
  );
}

function watch(pbx: Manager, name: string, output: Output, end$: Observable<unknown>): Observable<unknown> {
  const screen = screenOn(output);
  const pictures$ = watchPbx(pbx, name).pipe(
    tap((picture) => {
      screen.draw(drawPicture(picture, Date.now()));
    }),
  );
  return merge(pictures$, firstFailure(pbx), closeAt(end$, pbx));
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
