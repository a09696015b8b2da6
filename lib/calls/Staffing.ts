import type { Past } from './Past.js';

/** How many agents could talk, and how many did, from a time on; and what that came to before, in ms of one agent. */
export interface Staffing {
  readonly at: number;
  readonly staffed: number;
  readonly busy: number;
  readonly staffedTime: number;
  readonly busyTime: number;
}

/** The staffing from a time on, behind what was before. */
export function withStaffing(
  steps: Past<Staffing>,
  { staffed, busy }: Pick<Staffing, 'staffed' | 'busy'>,
  now: number,
): Past<Staffing> {
  const { last } = steps;
  if (last?.staffed === staffed && last.busy === busy) return steps;
  if (last === undefined) return steps.push({ at: now, staffed, busy, staffedTime: 0, busyTime: 0 });
  const { staffedTime, busyTime } = upTo(last, now);
  const step = { at: now, staffed, busy, staffedTime, busyTime };
  return last.at === now ? steps.replace(last, step) : steps.push(step);
}

/** What is needed of it for a window that begins then. */
export function staffingFrom(steps: Past<Staffing>, start: number): Past<Staffing> {
  // The last one from before says how it was at the beginning.
  let rest = steps;
  while (rest.second && rest.second.at <= start) rest = rest.drop();
  return rest;
}

/** The share of their time that agents talked between two times; undefined where none could. */
export function occupancyOf(steps: Past<Staffing>, start: number, now: number): number | undefined {
  const { first, last } = steps;
  if (!first || !last) return undefined;
  const [from, to] = [upTo(first, Math.max(start, first.at)), upTo(last, now)];
  const staffed = to.staffedTime - from.staffedTime;
  return staffed > 0 ? (to.busyTime - from.busyTime) / staffed : undefined;
}

function upTo({ at, staffed, busy, ...before }: Staffing, now: number): Pick<Staffing, 'staffedTime' | 'busyTime'> {
  return {
    staffedTime: before.staffedTime + staffed * (now - at),
    busyTime: before.busyTime + busy * (now - at),
  };
}
