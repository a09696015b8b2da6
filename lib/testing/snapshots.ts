import type { Channel } from './model/Channel.js';
import { percent, type Queue } from './model/Queue.js';

/** A channel as it was at a moment. */
export interface ChannelSnapshot {
  readonly name: string;
  readonly uniqueid: string;
  readonly linkedid: string;
  /** `Down`, `Ring`, `Ringing`, `Up`, `Busy`. */
  readonly state: string;
  readonly callerIdNum: string | undefined;
  readonly callerIdName: string | undefined;
  readonly connectedLineNum: string | undefined;
  readonly connectedLineName: string | undefined;
  readonly accountCode: string;
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
  readonly strategy: string;
  /** Seconds within which a call should be answered. */
  readonly serviceLevel: number;
  /** In percent, as QueueStatus has it. */
  readonly serviceLevelPerf: number;
  /** The same with the calls that were abandoned. */
  readonly serviceLevelPerf2: number;
  /** Averages in seconds. */
  readonly holdTime: number;
  readonly talkTime: number;
  readonly members: readonly MemberSnapshot[];
  /** The names of the channels that wait, in the order of their positions. */
  readonly callers: readonly string[];
  /** The same with what is known of them. */
  readonly entries: readonly CallerSnapshot[];
  readonly completed: number;
  readonly abandoned: number;
}

export interface MemberSnapshot {
  readonly interface: string;
  readonly name: string;
  readonly stateInterface: string;
  readonly membership: 'static' | 'dynamic';
  readonly penalty: number;
  /** The state of the device, as a number. */
  readonly status: number;
  readonly paused: boolean;
  readonly pausedReason: string;
  readonly inCall: boolean;
  readonly callsTaken: number;
  /** In seconds since the epoch; 0 for never. */
  readonly lastCall: number;
  readonly lastPause: number;
  readonly loginTime: number;
  /** In seconds. */
  readonly wrapupTime: number;
}

export interface CallerSnapshot {
  readonly channel: string;
  readonly uniqueid: string;
  readonly callerIdNum: string | undefined;
  readonly callerIdName: string | undefined;
  /** In ms by the clock of the scheduler. */
  readonly joinedAt: number;
  readonly priority: number;
}

export function snapshotChannel(channel: Channel): ChannelSnapshot {
  const { identity, location, shownCallerId: callerId, connectedLine } = channel;
  return {
    name: identity.name,
    uniqueid: identity.uniqueid,
    linkedid: identity.linkedid,
    state: channel.state,
    callerIdNum: callerId.number,
    callerIdName: callerId.name,
    connectedLineNum: connectedLine.number,
    connectedLineName: connectedLine.name,
    accountCode: channel.accountCode,
    ...location,
    application: channel.application,
    data: channel.data,
    bridge: channel.bridge?.uniqueid,
    variables: Object.fromEntries(channel.variables),
  };
}

export function snapshotQueue(queue: Queue): QueueSnapshot {
  const { name, strategy, serviceLevel, holdTime, talkTime, completed, abandoned } = queue;
  const { completedInTime, abandonedInTime } = queue;
  return {
    name,
    strategy,
    serviceLevel,
    serviceLevelPerf: Number(percent(completedInTime, completed)),
    serviceLevelPerf2: Number(percent(completedInTime + abandonedInTime, completed + abandoned)),
    holdTime,
    talkTime,
    // Without whether it rings while in use, which QueueStatus does not tell.
    members: queue.members.map(({ ringInUse: _ringInUse, ...member }) => member),
    callers: queue.callers.map(({ channel }) => channel.name),
    entries: queue.callers.map(({ channel, joinedAt, priority }) => {
      const { name, uniqueid, callerIdNum, callerIdName } = snapshotChannel(channel);
      return { channel: name, uniqueid, callerIdNum, callerIdName, joinedAt, priority };
    }),
    completed,
    abandoned,
  };
}
