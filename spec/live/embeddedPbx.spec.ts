import type { Live } from 'rx-asterisk';
import {
  answer,
  confbridge,
  defaultExtensions,
  type Dialect,
  dropConnections,
  type EmbeddedPbx,
  hangup,
  park,
  queue,
  restart,
} from '../../lib/testing/index.js';
import { Lab } from '../testing/Lab.js';
import { pbxPictures, pictureOf } from './pbxPictures.js';

/** A PBX with traffic of all kinds, and a manager that follows it by each of the models. */
class Followed {
  readonly lab: Lab;
  readonly #lives: readonly Live<object>[];

  constructor(private readonly dialect: Dialect) {
    this.lab = new Lab({
      dialect,
      seed: 1,
      queues: {
        support: { serviceLevel: 2, members: [{ interface: 'Local/1001@default/n', name: 'Alice' }] },
        sales: { strategy: 'rrmemory', members: [{ interface: 'Local/1001@default/n', name: 'Alice' }] },
      },
      extensions: {
        ...defaultExtensions(dialect),
        101: [answer(), queue('support', 3), queue('sales', 300), hangup()],
        201: [confbridge('conf1', { marked: true, admin: true, startMuted: true })],
        202: [confbridge('conf1', { waitMarked: true })],
        203: [confbridge('conf2', { waitMarked: true })],
        401: [answer(), park({ timeout: 0 })],
      },
    });
    const manager = this.lab.manager();
    this.#lives = pbxPictures.map(({ live }) => manager.pipe(live({ scheduler: this.lab.scheduler })) as Live<object>);
    for (const live of this.#lives) live.subscribe();
    this.lab.run(1);
  }

  call(exten: string): void {
    this.lab.pbx.call({ channel: 'PJSIP/trunk', exten, callerIdNum: '77', callerIdName: "O'Brien" }).subscribe();
    this.lab.run(1);
  }

  /** Lets something happen, and so many ms pass. */
  act(deed: (pbx: EmbeddedPbx) => unknown, ms = 1): void {
    deed(this.lab.pbx);
    this.lab.run(ms);
  }

  ask(action: string, fields: Readonly<Record<string, string>>): void {
    this.lab.logIn().ask(action, fields);
    this.lab.run(1);
  }

  /** The channel that came last, or one before it. */
  channel(back = 0): string {
    return this.lab.pbx.channels.at(-1 - back)!.name;
  }

  /** Each model holds what the PBX says of itself, and what a model holds that begins now. */
  check(after: string): void {
    const told = this.#lives.map((live) => live.snapshot());
    const fresh = this.#fresh();
    pbxPictures.forEach(({ name, own }, at) => {
      const expected = { after, name, stale: false, picture: own(this.lab.pbx, this.dialect) };
      const seen = (map: (typeof told)[number]) => ({ after, name, stale: map?.stale, picture: pictureOf(map) });
      expect(seen(told[at])).toEqual(expected);
      expect(seen(fresh[at])).toEqual(expected);
    });
  }

  #fresh(): readonly ReturnType<Live<object>['snapshot']>[] {
    const { lab } = this;
    const manager = lab.manager();
    const lives = pbxPictures.map(({ live }) => manager.pipe(live({ scheduler: lab.scheduler })) as Live<object>);
    const subscriptions = lives.map((live) => live.subscribe());
    lab.run();
    const maps = lives.map((live) => live.snapshot());
    for (const subscription of subscriptions) subscription.unsubscribe();
    manager.close();
    lab.run();
    return maps;
  }
}

const steps: readonly (readonly [what: string, act: (pbx: Followed) => void])[] = [
  ['nothing', () => undefined],
  ['a caller comes into the queue and is answered', (pbx) => pbx.call('100')],
  ['another waits', (pbx) => pbx.call('101')],
  ['and another', (pbx) => pbx.call('101')],
  ['the first of them goes on to the next queue', ({ lab }) => lab.run(3_500)],
  ['one more comes', (pbx) => pbx.call('100')],
  ['a member is added', (pbx) => pbx.ask('QueueAdd', { Queue: 'support', Interface: 'PJSIP/1002', Penalty: '3' })],
  ['pauses', (pbx) => pbx.ask('QueuePause', { Interface: 'PJSIP/1002', Paused: 'true', Reason: 'lunch' })],
  ['gets another penalty', (pbx) => pbx.ask('QueuePenalty', { Interface: 'PJSIP/1002', Penalty: '1' })],
  ['who talks hangs up', (all) => all.act((pbx) => pbx.phone(pbx.channels[0]!.name).hangup())],
  ['time passes', ({ lab }) => lab.run(7_000)],
  ['the member goes', (pbx) => pbx.ask('QueueRemove', { Queue: 'support', Interface: 'PJSIP/1002' })],
  ['all calls end', (pbx) => pbx.ask('Hangup', { Channel: '/.*/' })],
  ['someone waits for a marked user', (pbx) => pbx.call('202')],
  ['someone else does not', (pbx) => pbx.call('200')],
  ['and speaks', (all) => all.act((pbx) => pbx.speak(all.channel()))],
  ['is muted', (pbx) => pbx.ask('ConfbridgeMute', { Conference: 'conf1', Channel: pbx.channel() })],
  ['the marked user comes', (pbx) => pbx.call('201')],
  ['another room opens', (pbx) => pbx.call('203')],
  ['the connection is lost', (all) => all.act((pbx) => pbx.inject(dropConnections()), 500)],
  ['the marked user goes', (all) => all.act((pbx) => pbx.phone(all.channel(1)).hangup())],
  ['the rooms close', (pbx) => pbx.ask('Hangup', { Channel: '/.*/' })],
  ['a call is parked', (pbx) => pbx.call('400')],
  ['another, for ever', (pbx) => pbx.call('401')],
  ['half a second passes', ({ lab }) => lab.run(500)],
  ['a third is parked', (pbx) => pbx.call('400')],
  ['and gives up', (all) => all.act((pbx) => pbx.phone(all.channel()).hangup())],
  ['the time of the first is up', ({ lab }) => lab.run(46_000)],
  ['a phone is gone', (all) => all.act((pbx) => pbx.unregister('1001'))],
  ['and is back elsewhere', (all) => all.act((pbx) => pbx.register('1001', 'sip:1001@192.0.2.7:5062'))],
  ['someone speaks to a mailbox', (pbx) => pbx.call('700')],
  ['and hangs up', (all) => all.act((pbx) => pbx.phone(all.channel()).hangup())],
  ['the PBX starts anew', (all) => all.act((pbx) => pbx.inject(restart({ downFor: 1 })), 2_000)],
];

describe.each([13, 20, 22] as const)('the models of an embedded PBX of dialect %s', (dialect) => {
  it('hold what it says of itself, and what a model holds that begins now', () => {
    const pbx = new Followed(dialect);
    for (const [what, act] of steps) {
      act(pbx);
      pbx.check(what);
    }
    expect.assertions(steps.length * pbxPictures.length * 2);
  });
});
