import { config } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import type { AmiTestHelpers } from './AmiTestHelpers.js';
import { checkedHelpers } from './checkedHelpers.js';
import { managerFixtures } from './managerFixtures.js';
import { type ConnectionScript, ScriptedServer } from './ScriptedServer.js';
import { type ScriptedSessionOptions, scriptedSession } from './ScriptedSession.js';
import type { ServerWords } from './ServerWord.js';

/** How long a test may take. */
export interface AmiTestOptions {
  /**
   * The virtual time, in ms, after which nothing may be waiting any more: a timer that is still running then was left behind,
   * and fails the test. @default 3600000
   */
  readonly endOfTime?: number;
}

/**
 * A test in virtual time, for `it` of jest, vitest or any other. It runs on RxJS's `TestScheduler` in run mode; messages are
 * compared by their fields and errors by what they say of themselves, and what differs is told by event, field and time.
 * The ActionID of a message is compared only where the expected one has it: the library makes a new one for every action.
 * @example
 * it('counts hangups', amiTest(({ session, expectObservable }) => {
 *   const pbx = session('--h--h--|', { h: events.hangup() });
 *   expectObservable(pbx.pipe(on('Hangup'), scan((n) => n + 1, 0))).toBe('--1--2--|', { 1: 1, 2: 2 });
 * }));
 */
export function amiTest(test: (helpers: AmiTestHelpers) => void, options: AmiTestOptions = {}): () => void {
  const { endOfTime = 3_600_000 } = options;
  return () => {
    const { assertEqual, within } = checkedHelpers();
    const scheduler = new TestScheduler(assertEqual);
    const { onUnhandledError } = config;
    const thrown: unknown[] = [];
    let unseen: readonly unknown[] = thrown;
    config.onUnhandledError = (error) => thrown.push(error);
    try {
      scheduler.run((helpers) => {
        scheduler.schedule(() => {
          if (scheduler.actions.length > 0) throw leftBehind(endOfTime);
        }, endOfTime);
        const own = {
          scheduler,
          session: (diagram: string, values: ServerWords = {}, settings: ScriptedSessionOptions = {}) =>
            scriptedSession(scheduler, diagram, values, settings),
          server: (...scripts: readonly ConnectionScript[]) => new ScriptedServer(scheduler, scripts),
          // All but the end of time.
          pending: () => scheduler.actions.length - 1,
          get thrown() {
            unseen = [];
            return thrown;
          },
        };
        test(Object.assign(own, within(helpers), managerFixtures(scheduler)));
      });
    } finally {
      config.onUnhandledError = onUnhandledError;
    }
    if (unseen.length > 0) throw unseen[0];
  };
}

function leftBehind(endOfTime: number): Error {
  return new Error(
    `A timer is still running after ${endOfTime} ms: unsubscribe from what waits, or give amiTest a later endOfTime`,
  );
}
