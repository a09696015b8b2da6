import process from 'node:process';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { action, type AmiError, eachSession, Manager, type ManagerOptions, on, queueStatus } from 'rx-asterisk';
import {
  dropConnections,
  dropOnAnswer,
  duplicateAnswers,
  EmbeddedPbx,
  endlessList,
  type Fault,
  halfOpen,
  lateAnswers,
  type ListenAddress,
  missingActionId,
  noAnswer,
  restart,
} from 'rx-asterisk/testing';
import { firstValueFrom, lastValueFrom, type Observable, ReplaySubject, type SchedulerLike } from 'rxjs';
import { SeededRandom } from '../../lib/testing/core/SeededRandom.js';
import { Lab } from '../testing/Lab.js';
import { WatchedTransport } from './WatchedTransport.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const ACTIONS: readonly (readonly [name: string, fields: Readonly<Record<string, string>>])[] = [
  ['Getvar', { Variable: 'A' }],
  ['Setvar', { Variable: 'A', Value: '1' }],
  ['CoreShowChannels', {}],
  ['QueueStatus', {}],
  ['Originate', { Channel: 'PJSIP/nobody', Application: 'Wait', Data: '1', Async: 'true' }],
];

const FAULTS: readonly (() => Fault)[] = [
  () => dropConnections(),
  () => restart({ downFor: 2 }),
  () => noAnswer({ times: 3 }),
  () => endlessList({ times: 2 }),
  () => lateAnswers({ seconds: 3, times: 3 }),
  () => duplicateAnswers({ times: 3 }),
  () => missingActionId({ times: 2 }),
  () => dropOnAnswer({ at: 'within', times: 1 }),
  () => dropOnAnswer({ at: { rows: 1 }, times: 1 }),
];

/** Asks, listens and leaves, by chance. Keeps no hold of who has asked: only of how it ended. */
class Crowd {
  /** How often each end came. */
  readonly ends = new Map<string, number>();
  asked = 0;
  /** How many have ended, or have left before. */
  over = 0;
  /** What came to somebody who had left, or had heard the end. */
  late = 0;
  /** Who has asked, and what, as far as something still holds it. */
  readonly traces: WeakRef<object>[] = [];

  constructor(
    private readonly pbx: Manager,
    private readonly scheduler: SchedulerLike,
    private readonly random: SeededRandom,
  ) {}

  /** Performs an action; a third of those who ask do not wait for the end. */
  ask(): void {
    const [name, fixed] = ACTIONS[this.random.below(ACTIONS.length)]!;
    // Of its own, and so gone with whatever knows of the action.
    const fields = { ...fixed };
    const patience = this.random.below(3) === 0 ? this.random.below(3 * SECOND) : undefined;
    let isOver = false;
    const end = (how: string): void => {
      if (isOver) this.late += 1;
      else this.over += 1;
      isOver = true;
      this.ends.set(how, (this.ends.get(how) ?? 0) + 1);
    };
    const observer = {
      next: (): void => {
        if (isOver) this.late += 1;
      },
      complete: () => end('completed'),
      // Whatever the library raises is one.
      error: (error: unknown) => end((error as AmiError).name),
    };
    this.asked += 1;
    this.traces.push(new WeakRef(observer), new WeakRef(fields));
    const asking = this.pbx.pipe(action(name, fields)).subscribe(observer);
    if (patience !== undefined) {
      this.scheduler.schedule(() => {
        asking.unsubscribe();
        if (!isOver) end('left');
      }, patience);
    }
  }

  /** Listens for a while. */
  listen(upTo: number): void {
    const { pbx } = this;
    const streams: readonly (() => Observable<unknown>)[] = [
      () => pbx.events$,
      () => pbx.frames$,
      () => pbx.pipe(on('VarSet', 'OriginateResponse')),
      () => pbx.pipe(eachSession(queueStatus())),
    ];
    const observer = { next: () => undefined, error: () => undefined };
    this.traces.push(new WeakRef(observer));
    const listening = streams[this.random.below(streams.length)]!().subscribe(observer);
    this.scheduler.schedule(() => listening.unsubscribe(), this.random.below(upTo));
  }

  /** How many of those who have asked or listened, and of what was asked, something still holds. */
  async held(): Promise<number> {
    // What a WeakRef has been asked for in this turn is held until the next.
    await nextTurn();
    collectGarbage();
    return this.traces.filter((one) => one.deref() !== undefined).length;
  }
}

const OPTIONS: Partial<ManagerOptions> = {
  timeout: 2 * SECOND,
  keepAlive: { interval: 30 * SECOND, deadline: 2 * SECOND },
  reconnect: { initialDelay: SECOND, maxDelay: 5 * SECOND },
};

describe('a day of churn in virtual time', () => {
  it('leaves no pending entry, listener, timer or connection', async () => {
    const lab = new Lab();
    const { scheduler, pbx: server } = lab;
    const random = new SeededRandom(7);
    const transport = new WatchedTransport(server.transport());
    const pbx = new Manager({ transport, username: 'admin', secret: 'secret123', scheduler, ...OPTIONS });
    pbx.connect();
    lab.run(MINUTE);
    const timers = scheduler.actions.length;
    const crowd = new Crowd(pbx, scheduler, random);

    const minutes = (count: number, goWrong: (minute: number) => void): void => {
      for (let minute = 0; minute < count; minute += 1) {
        for (let n = 0; n < 4; n += 1) scheduler.schedule(() => crowd.ask(), random.below(MINUTE));
        crowd.listen(20 * MINUTE);
        goWrong(minute);
        lab.run(MINUTE);
      }
    };

    minutes(22 * 60, (minute) => {
      if (minute % 10 === 0) server.inject(FAULTS[random.below(FAULTS.length)]!());
      if (minute % 60 !== 59) return;
      const dead = server.inject(halfOpen());
      scheduler.schedule(() => dead.unsubscribe(), 40 * SECOND);
    });
    // A new session, on which every answer comes, be it waited for still or not.
    for (const name of ['Getvar', 'Setvar', 'CoreShowChannels', 'QueueStatus'])
      server.inject(lateAnswers({ action: name, seconds: 1 }));
    server.inject(dropConnections());
    minutes(90, () => undefined);
    lab.run(30 * MINUTE);

    expect(crowd.asked).toBeGreaterThan(5_000);
    expect([crowd.over, crowd.late]).toEqual([crowd.asked, 0]);
    expect([...crowd.ends.keys()].sort()).toEqual(['GoneAwayError', 'TimeoutError', 'completed', 'left']);
    expect(transport.connections).toBeGreaterThan(50);
    expect(transport.tooEarly).toEqual([]);
    // The manager is connected still, and holds nobody who has gone; its next Ping is all that is to come.
    expect(await crowd.held()).toBe(0);
    expect(scheduler.actions).toHaveLength(timers);
    expect([transport.held, transport.listeners, server.clients]).toEqual([1, 1, 1]);

    pbx.close();
    lab.run(MINUTE);
    expect([transport.held, transport.listeners, server.clients]).toEqual([0, 0, 0]);
    expect(scheduler.actions).toEqual([]);
  }, 60_000);
});

describe('churn on sockets', () => {
  it('leaves no socket and no timer', async () => {
    const before = resources();
    const server = new EmbeddedPbx();
    const address = new ReplaySubject<ListenAddress>(1);
    server.listen().subscribe(address);
    const { host, port } = await firstValueFrom(address);
    const account = { host, port, username: 'admin', secret: 'secret123' };
    const pbx = new Manager({ ...account, reconnect: { initialDelay: 1, maxDelay: 1 }, keepAlive: { interval: 5 } });
    pbx.connect();
    const outcomes: string[] = [];
    for (let round = 0; round < 20; round += 1) {
      await firstValueFrom(pbx);
      const asking = ACTIONS.map(
        ([name, fields]) =>
          new Promise<void>((resolve) => {
            const end = (how: string): void => {
              outcomes.push(how);
              resolve();
            };
            pbx.pipe(action(name, fields)).subscribe({
              complete: () => end('completed'),
              error: (error: unknown) => end((error as AmiError).name),
            });
          }),
      );
      // Who does not wait for the answer leaves nothing either.
      pbx.pipe(queueStatus()).subscribe().unsubscribe();
      if (round % 2 === 1) {
        await nextTurn();
        server.inject(dropConnections());
      }
      await Promise.all(asking);
    }
    expect(outcomes).toHaveLength(20 * ACTIONS.length);
    expect(new Set(outcomes)).toEqual(new Set(['completed', 'GoneAwayError']));

    pbx.close();
    await lastValueFrom(pbx.status$);
    server.close();
    // They are closed by and by; one that stays would keep the test waiting until it fails.
    while (!areNoMoreThan(before)) await nextTurn();
    expect(server.clients).toBe(0);
  }, 60_000);
});

/** How many sockets and timers keep the process running. The test runner has timers too, and tests before may end theirs late. */
function resources(): { readonly sockets: number; readonly timers: number } {
  const names = process.getActiveResourcesInfo();
  const count = (kind: RegExp): number => names.filter((name) => kind.test(name)).length;
  return { sockets: count(/^(?:TCP|TLS)/), timers: count(/^Timeout/) };
}

function areNoMoreThan(before: ReturnType<typeof resources>): boolean {
  const { sockets, timers } = resources();
  return sockets <= before.sockets && timers <= before.timers;
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
