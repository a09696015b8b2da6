import { type Command, Option } from '@commander-js/extra-typings';
import { ignoreElements, merge } from 'rxjs';
import type { Desk } from '../Desk.js';
import { tellAddress } from '../tellAddress.js';
import { example } from '../text/example.js';
import { integerIn, numberIn } from '../text/numberIn.js';

const RELEASES = ['13', '20', '22'] as const;
const DIALECTS = { 13: 13, 20: 20, 22: 22 } as const;

/** `pbx`: the embedded PBX as a server. */
export function addPbx(program: Command, desk: Desk): void {
  program
    .command('pbx')
    .summary('be a PBX, for trying things out')
    .description('Serves AMI as an Asterisk does, with queues, phones and calls that are not there, until Ctrl-C.')
    .option('--port <number>', 'the port, 0 for any that is free', integerIn('--port', 'a port', 0, 65_535), 5_038)
    .option('--host <address>', 'the address to listen at', '127.0.0.1')
    .option('--user <name>', 'who may log in', 'admin')
    .addOption(new Option('--dialect <release>', 'the Asterisk that it speaks like').choices(RELEASES).default('22'))
    .option('--calls <rate>', 'calls that begin in a second', numberIn('--calls', 'a rate', 0, 1_000), 0.8)
    .addHelpText(
      'after',
      example('rx-asterisk pbx --port 5038', 'rx-asterisk pbx --port 0 --calls 20 --dialect 13 --json'),
    )
    .addHelpText('after', 'The secret is secret123: it is no secret.')
    .action(async ({ port, host, user, dialect, calls }) => {
      // The other commands start sooner without it.
      const { busyOffice, OFFICE_HOURS } = await import('../demoPbx.js');
      const pbx = busyOffice({ dialect: DIALECTS[dialect], users: { [user]: { secret: 'secret123' } } });
      const address$ = pbx.listen({ host, port }).pipe(tellAddress(desk, `${encodeURIComponent(user)}:secret123`));
      const calls$ = pbx.generate({ ...OFFICE_HOURS, callsPerSecond: calls }).pipe(ignoreElements());
      try {
        await desk.until(calls > 0 ? merge(address$, calls$) : address$);
      } finally {
        pbx.close();
      }
    });
}
