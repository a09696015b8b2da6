import type { Command } from '@commander-js/extra-typings';
import { existsSync } from 'node:fs';
import { finalize, mergeMap, tap } from 'rxjs';
import { ArgumentError } from '../../index.js';
import type { Desk } from '../Desk.js';
import { tellAddress } from '../tellAddress.js';
import { dumpPacket } from '../text/dumpPacket.js';
import { example } from '../text/example.js';
import { integerIn, numberIn } from '../text/numberIn.js';

/** `record FILE` and `replay FILE`. */
export function addRecordings(program: Command, desk: Desk): void {
  program
    .command('record')
    .summary('write down what the PBX says')
    .description(
      'Writes down what the PBX says and is asked, until Ctrl-C, for "replay" and for tests. Secrets read ***. After a reconnect bug.jsonl goes on in bug.2.jsonl.',
    )
    .argument('<file>', 'a new file, which its owner alone can read')
    .option('--mask-numbers', 'put others in place of telephone numbers of six digits or more')
    .option('--force', 'write over a file that is there')
    .addHelpText('after', example('rx-asterisk record bug.jsonl --mask-numbers'))
    .action(async (file, { maskNumbers = false, force = false }) => {
      if (!force && existsSync(file)) throw new ArgumentError(`${file} is there; --force writes over it`);
      const { record } = await testing();
      let entries = 0;
      await desk.follow((pbx) =>
        record(pbx, file, { maskPhoneNumbers: maskNumbers }).pipe(
          tap(() => {
            if (entries === 0) desk.warn(`Recording into ${file} until Ctrl-C`);
            entries += 1;
          }),
          finalize(() => {
            if (entries > 0) desk.warn(`${entries} entries are in ${file}`);
          }),
        ),
      );
    });
  program
    .command('replay')
    .summary('show the events of a recording, or serve it')
    .description(
      'Shows the events of a recording at their times; with --port it is a server that says it all again. Needs no PBX.',
    )
    .argument('<file>', 'what "record" wrote')
    .option(
      '--speed <factor>',
      'how many recorded seconds pass in one; 0 for all at once',
      numberIn('--speed', 'a speed', 0, 1e6),
      1,
    )
    .option(
      '--port <number>',
      'serves AMI on that port, 0 for any that is free',
      integerIn('--port', 'a port', 0, 65_535),
    )
    .option('--host <address>', 'the address to listen at', '127.0.0.1')
    .addHelpText(
      'after',
      example('rx-asterisk replay bug.jsonl --speed 10 --json', 'rx-asterisk replay bug.jsonl --port 5038'),
    )
    .action(async (file, { speed, port, host }) => {
      const { replay, replayServer } = await testing();
      const pace = { speed: speed === 0 ? Infinity : speed };
      if (port === undefined) {
        await desk.until(
          replay(file, pace).pipe(
            mergeMap((session) => session.events$),
            tap((event) => desk.tell(event, dumpPacket)),
          ),
        );
      } else {
        await desk.until(replayServer(file, pace).listen({ host, port }).pipe(tellAddress(desk)));
      }
    });
}

/** The other commands start sooner without it. */
const testing = async () => import('../../testing/index.js');
