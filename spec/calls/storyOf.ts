import type { CallProgress, Party } from 'rx-asterisk';
import type { Told } from './playedCalls.js';

/** What was told of calls, a line each: the call by a letter, in the order of their beginning. */
export function storyOf(told: readonly Told[]): readonly string[] {
  const ids = [...new Set(told.map(({ call }) => call.id))];
  return told.map(({ call, progress }) => `${letter(ids.indexOf(call.id))} ${lineOf(progress, ids)}`);
}

function lineOf(progress: CallProgress, ids: readonly string[]): string {
  switch (progress.stage) {
    case 'dialing':
    case 'ringing':
      return `${progress.stage} ${by(progress.caller)} -> ${who(progress.target)}`;
    case 'dialEnded':
      return `dialEnded ${by(progress.caller)} -> ${who(progress.target)}: ${progress.outcome}`;
    case 'answered':
      return `answered ${who(progress.caller)} <-> ${who(progress.by)}`;
    case 'held':
    case 'resumed':
      return `${progress.stage} by ${who(progress.by)}`;
    case 'transferred': {
      const [from, handed] = [who(progress.transferer), who(progress.transferee)];
      if (progress.kind === 'blind') return `blind by ${from}: ${handed} -> ${progress.exten}`;
      const targets = progress.kind === 'blonde' ? progress.targets : progress.target ? [progress.target] : [];
      return `${progress.kind} by ${from}: ${handed} -> ${targets.map(who).join(', ')}`;
    }
    case 'queued':
    case 'abandoned':
      return `${progress.stage} ${progress.queue} ${String(progress.position)}: ${who(progress.party)}`;
    case 'parked':
      return `parked ${progress.space}: ${who(progress.party)}`;
    case 'conference':
      return `conference ${progress.conference}: ${who(progress.party)}`;
    case 'ended': {
      const into = progress.mergedInto === undefined ? '' : ` into ${letter(ids.indexOf(progress.mergedInto))}`;
      return `ended ${by(progress.caller)} <-> ${by(progress.answeredBy)}: ${progress.reason}${into}`;
    }
  }
}

function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

function by(party: Party | undefined): string {
  return party ? who(party) : 'nobody';
}

/** The name of a channel without its serial number: `PJSIP/2001`, `Local/1001@default;1`. */
function who({ channel }: Party): string {
  return channel.replace(/-[0-9a-f]{8}/, '');
}
