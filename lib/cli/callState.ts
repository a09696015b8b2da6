import { match } from 'ts-pattern';
import type { CallProgress, CallSnapshot, CoreShowChannelEvent } from '../index.js';
import { calledIn } from './text/party.js';

/** Nobody has been dialled: it rings at the PBX, or somebody listens to it. */
export const BEGUN = 'in dialplan';

/** How a call is after something has happened in it; undefined where it is as it was. */
export function stateAfter(progress: CallProgress, call: CallSnapshot): string | undefined {
  return (
    match(progress)
      .with({ stage: 'dialing' }, { stage: 'ringing' }, ({ stage }) => stage)
      .with({ stage: 'answered' }, { stage: 'resumed' }, () => 'talking')
      .with({ stage: 'held' }, () => 'on hold')
      .with({ stage: 'transferred' }, ({ kind }) => `transferred (${kind})`)
      .with({ stage: 'queued' }, ({ queue }) => `waiting in ${queue}`)
      .with({ stage: 'abandoned' }, ({ queue }) => `left ${queue}`)
      .with({ stage: 'parked' }, ({ lot, space }) => `parked on ${space} of ${lot}`)
      .with({ stage: 'conference' }, ({ conference }) => `in conference ${conference}`)
      // Others may still be dialled, or somebody has answered.
      .with({ stage: 'dialEnded' }, ({ outcome }) =>
        calledIn(call).length > 0 ? undefined : outcome === 'answered' ? 'up' : BEGUN,
      )
      .with({ stage: 'ended' }, () => undefined)
      .exhaustive()
  );
}

/** How calls are, by their ids, by what the list of channels tells. */
export function statesIn(rows: readonly CoreShowChannelEvent[]): ReadonlyMap<string, string> {
  const channelsOf = new Map<string, CoreShowChannelEvent[]>();
  for (const row of rows) {
    const own = channelsOf.get(row.Linkedid);
    if (own) own.push(row);
    else channelsOf.set(row.Linkedid, [row]);
  }
  return new Map([...channelsOf].map(([id, channels]) => [id, stateIn(channels)]));
}

function stateIn(channels: readonly CoreShowChannelEvent[]): string {
  const first = channels.find(({ Uniqueid, Linkedid }) => Uniqueid === Linkedid) ?? channels[0];
  const [what = ''] = first?.ApplicationData.split(',') ?? [];
  if (channels.some(({ ChannelStateDesc }) => ChannelStateDesc === 'Ringing')) return 'ringing';
  return match(first)
    .with({ Application: 'Queue' }, () => `waiting in ${what}`)
    .with({ Application: 'ConfBridge' }, () => `in conference ${what}`)
    .with({ ChannelStateDesc: 'Up', Application: '' }, () => 'up')
    .with({ ChannelStateDesc: 'Up' }, ({ Application }) => `in ${Application}`)
    .otherwise(() => BEGUN);
}
