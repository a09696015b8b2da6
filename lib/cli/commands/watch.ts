import { type Command, InvalidArgumentError } from '@commander-js/extra-typings';
import {
  catchError,
  defer,
  dematerialize,
  map,
  materialize,
  NEVER,
  type Observable,
  of,
  switchMap,
  takeUntil,
  throwError,
  timer,
} from 'rxjs';
import { type ConnectionConfig, hasKind, readConfig } from '../../index.js';
import { demoPbx } from '../demoPbx.js';
import type { Desk } from '../Desk.js';
import { example } from '../text/example.js';
import { printPictures } from '../watch/printPictures.js';
import { showPictures } from '../watch/showPictures.js';

/** The PBX that is looked at. */
interface Target {
  readonly name: string;
  readonly config: ConnectionConfig;
}

/** `watch [--for SECONDS]`. */
export function addWatch(program: Command, desk: Desk): void {
  program
    .command('watch')
    .summary('show the calls, the queues and the events, live')
    .description(
      'Shows the calls, the queues and the events of the PBX as they are now, until q or Ctrl-C. Connects again when the ' +
        'connection goes. Without a configuration it shows an embedded PBX with calls of its own. What goes into a file or a ' +
        'pipe is a picture each second, with --json a line of JSON.',
    )
    .option('--for <seconds>', 'end after so many seconds', secondsIn)
    .addHelpText('after', example('rx-asterisk watch', 'rx-asterisk watch --for 10 --json > calls.jsonl'))
    .action(async ({ for: seconds }) => {
      const end$ = seconds === undefined ? NEVER : timer(seconds * 1_000);
      const watched$ = target(desk).pipe(
        switchMap(({ name, config }) =>
          desk
            .following(
              config,
              (pbx) => {
                const isShown = desk.terminal !== undefined && !desk.isJson;
                const seen$ = isShown ? showPictures(pbx, name, desk.terminal) : printPictures(pbx, name, desk);
                return seen$.pipe(takeUntil(end$));
              },
              { isQuiet: true },
            )
            // The embedded PBX goes on until nobody looks at it any more.
            .pipe(materialize()),
        ),
        dematerialize(),
      );
      await desk.until(watched$);
    });
}

function secondsIn(text: string): number {
  const seconds = Number(text);
  // A timer cannot be longer.
  if (text.trim() === '' || !(seconds > 0 && seconds <= 2_147_483))
    throw new InvalidArgumentError('It is a number of seconds.');
  return seconds;
}

/** What the configuration says; without one an embedded PBX. Unsubscribing stops that. */
function target(desk: Desk): Observable<Target> {
  const configured$ = defer(() => of(desk.config())).pipe(
    map((config) => ({ name: `${config.username}@${config.host}:${config.port}`, config })),
  );
  return configured$.pipe(
    catchError((error: unknown) => (isUnconfigured(error) ? embedded() : throwError(() => error))),
  );
}

function isUnconfigured(error: unknown): boolean {
  return hasKind(error, 'configuration') && error.message.startsWith('There is no configuration');
}

function embedded(): Observable<Target> {
  return demoPbx().pipe(
    map((address) => ({ name: 'embedded PBX', config: readConfig(undefined, { env: { AMI_URL: address } }) })),
  );
}
