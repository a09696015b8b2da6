import fc from 'fast-check';
import { calls, type Call, type CallProgress, type CallSnapshot } from 'rx-asterisk';
import { dropConnections, type GeneratedCall } from 'rx-asterisk/testing';
import { map, mergeMap } from 'rxjs';
import { Lab } from '../testing/Lab.js';
import type { Told } from './playedCalls.js';

/** The same ones each time, unless one looks for longer: `MODEL_RUNS=500 npx jest spec/calls/traffic`, and by another `MODEL_SEED`. */
const { MODEL_RUNS = '4', MODEL_SEED = '20' } = process.env;
const look = { numRuns: Number(MODEL_RUNS), seed: Number(MODEL_SEED) };
const patience = 5_000 + look.numRuns * 1_000;

interface Following {
  readonly open: Map<string, Call>;
  readonly told: Told[];
}

/** An office with traffic of every kind, and a manager that follows its calls. */
class Traffic {
  readonly lab: Lab;
  readonly manager;
  readonly generated: GeneratedCall[] = [];
  readonly following: Following;

  constructor(seed: number, count: number) {
    this.lab = new Lab({ extensions: {}, seed });
    this.manager = this.lab.manager();
    this.following = this.follow();
    this.lab.run(1_000);
    this.lab.pbx
      .generate({ callsPerSecond: 2, calls: count, talkTime: 20 })
      .subscribe((call) => this.generated.push(call));
  }

  /** What a new subscriber is told from now on. */
  follow(): Following {
    const following: Following = { open: new Map(), told: [] };
    this.manager
      .pipe(
        calls(),
        mergeMap((call) => {
          following.open.set(call.id, call);
          return call.progress$.pipe(map((progress) => ({ call, progress, snapshot: call.snapshot() })));
        }),
      )
      .subscribe((each) => {
        following.told.push(each);
        if (each.progress.stage === 'ended') following.open.delete(each.call.id);
      });
    return following;
  }

  /** Until the last call has ended. */
  finish(): void {
    this.lab.run(600_000);
    expect(this.lab.pbx.channels).toEqual([]);
    this.manager.close();
    this.lab.run(1_000);
  }
}

function callersIn(open: ReadonlyMap<string, Call>): ReadonlyMap<string, string | undefined> {
  return new Map([...open].map(([id, call]) => [id, call.snapshot().caller?.channel]));
}

describe('the calls of random traffic', () => {
  it(
    'are all told, each with what it was like',
    () => {
      fc.assert(
        fc.property(fc.nat(10_000), (seed) => {
          const traffic = new Traffic(seed, 40);
          traffic.finish();
          const ends = new Map(
            traffic.following.told.map(({ call, progress, snapshot }) => [call.id, { progress, snapshot }]),
          );
          for (const { kind, channel } of traffic.generated) {
            const { progress, snapshot } = ends.get(channel.linkedid)!;
            expect({ kind, ...outcome(snapshot, progress) }).toEqual({ kind, ...LIKE[kind] });
          }
        }),
        look,
      );
    },
    patience,
  );

  it(
    'over random reconnects are told once, are all ended, and are those that a newcomer is told of',
    () => {
      const cuts = fc.array(fc.integer({ min: 500, max: 9_000 }), { minLength: 1, maxLength: 6 });
      fc.assert(
        fc.property(fc.nat(10_000), cuts, (seed, pauses) => {
          const traffic = new Traffic(seed, 40);
          const { open, told } = traffic.following;
          for (const pause of pauses) {
            traffic.lab.run(pause);
            traffic.lab.pbx.inject(dropConnections());
            traffic.lab.run(1_000);
            const fresh = traffic.follow();
            traffic.lab.run(0);
            expect(callersIn(fresh.open)).toEqual(callersIn(open));
          }
          traffic.finish();
          expect([...open.keys()]).toEqual([]);
          const ended = told.filter(({ progress }) => progress.stage === 'ended').map(({ call }) => call.id);
          expect(ended).toHaveLength(new Set(ended).size);
          expect(new Set(told.map(({ call }) => call.id))).toEqual(new Set(ended));
        }),
        look,
      );
    },
    patience,
  );
});

const talked = { reason: 'completed', isAnswered: true, transfers: [], queues: [] };
const alone = { ...talked, isAnswered: false };

const LIKE: Readonly<Record<string, object>> = {
  answered: talked,
  queue: { ...talked, queues: ['load'] },
  transferred: { ...talked, transfers: ['blind'] },
  parked: talked,
  conference: alone,
  busy: { ...alone, reason: 'busy' },
  noAnswer: { ...alone, reason: 'cancelled' },
};

function outcome({ transfers, answeredBy, queues }: CallSnapshot, progress: CallProgress): object {
  const reason = progress.stage === 'ended' ? progress.reason : 'not ended';
  return { reason, isAnswered: answeredBy !== undefined, transfers: transfers.map(({ kind }) => kind), queues };
}
