import { events } from 'rx-asterisk/testing';
import {
  loseTouch,
  newQueueWindow,
  type QueueMessage,
  type QueueWindow,
  queueWindow,
  relist,
} from '../../lib/calls/queueWindow.js';
import { nextSlide, slide } from '../../lib/calls/slide.js';
import { type QueueStats, statsOf } from '../../lib/calls/statsOf.js';

const Queue = 'support';
const ALICE = 'PJSIP/alice';
const BOB = 'PJSIP/bob';

const joins = (Uniqueid: string) => events.queueCallerJoin({ Queue, Uniqueid });
const waits = (Uniqueid: string, Wait: string) => events.queueEntry({ Queue, Uniqueid, Wait });
const abandons = (Uniqueid: string, HoldTime = '0') => events.queueCallerAbandon({ Queue, Uniqueid, HoldTime });
const leaves = (Uniqueid: string) => events.queueCallerLeave({ Queue, Uniqueid });
const connects = (Uniqueid: string, Interface = ALICE, HoldTime = '0') =>
  events.agentConnect({ Queue, Uniqueid, Interface, HoldTime, DestUniqueid: `${Uniqueid}-agent` });
const completes = (Uniqueid: string, Interface = ALICE, TalkTime = '0') =>
  events.agentComplete({ Queue, Uniqueid, Interface, TalkTime, DestUniqueid: `${Uniqueid}-agent` });
const member = (Location: string, fields: object = {}) =>
  events.queueMember({ Queue, Location, Paused: '0', Status: '1', InCall: '0', ...fields });
const paused = (Interface: string, Paused: '0' | '1') =>
  events.queueMemberPause({ Queue, Interface, Paused, Status: '1', InCall: '0' });
const status = (Interface: string, Status: string, InCall = '0') =>
  events.queueMemberStatus({ Queue, Interface, Paused: '0', Status, InCall });

/** A window of a minute, in which a call is to be answered within ten seconds. */
const empty = newQueueWindow(Queue, 60_000, 10_000);

/** What has happened, each with its second. */
function after(...happened: readonly (readonly [second: number, message: QueueMessage])[]): QueueWindow {
  return happened.reduce((window, [second, message]) => queueWindow(window, message, 1_000 * second), empty);
}

const at = (second: number, window: QueueWindow): QueueStats => statsOf(window, 1_000 * second);

describe('the window of a queue', () => {
  it('has no ratios where nothing has happened', () => {
    expect(at(0, empty)).toEqual({
      ...{ queue: Queue, waiting: 0, offered: 0, answered: 0, abandoned: 0, serviceLevel: undefined },
      ...{ abandonRate: undefined, averageWait: undefined, longestWait: undefined, averageTalk: undefined },
      ...{ occupancy: undefined, since: new Date(0), stale: true },
    });
  });

  it('tells answered, abandoned and left calls apart, and how long each waited', () => {
    const window = after(
      [0, joins('a')],
      [1, joins('b')],
      [2, joins('c')],
      [3, joins('d')],
      [4, joins('e')],
      // The server's own order: who is answered leaves first, who abandons last.
      ...([
        [4, leaves('a')],
        [4, connects('a')],
      ] as const),
      ...([
        [7, abandons('b')],
        [7, leaves('b')],
      ] as const),
      [10, leaves('c')],
      ...([
        [18, leaves('d')],
        [18, connects('d', BOB)],
      ] as const),
    );
    expect(at(20, window)).toMatchObject({
      ...{ waiting: 1, offered: 4, answered: 2, abandoned: 1, serviceLevel: 0.25, abandonRate: 0.25 },
      ...{ averageWait: (4_000 + 6_000 + 8_000 + 15_000) / 4, longestWait: 15_000 },
    });
  });

  it('answers in time up to the last ms, and not after it', () => {
    const wait = (ms: number): number | undefined =>
      statsOf(queueWindow(queueWindow(empty, joins('a'), 0), connects('a'), ms), ms).serviceLevel;
    expect([wait(10_000), wait(10_001)]).toEqual([1, 0]);
  });

  it('counts a call once, in whatever order the server tells of it', () => {
    for (const order of [
      [leaves('a'), connects('a')],
      [connects('a'), leaves('a')],
    ]) {
      const window = after([0, joins('a')], ...order.map((message) => [2, message] as const));
      expect(at(2, window)).toMatchObject({ waiting: 0, offered: 1, answered: 1, averageWait: 2_000 });
    }
  });

  it('counts who comes back as another call', () => {
    const window = after([0, joins('a')], [5, leaves('a')], [6, joins('a')], [7, leaves('a')], [7, connects('a')]);
    expect(at(7, window)).toMatchObject({ waiting: 0, offered: 2, answered: 1, averageWait: 3_000 });
  });

  it('takes the word of the server for the wait of one whom nobody saw join', () => {
    expect(at(9, after([9, connects('x', ALICE, '7')]))).toMatchObject({ offered: 1, averageWait: 7_000 });
    expect(at(9, after([9, abandons('x', '5')]))).toMatchObject({ abandoned: 1, averageWait: 5_000 });
    expect(at(9, after([9, leaves('x')]))).toMatchObject({ offered: 0 });
    const listed = after([100, waits('x', '30')], [100, joins('x')], [110, connects('x')]);
    expect(at(110, listed)).toMatchObject({ averageWait: 40_000, waiting: 0 });
  });

  it('forgets what has left it, to the ms', () => {
    const window = after([0, joins('a')], [1, connects('a')], [3, completes('a')], [5, joins('b')], [6, abandons('b')]);
    expect(at(60, window)).toMatchObject({ offered: 2, averageTalk: 2_000 });
    expect(statsOf(slide(window, 60_999), 60_999)).toMatchObject({ offered: 2 });
    expect(nextSlide(window, 60_000)).toBe(61_000);
    const later = slide(window, 61_000);
    expect(later.waits).toHaveLength(1);
    expect(at(61, window)).toEqual(at(61, later));
    expect(at(61, later)).toMatchObject({ offered: 1, answered: 0, averageTalk: 2_000 });
    const last = slide(window, 66_000);
    expect([last.waits.length, last.talks.length, last.staffing.length]).toEqual([0, 0, 1]);
    expect(at(66, last)).toMatchObject({ offered: 0, averageTalk: undefined });
    expect(nextSlide(last, 66_000)).toBeUndefined();
    expect(slide(last, 67_000)).toBe(last);
  });

  it('holds no more than what happens in it', () => {
    let window = queueWindow(empty, member(ALICE), 0);
    for (let call = 0; call < 1_000; call += 1) {
      const [id, now] = [`c${call}`, call * 5_000];
      window = queueWindow(window, joins(id), now);
      window = queueWindow(queueWindow(window, leaves(id), now + 1_000), connects(id), now + 1_000);
      window = queueWindow(window, completes(id), now + 3_000);
    }
    const { waits: ended, talks, staffing, conversations, waiting } = window;
    expect([ended.length, talks.length, conversations.size, waiting.size]).toEqual([12, 12, 0, 0]);
    expect(staffing.length).toBeLessThan(30);
    expect(statsOf(window, 4_998_000)).toMatchObject({
      offered: 12,
      serviceLevel: 1,
      averageTalk: 2_000,
      occupancy: 0.4,
    });
  });

  it('ends a conversation by the hang-up of the agent, and once', () => {
    const hangup = events.hangup({ Uniqueid: 'a-agent' });
    const talking = after([0, connects('a')]);
    const over = queueWindow(talking, hangup, 5_000);
    expect([at(5, over).averageTalk, over.conversations.size]).toEqual([5_000, 0]);
    expect(at(6, queueWindow(over, completes('a', ALICE, '9'), 6_000)).averageTalk).toBe(5_000);
    const told = queueWindow(talking, completes('a', ALICE, '9'), 5_000);
    expect(queueWindow(told, hangup, 6_000)).toBe(told);
    expect(queueWindow(talking, events.hangup({ Uniqueid: 'a' }), 5_000)).toBe(talking);
  });

  it('follows the agent when a Local channel is optimized away', () => {
    const pair = { LocalOneUniqueid: 'a-agent', LocalTwoUniqueid: 'a-agent;2', SourceUniqueid: 'phone' };
    const moved = after([0, connects('a')], [1, events.localOptimizationBegin(pair)]);
    const on = queueWindow(moved, events.hangup({ Uniqueid: 'a-agent' }), 2_000);
    expect(on.conversations.size).toBe(1);
    for (const end of [events.hangup({ Uniqueid: 'phone' }), completes('a')])
      expect(at(5, queueWindow(on, end, 5_000)).averageTalk).toBe(5_000);
  });

  it('forgets a caller whose channel hangs up, another being in its place: nobody gave up', () => {
    const hangup = events.hangup({ Uniqueid: 'u' });
    const window = after([0, joins('u')], [5, leaves('v')], [5, connects('v', ALICE, '5')], [6, hangup]);
    expect(at(6, window)).toMatchObject({ waiting: 0, offered: 1, answered: 1, abandoned: 0 });
  });

  it('takes the longer of both waits where a list has overtaken the Join', () => {
    expect(at(9, after([9, joins('x')], [9, abandons('x', '40')]))).toMatchObject({
      abandoned: 1,
      averageWait: 40_000,
    });
    const answered = after([9, joins('x')], [9, leaves('x')], [9, connects('x', ALICE, '40')]);
    expect(at(9, answered)).toMatchObject({ answered: 1, serviceLevel: 0, longestWait: 40_000 });
  });

  it('keeps a wait that it has seen where the server, which counts whole seconds, has one more', () => {
    expect(at(4, after([0, joins('x')], [4, abandons('x', '5')]))).toMatchObject({ averageWait: 4_000 });
  });

  it('is not concerned with other queues: the same object', () => {
    const window = after([0, joins('a')]);
    expect(queueWindow(window, events.queueCallerAbandon({ Queue: 'sales', Uniqueid: 'a' }), 1)).toBe(window);
    expect(queueWindow(window, events.queueParams({ Queue }), 1)).toBe(window);
    // Asterisk does not tell the cases of a queue's name apart.
    const spelt = newQueueWindow('SUPPORT', 1_000, 1_000);
    expect(queueWindow(spelt, joins('a'), 1).waiting.size).toBe(1);
  });
});

describe('the occupancy', () => {
  it('is how long agents talked of the time in which they could', () => {
    const window = after([0, member(ALICE)], [0, member(BOB)], [10, connects('a')], [20, completes('a')]);
    expect(at(20, window).occupancy).toBe(10 / 40);
    expect(at(40, window).occupancy).toBe(10 / 80);
  });

  it('goes on while they talk', () => {
    const window = after([0, member(ALICE)], [10, connects('a')]);
    expect([at(20, window).occupancy, at(40, window).occupancy]).toEqual([0.5, 0.75]);
    // What was before the window does not count.
    expect(at(70, slide(window, 70_000)).occupancy).toBe(1);
  });

  it.each([
    ['is paused', paused(ALICE, '1'), paused(ALICE, '0')],
    ['cannot be reached', status(ALICE, '5'), status(ALICE, '1')],
    ['has an invalid device', status(ALICE, '4'), status(ALICE, '1')],
    [
      'is no member',
      events.queueMemberRemoved({ Queue, Interface: ALICE, Paused: '0', Status: '1', InCall: '0' }),
      events.queueMemberAdded({ Queue, Interface: ALICE, Paused: '0', Status: '1', InCall: '0' }),
    ],
  ])('leaves out the time in which an agent %s', (_, away, back) => {
    const window = after([0, member(ALICE)], [0, connects('a')], [10, completes('a')], [10, away], [30, back]);
    expect(at(30, window).occupancy).toBe(1);
    expect(at(40, window).occupancy).toBe(0.5);
  });

  it('is never more than all: who is paused in the midst of a call talks on', () => {
    const window = after([0, member(ALICE)], [10, connects('a')], [10, paused(ALICE, '1')], [20, completes('a')]);
    expect(at(40, window).occupancy).toBe(0.5);
  });

  it('counts an agent once who has two calls', () => {
    const window = after([0, member(ALICE)], [0, connects('a')], [5, connects('b')], [10, completes('a')]);
    expect(at(20, window).occupancy).toBe(1);
    expect(at(40, queueWindow(window, completes('b'), 20_000)).occupancy).toBe(0.5);
  });

  it('begins with who is in a call when the queue is listed, and ends it with whatever tells its end', () => {
    const listed = after([0, member(ALICE, { InCall: '1' })], [0, member(BOB)]);
    expect(at(10, listed).occupancy).toBe(0.5);
    for (const end of [completes('x', ALICE, '70'), status(ALICE, '2', '0'), status(ALICE, '1', '1')])
      expect(at(20, queueWindow(listed, end, 10_000)).occupancy).toBe(0.25);
    // The talk is the server's: it began unseen.
    expect(at(20, queueWindow(listed, completes('x', ALICE, '70'), 10_000)).averageTalk).toBe(70_000);
    // An event that was under way when the list was made, and the list: one call.
    const both = after([0, connects('a')], [0, member(ALICE, { InCall: '1' })], [10, completes('a')]);
    expect(at(20, both).occupancy).toBe(0.5);
    const reversed = after([0, member(ALICE, { InCall: '1' })], [0, connects('a')], [10, completes('a')]);
    expect(at(20, reversed).occupancy).toBe(0.5);
  });

  it('knows nothing of a gap, and does not count it', () => {
    const window = after([0, member(ALICE)], [0, connects('a')], [1, joins('b')]);
    const lost = loseTouch(window, 10_000);
    expect(at(20, lost)).toMatchObject({ occupancy: 1, waiting: 1, stale: true });
    const back = queueWindow(relist(lost, new Date(30_000)), member(ALICE), 30_000);
    expect(at(40, back)).toMatchObject({ occupancy: 0.5, waiting: 0, answered: 1, since: new Date(30_000) });
  });
});
