import { match, P } from 'ts-pattern';
import { LiveMap } from '../live/LiveMap.js';
import { numberIn } from '../operators/numberIn.js';
import { textIn } from '../operators/textIn.js';
import type { EventNamed } from '../wire/Message.js';
import { Past, type Tally } from './Past.js';
import { slide } from './slide.js';
import { type Staffing, withStaffing } from './Staffing.js';
import { newWait, type Wait } from './Wait.js';

/** The events that tell of a queue, of class agent but for the last two. */
export const QUEUE_EVENTS = [
  'QueueCallerJoin',
  'QueueCallerAbandon',
  'QueueCallerLeave',
  'AgentConnect',
  'AgentComplete',
  'QueueMemberAdded',
  'QueueMemberRemoved',
  'QueueMemberPause',
  'QueueMemberStatus',
  // Asterisk does not always tell that an agent is done (a live 22, over Local channels).
  'Hangup',
  'LocalOptimizationBegin',
] as const;

/** Such an event, or a row of QueueStatus. */
export type QueueMessage = EventNamed<(typeof QUEUE_EVENTS)[number] | 'QueueParams' | 'QueueMember' | 'QueueEntry'>;

/** A conversation of a member: since when is unknown where it was begun unheard. */
interface Conversation {
  readonly member: string;
  /** The caller's Uniqueid; empty where it is unknown. */
  readonly caller: string;
  readonly since: number | undefined;
}

/** A conversation that is over. */
interface Talk {
  readonly at: number;
  readonly key: string;
  readonly tally: Tally;
}

/** What has happened in a queue within the last `length` ms, by a clock in ms. */
export interface QueueWindow {
  readonly queue: string;
  readonly length: number;
  /** Within how many ms a call is to be answered. */
  readonly threshold: number;
  /** When those joined who wait, by Uniqueid. */
  readonly waiting: LiveMap<number>;
  readonly waits: Past<Wait>;
  /** Those of them who have left and may yet be answered, by Uniqueid. */
  readonly left: LiveMap<Wait>;
  readonly talks: Past<Talk>;
  /** The last of them by who talked. */
  readonly talked: LiveMap<Talk>;
  /** The members, by interface, who could take a call. */
  readonly staffed: ReadonlySet<string>;
  /** By the Uniqueid of the member's channel, or the member where that is unknown. */
  readonly conversations: LiveMap<Conversation>;
  readonly staffing: Past<Staffing>;
  readonly since: Date;
  readonly stale: boolean;
}

/** Before anything is known. */
export function newQueueWindow(queue: string, length: number, threshold: number): QueueWindow {
  return {
    ...{
      queue,
      length,
      threshold,
      waiting: LiveMap.from<number>(),
      waits: Past.none<Wait>(),
      left: LiveMap.from<Wait>(),
    },
    ...{ talks: Past.none<Talk>(), talked: LiveMap.from<Talk>(), staffed: new Set<string>() },
    ...{
      conversations: LiveMap.from<Conversation>(),
      staffing: Past.none<Staffing>(),
      since: new Date(0),
      stale: true,
    },
  };
}

/** The window after an event or a row; the same object where that was about something else. */
export function queueWindow(window: QueueWindow, message: QueueMessage, now: number): QueueWindow {
  if (!isAbout(window, message)) return window;
  const after = match(message)
    .returnType<QueueWindow>()
    .with({ Event: 'Hangup' }, ({ Uniqueid }) => endTalk(leave(window, Uniqueid), Uniqueid, now))
    .with({ Event: 'LocalOptimizationBegin' }, (event) => moveTalk(window, event))
    .with({ Event: 'QueueCallerJoin' }, ({ Uniqueid }) => join(window, Uniqueid, now))
    .with({ Event: 'QueueEntry' }, (row) => join(window, row.Uniqueid, now - 1_000 * numberIn(row, 'Wait')))
    .with({ Event: 'QueueCallerAbandon' }, (event) => endWait(window, event, 'abandoned', now))
    // Where an agent has answered, AgentConnect comes next (queue-call, Asterisk 22); where the caller pressed a key, nothing.
    .with({ Event: 'QueueCallerLeave' }, (event) =>
      window.waiting.has(event.Uniqueid) ? endWait(window, event, 'left', now) : window,
    )
    .with({ Event: 'AgentConnect' }, (event) => connect(window, event, now))
    .with({ Event: 'AgentComplete' }, (event) => complete(window, event, now))
    .with({ Event: 'QueueMemberRemoved' }, ({ Interface }) => staff(window, Interface, false))
    .with({ Event: 'QueueMember' }, (row) => {
      const member = textIn(row, 'Location');
      const staffed = staff(window, member, canTakeCalls(row));
      return row.InCall === '1' ? talkUnheard(staffed, member) : staffed;
    })
    .with({ Event: P.union('QueueMemberAdded', 'QueueMemberPause', 'QueueMemberStatus') }, (event) => {
      const isFree = event.InCall === '0' || (event.Event === 'QueueMemberStatus' && event.Status === '1');
      return staff(isFree ? without(window, event.Interface) : window, event.Interface, canTakeCalls(event));
    })
    .otherwise(() => window);
  return after === window ? window : slide(paced(after, now), now);
}

function isAbout({ queue, waiting, conversations }: QueueWindow, message: QueueMessage): boolean {
  if (message.Event === 'Hangup') return waiting.has(message.Uniqueid) || conversations.has(message.Uniqueid);
  if (message.Event === 'LocalOptimizationBegin') return conversations.has(message.LocalOneUniqueid);
  return textIn(message, 'Queue').toLowerCase() === queue.toLowerCase();
}

/** The connection is gone: what agents do is not known any more, and who waits only as it was. */
export function loseTouch(window: QueueWindow, now: number): QueueWindow {
  return paced({ ...window, staffed: new Set(), conversations: LiveMap.from(), stale: true }, now);
}

/** The queue is going to be listed: who waits comes anew, and from now on nothing is missed. */
export function relist(window: QueueWindow, since: Date): QueueWindow {
  return { ...window, waiting: LiveMap.from(), since };
}

function join(window: QueueWindow, uniqueid: string, at: number): QueueWindow {
  if (window.waiting.has(uniqueid)) return window;
  return { ...window, waiting: window.waiting.set(uniqueid, at) };
}

type CallerEvent = EventNamed<'QueueCallerAbandon' | 'QueueCallerLeave' | 'AgentConnect'>;

function endWait(window: QueueWindow, event: CallerEvent, outcome: Wait['outcome'], now: number): QueueWindow {
  const { Uniqueid: uniqueid } = event;
  const joined = window.waiting.get(uniqueid);
  const seen = joined === undefined ? undefined : now - joined;
  const wait = newWait(window.threshold, uniqueid, now, waited(seen, event), outcome);
  const left = outcome === 'left' ? window.left.set(uniqueid, wait) : window.left.delete(uniqueid);
  return { ...leave(window, uniqueid), waits: window.waits.push(wait), left };
}

/** A Join that the list has overtaken comes late: then the server knows better, but whole seconds only, which may be one too many. */
function waited(seen: number | undefined, event: CallerEvent): number {
  const held = event.Event === 'QueueCallerLeave' ? 0 : 1_000 * numberIn(event, 'HoldTime');
  return seen === undefined || held > seen + 1_000 ? held : seen;
}

/** Who hangs up unheard, for another channel has taken the place, waits no more. */
function leave(window: QueueWindow, uniqueid: string): QueueWindow {
  return window.waiting.has(uniqueid) ? { ...window, waiting: window.waiting.delete(uniqueid) } : window;
}

function connect(window: QueueWindow, event: EventNamed<'AgentConnect'>, now: number): QueueWindow {
  const { Uniqueid, Interface: member, DestUniqueid } = event;
  const left = window.waiting.has(Uniqueid) ? undefined : window.left.get(Uniqueid);
  const answered = left === undefined ? endWait(window, event, 'answered', now) : answer(window, event, left);
  const conversation = { member, caller: Uniqueid, since: now };
  return { ...answered, conversations: without(answered, member).conversations.set(DestUniqueid, conversation) };
}

function answer(window: QueueWindow, event: EventNamed<'AgentConnect'>, left: Wait): QueueWindow {
  const wait = newWait(window.threshold, left.uniqueid, left.at, waited(left.wait, event), 'answered');
  return { ...window, waits: window.waits.replace(left, wait), left: window.left.delete(left.uniqueid) };
}

function complete(window: QueueWindow, event: EventNamed<'AgentComplete'>, now: number): QueueWindow {
  const { Uniqueid: caller, Interface: member, DestUniqueid } = event;
  const known = [...window.conversations].find(([id, one]) => id === DestUniqueid || one.caller === caller)?.[0];
  if (known !== undefined) return endTalk(window, known, now);
  // A hang-up has told it before.
  if (window.talked.has(talkKey(caller, member))) return window;
  return withTalk(without(window, member), talkKey(caller, member), 1_000 * numberIn(event, 'TalkTime'), now);
}

function endTalk(window: QueueWindow, channel: string, now: number): QueueWindow {
  const conversation = window.conversations.get(channel);
  const rest = without(window, channel);
  if (conversation?.since === undefined) return rest;
  const { member, caller, since: begun } = conversation;
  return withTalk(rest, talkKey(caller, member), now - begun, now);
}

function withTalk(window: QueueWindow, key: string, time: number, at: number): QueueWindow {
  const talk = { at, key, tally: { answered: 0, inTime: 0, abandoned: 0, time, longest: time } };
  return { ...window, talks: window.talks.push(talk), talked: window.talked.set(key, talk) };
}

function talkKey(caller: string, member: string): string {
  return `${caller} ${member}`;
}

/** The member's Local channel is about to leave the call: another takes its place. */
function moveTalk(window: QueueWindow, event: EventNamed<'LocalOptimizationBegin'>): QueueWindow {
  const { LocalOneUniqueid: local, SourceUniqueid: successor } = event;
  const conversation = window.conversations.get(local);
  if (conversation === undefined || successor === '') return window;
  return { ...window, conversations: without(window, local).conversations.set(successor, conversation) };
}

function staff(window: QueueWindow, member: string, isStaffed: boolean): QueueWindow {
  if (window.staffed.has(member) === isStaffed) return window;
  const staffed = new Set(window.staffed);
  if (isStaffed) staffed.add(member);
  else staffed.delete(member);
  return { ...window, staffed };
}

/** A member who was in a call before anything was heard. */
function talkUnheard(window: QueueWindow, member: string): QueueWindow {
  if ([...window.conversations.values()].some((one) => one.member === member)) return window;
  return {
    ...window,
    conversations: window.conversations.set(member, { member, caller: '', since: undefined }),
  };
}

/** The conversation of that channel, or that unheard one of a member, is over. */
function without(window: QueueWindow, key: string): QueueWindow {
  if (!window.conversations.has(key)) return window;
  return { ...window, conversations: window.conversations.delete(key) };
}

function canTakeCalls(
  member: EventNamed<'QueueMember' | 'QueueMemberStatus' | 'QueueMemberAdded' | 'QueueMemberPause'>,
): boolean {
  // 4 is an invalid device, 5 an unavailable one.
  return member.Paused === '0' && member.Status !== '4' && member.Status !== '5';
}

function paced(window: QueueWindow, now: number): QueueWindow {
  const talking = new Set([...window.conversations.values()].map(({ member }) => member));
  const staffed = new Set([...window.staffed, ...talking]).size;
  const staffing = withStaffing(window.staffing, { staffed, busy: talking.size }, now);
  return staffing === window.staffing ? window : { ...window, staffing };
}
