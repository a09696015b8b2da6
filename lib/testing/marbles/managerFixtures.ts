import { TestScheduler } from 'rxjs/testing';
import { ArgumentError } from '../../errors.js';
import { Manager } from '../../manager/Manager.js';
import type { Session } from '../../session/Session.js';
import type { AmiTestHelpers } from './AmiTestHelpers.js';

/** What a test does with managers, by its clock. */
export function managerFixtures(
  scheduler: TestScheduler,
): Pick<AmiTestHelpers, 'manager' | 'sessionOf' | 'hold' | 'at'> {
  return {
    manager: ({ transport }, options) =>
      new Manager({
        username: 'admin',
        secret: 'hush-hush',
        transport,
        scheduler,
        random: () => 0.5,
        keepAlive: false,
        ...options,
      }),
    sessionOf: (pbx) => {
      let session: Session | undefined;
      pbx.subscribe({
        next: (live) => (session ??= live),
        // Who works with the session hears of its end.
        error: () => undefined,
      });
      if (session === undefined) throw new ArgumentError('sessionOf: the manager has no session yet at this frame');
      return session;
    },
    hold: (pbx, diagram) => {
      const { subscribedFrame, unsubscribedFrame } = TestScheduler.parseMarblesAsSubscriptions(diagram, true);
      scheduler.schedule(() => {
        const connection = pbx.connect();
        if (unsubscribedFrame === Infinity) return;
        scheduler.schedule(() => {
          connection.unsubscribe();
        }, unsubscribedFrame - subscribedFrame);
      }, subscribedFrame);
    },
    at: (frame, what) => {
      // Two steps: the second stands behind everything that was planned for that frame.
      scheduler.schedule(() => scheduler.schedule(what), frame - scheduler.now());
    },
  };
}
