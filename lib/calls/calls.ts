import {
  catchError,
  concat,
  defer,
  EMPTY,
  filter,
  finalize,
  map,
  merge,
  mergeMap,
  type Observable,
  of,
  type OperatorFunction,
  type SchedulerLike,
  scan,
  switchMap,
  throwError,
} from 'rxjs';
import { bridgeList } from '../actions/bridges.js';
import { coreShowChannels } from '../actions/channels.js';
import { hasKind } from '../errors.js';
import type { Session } from '../session/Session.js';
import { timingOf } from '../session/withSession.js';
import type { Call } from './Call.js';
import { type CallsState, noCalls } from './CallsState.js';
import { OpenCalls } from './OpenCalls.js';
import { CALL_EVENTS, reduceCalls, type Row } from './reduceCalls.js';
import { beginSession, endList } from './sessions.js';
import { timeOf } from './timeOf.js';

export interface CallsOptions {
  /** Tells the time of what happens, where the server sends no `Timestamp`. @default the manager's */
  readonly scheduler?: SchedulerLike | undefined;
}

type Step = (state: CallsState) => CallsState;

/**
 * The calls of the PBX, each when it begins; those under way when the connection is made come at once, as far as the list of
 * channels tells of them.
 *
 * A call is one conversation as a person sees it, across legs, Local channels, queues, ring groups, forwards, pickups, transfers
 * and originates. Calls outlive a reconnect: the list is asked again, and who has gone meanwhile has left.
 *
 * Emits a `Call` with its first party, and goes on. Completes with its source and errors with it; what asking for the list
 * errors with is passed on, but where the user may not ask, calls are told that begin from then on. Unsubscribing forgets all
 * calls and completes their `progress$`.
 *
 * Asks with BridgeList and CoreShowChannels (privilege `system` or `reporting`); listens to events of the classes `call` and `agent`.
 * @example
 * pbx.pipe(calls(), mergeMap((call) => call.progress$)).subscribe(({ stage, at }) => console.log(at, stage));
 */
export function calls({ scheduler }: CallsOptions = {}): OperatorFunction<Session, Call> {
  return (session$) =>
    defer(() => {
      const clock = scheduler ?? timingOf(session$).scheduler;
      const now = (): Date => new Date(clock.now());
      const open = new OpenCalls();
      return session$.pipe(
        switchMap((session) => steps(session, now)),
        scan((state, step) => step(state), noCalls),
        mergeMap(({ happenings }) => happenings),
        map((happening) => open.take(happening)),
        filter((call) => call !== undefined),
        finalize(() => {
          open.complete();
        }),
      );
    });
}

/** What a session tells: its events, and among them the channels that are there. Listens before it asks. */
function steps(session: Session, now: () => Date): Observable<Step> {
  const events$ = session.on(...CALL_EVENTS).pipe(
    map((event): Step => {
      const at = timeOf(event) ?? now();
      return (state) => reduceCalls(state, event, at);
    }),
  );
  const listed = (row: Row): Step => {
    const at = now();
    return (state) => reduceCalls(state, row, at);
  };
  const session$ = of(session);
  // The list of channels does not say of what type a bridge is.
  const bridges$ = session$.pipe(bridgeList(), map(listed), catchError(withoutList));
  const channels$ = session$.pipe(coreShowChannels(), map(listed), catchError(withoutList));
  const end$ = defer(() => of<Step>((state) => endList(state, now())));
  const list$ = concat(bridges$, channels$, end$).pipe(catchError(untilNext));
  return concat(
    of<Step>((state) => beginSession(state, now())),
    merge(events$, list$),
  );
}

function withoutList(error: unknown): Observable<never> {
  const isRefused = hasKind(error, 'permissionDenied') || hasKind(error, 'unsupportedAction');
  return isRefused ? EMPTY : throwError(() => error);
}

/** The next session asks again. */
function untilNext(error: unknown): Observable<never> {
  return hasKind(error, 'goneAway') ? EMPTY : throwError(() => error);
}
