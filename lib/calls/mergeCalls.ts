import { type CallsState, type CallState, MOST_DIALLED } from './CallsState.js';
import { endMerged } from './endCall.js';
import { withLeg } from './legs.js';
import { withCall } from './tell.js';

/**
 * Makes one of two calls, as a transfer, a pickup and a parking lot do. The older goes on, as in Asterisk, which gives all
 * channels the oldest Linkedid.
 */
export function mergeCalls(state: CallsState, oneId: string, otherId: string): CallsState {
  const [one, other] = [state.calls.get(oneId), state.calls.get(otherId)];
  if (!one || !other || one === other) return state;
  const [older, younger] = isOlder(one, other) ? [one, other] : [other, one];
  const ids = [younger.id, ...younger.mergedIds];
  const moved = younger.legs.reduce((so, uniqueid) => withLeg(so, uniqueid, { call: older.id }), state);
  const merged = withCall(moved, older.id, {
    legs: [...older.legs, ...younger.legs],
    mergedIds: [...older.mergedIds, ...ids],
    holders: [...older.holders, ...younger.holders],
    dialled: [...older.dialled, ...younger.dialled].slice(-MOST_DIALLED),
    queues: [...new Set([...older.queues, ...younger.queues])],
    transfers: [...older.transfers, ...younger.transfers],
    pending: older.pending ?? younger.pending,
    caller: older.caller ?? younger.caller,
  });
  const mergedCalls = ids.reduce((so, id) => so.set(id, older.id), merged.mergedCalls);
  return endMerged({ ...merged, mergedCalls }, younger, older.id);
}

/** Lists do not come by age. */
function isOlder(one: CallState, other: CallState): boolean {
  const earlier = one.startedAt.getTime() - other.startedAt.getTime();
  return earlier < 0 || (earlier === 0 && one.number < other.number);
}
