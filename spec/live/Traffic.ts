import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { action, type ActionFields, type Connection, type Live, type Manager, type Transport } from 'rx-asterisk';
import { catchError, delay, EMPTY, map } from 'rxjs';
import {
  answer,
  confbridge,
  defaultExtensions,
  type Dialect,
  dropConnections,
  dropOnAnswer,
  hangup,
  park,
  queue,
  restart,
  splitWrites,
  wait,
} from '../../lib/testing/index.js';
import { Lab } from '../testing/Lab.js';
import { pbxPictures, pictureOf } from './pbxPictures.js';

/** Something that happens at a PBX, and then so many milliseconds. The numbers choose channels and the like among those that are there. */
export interface Deed {
  readonly kind: keyof typeof DEEDS;
  readonly one: number;
  readonly other: number;
  readonly exten: string;
  readonly ms: number;
}

/** What a PBX is like, and what happens at it. */
export interface Story {
  readonly dialect: Dialect;
  readonly seed: number;
  /** Whether what is sent comes in pieces. */
  readonly split: boolean;
  /** How long what is sent is under way, in ms: so things happen while a list is. */
  readonly latency: number;
  readonly deeds: readonly Deed[];
}

const EXTENS = [
  ...['1001', '1002', '1003', '1004', '1005', '100', '101', '200', '201', '202', '203', '300', '301', '302', '303'],
  ...['400', '401', '500', '600', '700', '701', '702', '703', '710'],
];

const MEMBERS = ['Local/1001@default/n', 'Local/1002@default/n', 'PJSIP/1001', 'PJSIP/1002'];

/** A PBX with traffic of all kinds, and a manager that follows it by each of the models. */
export class Traffic {
  readonly lab: Lab;
  readonly #lives: readonly Live<object>[];
  readonly #operator: Manager;
  readonly #dialect: Dialect;
  readonly #latency: number;

  constructor({ dialect, seed, split, latency }: Story) {
    this.#dialect = dialect;
    this.#latency = latency;
    this.lab = new Lab({
      dialect,
      seed,
      users: { admin: { secret: 'secret123' }, operator: { secret: 'secret123' } },
      ...(split && { faults: [splitWrites({ bytes: 7, random: true, user: 'admin' })] }),
      queues: {
        support: { serviceLevel: 2, members: [{ interface: 'Local/1001@default/n', name: 'Alice' }] },
        sales: { strategy: 'rrmemory', wrapupTime: 1, members: [{ interface: 'PJSIP/1002', name: 'Bob', penalty: 1 }] },
      },
      extensions: {
        ...defaultExtensions(dialect),
        101: [answer(), queue('support', 3), queue('sales', 300), hangup()],
        201: [confbridge('conf1', { marked: true, admin: true, startMuted: true }), wait(1)],
        202: [confbridge('conf1', { waitMarked: true, endMarked: true }), wait(1)],
        203: [confbridge('conf2', { musicWhenEmpty: true })],
        401: [answer(), park({ timeout: 0 })],
        710: [answer(), park({ timeout: 2 })],
      },
    });
    const { lab } = this;
    const manager = lab.manager({ transport: farAway(lab, latency) });
    this.#operator = lab.manager({ username: 'operator' });
    this.#operator.connect();
    this.#lives = pbxPictures.map(({ live }) => manager.pipe(live({ scheduler: lab.scheduler })) as Live<object>);
    for (const live of this.#lives) live.subscribe();
    lab.run(1);
  }

  perform(deed: Deed): void {
    DEEDS[deed.kind](this, deed);
    this.lab.run(deed.ms);
  }

  /** How many of the models say that they are current. Those hold what the PBX says of itself, once that has come to them. */
  check(): number {
    const before = this.#own();
    // To the models; where they ask again, there and back, twice where something happened meanwhile.
    this.lab.run(5 * this.#latency);
    const now = this.#own();
    const current = this.#lives.flatMap((live, at) => {
      const map = live.snapshot();
      return map && !map.stale && isDeepStrictEqual(before[at], now[at]) ? [[at, map] as const] : [];
    });
    for (const [at, map] of current) {
      const { name } = pbxPictures[at]!;
      expect({ name, picture: pictureOf(map) }).toEqual({ name, picture: now[at] });
    }
    return current.length;
  }

  #own(): readonly unknown[] {
    return pbxPictures.map(({ own }) => own(this.lab.pbx, this.#dialect));
  }

  /** Once nothing is under way any more, all of them are current, and hold what models hold that begin now. */
  settle(): void {
    // A restart takes two seconds at the most.
    this.lab.run(4_000);
    expect(this.check()).toBe(pbxPictures.length);
    const fresh = this.lab.manager();
    const lives = pbxPictures.map(({ live }) => fresh.pipe(live({ scheduler: this.lab.scheduler })) as Live<object>);
    const subscriptions = lives.map((live) => live.subscribe());
    this.lab.run(50);
    const of = (all: readonly Live<object>[]): unknown => all.map((live) => pictureOf(live.snapshot()));
    expect(of(this.#lives)).toEqual(of(lives));
    for (const subscription of subscriptions) subscription.unsubscribe();
    fresh.close();
  }

  ask(name: string, fields: ActionFields): void {
    this.#operator
      .pipe(
        action(name, fields),
        // Most of what is asked by chance is refused.
        catchError(() => EMPTY),
      )
      .subscribe();
  }

  call(exten: string, number: number): void {
    const callerIdName = ["O'Brien", 'Zoë', undefined][number % 3];
    const { pbx } = this.lab;
    const context = exten.startsWith('70') && exten !== '700' ? 'parkedcalls' : 'default';
    const call = { channel: 'PJSIP/trunk', exten, context, callerIdNum: `77${number}` };
    pbx.call({ ...call, ...(callerIdName && { callerIdName }) }).subscribe();
  }

  /** A channel there is, or a name that none has. */
  channel(number: number): string {
    const { channels } = this.lab.pbx;
    return channels[number % Math.max(1, channels.length)]?.name ?? 'PJSIP/none-00000001';
  }

  /** The far end of a channel, where it has one. */
  phone(number: number): ReturnType<Lab['pbx']['phone']> | undefined {
    const ends = this.lab.pbx.channels.filter(({ name }) => !name.startsWith('Local/'));
    const chosen = ends[number % Math.max(1, ends.length)];
    return chosen && this.lab.pbx.phone(chosen.name);
  }
}

/** The way to a PBX that is not next door. */
function farAway(lab: Lab, ms: number): Transport {
  const near = lab.pbx.transport();
  if (ms === 0) return near;
  const { scheduler } = lab;
  const removed = (connection: Connection): Connection => ({
    ...connection,
    bytes$: connection.bytes$.pipe(delay(ms, scheduler)),
    write: (data) => void scheduler.schedule(() => connection.write(data), ms),
  });
  return { open: () => near.open().pipe(map(removed)) };
}

const DEEDS = {
  call: (pbx: Traffic, { exten, one }: Deed) => pbx.call(exten, one),
  originate: (pbx: Traffic, { exten, one, other }: Deed) =>
    pbx.ask('Originate', {
      Channel: ['Local/1001@default/n', 'Local/303@default', 'PJSIP/1001', 'Local/100@default/n'][one % 4],
      ...(other % 2 ? { Application: 'Wait', Data: '20' } : { Context: 'default', Exten: exten, Priority: '1' }),
      Async: 'true',
      CallerID: '"Zoë" <42>',
      Account: 'acc',
      Variable: ['A=1', '_B=2', '__C=x y'],
    }),
  hangUp: (pbx: Traffic, { one }: Deed) => pbx.phone(one)?.hangup(),
  answer: (pbx: Traffic, { one }: Deed) => pbx.phone(one)?.answer(),
  reject: (pbx: Traffic, { one }: Deed) => pbx.phone(one)?.reject(),
  hold: (pbx: Traffic, { one, other }: Deed) => (other % 2 ? pbx.phone(one)?.hold() : pbx.phone(one)?.unhold()),
  dtmf: (pbx: Traffic, { one, other }: Deed) => pbx.phone(one)?.dtmf(String(other % 10)),
  kill: (pbx: Traffic, { one }: Deed) => pbx.ask('Hangup', { Channel: pbx.channel(one) }),
  redirect: (pbx: Traffic, { one, other, exten }: Deed) =>
    pbx.ask('Redirect', {
      ...{ Channel: pbx.channel(one), Context: 'default', Exten: exten, Priority: '1' },
      ...(other % 3 === 0 && {
        ...{ ExtraChannel: pbx.channel(other), ExtraContext: 'default', ExtraExten: '1001', ExtraPriority: '1' },
      }),
    }),
  blindTransfer: (pbx: Traffic, { one, exten }: Deed) =>
    pbx.ask('BlindTransfer', { Channel: pbx.channel(one), Context: 'default', Exten: exten }),
  atxfer: (pbx: Traffic, { one, exten }: Deed) =>
    pbx.ask('Atxfer', { Channel: pbx.channel(one), Context: 'default', Exten: exten }),
  cancelAtxfer: (pbx: Traffic, { one }: Deed) => pbx.ask('CancelAtxfer', { Channel: pbx.channel(one) }),
  bridge: (pbx: Traffic, { one, other }: Deed) =>
    pbx.ask('Bridge', { Channel1: pbx.channel(one), Channel2: pbx.channel(other) }),
  park: (pbx: Traffic, { one, other }: Deed) =>
    pbx.ask('Park', { Channel: pbx.channel(one), Timeout: String(1 + (other % 9)) }),
  setVariable: (pbx: Traffic, { one, other }: Deed) =>
    pbx.ask('Setvar', {
      Channel: pbx.channel(one),
      Variable: ['A', '_D', '__E', 'CALLERID(num)', '__proto__'][other % 5],
      Value: ['', 'x', `it's "q" \\ `, 'y=z'][one % 4],
    }),
  addMember: (pbx: Traffic, { one, other }: Deed) =>
    pbx.ask('QueueAdd', { Queue: queueName(one), Interface: MEMBERS[other % 4], Penalty: String(one % 3) }),
  removeMember: (pbx: Traffic, { one, other }: Deed) =>
    pbx.ask('QueueRemove', { Queue: queueName(one), Interface: MEMBERS[other % 4] }),
  pauseMember: (pbx: Traffic, { one, other }: Deed) =>
    pbx.ask('QueuePause', { Interface: MEMBERS[other % 4], Paused: one % 2 ? 'true' : 'false', Reason: 'lunch' }),
  penalty: (pbx: Traffic, { one, other }: Deed) =>
    pbx.ask('QueuePenalty', { Interface: MEMBERS[other % 4], Penalty: String(one % 5) }),
  muteInRoom: (pbx: Traffic, { one, other }: Deed) =>
    pbx.ask(other % 2 ? 'ConfbridgeMute' : 'ConfbridgeUnmute', { Conference: 'conf1', Channel: pbx.channel(one) }),
  kickFromRoom: (pbx: Traffic, { one }: Deed) =>
    pbx.ask('ConfbridgeKick', { Conference: 'conf1', Channel: pbx.channel(one) }),
  lockRoom: (pbx: Traffic, { other }: Deed) =>
    pbx.ask(other % 2 ? 'ConfbridgeLock' : 'ConfbridgeUnlock', { Conference: 'conf1' }),
  record: (pbx: Traffic, { other }: Deed) =>
    pbx.ask(other % 2 ? 'ConfbridgeStartRecord' : 'ConfbridgeStopRecord', { Conference: 'conf1' }),
  video: (pbx: Traffic, { one }: Deed) =>
    pbx.ask('ConfbridgeSetSingleVideoSrc', { Conference: 'conf1', Channel: pbx.channel(one) }),
  speak: (pbx: Traffic, { one, other }: Deed) => pbx.lab.pbx.speak(pbx.channel(one), other % 2 === 0),
  register: (pbx: Traffic, { one, other }: Deed) => {
    // While it is down it has none.
    if (pbx.lab.pbx.endpoints.length === 0) return;
    const phone = ['1001', '1002'][one % 2]!;
    if (other % 2) pbx.lab.pbx.register(phone, `sip:${phone}@192.0.2.${1 + (other % 7)}:5060`);
    else pbx.lab.pbx.unregister(phone);
  },
  wait: () => undefined,
  waitLong: (pbx: Traffic, { one }: Deed) => pbx.lab.run(1_000 * (one % 20)),
  drop: (pbx: Traffic) => pbx.lab.pbx.inject(dropConnections({ user: 'admin' })),
  dropInList: (pbx: Traffic, { one, other }: Deed) => {
    pbx.lab.pbx.inject(dropConnections({ user: 'admin' }));
    const lists = ['CoreShowChannels', 'Status', 'BridgeList', 'QueueStatus', 'ParkedCalls', 'DeviceStateList'];
    pbx.lab.pbx.inject(
      dropOnAnswer({ action: lists[one % lists.length]!, at: { rows: other % 4 }, user: 'admin', times: 1 }),
    );
  },
  restart: (pbx: Traffic, { one }: Deed) => pbx.lab.pbx.inject(restart({ downFor: one % 3 })),
} satisfies Readonly<Record<string, (pbx: Traffic, deed: Deed) => unknown>>;

function queueName(number: number): string {
  return number % 2 ? 'support' : 'sales';
}

const OFTEN: readonly (keyof typeof DEEDS)[] = ['call', 'originate', 'wait', 'hangUp'];
const SELDOM: readonly (keyof typeof DEEDS)[] = ['restart'];
const KINDS = Object.keys(DEEDS) as (keyof typeof DEEDS)[];

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.oneof(
    { arbitrary: fc.constantFrom(...KINDS.filter((kind) => !SELDOM.includes(kind))), weight: 20 },
    { arbitrary: fc.constantFrom(...OFTEN), weight: 12 },
    { arbitrary: fc.constantFrom(...SELDOM), weight: 1 },
  ),
  one: fc.nat(60),
  other: fc.nat(60),
  exten: fc.constantFrom(...EXTENS),
  ms: fc.constantFrom(0, 1, 2, 3, 50, 300, 700, 2_500),
});

export const story: fc.Arbitrary<Story> = fc.record({
  dialect: fc.constantFrom(13, 20, 22),
  seed: fc.nat(1_000),
  split: fc.boolean(),
  latency: fc.constantFrom(0, 1, 3, 7),
  deeds: fc.array(deed, { minLength: 1, maxLength: 40, size: 'max' }),
});
