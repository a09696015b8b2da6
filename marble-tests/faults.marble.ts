import { map, timer } from 'rxjs';
import { Manager, on } from 'rx-asterisk';
import {
  amiTest,
  type AmiTestHelpers,
  dropConnections,
  EmbeddedPbx,
  type Fault,
  halfOpen,
  noAnswer,
  restart,
  slowBoot,
  strayMessage,
} from 'rx-asterisk/testing';

interface Faulty extends Omit<AmiTestHelpers, 'manager'> {
  readonly pbx: EmbeddedPbx;
  readonly manager: Manager;
}

/** A manager on an embedded PBX, in virtual time: a frame is a millisecond. */
function faulty(test: (helpers: Faulty) => void): () => void {
  return amiTest((helpers) => {
    const { scheduler } = helpers;
    const pbx = new EmbeddedPbx({ scheduler });
    const manager = new Manager({
      transport: pbx.transport(),
      username: 'admin',
      secret: 'secret123',
      scheduler,
      random: () => 0,
      linger: 0,
      timeout: 10,
      keepAlive: { interval: 4, deadline: 2 },
      reconnect: { initialDelay: 1, maxDelay: 1 },
    });
    test({ ...helpers, pbx, manager });
    helpers.flush();
    pbx.close();
  });
}

describe('inject', () => {
  it(
    'follows a diagram',
    faulty(({ cold, expectObservable, pbx, manager }) => {
      const faults: Record<string, Fault> = { d: dropConnections(), r: restart({ downFor: 0.003 }) };
      pbx.inject(cold('--d--r', faults));
      const epochs = manager.pipe(map(({ epoch }) => String(epoch)));
      expectObservable(epochs, '^---------!').toBe('1--2----3');
    }),
  );

  it(
    'subscribes once, and unsubscribes when the schedule is taken back',
    faulty(({ cold, expectSubscriptions, pbx }) => {
      const faults = cold('---h----', { h: halfOpen() });
      const schedule = pbx.inject(faults);
      timer(6).subscribe(() => schedule.unsubscribe());
      expectSubscriptions(faults.subscriptions).toBe('^-----!');
    }),
  );

  it(
    'unsubscribes when the PBX is closed',
    faulty(({ cold, expectSubscriptions, pbx }) => {
      const faults = cold<Fault>('--------');
      pbx.inject(faults);
      timer(3).subscribe(() => pbx.close());
      expectSubscriptions(faults.subscriptions).toBe('^--!');
    }),
  );

  it(
    'brings events out of nowhere in time',
    faulty(({ cold, expectObservable, pbx, manager }) => {
      const stray = (n: number): Fault => strayMessage({ Event: 'Ghost', N: n });
      pbx.inject(cold('-a-b', { a: stray(1), b: stray(2) }));
      const ghosts = manager.pipe(
        on('Ghost'),
        map((ghost) => ghost['N']),
      );
      expectObservable(ghosts, '^-----!').toBe('-1-2');
    }),
  );

  it(
    'lets a Ping go unanswered until the manager connects again',
    faulty(({ expectObservable, pbx, manager }) => {
      pbx.inject(noAnswer({ action: 'Ping', times: 1 }));
      const epochs = manager.pipe(map(({ epoch }) => String(epoch)));
      // Asked at 4, given up at 6, tried again at 7.
      expectObservable(epochs, '^---------!').toBe('1------2');
    }),
  );

  it(
    'makes a server boot slowly from the next start on',
    faulty(({ cold, expectObservable, pbx, manager }) => {
      pbx.inject(cold('s-r', { s: slowBoot({ seconds: 0.004 }), r: restart({ downFor: 0.001 }) }));
      const boots = manager.pipe(
        on('FullyBooted'),
        map(({ Status }) => Status[0]),
      );
      // That of the first login, and that of the start at 3.
      expectObservable(boots, '^---------!').toBe('F------F');
    }),
  );
});
