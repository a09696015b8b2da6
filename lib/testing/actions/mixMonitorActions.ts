import type { Channel } from '../model/Channel.js';
import type { Field } from '../wire/formatMessage.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';
import { isTrue } from './isTrue.js';
import { requiredChannel } from './requiredChannel.js';

/** Recording in one file. */
export const mixMonitorActions: readonly ManagerAction[] = [
  {
    name: 'MixMonitor',
    synopsis:
      'Record a call and mix the audio during the recording.  Use of StopMixMonitor is required to guarantee the audio file is available for processing during dialplan execution.',
    privilege: ['system'],
    run: start,
  },
  {
    name: 'MixMonitorMute',
    synopsis: 'Mute / unMute a Mixmonitor recording.',
    privilege: ['system', 'call'],
    run: mute,
  },
  {
    name: 'StopMixMonitor',
    synopsis: "Stop recording a call through MixMonitor, and free the recording's file handle.",
    privilege: ['system', 'call'],
    run: stop,
  },
];

/** Where Asterisk puts a file whose name is no path. */
const FOLDER = '/var/spool/asterisk/monitor/';

function start(call: ActionCall): void {
  const { request, answer, exchange } = call;
  const channel = requiredChannel(call);
  if (channel === undefined) return;
  const file = request.get('File');
  if (file === '' && !/[rt]\(/.test(request.get('Options'))) {
    answer.error('Could not start monitoring channel');
    return;
  }
  const path = file.startsWith('/') ? file : FOLDER + file;
  const variable = /i\(([^)]*)\)/.exec(request.get('Options'))?.[1];
  const id = `0x7f${exchange.switchboard.nextSerial('MixMonitor')}00`;
  channel.mixMonitors.set(id, path);
  // No message here, unlike in most answers (recording, Asterisk 22).
  answer.send('Success', variable === undefined ? [] : [['MixMonitorID', id]]);
  if (variable !== undefined) exchange.switchboard.setVariable(channel, variable, id);
  exchange.switchboard.setVariable(channel, 'MIXMONITOR_FILENAME', path);
  announce(call, 'MixMonitorStart', channel);
}

function stop(call: ActionCall): void {
  const { request, answer } = call;
  const channel = requiredChannel(call);
  if (channel === undefined) return;
  // Without an id the newest is stopped: a channel keeps them so.
  const id = request.get('MixMonitorID') || [...channel.mixMonitors.keys()].at(-1);
  if (id === undefined || !channel.mixMonitors.delete(id)) {
    answer.error('Could not stop monitoring channel');
    return;
  }
  answer.send('Success', []);
  announce(call, 'MixMonitorStop', channel);
}

function mute(call: ActionCall): void {
  const { request, answer } = call;
  const [direction, state, id] = [request.get('Direction'), request.get('State'), request.get('MixMonitorID')];
  if (direction === '') answer.error('No direction specified. Must be read, write or both');
  else if (!['read', 'write', 'both'].includes(direction.toLowerCase()))
    answer.error('Invalid direction specified. Must be read, write or both');
  else if (request.get('Channel') !== '' && state === '') answer.error('No state specified');
  else {
    const channel = requiredChannel(call);
    if (channel === undefined) return;
    if (id === '' ? channel.mixMonitors.size === 0 : !channel.mixMonitors.has(id)) {
      answer.error('Cannot set mute flag');
      return;
    }
    answer.send('Success', []);
    announce(call, 'MixMonitorMute', channel, [
      ['Direction', direction],
      ['State', Number(isTrue(state))],
    ]);
  }
}

/** Asterisk 13 does not tell of it (its catalogue has no such events). */
function announce({ exchange }: ActionCall, event: string, channel: Channel, fields: readonly Field[] = []): void {
  if (exchange.office.dialect > 13) exchange.switchboard.announce(event, 'call', channel, fields);
}
