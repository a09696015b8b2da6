import { describeMismatch } from './describeMismatch.js';
import { listChanges } from './listChanges.js';

/** What a matcher says to jest or vitest. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The matchers as methods of `expect(…)`; vitest's `Matchers` can extend it. */
export interface AmiMatchers<R = unknown> {
  /**
   * Received notifications, as RxJS's TestScheduler records them, are as expected: same time, same messages. What is not is
   * told by frame, event and field.
   */
  toEqualNotifications(expected: readonly unknown[]): R;
  /** Received messages are as expected, in that order. What is not is told by place, event and field. */
  toEqualMessages(expected: readonly unknown[]): R;
}

declare global {
  // Empty where jest's types are not installed; where they are, or vitest's, the two matchers come on top.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    // The type parameters must be spelt as jest spells them, used or not.
    // eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-empty-object-type
    interface Matchers<R, T = {}> extends AmiMatchers<R> {}
  }
}

/**
 * Matchers for jest and vitest that print a readable difference: which event, which fields, when. A message may have an
 * ActionID that the expected one has not; errors are compared by what they say of themselves.
 * @example
 * expect.extend(amiMatchers);
 * expect(messages).toEqualMessages([newchannel(), hangup({ Cause: '17' })]);
 */
export const amiMatchers = {
  toEqualNotifications(received: unknown, expected: unknown): MatcherResult {
    return resultOf('toEqualNotifications', describeMismatch(received, expected));
  },
  toEqualMessages(received: unknown, expected: unknown): MatcherResult {
    return resultOf('toEqualMessages', listChanges(received, expected));
  },
};

function resultOf(matcher: string, mismatch: string | undefined): MatcherResult {
  return {
    pass: mismatch === undefined,
    message: () => `expect(received).${matcher}(expected)\n\n${mismatch ?? 'Both are equal.'}`,
  };
}
