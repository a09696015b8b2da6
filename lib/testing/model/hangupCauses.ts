const TEXTS: ReadonlyMap<number, string> = new Map([
  [0, 'Unknown'],
  [1, 'Unallocated (unassigned) number'],
  [3, 'No route to destination'],
  [16, 'Normal Clearing'],
  [17, 'User busy'],
  [18, 'No user responding'],
  [19, 'User alerting, no answer'],
  [20, 'Subscriber absent'],
  [21, 'Call Rejected'],
  [26, 'Answered elsewhere'],
  [27, 'Destination out of order'],
  [34, 'Circuit/channel congestion'],
  [38, 'Network out of order'],
  [41, 'Temporary failure'],
  [127, 'Interworking, unspecified'],
]);

/** The causes of Q.850 that the PBX itself uses. */
export const HANGUP_CAUSES = {
  unknown: 0,
  unallocated: 1,
  clear: 16,
  busy: 17,
  noAnswer: 19,
  elsewhere: 26,
  congestion: 34,
} as const;

/** The `Cause-txt` of a cause. */
export function hangupCauseText(cause: number): string {
  return TEXTS.get(cause) ?? 'Unknown';
}
