import { readVariable } from '../calls/readVariable.js';
import type { Exchange } from '../calls/Exchange.js';
import type { Channel } from '../model/Channel.js';
import { nameOf, numberOf } from '../model/channelBlock.js';
import { bareName } from '../model/parseVariables.js';
import { clock } from '../wire/clock.js';
import type { Field } from '../wire/formatMessage.js';
import { isTrue } from './isTrue.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** What channels there are. */
export const channelLists: readonly ManagerAction[] = [
  {
    name: 'CoreShowChannels',
    synopsis: 'List currently active channels.',
    privilege: ['system', 'reporting'],
    run: coreShowChannels,
  },
  { name: 'Status', synopsis: 'List channel status.', privilege: ['system', 'call', 'reporting'], run: status },
];

function coreShowChannels({ answer, exchange }: ActionCall): void {
  answer.list({
    message: 'Channels will follow',
    complete: 'CoreShowChannelsComplete',
    rows: exchange.switchboard.channels.map((channel) => (id) => [
      ['Event', 'CoreShowChannel'],
      ...id,
      ...exchange.switchboard.block(channel),
      ['Application', channel.application],
      ['ApplicationData', channel.data],
      ['Duration', clock(ageOf(exchange, channel))],
      ['BridgeId', channel.bridge?.uniqueid ?? ''],
    ]),
  });
}

function status({ request, answer, exchange }: ActionCall): void {
  const name = request.get('Channel');
  const channel = exchange.switchboard.find(name);
  if (name !== '' && channel === undefined) {
    answer.error('No such channel');
    return;
  }
  const channels = channel === undefined ? everyChannel(exchange) : [channel];
  const wanted = request
    .get('Variables')
    .split(',')
    .filter((variable) => variable !== '');
  const all = isTrue(request.get('AllVariables'));
  answer.list({
    message: 'Channel status will follow',
    complete: 'StatusComplete',
    rows: channels.map((one) => (id) => [
      ['Event', 'Status'],
      ['Privilege', 'Call'],
      ...statusFields(exchange, one),
      ...(all ? variablesOf(one) : wanted.map((name) => [name, readVariable(one, name) ?? ''] as const)).map(
        ([name, value]): Field => ['Variable', `${name}=${value}`],
      ),
      ...id,
    ]),
    summary: [['Items', channels.length]],
  });
}

/** Without the underscores by which they are inherited, and without what functions keep (Asterisk 22). */
function variablesOf({ variables }: Channel): (readonly [name: string, value: string])[] {
  return Array.from(variables, ([name, value]) => [bareName(name), value] as const).filter(
    ([name]) => !name.includes('('),
  );
}

/** Asterisk 13 keeps nothing to itself here (escaped-names). */
function everyChannel({ office, switchboard }: Exchange): readonly Channel[] {
  return office.dialect === 13 ? [...switchboard.channels, ...switchboard.hidden] : switchboard.channels;
}

function statusFields(exchange: Exchange, channel: Channel): Field[] {
  const format = formatOf(channel);
  const heard = heardFormat(exchange, channel);
  const path = (from: string, to: string): string => (from === to ? '' : `(${from}@8000)->(${to}@8000)`);
  return [
    ...statusBlock(exchange, channel),
    ['Type', channel.technology],
    ['DNID', channel.dnid],
    ['EffectiveConnectedLineNum', numberOf(channel.connectedLine)],
    ['EffectiveConnectedLineName', nameOf(channel.connectedLine)],
    ['TimeToHangup', channel.hangupAt === undefined ? 0 : Math.ceil((channel.hangupAt - exchange.kernel.now()) / 1000)],
    ['BridgeID', channel.bridge?.uniqueid ?? ''],
    ['Application', channel.application],
    ['Data', channel.data],
    ['Nativeformats', `(${format})`],
    ['Readformat', heard],
    ['Readtrans', path(format, heard)],
    ['Writeformat', heard],
    ['Writetrans', path(heard, format)],
    ['Callgroup', 0],
    ['Pickupgroup', 0],
    ['Seconds', ageOf(exchange, channel)],
  ];
}

function formatOf({ technology }: Channel): string {
  return technology === 'Local' ? 'slin' : 'ulaw';
}

/** A phone that talks to a Local channel is translated for it (call-in-progress-lists, Asterisk 22). */
function heardFormat({ switchboard }: Exchange, channel: Channel): string {
  const members = channel.bridge === undefined ? [channel] : switchboard.bridges.membersOf(channel.bridge);
  return members.some((member) => formatOf(member) === 'slin') ? 'slin' : formatOf(channel);
}

/** Asterisk 13 tells less of the channel, spells it otherwise and escapes no names (escaped-names). */
function statusBlock({ office, switchboard }: Exchange, channel: Channel): Field[] {
  const block = switchboard.block(channel);
  if (office.dialect > 13) return block;
  const names = new Map([
    ['CallerIDName', nameOf(channel.shownCallerId)],
    ['ConnectedLineName', nameOf(channel.connectedLine)],
  ]);
  return block
    .filter(([name]) => name !== 'Language' && name !== 'ChanVariable')
    .map(([name, value]) => (name === 'AccountCode' ? ['Accountcode', value] : [name, names.get(name) ?? value]));
}

function ageOf({ kernel }: Exchange, channel: Channel): number {
  return Math.floor((kernel.now() - channel.identity.createdAt) / 1000);
}
