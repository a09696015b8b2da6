import { match, P } from 'ts-pattern';
import type { EndReason } from './CallProgress.js';

/** What the server has said of a call until its end. */
export interface DialFacts {
  readonly isAnswered: boolean;
  /** `Reason` of the OriginateResponse, the number of one of Asterisk's control frames; undefined where none came. */
  readonly code: string | undefined;
  /** Whether the called channel began to be dialled. */
  readonly isDialled: boolean;
  /** `DialStatus` of the DialEnd, which not every failure has. */
  readonly dialStatus: string | undefined;
  readonly cause: number;
  /** Whether the called side asked for the hang-up. */
  readonly isHungUpByOther: boolean;
}

const REJECTED = 21;
const BUSY = 17;
/** No user responding, no answer. */
const UNANSWERED = P.union(18, 19);

/** Why a call is over (originate-failures, Asterisk 13 to 22, and what a live 22 said of calls that were hung up). */
export function dialReason(facts: DialFacts): EndReason {
  return (
    match(facts)
      .returnType<EndReason>()
      .with({ isAnswered: true }, () => 'completed')
      .with({ code: '5' }, { cause: BUSY }, { dialStatus: 'BUSY' }, () => 'busy')
      .with({ cause: REJECTED }, () => 'rejected')
      .with({ code: '3' }, { cause: UNANSWERED }, () => 'no-answer')
      .with({ code: '8' }, { dialStatus: P.union('CONGESTION', 'CHANUNAVAIL') }, { isDialled: false }, () => 'failed')
      // Nothing but who asked for it tells these two apart: Reason is 0, the cause what the one who hung up said.
      .with({ isHungUpByOther: false }, () => 'cancelled')
      .with({ cause: P.union(0, 16) }, () => 'no-answer')
      .otherwise(() => 'failed')
  );
}
