import type { Command } from '@commander-js/extra-typings';
import {
  liveChannels,
  liveConferences,
  liveEndpoints,
  type LiveMap,
  type LiveQueueCaller,
  liveQueues,
  type LiveQueueMember,
  type LiveParticipant,
  type Party,
} from '../../index.js';
import { callsOf } from '../callsOf.js';
import type { CurrentCall } from '../currentCalls.js';
import type { Desk } from '../Desk.js';
import { calledIn, deviceOf, partyText } from '../text/party.js';
import type { Column } from '../text/table.js';
import { duration } from '../text/times.js';
import { addTable } from './addTable.js';

/** `channels`, `calls`, `queues`, `peers` and `conferences`. */
export function addTables(program: Command, desk: Desk): void {
  addTable(program, desk, {
    name: 'channels',
    noun: 'channel',
    description: 'Shows the channels that there are.',
    examples: ['rx-asterisk channels', "rx-asterisk channels 'PJSIP/10*' --watch"],
    entries: (pbx) => pbx.pipe(liveChannels()),
    nameOf: ({ channel }) => channel,
    columns: [
      { title: 'channel', text: ({ channel }) => channel },
      { title: 'state', text: ({ state }) => state },
      { title: 'caller', text: (one) => partyText(one.callerIdName, one.callerIdNum) },
      { title: 'connected', text: (one) => partyText(one.connectedLineName, one.connectedLineNum) },
      { title: 'extension', text: ({ exten, context }) => (exten === '' ? '' : `${exten}@${context}`) },
      { title: 'application', text: ({ application, applicationData }) => `${application} ${applicationData}`.trim() },
      { title: 'for', text: ({ createdAt }) => age(createdAt), align: 'right' },
    ],
  });
  addTable(program, desk, {
    name: 'calls',
    noun: 'call',
    description: 'Shows the calls that are under way: one line for one conversation, over all its channels.',
    examples: ['rx-asterisk calls --watch', 'rx-asterisk calls --json'],
    entries: callsOf,
    nameOf: ({ id }) => id,
    columns: [
      { title: 'id', text: ({ id }) => id },
      { title: 'caller', text: ({ caller }) => caller && (partyText(caller.name, caller.number) || deviceOf(caller)) },
      { title: 'called', text: calledText },
      { title: 'state', text: ({ state }) => state },
      { title: 'for', text: ({ startedAt }) => age(startedAt), align: 'right' },
    ],
  });
  addTable(program, desk, {
    name: 'queues',
    noun: 'queue',
    description: 'Shows the queues; of those that are named their members and callers, too.',
    examples: ['rx-asterisk queues', 'rx-asterisk queues support --watch'],
    entries: (pbx) => pbx.pipe(liveQueues()),
    nameOf: ({ name }) => name,
    columns: [
      { title: 'queue', text: ({ name }) => name },
      { title: 'strategy', text: ({ strategy }) => strategy },
      { title: 'waiting', text: ({ callers }) => callers.length, align: 'right' },
      { title: 'members', text: ({ members }) => members.size, align: 'right' },
      { title: 'busy', text: ({ members }) => count(members, ({ inCall }) => inCall), align: 'right' },
      { title: 'paused', text: ({ members }) => count(members, ({ paused }) => paused), align: 'right' },
      { title: 'completed', text: ({ completed }) => completed, align: 'right' },
      { title: 'abandoned', text: ({ abandoned }) => abandoned, align: 'right' },
      { title: 'service level', text: ({ serviceLevelPerf }) => `${serviceLevelPerf} %`, align: 'right' },
    ],
    details: ({ members, callers }, draw) => [
      [],
      ...draw(MEMBERS, [...members.values()]),
      ...(callers.length === 0 ? [] : [[], ...draw(CALLERS, callers)]),
    ],
  });
  addTable(program, desk, {
    name: 'peers',
    noun: 'peer',
    description: 'Shows the endpoints of PJSIP and the peers of chan_sip, and where they can be reached.',
    examples: ['rx-asterisk peers', "rx-asterisk peers 'PJSIP/*' --json"],
    entries: (pbx) => pbx.pipe(liveEndpoints()),
    nameOf: ({ technology, name }) => `${technology}/${name}`,
    columns: [
      { title: 'peer', text: ({ technology, name }) => `${technology}/${name}` },
      { title: 'state', text: ({ state }) => state },
      { title: 'reachability', text: ({ reachability }) => reachability },
      { title: 'contacts', text: ({ contacts }) => contacts.join(', ') },
    ],
  });
  addTable(program, desk, {
    name: 'conferences',
    noun: 'conference',
    description: 'Shows the conferences of ConfBridge; of those that are named who takes part, too.',
    examples: ['rx-asterisk conferences', 'rx-asterisk conferences 200 --watch'],
    entries: (pbx) => pbx.pipe(liveConferences()),
    nameOf: ({ name }) => name,
    columns: [
      { title: 'conference', text: ({ name }) => name },
      { title: 'participants', text: ({ participants }) => participants.size, align: 'right' },
      { title: 'muted', text: ({ participants }) => count(participants, ({ muted }) => muted), align: 'right' },
      { title: 'talking', text: ({ participants }) => count(participants, ({ talking }) => talking), align: 'right' },
    ],
    details: ({ participants }, draw) => [[], ...draw(PARTICIPANTS, [...participants.values()])],
  });
}

const MEMBERS: readonly Column<LiveQueueMember>[] = [
  { title: 'member', text: ({ name }) => name },
  { title: 'interface', text: (member) => member.interface },
  { title: 'state', text: ({ status }) => status },
  { title: 'penalty', text: ({ penalty }) => penalty, align: 'right' },
  { title: 'calls', text: ({ callsTaken }) => callsTaken, align: 'right' },
  { title: 'paused', text: ({ paused, pausedReason }) => (paused ? pausedReason || 'yes' : '') },
];

const CALLERS: readonly Column<LiveQueueCaller>[] = [
  { title: 'position', text: ({ position }) => position, align: 'right' },
  { title: 'caller', text: (one) => partyText(one.callerIdName, one.callerIdNum) },
  { title: 'channel', text: ({ channel }) => channel },
  { title: 'for', text: ({ joinedAt }) => age(joinedAt), align: 'right' },
];

const PARTICIPANTS: readonly Column<LiveParticipant>[] = [
  { title: 'participant', text: (one) => partyText(one.callerIdName, one.callerIdNum) },
  { title: 'channel', text: ({ channel }) => channel },
  {
    title: 'is',
    text: (one) => (['admin', 'marked', 'waiting', 'muted', 'talking'] as const).filter((what) => one[what]).join(', '),
  },
];

function count<T>(entries: LiveMap<T>, is: (entry: T) => boolean): number {
  return [...entries.values()].filter(is).length;
}

function calledText(call: CurrentCall): string {
  // A queue lends its members the number of the caller: then the phone tells more.
  const textOf = (party: Party): string =>
    (party.number === call.caller?.number ? '' : partyText(party.name, party.number)) || deviceOf(party);
  return calledIn(call).map(textOf).join(', ');
}

function age(since: Date | undefined): string | undefined {
  return since && duration(Date.now() - since.getTime());
}
