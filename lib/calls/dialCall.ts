import { match, P } from 'ts-pattern';
import type { OriginateResponseEvent } from '../catalogue/events.js';
import { numberIn } from '../operators/numberIn.js';
import { textIn } from '../operators/textIn.js';
import type { EventNamed, Response } from '../wire/Message.js';
import { dialReason } from './dialReason.js';
import type { DialStage } from './DialStage.js';

/** The events by which a call is followed, all of class call. */
export const DIAL_EVENTS = [
  'Newchannel',
  'Newstate',
  'DialBegin',
  'DialState',
  'DialEnd',
  'HangupRequest',
  'BridgeEnter',
  'BridgeLeave',
  'LocalOptimizationBegin',
  'Hangup',
] as const;

/** What tells of a call: the answer to its Originate, and events. */
export type DialMessage = Response | OriginateResponseEvent | EventNamed<(typeof DIAL_EVENTS)[number]>;

/** A call that was originated with channels of chosen Uniqueids, and what is known of it. */
export interface DialCall {
  /** The Uniqueid of its channel. */
  readonly channelId: string;
  /** That of the other half of a Local channel. */
  readonly half: string;
  /** The one that is followed now: after a Local channel has been optimized away, the one in its place. */
  readonly followed: string;
  readonly channel: string;
  /** The stages that it has reached, in their order. */
  readonly stages: readonly DialStage[];
  /** Its channels that live, by Uniqueid. */
  readonly living: readonly string[];
  /** Its channels that have been hung up. */
  readonly gone: readonly string[];
  /** The channel that is about to take the place of the Local channel. */
  readonly successor: string | undefined;
  /** The bridge that its channel is in, with nobody else so far. */
  readonly bridge: string | undefined;
  readonly cause: number;
  readonly causeText: string;
  readonly dialStatus: string | undefined;
  readonly isDialled: boolean;
  readonly isHungUpByOther: boolean;
  /** `Response` and `Reason` of the OriginateResponse. */
  readonly outcome: { readonly isFailure: boolean; readonly code: string } | undefined;
  /** When it was sent, and answered, in ms. */
  readonly began: number;
  readonly answered: number | undefined;
}

/** A call that is about to be sent. */
export function newDialCall(channelId: string, now: number): DialCall {
  return {
    ...{ channelId, half: otherHalf(channelId), followed: channelId, channel: '', stages: [], living: [], gone: [] },
    ...{ successor: undefined, bridge: undefined, cause: 0, causeText: 'Unknown', dialStatus: undefined },
    ...{ isDialled: false, isHungUpByOther: false, outcome: undefined, began: now, answered: undefined },
  };
}

/** The Uniqueid of the other half of a Local channel. */
export function otherHalf(channelId: string): string {
  // As Asterisk itself calls it where none is chosen.
  return `${channelId};2`;
}

/** The call after a message; the same object where that was about something else. */
export function dialCall(call: DialCall, message: DialMessage, now: number): DialCall {
  // First, for most are not, and to match takes long.
  if (!isAbout(call, message)) return call;
  return (
    match(message)
      .returnType<DialCall>()
      .with({ Event: P.optional(undefined) }, () => reach(call, { stage: 'queued', channelId: call.channelId }))
      .with({ Event: 'OriginateResponse' }, (event) => conclude(call, event, now))
      .with({ Event: 'Newchannel' }, ({ Uniqueid, Channel }) => begin(call, Uniqueid, Channel))
      .with({ Event: 'Newstate', Uniqueid: call.followed }, ({ Channel, ChannelState }) => {
        if (ChannelState === '5') return ring(named(call, Channel));
        return ChannelState === '6' ? answer(named(call, Channel), now) : call;
      })
      .with({ Event: 'DialBegin', DestUniqueid: call.channelId }, () => ({ ...call, isDialled: true }))
      .with({ Event: 'DialState', DestUniqueid: call.channelId, DialStatus: 'RINGING' }, () => ring(call))
      .with({ Event: 'DialEnd', DestUniqueid: call.channelId }, ({ DialStatus }) =>
        DialStatus === 'ANSWER' ? answer(call, now) : { ...call, dialStatus: DialStatus },
      )
      .with({ Event: 'HangupRequest', Uniqueid: call.followed }, () => ({ ...call, isHungUpByOther: true }))
      .with({ Event: 'BridgeEnter' }, (event) => enter(call, event))
      .with({ Event: 'BridgeLeave', Uniqueid: call.followed }, () => ({ ...call, bridge: undefined }))
      // LocalOptimizationEnd is of no use: `Success` is No where it succeeds (a live 22).
      .with({ Event: 'LocalOptimizationBegin' }, (event) => ({
        ...call,
        successor: textIn(event, 'SourceUniqueid') || undefined,
      }))
      .with({ Event: 'Hangup' }, (event) => hangUp(call, event, now))
      .otherwise(() => call)
  );
}

function isAbout({ channelId, half, followed, successor, bridge }: DialCall, message: DialMessage): boolean {
  if (message.Event === undefined || message.Event === 'OriginateResponse') return true;
  // One by one, without a list: every event is looked at for every call that is followed.
  const { Uniqueid, DestUniqueid, LocalOneUniqueid, LocalTwoUniqueid, BridgeUniqueid } = message;
  if (Uniqueid === followed || Uniqueid === channelId || Uniqueid === half) return true;
  if (DestUniqueid === channelId || LocalOneUniqueid === followed || LocalTwoUniqueid === followed) return true;
  return (successor !== undefined && Uniqueid === successor) || (bridge !== undefined && BridgeUniqueid === bridge);
}

/** Whether nothing is left to wait for but hang-ups that have to follow. */
export function isFading(call: DialCall): boolean {
  return !isEnded(call) && call.outcome?.isFailure === true;
}

export function isEnded({ stages }: DialCall): boolean {
  return stages.at(-1)?.stage === 'ended';
}

/** The call is over, as far as is known. */
export function end(call: DialCall, now: number): DialCall {
  const { channelId, channel, cause, causeText, began, answered, dialStatus, isDialled, isHungUpByOther } = call;
  const isAnswered = answered !== undefined;
  return reach(call, {
    ...{ stage: 'ended', channelId, channel: channel === '' ? undefined : channel },
    reason: dialReason({ isAnswered, code: call.outcome?.code, isDialled, dialStatus, cause, isHungUpByOther }),
    ...{ cause, causeText, wait: Math.round((answered ?? now) - began), talk: Math.round(now - (answered ?? now)) },
  });
}

function conclude(call: DialCall, { Response, Reason, Channel }: OriginateResponseEvent, now: number): DialCall {
  const outcome = { isFailure: Response === 'Failure', code: Reason };
  if (outcome.isFailure) return endIfGone({ ...call, outcome }, now);
  // An event that was filtered out may have told that it lives.
  const begun = begin({ ...call, outcome }, call.channelId, call.channel || Channel);
  // With early media the server is done before the answer.
  return endIfGone(Reason === '4' ? answer(begun, now) : begun, now);
}

function begin(call: DialCall, uniqueid: string, channel: string): DialCall {
  if (uniqueid !== call.channelId && uniqueid !== call.half) return call;
  const isKnown = call.living.includes(uniqueid) || call.gone.includes(uniqueid);
  const living = isKnown ? call.living : [...call.living, uniqueid];
  return uniqueid === call.channelId ? named({ ...call, living }, channel) : { ...call, living };
}

function named(call: DialCall, channel: string): DialCall {
  return call.channel === channel ? call : { ...call, channel };
}

function ring(call: DialCall): DialCall {
  const { channelId, channel } = call;
  return call.answered === undefined ? reach(call, { stage: 'ringing', channelId, channel }) : call;
}

function answer(call: DialCall, now: number): DialCall {
  if (call.answered !== undefined) return call;
  const { channelId, channel, began } = call;
  return reach({ ...call, answered: now }, { stage: 'answered', channelId, channel, wait: Math.round(now - began) });
}

function enter(call: DialCall, event: EventNamed<'BridgeEnter'>): DialCall {
  const { channelId, channel, followed } = call;
  const { BridgeUniqueid: bridge, BridgeTechnology, BridgeNumChannels, Uniqueid } = event;
  // Who waits in one hears music, not the others.
  if (BridgeTechnology === 'holding_bridge') return call;
  if (Uniqueid !== followed && bridge !== call.bridge) return call;
  if (Number(BridgeNumChannels) < 2) return { ...call, bridge };
  return reach({ ...call, bridge: undefined }, { stage: 'bridged', channelId, channel, bridge });
}

function hangUp(call: DialCall, event: EventNamed<'Hangup'>, now: number): DialCall {
  const { Uniqueid: uniqueid } = event;
  const isOther = uniqueid === call.half;
  if (uniqueid !== call.followed && !isOther && uniqueid !== call.successor) return call;
  const cause = numberIn(event, 'Cause');
  // Of a pair one half has the cause, the other 0; where both have one, the half that was called for.
  const tells = call.cause === 0 || (!isOther && cause !== 0);
  const told = tells ? { cause, causeText: textIn(event, 'Cause-txt') } : {};
  const living = call.living.filter((one) => one !== uniqueid);
  const successor = uniqueid === call.successor ? undefined : call.successor;
  return endIfGone({ ...call, ...told, living, gone: [...call.gone, uniqueid], successor }, now);
}

function endIfGone(call: DialCall, now: number): DialCall {
  const { living, gone, outcome, answered, successor } = call;
  if (living.length > 0) return call;
  // The call goes on without the Local channel between its ends.
  if (successor !== undefined) return { ...call, followed: successor, living: [successor], successor: undefined };
  const isBegun = answered !== undefined || outcome !== undefined;
  const isOver = outcome?.isFailure === true || (isBegun && gone.length > 0);
  return isOver ? end(call, now) : call;
}

/** Adds a stage, once. Whatever is told of a call tells that it has been queued. */
function reach(call: DialCall, stage: DialStage): DialCall {
  const { channelId, stages } = call;
  if (isEnded(call) || stages.some((one) => one.stage === stage.stage)) return call;
  const isUntold = stages.length === 0 && stage.stage !== 'queued';
  return { ...call, stages: [...(isUntold ? [{ stage: 'queued' as const, channelId }] : stages), stage] };
}
