import type { Command } from '@commander-js/extra-typings';
import { ArgumentError, coreShowChannels, redirect } from '../../index.js';
import type { Desk } from '../Desk.js';
import { beginningOf } from '../text/beginningOf.js';
import { dumpHuman } from '../text/dumpPacket.js';
import { example } from '../text/example.js';

interface Rescue {
  readonly channel: string;
  readonly context: string;
  readonly exten: string;
  readonly priority: string;
}

/** `recover [channel context exten priority]`: takes back a channel that is nowhere in the dialplan. */
export function addRecover(program: Command, desk: Desk): void {
  program
    .command('recover')
    .summary('redirect a channel that is nowhere in the dialplan')
    .description(
      'Redirects a channel. Without arguments it lists those that have no extension, and asks which, and where to.',
    )
    .argument('[channel]')
    .argument('[context]')
    .argument('[exten]')
    .argument('[priority]')
    .addHelpText('after', example('rx-asterisk recover', 'rx-asterisk recover PJSIP/1001-00000001 default 100 1'))
    .action(async (channel, context, exten, priority) => {
      const rescue = channel === undefined ? await askWhich(desk) : given(channel, context, exten, priority);
      if (rescue === undefined) return;
      const { channel: lost, ...place } = rescue;
      await desk.once((pbx) => pbx.pipe(redirect(lost, place)));
      desk.tell(rescue, () => dumpHuman(`${lost} goes to ${place.exten}@${place.context}`));
    });
}

function given(channel: string, context?: string, exten?: string, priority?: string): Rescue {
  if (context === undefined || exten === undefined || priority === undefined)
    throw new ArgumentError('recover takes nothing, or channel, context, exten and priority');
  return { channel, context, exten, priority };
}

/** Undefined where there is none. */
async function askWhich(desk: Desk): Promise<Rescue | undefined> {
  const rows = await desk.once((pbx) => pbx.pipe(coreShowChannels()));
  const lost = rows.filter(({ Exten }) => Exten === '');
  if (lost.length === 0) {
    desk.warn('There is no channel without an extension');
    return undefined;
  }
  lost.forEach(({ Channel, CallerIDNum, BridgeId }, at) => {
    desk.warn(`${at + 1}: ${Channel} ${CallerIDNum} ${BridgeId}`);
  });
  const choice = (await desk.ask('Channel [1]: ')) || '1';
  const chosen = lost[Number(choice) - 1];
  if (!chosen)
    throw new ArgumentError(`There is no channel ${beginningOf(choice)}: choose one from 1 to ${lost.length}`);
  return {
    channel: chosen.Channel,
    context: (await desk.ask('Context [local_extensions]: ')) || 'local_extensions',
    exten: (await desk.ask('Extension [101]: ')) || '101',
    priority: (await desk.ask('Priority [1]: ')) || '1',
  };
}
