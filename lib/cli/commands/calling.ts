import type { Command } from '@commander-js/extra-typings';
import { tap } from 'rxjs';
import { ArgumentError, dial, type DialOptions, type DialStage, hangup, originate } from '../../index.js';
import type { Desk } from '../Desk.js';
import { Failed } from '../Failed.js';
import { beginningOf } from '../text/beginningOf.js';
import { dumpPacket } from '../text/dumpPacket.js';
import { example } from '../text/example.js';
import { integerIn, numberIn } from '../text/numberIn.js';
import { printable } from '../text/printable.js';

type Variables = Readonly<Record<string, string>>;

/** `originate` and `hangup`. */
export function addCalling(program: Command, desk: Desk): void {
  program
    .command('originate')
    .summary('start a call')
    .description(
      'Calls a channel, and connects it with an extension or an application. Ends when it is answered or is not.',
    )
    .argument('<channel>', 'whom to call, such as PJSIP/1001')
    .option('--exten <extension>', 'where in the dialplan it goes when it is answered')
    .option('--context <context>', 'the context of the extension', 'default')
    .option('--priority <priority>', 'the priority in the extension', '1')
    .option('--application <name>', 'the application that it goes to instead')
    .option('--data <text>', 'what the application is given')
    .option('--caller-id <text>', 'whose call it seems to be, such as "Alice <1001>"')
    .option('--variable <NAME=value>', 'sets a variable of the channel; may repeat', withVariable, {})
    .option('--account <code>', 'the account code')
    .option('--timeout <seconds>', 'how long it may ring', numberIn('--timeout', 'seconds', 0.001, 86_400), 30)
    .option('--follow', 'tell each stage, until the call is over')
    .addHelpText(
      'after',
      example(
        'rx-asterisk originate PJSIP/1001 --exten 100 --context default',
        'rx-asterisk originate PJSIP/1001 --application Playback --data demo-congrats --follow --json',
      ),
    )
    .action(async (channel, { follow, exten, context, priority, timeout, ...rest }) => {
      const place = exten === undefined ? {} : { exten, context, priority };
      const order: DialOptions = { ...rest, ...place, channel, timeout: timeout * 1_000 };
      await (follow === true ? followCall(desk, order) : startCall(desk, order));
    });
  program
    .command('hangup')
    .summary('hang up a channel')
    .description('Hangs up a channel, or every one whose name matches a regular expression in slashes.')
    .argument('<channel>', 'its name or its Uniqueid, or /expression/')
    .option('--cause <number>', 'the Q.850 cause, such as 16', integerIn('--cause', 'a cause', 1, 127))
    .addHelpText(
      'after',
      example('rx-asterisk hangup PJSIP/1001-00000001', "rx-asterisk hangup '/^PJSIP.1001-/' --cause 17"),
    )
    .action(async (channel, { cause }) => {
      for (const message of await desk.once((pbx) => pbx.pipe(hangup(channel, cause)))) desk.tell(message, dumpPacket);
    });
}

async function startCall(desk: Desk, order: DialOptions): Promise<void> {
  // Without events nobody says what becomes of it.
  const answers = await desk.once((pbx) => pbx.pipe(originate(order)), { listenEvents: true });
  for (const answer of answers) desk.tell(answer, dumpPacket);
  if (answers.some(({ Response }) => Response === 'Failure')) throw new Failed(`${order.channel} did not answer`);
}

async function followCall(desk: Desk, order: DialOptions): Promise<void> {
  const stages = await desk.once(
    (pbx) =>
      pbx.pipe(
        dial(order),
        tap((stage) => desk.tell(stage, describe)),
      ),
    { listenEvents: true },
  );
  const last = stages.at(-1);
  if (last?.stage === 'ended' && last.reason !== 'completed') throw new Failed(`${order.channel}: ${last.reason}`);
}

function describe(stage: DialStage): string {
  const { stage: name, channelId, ...rest } = stage;
  const facts = Object.entries(rest).map(([key, value]) => `${key}: ${String(value)}`);
  return `${printable([name, channelId, ...facts].join('  '))}\n`;
}

function withVariable(text: string, variables: Variables): Variables {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new ArgumentError(`--variable ${beginningOf(text)}: expected NAME=value`);
  // fromEntries defines keys: one that is called __proto__ is a key like any other.
  return Object.fromEntries([...Object.entries(variables), [name, value]]);
}
