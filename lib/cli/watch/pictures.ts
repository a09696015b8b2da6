import {
  asyncScheduler,
  catchError,
  combineLatest,
  concat,
  defer,
  ignoreElements,
  map,
  merge,
  mergeMap,
  type Observable,
  of,
  type OperatorFunction,
  type SchedulerLike,
  scan,
  skip,
  startWith,
  take,
  tap,
  throwError,
  timer,
  withLatestFrom,
} from 'rxjs';
import { hasKind, liveQueues, type Manager, type Session, type Status } from '../../index.js';
import { currentCalls } from '../currentCalls.js';
import { errorText } from '../text/errorText.js';
import { EventLog } from './EventLog.js';
import type { Picture, Section } from './Picture.js';

export interface PicturesOptions {
  /** How often one is taken, in ms. @default 250 */
  readonly every?: number;
  /** @default asyncScheduler */
  readonly scheduler?: SchedulerLike;
}

/**
 * Pictures of a PBX, at once and then at an even pace, however much happens. Never completes; errors with the PBX.
 * Unsubscribing forgets what was seen.
 */
export function pictures(
  pbx: Manager,
  { every = 250, scheduler = asyncScheduler }: PicturesOptions = {},
): Observable<Picture> {
  return defer(() => {
    const log = new EventLog();
    const events$ = pbx.events$.pipe(
      tap((event) => log.add(event, scheduler.now())),
      ignoreElements(),
    );
    const parts$ = combineLatest({
      connection: pbx.status$.pipe(scan((before, status) => after(before, status, scheduler.now()), UNKNOWN)),
      calls: section(pbx, currentCalls()).pipe(startWith(AWAITED)),
      queues: section(pbx, liveQueues(scheduler === asyncScheduler ? {} : { scheduler })).pipe(startWith(AWAITED)),
    });
    const picture$ = timer(0, every, scheduler).pipe(
      withLatestFrom(parts$),
      map(([, { connection, calls, queues }]): Picture => {
        const at = scheduler.now();
        const { status, since, wasReady } = connection;
        const isStale = wasReady && status.state !== 'ready';
        return { at, status, since, isStale, calls, queues, events: log.last, rates: log.rates(at) };
      }),
    );
    return merge(events$, picture$);
  });
}

interface Connection {
  readonly status: Status;
  readonly since: number;
  readonly wasReady: boolean;
}

const UNKNOWN: Connection = { status: { state: 'idle' }, since: 0, wasReady: false };

function after({ wasReady }: Connection, status: Status, since: number): Connection {
  return { status, since, wasReady: wasReady || status.state === 'ready' };
}

const AWAITED = { kind: 'awaited' } as const;

function known<T>(value: T): Section<T> {
  return { kind: 'known', value };
}

/** What a user may not see, or a server does not have, leaves the rest alone; the next session may tell more. */
function section<T>(pbx: Observable<Session>, model: OperatorFunction<Session, T>): Observable<Section<T>> {
  return pbx.pipe(
    model,
    map(known),
    catchError((error: unknown) => {
      if (!isRefusal(error)) return throwError(() => error);
      const nextSession$ = pbx.pipe(skip(1), take(1));
      return concat(
        of<Section<T>>({ kind: 'refused', why: errorText(error) }),
        nextSession$.pipe(mergeMap(() => section(pbx, model))),
      );
    }),
  );
}

function isRefusal(error: unknown): boolean {
  const kinds = ['permissionDenied', 'unsupportedAction', 'action', 'timeout', 'limit'] as const;
  return kinds.some((kind) => hasKind(error, kind));
}
