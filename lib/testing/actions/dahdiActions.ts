import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** chan_dahdi, which is there where it has channels. In Asterisk's words (chan_dahdi of 13 and 22). */
export const dahdiActions: readonly ManagerAction[] = [
  dahdi('DAHDIDialOffhook', 'Dial over DAHDI channel while offhook.', dialOffhook),
  dahdi(
    'DAHDIDNDoff',
    'Toggle DAHDI channel Do Not Disturb status OFF.',
    onChannel('DND Disabled', (dnd, channel) => dnd.delete(channel)),
  ),
  dahdi(
    'DAHDIDNDon',
    'Toggle DAHDI channel Do Not Disturb status ON.',
    onChannel('DND Enabled', (dnd, channel) => dnd.add(channel)),
  ),
  dahdi('DAHDIHangup', 'Hangup DAHDI Channel.', onChannel('DAHDIHangup')),
  dahdi('DAHDIShowChannels', 'Show status of DAHDI channels.', showChannels),
  dahdi('DAHDITransfer', 'Transfer DAHDI Channel.', onChannel('DAHDITransfer')),
];

function dahdi(name: string, synopsis: string, run: ManagerAction['run']): ManagerAction {
  return { name, synopsis, privilege: [], needs: ({ dahdiChannels }) => dahdiChannels.length > 0, run };
}

/** The channel that an action names; undefined, and an error sent, where there is none. */
function channelOf({ request, answer, exchange: { office } }: ActionCall): number | undefined {
  const text = request.get('DAHDIChannel');
  const channel = office.dahdiChannels.find((number) => number === Number.parseInt(text, 10));
  if (text === '') answer.error('No channel specified');
  else if (channel === undefined) answer.error('No such channel');
  return text === '' ? undefined : channel;
}

function onChannel(message: string, change?: (dnd: Set<number>, channel: number) => void): ManagerAction['run'] {
  return (call) => {
    const channel = channelOf(call);
    if (channel === undefined) return;
    change?.(call.exchange.office.dnd, channel);
    call.answer.success(message);
  };
}

function dialOffhook(call: ActionCall): void {
  if (channelOf(call) === undefined) return;
  if (call.request.get('Number') === '') call.answer.error('No number specified');
  else call.answer.success('DAHDIDialOffhook');
}

function showChannels({ request, answer, exchange: { office } }: ActionCall): void {
  const wanted = Number.parseInt(request.get('DAHDIChannel'), 10);
  const shown = office.dahdiChannels.filter((channel) => Number.isNaN(wanted) || wanted <= 0 || channel === wanted);
  answer.list({
    message: 'DAHDI channel status will follow',
    complete: 'DAHDIShowChannelsComplete',
    rows: shown.map((channel) => (actionId) => [
      ['Event', 'DAHDIShowChannels'],
      ['DAHDIChannel', channel],
      ['Signalling', 'FXO Kewlstart'],
      ['SignallingCode', 8256],
      ['Context', 'default'],
      ['DND', office.dnd.has(channel) ? 'Enabled' : 'Disabled'],
      ['Alarm', 'No Alarm'],
      ['Description', ''],
      ...actionId,
    ]),
    summary: [['Items', shown.length]],
  });
}
