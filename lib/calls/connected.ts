import type { CallsState, Leg } from './CallsState.js';
import { halfOf } from './legs.js';

/** All channels that hear each other, through bridges and Local channels: from one of them, on this side of another. */
export function connected(state: CallsState, from: string, beside?: string): readonly Leg[] {
  const found = new Map<string, Leg>();
  const ahead = [from];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const leg = found.has(next) || next === beside ? undefined : state.legs.get(next);
    if (!leg) continue;
    found.set(next, leg);
    const half = halfOf(state, leg);
    ahead.push(
      ...(half ? [half.uniqueid] : []),
      ...(leg.bridge === undefined ? [] : (state.talks.get(leg.bridge) ?? [])),
    );
  }
  return [...found.values()];
}
