import { type RunHelpers, TestScheduler } from 'rxjs/testing';
import { ArgumentError } from '../../errors.js';
import { describeMismatch } from './describeMismatch.js';

/** Where an expectation was written, and whether it has been spelt out. */
interface Site {
  stack: string;
  isReady: boolean;
}

/** How a test scheduler compares, and RxJS's helpers such that what fails is told with the line that expected it. */
export interface CheckedHelpers {
  /** For the constructor of the scheduler. */
  readonly assertEqual: (received: unknown, expected: unknown) => void;
  /** The helpers of its run. */
  readonly within: (helpers: RunHelpers) => RunHelpers;
}

export function checkedHelpers(): CheckedHelpers {
  // RxJS compares when it flushes, in the order of the expectations; by then their lines are on no stack any more.
  const sites: Site[] = [];
  return {
    assertEqual: (received, expected) => {
      const index = sites.findIndex(({ isReady }) => isReady);
      const [site] = index < 0 ? [] : sites.splice(index, 1);
      const mismatch = describeMismatch(received, expected);
      if (mismatch !== undefined) throw failed(mismatch, site);
    },
    within: (helpers) => ({
      ...helpers,
      hot: (marbles, values, error) => {
        checkLetters('hot', marbles, values);
        return helpers.hot(marbles, values, error);
      },
      cold: (marbles, values, error) => {
        checkLetters('cold', marbles, values);
        return helpers.cold(marbles, values, error);
      },
      expectObservable: (observable, subscription) => {
        const site = added(sites);
        const expectation = helpers.expectObservable(observable, subscription);
        const toBe: typeof expectation.toBe = (marbles, values, error) => {
          checkLetters('toBe', marbles, values);
          settle(site, toBe);
          expectation.toBe(marbles, values, error);
        };
        const toEqual: typeof expectation.toEqual = (other) => {
          settle(site, toEqual);
          expectation.toEqual(other);
        };
        return { toBe, toEqual };
      },
      expectSubscriptions: (logs) => {
        const site = added(sites);
        const expectation = helpers.expectSubscriptions(logs);
        const toBe: typeof expectation.toBe = (marbles) => {
          settle(site, toBe);
          expectation.toBe(marbles);
        };
        return { toBe };
      },
    }),
  };
}

function added(sites: Site[]): Site {
  const site = { stack: '', isReady: false };
  sites.push(site);
  return site;
}

function settle(site: Site, below: (...args: never[]) => unknown): void {
  const trace: { stack?: string } = {};
  Error.captureStackTrace(trace, below);
  site.isReady = true;
  site.stack = (trace.stack ?? '').split('\n').slice(1).join('\n');
}

function failed(mismatch: string, site: Site | undefined): Error {
  const error = new Error(mismatch);
  if (site !== undefined) error.stack = `Error: ${mismatch}\n${site.stack}`;
  return error;
}

/** Throws `ArgumentError` for a letter that the values do not have; without values it stands for itself. */
function checkLetters(what: string, marbles: string, values: unknown): void {
  if (typeof values !== 'object' || values === null) return;
  for (const { notification } of TestScheduler.parseMarbles(marbles, undefined, undefined, false, true)) {
    if (notification.kind !== 'N' || String(notification.value) in values) continue;
    throw new ArgumentError(
      `${what}: the letter "${String(notification.value)}" of ${JSON.stringify(marbles)} has no meaning; the values have: ${Object.keys(values).join(', ')}`,
    );
  }
}
