import { identity, type OperatorFunction, throwError, throwIfEmpty, timeout } from 'rxjs';
import { GoneAwayError, TimeoutError } from '../errors.js';
import type { Response } from '../wire/Message.js';
import { MAX_TIMER } from '../wire/MAX_TIMER.js';
import type { PerformOptions, Session } from './Session.js';
import { withSession } from './withSession.js';

/**
 * The response with an ActionID that a caller chose, also one that came before, while it is among the connection's last 100.
 * Emits it once, also one that says `Error`, and completes. Errors with `TimeoutError` (stage `response`) when it does not come
 * in time, and with `GoneAwayError` when the connection ends. Unsubscribing stops waiting.
 * @example
 * pbx.pipe(readResponse('my-originate')).subscribe(({ Message }) => console.log(Message));
 */
export function readResponse(actionId: string, options: PerformOptions = {}): OperatorFunction<Session, Response> {
  return withSession(
    (session, { timeout: each, scheduler }) =>
      session.response(actionId).pipe(
        throwIfEmpty(() => new GoneAwayError('The connection ended before the response came', 'unknown')),
        each > MAX_TIMER ? identity : timeout({ each, scheduler, with: () => throwError(() => late(actionId, each)) }),
      ),
    options.timeout,
  );
}

function late(actionId: string, ms: number): TimeoutError {
  return new TimeoutError(
    `The response to ActionID ${JSON.stringify(actionId.slice(0, 40))} did not come within ${String(ms)} ms`,
    'response',
  );
}
