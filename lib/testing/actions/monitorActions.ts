import type { Exchange } from '../calls/Exchange.js';
import type { Channel } from '../model/Channel.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';
import { requiredChannel } from './requiredChannel.js';

/** Asterisk 21 took Monitor away. */
const shared = { privilege: ['call'], dialects: [13, 20] } as const;

/** Recording in two files, one for each direction. */
export const monitorActions: readonly ManagerAction[] = [
  { name: 'ChangeMonitor', synopsis: 'Change monitoring filename of a channel.', ...shared, run: change },
  { name: 'Monitor', synopsis: 'Monitor a channel.', ...shared, run: start },
  {
    name: 'PauseMonitor',
    synopsis: 'Pause monitoring of a channel.',
    ...shared,
    run: acknowledge('Paused monitoring of the channel'),
  },
  { name: 'StopMonitor', synopsis: 'Stop monitoring a channel.', ...shared, run: stop },
  {
    name: 'UnpauseMonitor',
    synopsis: 'Unpause monitoring of a channel.',
    ...shared,
    run: acknowledge('Unpaused monitoring of the channel'),
  },
];

/** One that is recorded goes on in the new file (res_monitor.c). */
function start(call: ActionCall): void {
  const channel = requiredChannel(call);
  if (channel === undefined) return;
  const begins = channel.monitorFile === undefined;
  channel.monitorFile = call.request.get('File') || channel.name.replaceAll('/', '-');
  call.answer.success('Started monitoring channel');
  if (begins) announceStart(call.exchange, channel);
}

// The variable passes on to channels that this one calls: it is written with its underscores and read without.
function announceStart({ switchboard }: Exchange, channel: Channel): void {
  switchboard.setVariable(channel, '__MONITORED', 'true');
  channel.variables.delete('__MONITORED');
  channel.variables.set('MONITORED', 'true');
  switchboard.announce('MonitorStart', 'call', channel);
}

/** Succeeds though nothing is recorded (res_monitor.c). */
function stop(call: ActionCall): void {
  const channel = requiredChannel(call);
  if (channel === undefined) return;
  call.answer.success('Stopped monitoring channel');
  if (channel.monitorFile === undefined) return;
  channel.monitorFile = undefined;
  call.exchange.switchboard.announce('MonitorStop', 'call', channel);
  call.exchange.switchboard.setVariable(channel, 'MONITORED', '');
  channel.variables.delete('MONITORED');
}

function change(call: ActionCall): void {
  const { request, answer } = call;
  // The channel is missed before the file, and looked for after it (res_monitor.c).
  if (request.get('Channel') !== '' && request.get('File') === '') {
    answer.error('No filename specified');
    return;
  }
  const channel = requiredChannel(call);
  if (channel === undefined) return;
  if (channel.monitorFile === undefined) {
    answer.error('Could not change monitored filename of channel');
    return;
  }
  channel.monitorFile = request.get('File');
  answer.success('Changed monitor filename');
}

function acknowledge(message: string): (call: ActionCall) => void {
  return (call) => {
    if (requiredChannel(call) !== undefined) call.answer.success(message);
  };
}
