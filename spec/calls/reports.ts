import type { BlindTransfer, CallProgress, CallSnapshot, Party, Ringing } from 'rx-asterisk';
import type { Told } from './playedCalls.js';

/** Who takes part, by channel and number. */
export type Who = readonly [channel: string, number: string];

/** What the recorded scenarios expect, in their words, without what a call is not about. */
export interface Report {
  readonly report: string;
  readonly caller: Who;
  readonly transferer?: Who;
  readonly target?: Who;
  readonly targets?: readonly Who[];
  readonly reason?: string;
}

/**
 * The mapping of what `calls()` tells to the reports of the scenarios:
 *
 * | report | what it is made of |
 * | --- | --- |
 * | `b_dial` | `ringing`, by a caller, when nobody has just been handed on blindly |
 * | `b_dial_end` | `dialEnded` of who had rung, by its own DialStatus; an originate's own parties are not reported |
 * | `up` | `answered` |
 * | `blind_transfer` | the first `ringing` after `transferred` (blind), with all who are dialled by then |
 * | `attended_transfer`, `blonde_transfer` | `transferred` of these kinds |
 * | `queue_caller_abandon` | `abandoned` |
 * | `hangup` | `ended` of a call that had a caller and has not become part of another |
 */
export function reportsOf(told: readonly Told[]): readonly Report[] {
  return told.flatMap((each, index) => reportOf(each, told.slice(0, index)));
}

function reportOf({ call, progress, snapshot }: Told, earlier: readonly Told[]): readonly Report[] {
  const before = earlier.filter((other) => other.call.id === call.id).map((other) => other.progress);
  switch (progress.stage) {
    case 'ringing':
      return progress.caller ? ringingReport(progress, who(progress.caller), before) : [];
    case 'dialEnded': {
      const hasRung = earlier.some(
        ({ progress: other }) => other.stage === 'ringing' && isSame(other.target, progress.target),
      );
      if (!progress.caller || !hasRung || !progress.dialStatus || isOwnOriginate(snapshot)) return [];
      const reason = progress.dialStatus.toLowerCase();
      return [{ report: 'b_dial_end', caller: who(progress.caller), targets: [who(progress.target)], reason }];
    }
    case 'answered':
      return [{ report: 'up', caller: who(progress.caller), target: who(progress.by) }];
    case 'transferred': {
      if (progress.kind === 'blind') return [];
      const parties = { caller: who(progress.transferee), transferer: who(progress.transferer) };
      return progress.kind === 'blonde'
        ? [{ report: 'blonde_transfer', ...parties, targets: progress.targets.map(who) }]
        : [{ report: 'attended_transfer', ...parties, ...(progress.target && { target: who(progress.target) }) }];
    }
    case 'abandoned':
      return [{ report: 'queue_caller_abandon', caller: who(progress.party) }];
    case 'ended':
      return progress.caller && !progress.mergedInto
        ? [{ report: 'hangup', caller: who(progress.caller), reason: progress.reason }]
        : [];
    default:
      return [];
  }
}

/** Who was dialled with the first that rings after a blind transfer is in its report. */
function ringingReport(ringing: Ringing, caller: Who, before: readonly CallProgress[]): readonly Report[] {
  const transfer = before.filter(isBlind).at(-1);
  const since = transfer ? before.slice(before.indexOf(transfer)) : [];
  const firstRing = since.findIndex(({ stage }) => stage === 'ringing');
  const dialled = since.slice(0, firstRing < 0 ? undefined : firstRing).filter(({ stage }) => stage === 'dialing');
  const targets = dialled.flatMap((other) => (other.stage === 'dialing' ? [who(other.target)] : []));
  if (transfer && firstRing < 0)
    return [{ report: 'blind_transfer', caller, transferer: who(transfer.transferer), targets }];
  const isReported = targets.some(([channel]) => channel === ringing.target.channel);
  return isReported ? [] : [{ report: 'b_dial', caller, targets: [who(ringing.target)] }];
}

function isBlind(progress: CallProgress): progress is BlindTransfer {
  return progress.stage === 'transferred' && progress.kind === 'blind';
}

function isOwnOriginate({ originated, transfers }: CallSnapshot): boolean {
  return originated && transfers.length === 0;
}

function isSame(one: Party, other: Party): boolean {
  return one.uniqueid === other.uniqueid;
}

function who({ channel, number }: Party): Who {
  return [channel, number];
}
