import type { Channel } from './Channel.js';

/** A queue and what has happened in it. */
export interface Queue {
  readonly name: string;
  readonly strategy: 'ringall' | 'rrmemory';
  /** Seconds that a member's phone rings. */
  readonly timeout: number;
  /** Seconds within which a call should be answered. */
  readonly serviceLevel: number;
  /** What a member hears before the caller is put through; nothing where left out. */
  readonly announce: string | undefined;
  /** Whether a caller may come in where no member can take calls. */
  readonly joinEmpty: boolean;
  /** Whether a caller goes when no member can take calls any more. */
  readonly leaveWhenEmpty: boolean;
  /** In the order in which they came. */
  readonly members: readonly QueueMember[];
  /** In the order of their positions. */
  readonly callers: QueueCaller[];
  /** Averages in seconds, as Asterisk weighs them: a quarter for the newest. */
  holdTime: number;
  talkTime: number;
  completed: number;
  completedInTime: number;
  abandoned: number;
  abandonedInTime: number;
  /** With rrmemory: which of the members comes next. */
  turn: number;
  add(member: QueueMember): void;
  remove(member: QueueMember): void;
  /** The members whose state a device is, in their order. */
  membersOn(device: string): readonly QueueMember[];
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
  /** Whether it is called while its device is in use. */
  ringInUse: boolean;
  /** Seconds after a call in which it is left in peace. */
  wrapupTime: number;
}

export interface QueueCaller {
  readonly channel: Channel;
  readonly joinedAt: number;
  originalPosition: number;
  /** The higher comes first. */
  priority: number;
  /** Whether it has been asked to leave. */
  withdrawn: boolean;
  withdrawInfo: string;
}

export type NewQueue = Pick<
  Queue,
  'name' | 'strategy' | 'timeout' | 'serviceLevel' | 'announce' | 'joinEmpty' | 'leaveWhenEmpty'
>;

export function newQueue(settings: NewQueue): Queue {
  const members: QueueMember[] = [];
  const byDevice = new Map<string, QueueMember[]>();
  const membersOn = (device: string): QueueMember[] => byDevice.get(device) ?? [];
  return {
    ...settings,
    members,
    add: (member) => {
      members.push(member);
      byDevice.set(stateDevice(member), [...membersOn(stateDevice(member)), member]);
    },
    remove: (member) => {
      const others = membersOn(stateDevice(member)).filter((one) => one !== member);
      members.splice(members.indexOf(member), 1);
      byDevice.set(stateDevice(member), others);
    },
    membersOn,
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
  Partial<Pick<QueueMember, 'penalty' | 'paused' | 'pausedReason' | 'ringInUse' | 'wrapupTime'>>;

export function newMember(settings: NewMember): QueueMember {
  return {
    penalty: 0,
    paused: false,
    pausedReason: '',
    ringInUse: true,
    wrapupTime: 0,
    ...settings,
    callsTaken: 0,
    lastCall: 0,
    lastPause: 0,
    inCall: false,
  };
}

/**
 * Those who would be called at a time, in seconds, in groups: each group rings when those before could not be called. With
 * `ringall` all of one penalty ring at once; with `rrmemory` one after the other, beginning with the one whose turn it is.
 */
export function ringOrder(queue: Queue, now: number): readonly (readonly QueueMember[])[] {
  const ready = inTurn(queue).filter((member) => isReady(member, now));
  if (queue.strategy === 'rrmemory') return ready.map((member) => [member]);
  const penalties = [...new Set(ready.map(({ penalty }) => penalty))];
  return penalties.map((penalty) => ready.filter((member) => member.penalty === penalty));
}

/**
 * Remembers whose turn it is next, once some have been tried: the one behind the last of them, be he ready or not; where there is none
 * (those who could not be called count as tried), the one behind the one whose turn it was (app_queue.c, store_next_rr).
 */
export function passTurn(queue: Queue, tried: ReadonlySet<QueueMember>): void {
  const order = inTurn(queue);
  const last = order.map((member) => tried.has(member)).lastIndexOf(true);
  const next = last < 0 ? undefined : order[last + 1];
  if (next !== undefined) queue.turn = queue.members.indexOf(next);
  else queue.turn = queue.turn < queue.members.length - 1 ? 0 : queue.turn + 1;
}

/** The lower penalties first; with `rrmemory`, within one, from the one whose turn it is on (app_queue.c, calc_metric). */
function inTurn({ strategy, members, turn }: Queue): readonly QueueMember[] {
  const first = strategy === 'rrmemory' ? turn : 0;
  return [...members.slice(first), ...members.slice(0, first)].sort((one, other) => one.penalty - other.penalty);
}

/** The numbers of the states of a device that is in use: INUSE, BUSY, RINGING, RINGINUSE, ONHOLD. */
const IN_USE: ReadonlySet<number> = new Set([2, 3, 6, 7, 8]);

function isReady(member: QueueMember, now: number): boolean {
  if (member.paused || !isReachable(member)) return false;
  if (!member.ringInUse && (member.inCall || IN_USE.has(member.status))) return false;
  return member.wrapupTime === 0 || member.lastCall === 0 || now - member.lastCall >= member.wrapupTime;
}

/** Where a caller of a priority stands: behind all whose priority is as high. */
export function placeInQueue(callers: readonly QueueCaller[], priority: number): number {
  const at = callers.findIndex((caller) => caller.priority < priority);
  return at < 0 ? callers.length : at;
}

/** The device whose state a member shows: Local's options are no part of it. */
export function stateDevice({ stateInterface }: Pick<QueueMember, 'stateInterface'>): string {
  return stateInterface.replace(/^(Local\/[^/]+)\/.*$/, '$1');
}

/** The case of an interface does not matter. */
export function findMember({ members }: Queue, location: string): QueueMember | undefined {
  const wanted = location.toLowerCase();
  return members.find((member) => member.interface.toLowerCase() === wanted);
}

/** Whether anyone could take calls, be he in a call or not: neither paused nor out of reach. */
export function hasMembers({ members }: Queue): boolean {
  return members.some((member) => !member.paused && isReachable(member));
}

/** Neither invalid nor unavailable: Asterisk counts such a member as logged in. */
export function isReachable({ status }: QueueMember): boolean {
  return status !== 4 && status !== 5;
}

/** Asterisk's moving average, in whole seconds. */
export function average(old: number, added: number): number {
  return Math.floor((old * 3 + added) / 4);
}

/** A share as the service levels of queues are written. */
export function percent(part: number, whole: number): string {
  return (whole === 0 ? 0 : (100 * part) / whole).toFixed(1);
}

/** Counts a call that a member has had with a caller, in seconds. */
export function countCall(
  queue: Queue,
  member: QueueMember,
  { hold, talked, now }: { readonly hold: number; readonly talked: number; readonly now: number },
): void {
  member.inCall = false;
  member.callsTaken++;
  member.lastCall = now;
  queue.completed++;
  if (hold <= queue.serviceLevel) queue.completedInTime++;
  queue.talkTime = average(queue.talkTime, talked);
}
