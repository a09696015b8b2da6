import { GoneAwayError } from '../errors.js';
import type { Pending } from './Pending.js';

/** An error for each action that the connection leaves without an answer, made before the first of them is told. */
export function goneAwayErrors(pending: readonly Pending[], cause: unknown): readonly GoneAwayError[] {
  const { stackTraceLimit } = Error;
  // All would have the stack of the socket's end, which says nothing and takes longer than all else together.
  Error.stackTraceLimit = 0;
  try {
    return pending.map(({ answer }) => {
      const message = `The connection went before ${answer.action.name} was answered`;
      return new GoneAwayError(message, 'unknown', cause);
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
