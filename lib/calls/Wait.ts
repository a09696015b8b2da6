import type { Tally } from './Past.js';

/** A call whose wait has ended. */
export interface Wait {
  readonly uniqueid: string;
  /** When it ended. */
  readonly at: number;
  readonly wait: number;
  readonly outcome: 'answered' | 'abandoned' | 'left';
  readonly tally: Tally;
}

export function newWait(threshold: number, uniqueid: string, at: number, wait: number, outcome: Wait['outcome']): Wait {
  const answered = outcome === 'answered' ? 1 : 0;
  const [inTime, abandoned] = [wait <= threshold ? answered : 0, outcome === 'abandoned' ? 1 : 0];
  return { uniqueid, at, wait, outcome, tally: { answered, inTime, abandoned, time: wait, longest: wait } };
}
