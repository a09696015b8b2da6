import type { CallerId } from './CallerId.js';
import type { Channel } from './Channel.js';
import { CHANNEL_STATES } from './channelStates.js';
import { escapeC } from '../wire/escapeC.js';
import type { Field } from '../wire/formatMessage.js';

/** The lines that describe a channel in events and rows, each with a prefix where an event names several channels. */
export function channelBlock(channel: Channel, channelVars: readonly string[], prefix = ''): Field[] {
  const { state, callerId, connectedLine, location, identity } = channel;
  const fields: Field[] = [
    ['Channel', identity.name],
    ['ChannelState', CHANNEL_STATES[state]],
    ['ChannelStateDesc', state],
    ['CallerIDNum', numberOf(callerId)],
    ['CallerIDName', escapeC(nameOf(callerId))],
    ['ConnectedLineNum', numberOf(connectedLine)],
    ['ConnectedLineName', escapeC(nameOf(connectedLine))],
    ['Language', 'en'],
    ['AccountCode', channel.accountCode],
    ['Context', location.context],
    ['Exten', location.exten],
    ['Priority', location.priority],
    ['Uniqueid', identity.uniqueid],
    ['Linkedid', identity.linkedid],
    ...channelVars.map((name): Field => ['ChanVariable', `${name}=${escapeC(channel.variables.get(name) ?? '')}`]),
  ];
  return prefix === '' ? fields : fields.map(([name, value]): Field => [prefix + name, value]);
}

export function numberOf({ number }: CallerId): string {
  return number ?? '<unknown>';
}

export function nameOf({ name }: CallerId): string {
  return name ?? '<unknown>';
}
