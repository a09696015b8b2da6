import type { Channel } from './Channel.js';

/** A queue and what has happened in it. */
export interface Queue {
  readonly name: string;
  readonly strategy: 'ringall' | 'rrmemory';
  /** Seconds that a member's phone rings. */
  readonly timeout: number;
  /** Seconds within which a call should be answered. */
  readonly serviceLevel: number;
  readonly members: QueueMember[];
  /** In the order of their positions. */
  readonly callers: QueueCaller[];
  /** Averages in seconds, as Asterisk weighs them: a quarter for the newest. */
  holdTime: number;
  talkTime: number;
  completed: number;
  completedInTime: number;
  abandoned: number;
  abandonedInTime: number;
  /** With rrmemory: how many members have had their turn. */
  turn: number;
}

export interface QueueMember {
  readonly interface: string;
  readonly name: string;
  readonly stateInterface: string;
  readonly membership: 'static' | 'dynamic';
  readonly loginTime: number;
  penalty: number;
  callsTaken: number;
  lastCall: number;
  lastPause: number;
  inCall: boolean;
  /** The state of the device, as a number. */
  status: number;
  paused: boolean;
  pausedReason: string;
}

export interface QueueCaller {
  readonly channel: Channel;
  readonly joinedAt: number;
  readonly originalPosition: number;
}

export type NewQueue = Pick<Queue, 'name' | 'strategy' | 'timeout' | 'serviceLevel'>;

export function newQueue(settings: NewQueue): Queue {
  return {
    ...settings,
    members: [],
    callers: [],
    holdTime: 0,
    talkTime: 0,
    completed: 0,
    completedInTime: 0,
    abandoned: 0,
    abandonedInTime: 0,
    turn: 0,
  };
}

export type NewMember = Pick<
  QueueMember,
  'interface' | 'name' | 'stateInterface' | 'membership' | 'loginTime' | 'status'
> &
  Partial<Pick<QueueMember, 'penalty' | 'paused' | 'pausedReason'>>;

export function newMember(settings: NewMember): QueueMember {
  return {
    penalty: 0,
    paused: false,
    pausedReason: '',
    ...settings,
    callsTaken: 0,
    lastCall: 0,
    lastPause: 0,
    inCall: false,
  };
}

/** Those who would be called now, by penalty and strategy: with `ringall` at once, with `rrmemory` the one whose turn it is. */
export function membersToRing(queue: Queue): readonly QueueMember[] {
  const ready = queue.members.filter((member) => !member.paused && isReachable(member));
  const lowest = Math.min(...ready.map(({ penalty }) => penalty));
  const group = ready.filter(({ penalty }) => penalty === lowest);
  if (queue.strategy === 'ringall' || group.length === 0) return group;
  return [group[queue.turn % group.length]].filter((member) => member !== undefined);
}

/** Neither invalid nor unavailable: Asterisk counts such a member as logged in. */
export function isReachable({ status }: QueueMember): boolean {
  return status !== 4 && status !== 5;
}

/** Asterisk's moving average, in whole seconds. */
export function average(old: number, added: number): number {
  return Math.floor((old * 3 + added) / 4);
}
