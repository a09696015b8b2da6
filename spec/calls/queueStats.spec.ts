import { queueAdd, queuePause, queueStats, type QueueStats } from 'rx-asterisk';
import { answer, dropConnections, hangup, queue, replay, ringing, wait } from 'rx-asterisk/testing';
import { type Subscription, VirtualTimeScheduler } from 'rxjs';
import { recordingOf } from '../recordings.js';
import { Lab } from '../testing/Lab.js';

const MINUTE = 60_000;

/** A queue with one agent, who takes three seconds to answer and talks for ten. */
class Hotline {
  readonly lab = new Lab({
    extensions: {
      100: [answer(), queue('hotline', 60), wait(1), hangup()],
      101: [answer(), queue('hotline', 2), wait(1), hangup()],
      alice: [ringing(), wait(3), answer(), wait(10), hangup()],
    },
    queues: { hotline: { timeout: 15, members: [{ interface: 'PJSIP/alice' }] } },
  });
  readonly pbx = this.lab.manager();
  readonly seen: QueueStats[] = [];

  constructor(window = 10 * MINUTE) {
    this.pbx.pipe(queueStats('hotline', window, { serviceLevel: 5_000 })).subscribe((stats) => this.seen.push(stats));
    this.lab.run(1_000);
  }

  call(exten = '100'): Subscription {
    return this.lab.pbx.call({ channel: 'PJSIP/trunk', exten }).subscribe();
  }

  get last(): QueueStats {
    return this.seen.at(-1)!;
  }
}

describe('queueStats of a queue at work', () => {
  it('begins with what is there', () => {
    expect(new Hotline().seen).toMatchObject([{ queue: 'hotline', waiting: 0, offered: 0, stale: false }]);
  });

  it('follows calls that are answered, abandoned and timed out', () => {
    const hotline = new Hotline();
    hotline.call();
    hotline.lab.run(4_000);
    // Alice takes three seconds to answer: one hangs up before, and the time of the other is up.
    const impatient = hotline.call();
    hotline.call('101');
    hotline.lab.run(1_000);
    expect(hotline.last).toMatchObject({ waiting: 2, offered: 1, answered: 1, serviceLevel: 1, averageWait: 3_000 });
    impatient.unsubscribe();
    hotline.lab.run(20_000);
    expect(hotline.last).toMatchObject({
      ...{ waiting: 0, offered: 3, answered: 1, abandoned: 2, averageTalk: 10_000 },
      ...{ serviceLevel: 1 / 3, abandonRate: 2 / 3, averageWait: (3_000 + 1_000 + 2_000) / 3, longestWait: 3_000 },
    });
  });

  it('lets what is older than the window go', () => {
    const hotline = new Hotline(MINUTE);
    hotline.call();
    hotline.lab.run(30_000);
    expect(hotline.last).toMatchObject({ offered: 1, averageTalk: 10_000 });
    hotline.lab.run(35_000);
    expect(hotline.last).toMatchObject({ offered: 0, averageTalk: 10_000 });
    hotline.lab.run(20_000);
    expect(hotline.last).toMatchObject({ offered: 0, averageTalk: undefined, occupancy: 0 });
    const { length } = hotline.seen;
    hotline.lab.run(60 * MINUTE);
    expect(hotline.seen).toHaveLength(length);
  });

  it('tells how busy the agents are, whoever is paused left out', () => {
    const hotline = new Hotline();
    hotline.pbx.pipe(queueAdd('hotline', 'PJSIP/bob', { paused: true })).subscribe();
    hotline.call();
    hotline.lab.run(19_000);
    hotline.pbx.pipe(queuePause('hotline', 'PJSIP/alice', true)).subscribe();
    hotline.lab.run(10);
    // Since the first second alice could, and for ten of the next nineteen she did.
    expect(hotline.last.occupancy).toBeCloseTo(10 / 20, 1);
    hotline.lab.run(MINUTE);
    hotline.call().unsubscribe();
    hotline.lab.run(10);
    expect(hotline.last.occupancy).toBeCloseTo(10 / 20, 1);
  });

  it('is stale without a connection, and knows again afterwards who waits', () => {
    const hotline = new Hotline();
    hotline.call();
    hotline.lab.run(4_000);
    hotline.call();
    hotline.lab.run(1_000);
    hotline.lab.pbx.inject(dropConnections());
    hotline.lab.run(50);
    expect(hotline.last).toMatchObject({ stale: true, waiting: 1, answered: 1, since: new Date(0) });
    hotline.lab.run(1_000);
    expect(hotline.last).toMatchObject({ stale: false, waiting: 1, answered: 1, offered: 1 });
    expect(hotline.last.since.getTime()).toBeGreaterThan(6_000);
    hotline.lab.run(30_000);
    // What the server says of waits, in whole seconds, and of talks counts for what was not seen from its beginning.
    expect(hotline.last).toMatchObject({ offered: 2, waiting: 0, averageTalk: 10_000 });
  });
});

describe('queueStats of a recorded queue', () => {
  it('asterisk-22/queue-call', () => {
    const scheduler = new VirtualTimeScheduler();
    const seen: QueueStats[] = [];
    // The recorded client asked for the queue once, before the call.
    replay(recordingOf('asterisk-22/queue-call').entries, { virtual: scheduler })
      .pipe(queueStats('support', MINUTE, { scheduler }))
      .subscribe({ next: (stats) => seen.push(stats) });
    scheduler.flush();
    expect(seen.at(-1)).toMatchObject({ offered: 1, answered: 1, abandoned: 0, serviceLevel: 1, waiting: 0 });
    // By the recording's clock: the server's TalkTime counts whole seconds, and says 2.
    expect(Math.round(seen.at(-1)!.averageTalk! / 100)).toBe(17);
  });
});
