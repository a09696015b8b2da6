import { match, P } from 'ts-pattern';
import type { DialOutcome, Ended, EndReason } from './CallProgress.js';
import type { CallsState, CallState, Hangup } from './CallsState.js';
import { tell } from './tell.js';

/** Ends a call that nobody is left in. */
export function endCall(state: CallsState, call: CallState): CallsState {
  const { cause, text } = call.hangup ?? {};
  const told = call.isTold
    ? tell(state, call.id, { ...endOf(state, call), reason: reasonOf(call), cause, causeText: text })
    : state;
  return forget(told, call);
}

/** Ends a call that has become part of another. */
export function endMerged(state: CallsState, call: CallState, into: string): CallsState {
  const told = call.isTold ? tell(state, call.id, { ...endOf(state, call), mergedInto: into }) : state;
  return close(told, call.id);
}

function forget(state: CallsState, call: CallState): CallsState {
  const mergedCalls = call.mergedIds.reduce((ids, id) => ids.delete(id), state.mergedCalls);
  return close({ ...state, mergedCalls }, call.id);
}

function close(state: CallsState, id: string): CallsState {
  return { ...state, calls: state.calls.delete(id), closed: [...state.closed, id] };
}

function endOf({ now }: CallsState, { caller, answeredBy, answeredAt, startedAt }: CallState): Omit<Ended, 'at'> {
  const until = answeredAt ?? now;
  return {
    stage: 'ended',
    caller,
    answeredBy,
    reason: 'completed',
    cause: undefined,
    causeText: undefined,
    wait: between(startedAt, until),
    talk: between(until, now),
    mergedInto: undefined,
  };
}

/** In ms. What lists tell is dated by this clock, and events may be by the server's. */
export function between(from: Date, to: Date): number {
  return Math.max(0, to.getTime() - from.getTime());
}

/** A call that was talked on is not made a failure by a transfer whose target never rang: that one ended as it stood before. */
function reasonOf({ answeredAt, pending, hangup, dialled }: CallState): EndReason {
  if (answeredAt && (pending || !hangup || (hangup.wantedOut && hangup.wasUp))) return 'completed';
  const byCause = hangup && reasonOfCause(hangup);
  return byCause ?? reasonOfDial(dialled.at(-1)?.outcome, hangup?.cause);
}

/** By Asterisk's hang-up causes; undefined where the cause tells nothing. */
function reasonOfCause({ cause, wasUp, wantedOut }: Hangup): EndReason | undefined {
  if (wantedOut && !wasUp) return 'cancelled';
  return match(cause)
    .returnType<EndReason | undefined>()
    .with(P.union(0, 16), () => (wasUp ? 'completed' : undefined))
    .with(17, () => 'busy')
    .with(P.union(18, 19), () => 'no-answer')
    .with(21, () => 'rejected')
    .with(26, () => 'cancelled')
    .otherwise(() => 'failed');
}

/** Where nobody answered and the cause does not say why: what became of the last who was dialled. */
function reasonOfDial(outcome: DialOutcome | undefined, cause: number | undefined): EndReason {
  return (
    match(outcome)
      .returnType<EndReason>()
      .with(P.union('busy', 'rejected', 'failed', 'no-answer', 'cancelled'), (reason) => reason)
      // A normal clearing is the PBX's: who answered the phone did not take the call, or nobody was dialled.
      .otherwise(() => (cause === 16 ? 'no-answer' : 'cancelled'))
  );
}
