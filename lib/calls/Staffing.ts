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
  steps: readonly Staffing[],
  { staffed, busy }: Pick<Staffing, 'staffed' | 'busy'>,
  now: number,
): readonly Staffing[] {
  const last = steps.at(-1);
  if (last?.staffed === staffed && last.busy === busy) return steps;
  if (last === undefined) return [{ at: now, staffed, busy, staffedTime: 0, busyTime: 0 }];
  const { staffedTime, busyTime } = upTo(last, now);
  const before = last.at === now ? steps.slice(0, -1) : steps;
  return [...before, { at: now, staffed, busy, staffedTime, busyTime }];
}

/** What is needed of it for a window that begins then. */
export function staffingFrom(steps: readonly Staffing[], start: number): readonly Staffing[] {
  // The last one from before says how it was at the beginning.
  const within = steps.findIndex(({ at }) => at > start);
  const first = (within < 0 ? steps.length : within) - 1;
  return first > 0 ? steps.slice(first) : steps;
}

/** The share of their time that agents talked between two times; undefined where none could. */
export function occupancyOf(steps: readonly Staffing[], start: number, now: number): number | undefined {
  const [first] = steps;
  const last = steps.at(-1);
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
