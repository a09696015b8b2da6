import type { Command } from '@commander-js/extra-typings';
import { defer, dematerialize, map, materialize, NEVER, type Observable, of, switchMap, takeUntil, timer } from 'rxjs';
import { type ConnectionConfig, readConfig } from '../../index.js';
import type { Desk } from '../Desk.js';
import { example } from '../text/example.js';
import { numberIn } from '../text/numberIn.js';
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
    .option('--for <seconds>', 'end after so many seconds', numberIn('--for', 'a time in seconds', 0.001, 2_147_483))
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

/** What the configuration says; without one an embedded PBX. Unsubscribing stops that. */
function target(desk: Desk): Observable<Target> {
  return defer(() => {
    const config = desk.configIfAny();
    if (config === undefined) return embedded();
    return of({ name: `${config.username}@${config.host}:${config.port}`, config });
  });
}

function embedded(): Observable<Target> {
  // The other commands start sooner without it.
  return defer(async () => import('../demoPbx.js')).pipe(
    switchMap(({ demoPbx }) => demoPbx()),
    map((url) => ({ name: 'embedded PBX', config: readConfig(undefined, { url }) })),
  );
}
