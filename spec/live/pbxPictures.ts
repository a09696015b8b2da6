import {
  liveBridges,
  liveChannels,
  liveConferences,
  liveDeviceStates,
  liveEndpoints,
  liveExtensions,
  liveMailboxes,
  type LiveMap,
  type LiveOperator,
  type LiveOptions,
  liveParking,
  liveQueues,
} from 'rx-asterisk';
import type { Dialect, EmbeddedPbx } from '../../lib/testing/index.js';

/** Entries by key, maps as records, so that no order of keys counts. */
export type Picture = Readonly<Record<string, unknown>>;

/** A model, and what it must hold by the PBX's own account. */
export interface ModelOfPbx {
  readonly name: string;
  readonly live: (options?: LiveOptions) => LiveOperator<object>;
  readonly own: (pbx: EmbeddedPbx, dialect?: Dialect) => Picture;
}

const byKey = <T>(entries: readonly T[], keyOf: (entry: T) => string): Record<string, T> =>
  Object.fromEntries(entries.map((entry) => [keyOf(entry), entry]));

const date = (seconds: number): Date | undefined => (seconds === 0 ? undefined : new Date(seconds * 1000));

/** A number or a name that is empty is as none. */
function withoutEmpty<T extends object>(party: T): T {
  const isEmpty = (name: string, value: unknown): boolean => /^(?:callerId|connectedLine)/.test(name) && value === '';
  return Object.fromEntries(
    Object.entries(party).map(([name, value]) => [name, isEmpty(name, value) ? undefined : (value as unknown)]),
    // The fields of a T, some of which may be undefined in it.
  ) as T;
}

const STATES = 'UNKNOWN NOT_INUSE INUSE BUSY INVALID UNAVAILABLE RINGING RINGINUSE ONHOLD'.split(' ');

const channels: ModelOfPbx = {
  name: 'liveChannels',
  live: liveChannels,
  own: (pbx) =>
    byKey(
      pbx.channels.map(({ name, bridge, data, variables, ...channel }) => ({
        ...channel,
        channel: name,
        language: 'en',
        bridgeUniqueid: bridge,
        applicationData: data,
        variables: heldOf(variables),
        createdAt: createdBy(channel.uniqueid),
      })),
      ({ uniqueid }) => uniqueid,
    ),
};

/** Of functions such as CDR(…) no event tells; an empty variable is as none; how one is inherited is no part of its name. */
function heldOf(variables: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const held = Object.entries(variables).filter(([name, value]) => value !== '' && !name.includes('('));
  return Object.fromEntries(held.map(([name, value]) => [name.replace(/^__?/, ''), value]));
}

/** The clock of these tests begins in 1970, when the seconds had fewer digits: by such a Uniqueid nobody knows. */
function createdBy(uniqueid: string): Date | undefined {
  const seconds = /^pbx-lab-(\d{9,})\.\d+$/.exec(uniqueid)?.[1];
  return seconds === undefined ? undefined : new Date(Number(seconds) * 1000);
}

const bridges: ModelOfPbx = {
  name: 'liveBridges',
  live: liveBridges,
  own: (pbx) =>
    byKey(
      pbx.bridges.map(({ technology: _technology, ...bridge }) => ({
        ...bridge,
        channels: [...bridge.channels].sort(),
      })),
      ({ uniqueid }) => uniqueid,
    ),
};

const queues: ModelOfPbx = {
  name: 'liveQueues',
  // What is asked again at a pace is behind for as long.
  live: (options) => liveQueues({ ...options, refresh: 0 }),
  own: (pbx, dialect) =>
    byKey(
      pbx.queues.map(({ entries, callers: _names, members, ...queue }) => ({
        ...queue,
        ...(dialect === 13 && { serviceLevelPerf2: undefined }),
        max: 0,
        weight: 0,
        members: byKey(
          members.map((member) => ({
            ...member,
            status: STATES[member.status],
            lastCall: date(member.lastCall),
            lastPause: date(member.lastPause),
            loginTime: date(member.loginTime),
            ...(dialect === 13 && { lastPause: undefined, loginTime: undefined, wrapupTime: undefined }),
          })),
          (member) => member.interface,
        ),
        callers: entries.map(({ joinedAt, priority: _priority, ...caller }, at) => ({
          ...withoutEmpty(caller),
          position: at + 1,
          joinedAt: new Date(Math.floor(joinedAt / 1000) * 1000),
        })),
      })),
      ({ name }) => name,
    ),
};

const conferences: ModelOfPbx = {
  name: 'liveConferences',
  live: liveConferences,
  own: (pbx) =>
    byKey(
      pbx.conferences.map(({ name, participants }) => ({
        name,
        participants: byKey(participants.map(withoutEmpty), ({ uniqueid }) => uniqueid),
      })),
      ({ name }) => name,
    ),
};

const parking: ModelOfPbx = {
  name: 'liveParking',
  live: liveParking,
  own: (pbx) =>
    byKey(
      pbx.parkedCalls.map(({ parkedAt, timeout, ...call }) => ({
        ...withoutEmpty(call),
        parkedAt: new Date(parkedAt * 1000),
        timeoutAt: date(timeout === 0 ? 0 : parkedAt + timeout),
      })),
      ({ uniqueid }) => uniqueid,
    ),
};

const endpoints: ModelOfPbx = {
  name: 'liveEndpoints',
  live: liveEndpoints,
  own: (pbx) =>
    byKey(
      pbx.endpoints.map(({ technology, contacts, ...endpoint }) =>
        technology === 'PJSIP'
          ? { ...endpoint, technology, contacts: [...contacts].sort(), reachability: undefined }
          : {
              ...endpoint,
              technology,
              contacts: contacts.map((uri) => uri.replace(/^sip:(?:[^@]*@)?/, '')),
              // The phones of the embedded PBX are asked every minute, and answer.
              reachability: contacts.length === 0 ? 'Unknown' : 'Reachable',
            },
      ),
      ({ technology, name }) => `${technology}/${name}`,
    ),
};

const deviceStates: ModelOfPbx = {
  name: 'liveDeviceStates',
  live: liveDeviceStates,
  own: (pbx) => Object.fromEntries(Array.from(pbx.deviceStates, ([device, state]) => [device, { device, state }])),
};

const extensions: ModelOfPbx = {
  name: 'liveExtensions',
  live: liveExtensions,
  own: (pbx) => byKey(pbx.hints, ({ exten, context }) => `${exten}@${context}`),
};

const mailboxes: ModelOfPbx = {
  name: 'liveMailboxes',
  live: liveMailboxes,
  own: (pbx) => byKey(pbx.mailboxes, ({ mailbox, context }) => `${mailbox}@${context}`),
};

export const pbxPictures: readonly ModelOfPbx[] = [
  channels,
  bridges,
  queues,
  conferences,
  parking,
  endpoints,
  deviceStates,
  extensions,
  mailboxes,
];

/** A map of a model, as `own` gives it. */
export function pictureOf(map: LiveMap<object> | undefined): Picture | undefined {
  return map && (plain(map) as Picture);
}

function plain(value: unknown): unknown {
  if (value instanceof Date || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  const entries = value instanceof Map || isLiveMap(value) ? [...value] : Object.entries(value);
  return Object.fromEntries(entries.map(([key, one]) => [key, plain(one)] as const));
}

function isLiveMap(value: object): value is LiveMap<unknown> {
  return 'stale' in value && Symbol.iterator in value;
}
