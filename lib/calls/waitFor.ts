import {
  defer,
  filter,
  type OperatorFunction,
  type SchedulerLike,
  take,
  tap,
  throwError,
  throwIfEmpty,
  timeout,
} from 'rxjs';
import { ArgumentError, GoneAwayError, TimeoutError } from '../errors.js';
import { on } from '../session/on.js';
import type { Session } from '../session/Session.js';
import { timingOf } from '../session/withSession.js';
import type { EventNamed } from '../wire/Message.js';
import { MAX_TIMER } from '../wire/MAX_TIMER.js';

/** For what `waitFor` waits, and how long. */
export interface WaitForOptions<Event> {
  /** In ms, from the subscription on; `Infinity` waits for as long as it takes. */
  readonly timeout: number;
  /** Which of the events it is to be. @default the first */
  readonly where?: ((event: Event) => boolean) | undefined;
  /** @default the manager's */
  readonly scheduler?: SchedulerLike | undefined;
}

/**
 * Waits for one event, in whichever session it comes: a reconnect does not end the wait, but an event that the server sends
 * while there is no connection is missed.
 * Emits the first event of that name that fits, and completes. Errors with `TimeoutError` where none comes in time (stage
 * `event`; `session` where there was no session all the while), with `GoneAwayError` where the manager is closed before, and
 * with its source. Unsubscribing stops waiting. Throws `ArgumentError` where `timeout` is no number of milliseconds.
 * @example
 * pbx.pipe(waitFor('Hangup', { timeout: 30_000, where: (e) => e.Channel === 'PJSIP/1001-00000001' })).subscribe();
 */
export function waitFor<Name extends string>(
  name: Name,
  options: number | WaitForOptions<EventNamed<Name>>,
): OperatorFunction<Session, EventNamed<Name>> {
  const { timeout: ms, where = () => true, ...clock } = typeof options === 'object' ? options : { timeout: options };
  if (!(ms >= 0 && (ms <= MAX_TIMER || ms === Infinity)))
    throw new ArgumentError(
      `waitFor: timeout: ${String(ms).slice(0, 40)} is no number from 0 to ${MAX_TIMER}, nor Infinity`,
    );
  return (sessions$) =>
    defer(() => {
      let hasSession = false;
      const event$ = sessions$.pipe(
        tap(() => {
          hasSession = true;
        }),
        on(name),
        filter(where),
        take(1),
        throwIfEmpty(() => new GoneAwayError(`The connection was closed before a ${name} came`, 'notSent')),
      );
      if (ms === Infinity) return event$;
      const { scheduler = timingOf(sessions$).scheduler } = clock;
      return event$.pipe(
        timeout({ first: ms, scheduler, with: () => throwError(() => lateError(name, ms, hasSession)) }),
      );
    });
}

function lateError(name: string, ms: number, hasSession: boolean): TimeoutError {
  const what = hasSession ? `No ${name} came` : `There was no session to hear a ${name}`;
  return new TimeoutError(`${what} within ${ms} ms`, hasSession ? 'event' : 'session');
}
