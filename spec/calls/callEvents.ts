import type { CallProgress } from 'rx-asterisk';
import { events } from 'rx-asterisk/testing';
import { type CallsState, noCalls } from '../../lib/calls/CallsState.js';
import { type CallEvent, reduceCalls } from '../../lib/calls/reduceCalls.js';

export type Fields = Readonly<Record<string, string>>;

export const channel = (id: string, state: number, more: Fields = {}): Fields => ({
  Channel: /^L\d$/.test(id) ? `Local/L@default-00000001;${id.slice(1)}` : `PJSIP/${id}-00000001`,
  Uniqueid: id,
  Linkedid: 'a',
  ChannelState: String(state),
  CallerIDNum: id,
  CallerIDName: '<unknown>',
  ...more,
});

const dialled = (to: string, from = 'a'): Fields => ({ ...channel(from, 4), DestUniqueid: to });
export const arrives = (id: string, state = 4, more: Fields = {}): CallEvent =>
  events.newchannel(channel(id, state, more));
export const becomes = (id: string, state: number): CallEvent => events.newstate(channel(id, state));
export const dials = (to: string, from = 'a'): CallEvent => events.dialBegin(dialled(to, from));
export const dialEnds = (to: string, DialStatus: string, more: Fields = {}, from = 'a'): CallEvent =>
  events.dialEnd({ ...dialled(to, from), DialStatus, ...more });
export const hangsUp = (id: string, Cause: number, state = 4): CallEvent =>
  events.hangup({ ...channel(id, state), Cause: String(Cause), 'Cause-txt': 'why' });
export const enters = (id: string, BridgeUniqueid = 'talk', BridgeType = 'basic'): CallEvent =>
  events.bridgeEnter({ ...channel(id, 6), BridgeUniqueid, BridgeType });

export const NOON = new Date('2026-11-23T12:00:00Z');

export function play(...story: readonly CallEvent[]): {
  readonly state: CallsState;
  readonly told: readonly CallProgress[];
} {
  const states = story.reduce((so, event) => [...so, reduceCalls(so.at(-1)!, event, NOON)], [noCalls]);
  const happenings = states.flatMap(({ happenings }) => happenings);
  return {
    state: states.at(-1)!,
    told: happenings.flatMap((happening) => (happening.kind === 'began' ? [] : [happening.progress])),
  };
}

export const stages = (told: readonly CallProgress[]): readonly string[] => told.map(({ stage }) => stage);

export const last = (told: readonly CallProgress[]): CallProgress => told.at(-1)!;

/** Both halves of the Local channel `L`, which `a` has begun. */
export const LOCAL = [arrives('L1', 0), arrives('L2', 4)];
