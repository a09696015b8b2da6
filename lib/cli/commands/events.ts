import type { Command } from '@commander-js/extra-typings';
import { filter, tap } from 'rxjs';
import { type AmiEvent, ArgumentError, eventNames } from '../../index.js';
import type { Desk } from '../Desk.js';
import { globs } from '../globs.js';
import { beginningOf } from '../text/beginningOf.js';
import { dumpPacket } from '../text/dumpPacket.js';
import { example } from '../text/example.js';
import { printable } from '../text/printable.js';

type Test = (event: AmiEvent) => boolean;

/** `events [names…] [--filter Key=glob]`, which the seed calls `dump`. */
export function addEvents(program: Command, desk: Desk): void {
  program
    .command('events')
    .alias('dump')
    .summary('show events as they come')
    .description(
      'Shows events as they come, of these names or all, until Ctrl-C. Connects again when the connection goes.',
    )
    .argument('[names...]', 'names of events, in capitals or not')
    .option(
      '--filter <Key=glob>',
      'only events with such a field: * is any text, ? any character; may repeat, then all must hold',
      (text: string, tests: readonly Test[]): readonly Test[] => [...tests, fieldTest(text)],
      [],
    )
    .addHelpText(
      'after',
      example(
        'rx-asterisk events Hangup Newchannel --json | head -3',
        "rx-asterisk events --filter 'Channel=PJSIP/10*' --filter 'Cause=1[79]'",
      ),
    )
    .action(async (names, { filter: tests }) => {
      const wanted = new Set(names.map((name) => spelt(name, desk)));
      await desk.follow((pbx, { username, host, port }) => {
        if (!desk.isJson) desk.print(`# ${printable(`${username}@${host}:${port}`)}\n`);
        return pbx.events$.pipe(
          filter((event) => wanted.size === 0 || wanted.has(event.Event)),
          filter((event) => tests.every((test) => test(event))),
          tap((event) => desk.tell(event, dumpPacket)),
        );
      });
    });
}

/** As Asterisk spells it. An event that nobody knows may come all the same, from a module of one's own. */
function spelt(name: string, desk: Desk): string {
  const known = eventNames.find((one) => one.toLowerCase() === name.toLowerCase());
  if (known === undefined)
    desk.warn(`There is no event ${beginningOf(name)} in Asterisk 13 to 22: it is waited for as it is spelt`);
  return known ?? name;
}

function fieldTest(text: string): Test {
  const [, key, glob] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (key === undefined || glob === undefined)
    throw new ArgumentError(`--filter ${beginningOf(text)}: expected Key=glob, such as Channel=PJSIP/10*`);
  const matches = globs([glob]);
  return (event) =>
    Object.entries(event).some(
      ([name, value]) => name.toLowerCase() === key.toLowerCase() && textsIn(value).some((one) => matches(one)),
    );
}

/** Variables as `NAME=value`. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.map(String)
    : Object.entries(value).map(([name, one]) => `${name}=${String(one)}`);
}
