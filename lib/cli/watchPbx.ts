import {
  asyncScheduler,
  bufferTime,
  catchError,
  concatMap,
  forkJoin,
  map,
  type Observable,
  of,
  type SchedulerLike,
  scan,
  startWith,
  throttleTime,
  throwError,
  toArray,
  withLatestFrom,
} from 'rxjs';
import { match } from 'ts-pattern';
import { coreShowChannels } from '../actions/channels.js';
import { queueStatus } from '../actions/queues.js';
import { ActionError } from '../errors.js';
import type { Manager } from '../manager/Manager.js';
import type { Status } from '../manager/Status.js';
import { eachSession } from '../session/eachSession.js';
import { on } from '../session/on.js';
import type { Session } from '../session/Session.js';
import { describeEvent } from './describeEvent.js';
import type { CallLine, Picture, QueueLine } from './Picture.js';
import { toCalls } from './toCalls.js';
import { toQueueLines } from './toQueueLines.js';

const SECOND = 1_000;
const LAST_EVENTS = 8;

/** Events after which calls or queues look different. */
const TELLING = [
  ...(['Newchannel', 'Newstate', 'NewConnectedLine', 'BridgeEnter', 'BridgeLeave', 'Hangup'] as const),
  ...(['QueueCallerJoin', 'QueueCallerLeave', 'QueueMemberStatus', 'QueueMemberPause', 'AgentComplete'] as const),
] as const;

type Snapshot = Pick<Picture, 'calls' | 'queues' | 'notices'>;
type News = Pick<Picture, 'eventsPerSecond' | 'lastEvents'>;

/**
 * Emits the picture of a PBX every second. Completes and errors with the manager; unsubscribing leaves the PBX.
 */
export function watchPbx(pbx: Manager, name: string, scheduler: SchedulerLike = asyncScheduler): Observable<Picture> {
  const snapshot$ = pbx.pipe(
    eachSession((session$) =>
      session$.pipe(
        changes(scheduler),
        concatMap(() => snapshot(session$, scheduler)),
      ),
    ),
    startWith<Snapshot>({ calls: [], queues: [], notices: [] }),
  );
  return pbx.events$.pipe(
    news(scheduler),
    withLatestFrom(snapshot$, pbx.status$),
    map(([latest, current, status]) => ({ headline: `${name}: ${describeStatus(status)}`, ...current, ...latest })),
  );
}

/** Emits at once, and after each second in which something changed. */
function changes(scheduler: SchedulerLike): (session$: Observable<Session>) => Observable<unknown> {
  return (session$) =>
    session$.pipe(
      on(...TELLING),
      startWith(undefined),
      throttleTime(SECOND, scheduler, { leading: true, trailing: true }),
    );
}

function snapshot(session$: Observable<Session>, scheduler: SchedulerLike): Observable<Snapshot> {
  const now = scheduler.now();
  return forkJoin([
    session$.pipe(
      coreShowChannels(),
      toArray(),
      map((rows) => toCalls(rows, now)),
      orNotice<CallLine>(),
    ),
    session$.pipe(queueStatus(), toArray(), map(toQueueLines), orNotice<QueueLine>()),
  ]).pipe(
    map(([calls, queues]) => ({
      calls: calls.lines,
      queues: queues.lines,
      notices: [...calls.notices, ...queues.notices],
    })),
  );
}

interface Part<Line> {
  readonly lines: readonly Line[];
  readonly notices: readonly string[];
}

/** A user without the privilege, or a server without the module, sees the rest of the picture all the same. */
function orNotice<Line>(): (lines$: Observable<readonly Line[]>) => Observable<Part<Line>> {
  return (lines$) =>
    lines$.pipe(
      map((lines) => ({ lines, notices: [] })),
      catchError((error: unknown) =>
        error instanceof ActionError ? of({ lines: [], notices: [error.message] }) : throwError(() => error),
      ),
    );
}

function news(scheduler: SchedulerLike): (events$: Manager['events$']) => Observable<News> {
  const none: News = { eventsPerSecond: 0, lastEvents: [] };
  return (events$) =>
    events$.pipe(
      map(describeEvent),
      bufferTime(SECOND, undefined, Infinity, scheduler),
      scan(
        ({ lastEvents }, lines) => ({
          eventsPerSecond: lines.length,
          lastEvents: [...lastEvents, ...lines].slice(-LAST_EVENTS),
        }),
        none,
      ),
    );
}

function describeStatus(status: Status): string {
  return match(status)
    .with({ state: 'reconnecting' }, ({ delay, cause }) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      return `${reason}; next try in ${(delay / SECOND).toFixed(1)} s`;
    })
    .otherwise(({ state }) => state);
}
