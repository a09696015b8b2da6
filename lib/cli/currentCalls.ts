import { concat, map, mergeMap, type Observable, of, type OperatorFunction, scan } from 'rxjs';
import { match } from 'ts-pattern';
import { type Call, type CallProgress, calls, type CallSnapshot, LiveMap, type Session } from '../index.js';

/** A call that has not ended. */
export interface CurrentCall extends CallSnapshot {
  /** In a word or a few, such as `ringing` or `waiting in support`. */
  readonly state: string;
}

/**
 * The calls that have not ended, by their ids: a map with each change of one of them. Completes and errors as `calls()` does;
 * unsubscribing forgets them.
 */
export function currentCalls(): OperatorFunction<Session, LiveMap<CurrentCall>> {
  return (session$) =>
    session$.pipe(
      calls(),
      mergeMap(steps),
      scan((open, step) => step(open), LiveMap.from<CurrentCall>()),
    );
}

type Step = (open: LiveMap<CurrentCall>) => LiveMap<CurrentCall>;

function steps(call: Call): Observable<Step> {
  const begun$ = of<Step>((open) => open.set(call.id, { ...call.snapshot(), state: 'up' }));
  return concat(begun$, call.progress$.pipe(map((progress) => stepOf(call, progress))));
}

function stepOf(call: Call, progress: CallProgress): Step {
  if (progress.stage === 'ended') return (open) => open.delete(call.id);
  return (open) =>
    open.set(call.id, { ...call.snapshot(), state: stateAfter(progress) ?? open.get(call.id)?.state ?? 'up' });
}

/** Undefined where the call is in the state that it was in. */
function stateAfter(progress: CallProgress): string | undefined {
  return match(progress)
    .with({ stage: 'dialing' }, { stage: 'ringing' }, ({ stage }) => stage)
    .with({ stage: 'answered' }, { stage: 'resumed' }, () => 'talking')
    .with({ stage: 'held' }, () => 'on hold')
    .with({ stage: 'transferred' }, ({ kind }) => `transferred (${kind})`)
    .with({ stage: 'queued' }, ({ queue }) => `waiting in ${queue}`)
    .with({ stage: 'abandoned' }, ({ queue }) => `left ${queue}`)
    .with({ stage: 'parked' }, ({ lot, space }) => `parked on ${space} of ${lot}`)
    .with({ stage: 'conference' }, ({ conference }) => `in conference ${conference}`)
    .with({ stage: 'dialEnded' }, { stage: 'ended' }, () => undefined)
    .exhaustive();
}
