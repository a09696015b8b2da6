import fc from 'fast-check';
import { events } from 'rx-asterisk/testing';
import { newQueueWindow, type QueueWindow, queueWindow } from '../../lib/calls/queueWindow.js';
import { slide } from '../../lib/calls/slide.js';
import { statsOf } from '../../lib/calls/statsOf.js';

const Queue = 'support';
const LENGTH = 60_000;
const THRESHOLD = 10_000;

interface Ended {
  at: number;
  wait: number;
  outcome: 'left' | 'answered' | 'abandoned';
}

/** All that happened, kept for ever. */
class Everything {
  private readonly joined = new Map<string, number>();
  private readonly left = new Map<string, Ended>();
  private readonly talking = new Map<string, number>();
  private readonly talks: { at: number; talk: number }[] = [];
  private readonly waits: Ended[] = [];

  join(id: string, now: number): void {
    if (!this.joined.has(id)) this.joined.set(id, now);
  }

  leave(id: string, now: number): void {
    if (this.joined.has(id)) this.left.set(id, this.end(id, now, 'left'));
  }

  abandon(id: string, now: number): void {
    this.end(id, now, 'abandoned');
    this.left.delete(id);
  }

  connect(id: string, now: number): void {
    const left = this.left.get(id);
    if (left && !this.joined.has(id) && left.at > now - LENGTH) left.outcome = 'answered';
    else this.end(id, now, 'answered');
    this.left.delete(id);
    this.talking.set(id, now);
  }

  hangUp(id: string, now: number): void {
    const begun = this.talking.get(id);
    if (begun !== undefined) this.talks.push({ at: now, talk: now - begun });
    this.talking.delete(id);
  }

  stats(now: number): object {
    const waits = this.waits.filter(({ at }) => at > now - LENGTH);
    const talks = this.talks.filter(({ at }) => at > now - LENGTH).map(({ talk }) => talk);
    const answered = waits.filter(({ outcome }) => outcome === 'answered');
    const abandoned = waits.filter(({ outcome }) => outcome === 'abandoned').length;
    const ratio = (part: number, all: number): number | undefined => (all === 0 ? undefined : part / all);
    const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
    const times = waits.map(({ wait }) => wait);
    return {
      ...{ waiting: this.joined.size, offered: waits.length, answered: answered.length, abandoned },
      serviceLevel: ratio(answered.filter(({ wait }) => wait <= THRESHOLD).length, waits.length),
      abandonRate: ratio(abandoned, waits.length),
      averageWait: ratio(sum(times), times.length),
      longestWait: times.length === 0 ? undefined : Math.max(...times),
      averageTalk: ratio(sum(talks), talks.length),
    };
  }

  private end(id: string, at: number, outcome: Ended['outcome']): Ended {
    const ended = { at, wait: at - (this.joined.get(id) ?? at), outcome };
    this.joined.delete(id);
    this.waits.push(ended);
    return ended;
  }
}

const deeds = ['join', 'leave', 'abandon', 'connect', 'hangUp'] as const;
const about = {
  join: (Uniqueid: string) => events.queueCallerJoin({ Queue, Uniqueid }),
  leave: (Uniqueid: string) => events.queueCallerLeave({ Queue, Uniqueid }),
  abandon: (Uniqueid: string) => events.queueCallerAbandon({ Queue, Uniqueid, HoldTime: '0' }),
  connect: (id: string) =>
    events.agentConnect({ Queue, Uniqueid: id, Interface: `PJSIP/${id}`, HoldTime: '0', DestUniqueid: `${id}-agent` }),
  hangUp: (id: string) => events.hangup({ Uniqueid: `${id}-agent` }),
};

describe('the running numbers of a queue', () => {
  it('are those of all that happened', () => {
    const step = fc.tuple(fc.constantFrom(...deeds), fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(9_000));
    fc.assert(
      fc.property(fc.array(step, { minLength: 30, maxLength: 120 }), (steps) => {
        const all = new Everything();
        let [window, now] = [newQueueWindow(Queue, LENGTH, THRESHOLD), 100_000];
        for (const [deed, id, pause] of steps) {
          now += pause;
          window = queueWindow(window, about[deed](id), now);
          all[deed](id, now);
          expect(statsOf(slide(window, now), now)).toMatchObject(all.stats(now));
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('cost no more where there are many', () => {
    const [few, many] = [workPerCall(100), workPerCall(3_000)];
    expect(few).toBeGreaterThan(0);
    expect(many / few).toBeLessThan(2);
  });
});

/** What is compared and gone through, for a call where so many are in the window. */
function workPerCall(inWindow: number): number {
  let [window, call] = [newQueueWindow(Queue, inWindow * 1_000, THRESHOLD), 0];
  const run = (calls: number): void => {
    for (const end = call + calls; call < end; call += 1) window = called(window, String(call), call * 1_000);
  };
  run(inWindow);
  let work = 0;
  const { max } = Math;
  const steps = Object.getPrototypeOf([].values()) as Iterator<unknown>;
  const spies = [jest.spyOn(Math, 'max').mockImplementation((...values) => ((work += 1), max(...values)))];
  const next = Object.getOwnPropertyDescriptor(steps, 'next');
  const original = next?.value as () => IteratorResult<unknown>;
  const counting = function (this: unknown): IteratorResult<unknown> {
    work += 1;
    return original.call(this as never);
  };
  Object.defineProperty(steps, 'next', { ...next, value: counting });
  try {
    // As long as it takes for all of them to leave.
    run(inWindow);
  } finally {
    Object.defineProperty(steps, 'next', { ...next });
    spies.forEach((spy) => spy.mockRestore());
  }
  return work / inWindow;
}

function called(window: QueueWindow, id: string, now: number): QueueWindow {
  const messages = [about.join(id), about.leave(id), about.connect(id), about.hangUp(id)];
  return messages.reduce((so, message, at) => {
    const after = queueWindow(so, message, now + at);
    statsOf(after, now + at);
    return after;
  }, window);
}
