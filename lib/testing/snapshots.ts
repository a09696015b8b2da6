import type { Channel } from './model/Channel.js';
import type { Queue } from './model/Queue.js';

/** A channel as it was at a moment. */
export interface ChannelSnapshot {
  readonly name: string;
  readonly uniqueid: string;
  readonly linkedid: string;
  /** `Down`, `Ring`, `Ringing`, `Up`, `Busy`. */
  readonly state: string;
  readonly callerIdNum: string | undefined;
  readonly callerIdName: string | undefined;
  readonly context: string;
  readonly exten: string;
  readonly priority: number;
  readonly application: string;
  readonly data: string;
  /** The uniqueid of the bridge it is in. */
  readonly bridge: string | undefined;
  readonly variables: Readonly<Record<string, string>>;
}

/** A queue as it was at a moment. */
export interface QueueSnapshot {
  readonly name: string;
  readonly members: readonly MemberSnapshot[];
  /** The names of the channels that wait, in the order of their positions. */
  readonly callers: readonly string[];
  readonly completed: number;
  readonly abandoned: number;
}

export interface MemberSnapshot {
  readonly interface: string;
  readonly name: string;
  readonly penalty: number;
  readonly paused: boolean;
  readonly inCall: boolean;
  readonly callsTaken: number;
}

export function snapshotChannel(channel: Channel): ChannelSnapshot {
  const { identity, location, callerId } = channel;
  return {
    name: identity.name,
    uniqueid: identity.uniqueid,
    linkedid: identity.linkedid,
    state: channel.state,
    callerIdNum: callerId.number,
    callerIdName: callerId.name,
    ...location,
    application: channel.application,
    data: channel.data,
    bridge: channel.bridge?.uniqueid,
    variables: Object.fromEntries(channel.variables),
  };
}

export function snapshotQueue(queue: Queue): QueueSnapshot {
  return {
    name: queue.name,
    members: queue.members.map(({ interface: location, name, penalty, paused, inCall, callsTaken }) => ({
      interface: location,
      name,
      penalty,
      paused,
      inCall,
      callsTaken,
    })),
    callers: queue.callers.map(({ channel }) => channel.name),
    completed: queue.completed,
    abandoned: queue.abandoned,
  };
}
