import type { CallerId } from './CallerId.js';
import type { Channel } from './Channel.js';
import { CHANNEL_STATES } from './channelStates.js';
import { escapeC } from '../wire/escapeC.js';
import { type Field, formatLines } from '../wire/formatMessage.js';

/** The lines that describe a channel in events and rows, each with a prefix where an event names several channels. */
export function channelBlock(channel: Channel, channelVars: readonly string[], prefix = ''): Field[] {
  const { state, shownCallerId: callerId, connectedLine, location, identity } = channel;
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

/** The same as text. Most events of a channel describe it as the one before did: then the text is taken again. */
export function channelLines(channel: Channel, channelVars: readonly string[]): string {
  const { state, shownCallerId: callerId, connectedLine, accountCode, location, described } = channel;
  const isSame =
    described?.state === state &&
    described.callerId === callerId &&
    described.connectedLine === connectedLine &&
    described.accountCode === accountCode &&
    described.location === location;
  if (isSame && channelVars.length === 0) return described.lines;
  const lines = formatLines(channelBlock(channel, channelVars));
  channel.described = { state, callerId, connectedLine, accountCode, location, lines };
  return lines;
}

export function numberOf({ number }: CallerId): string {
  return number ?? '<unknown>';
}

export function nameOf({ name }: CallerId): string {
  return name ?? '<unknown>';
}
