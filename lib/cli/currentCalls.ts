import {
  catchError,
  concat,
  EMPTY,
  filter,
  ignoreElements,
  map,
  merge,
  mergeMap,
  of,
  type Observable,
  type OperatorFunction,
  scan,
  throwError,
  toArray,
} from 'rxjs';
import {
  type Call,
  type CallProgress,
  calls,
  type CallSnapshot,
  coreShowChannels,
  type CoreShowChannelEvent,
  eachSession,
  hasKind,
  LiveMap,
  ping,
  type Session,
} from '../index.js';

import { BEGUN, stateAfter, statesIn } from './callState.js';

/** A call that has not ended. */
export interface CurrentCall extends CallSnapshot {
  /** In a word or a few, such as `ringing` or `waiting in support`. */
  readonly state: string;
}

interface Known {
  readonly calls: LiveMap<CurrentCall>;
  readonly isListed: boolean;
}

type Step = (known: Known) => Known;

/**
 * The calls that have not ended, by their ids: a map as soon as those are known that were under way, and with each change of
 * one. Completes and errors as `calls()` does; unsubscribing forgets them.
 */
export function currentCalls(): OperatorFunction<Session, LiveMap<CurrentCall>> {
  const nothing: Known = { calls: LiveMap.from(), isListed: false };
  return (session$) =>
    merge(session$.pipe(calls(), mergeMap(stepsOf)), session$.pipe(eachSession(listed))).pipe(
      scan((known, step) => step(known), nothing),
      filter(({ isListed }) => isListed),
      map(({ calls: all }) => all),
    );
}

function stepsOf(call: Call): Observable<Step> {
  const begun$ = of<Step>(({ calls: all, ...rest }) => ({
    ...rest,
    calls: all.set(call.id, { ...call.snapshot(), state: BEGUN }),
  }));
  return concat(begun$, call.progress$.pipe(map((progress) => stepOf(call, progress))));
}

function stepOf(call: Call, progress: CallProgress): Step {
  return ({ calls: all, ...rest }) => {
    if (progress.stage === 'ended') return { ...rest, calls: all.delete(call.id) };
    const now = call.snapshot();
    const state = stateAfter(progress, now) ?? all.get(call.id)?.state ?? BEGUN;
    return { ...rest, calls: all.set(call.id, { ...now, state }) };
  };
}

/**
 * Emits when those calls are known that were under way, with the states that the list of channels tells. A server answers in
 * order: a list that is asked after a Pong comes after both that `calls()` asks for, one after the other.
 */
function listed(session$: Observable<Session>): Observable<Step> {
  const rows$ = session$.pipe(coreShowChannels(), catchError(withoutList), toArray());
  return concat(session$.pipe(ping(), ignoreElements()), rows$).pipe(
    map((rows): Step => ({ calls: all }) => ({ isListed: true, calls: withStates(all, rows) })),
  );
}

function withoutList(error: unknown): Observable<never> {
  const isRefused = hasKind(error, 'permissionDenied') || hasKind(error, 'unsupportedAction');
  return isRefused ? EMPTY : throwError(() => error);
}

/** Of what was under way nobody has told the progress. */
function withStates(all: LiveMap<CurrentCall>, rows: readonly CoreShowChannelEvent[]): LiveMap<CurrentCall> {
  const states = statesIn(rows);
  return [...all.values()].reduce((known, call) => {
    const state = call.state === BEGUN ? (states.get(call.id) ?? BEGUN) : BEGUN;
    return state === BEGUN ? known : known.set(call.id, { ...call, state });
  }, all);
}
