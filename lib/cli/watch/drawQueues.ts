import { match, P } from 'ts-pattern';
import type { LiveQueue, LiveQueueCaller, LiveQueueMember } from '../../index.js';
import { staleMark } from './drawHeadline.js';
import { blank, cell, fit, type Line, span, type Tone } from '../text/Line.js';
import type { Picture } from './Picture.js';
import { type DrawnSection, headingOf, remark, type Row, rowsIn } from './Section.js';
import { duration } from '../text/times.js';

/** From here on agents and callers stand beside one another. */
const WIDE = 72;
const INDENT = 3;

/** The queues, each with its agents and with who waits. */
export function drawQueues(picture: Picture, columns: number): DrawnSection {
  const { queues, at } = picture;
  if (queues.kind !== 'known') {
    const why = queues.kind === 'refused' ? span(`cannot be shown: ${queues.why}`, 'warn') : span('…', 'dim');
    return remark(headingOf('QUEUES', [], columns), why);
  }
  const heading = headingOf('QUEUES', [span(String(queues.value.size), 'strong'), ...staleMark(picture)], columns);
  if (queues.value.size === 0) return remark(heading, span('no queues', 'dim'));
  const parts = [...queues.value.values()].map((queue) => ({
    head: drawQueue(queue, columns),
    rows: rowsOf(queue, at, columns),
  }));
  return {
    heading,
    length: parts.reduce((sum, { rows }) => sum + 1 + rows.length, 0),
    lines: (height) => linesOf(parts, height),
  };
}

interface Part {
  readonly head: Line;
  readonly rows: readonly Row[];
}

/** Where there is no room for all, the queues themselves come first, then what is in them. */
function linesOf(parts: readonly Part[], height: number): readonly Line[] {
  if (parts.length > height)
    return rowsIn(
      parts.map(({ head }) => ({ line: head, entries: 1 })),
      height,
    );
  let room = height - parts.length;
  return parts.flatMap(({ head, rows }) => {
    const lines = rowsIn(rows, room, INDENT);
    room -= lines.length;
    return [head, ...lines];
  });
}

function drawQueue(queue: LiveQueue, columns: number): Line {
  const { name, strategy, callers, completed, abandoned, serviceLevel, serviceLevelPerf } = queue;
  const nameWidth = Math.min(20, Math.max(8, Math.floor(columns * 0.16)));
  const waiting = span(`${callers.length} waiting`, callers.length > 0 ? 'busy' : 'dim');
  const level =
    serviceLevel > 0 && completed + abandoned > 0 ? `${serviceLevelPerf.toFixed(0)} % in ${serviceLevel} s` : '';
  if (columns < 56) return fit([blank(1), ...cell([span(name, 'strong')], nameWidth), blank(1), waiting], columns);
  return fit(
    [
      ...[blank(1), ...cell([span(name, 'strong')], nameWidth), blank(1)],
      ...(columns < WIDE ? [] : cell([span(strategy, 'dim')], 12)),
      ...cell([waiting], 13),
      ...cell([span(`${completed} completed`, completed > 0 ? 'plain' : 'dim')], 16),
      ...cell([span(`${abandoned} abandoned`, abandoned > 0 ? 'bad' : 'dim')], 16),
      // Half of a number would be another one.
      ...(columns - 1 - nameWidth - 46 - (columns < WIDE ? 0 : 12) < level.length ? [] : [span(level, 'dim')]),
    ],
    columns,
  );
}

/** Agents, and beside them or below who waits. */
function rowsOf(queue: LiveQueue, at: number, columns: number): readonly Row[] {
  const isWide = columns >= WIDE;
  const width = isWide ? Math.floor((columns - INDENT) / 2) : columns - INDENT;
  const agents = [...queue.members.values()].map((member) => drawAgent(member, width - 2));
  const callers = queue.callers.map((caller) => drawCaller(caller, at, queue.serviceLevel, width - 2));
  if (!isWide) return [...agents, ...callers].map((line) => ({ line: [blank(INDENT), ...line], entries: 1 }));
  return Array.from({ length: Math.max(agents.length, callers.length) }, (_, place) => {
    const [agent, caller] = [agents[place], callers[place]];
    return {
      line: [blank(INDENT), ...cell(agent ?? [], width), ...(caller ?? [])],
      entries: [agent, caller].filter((one) => one !== undefined).length,
    };
  });
}

function drawAgent(member: LiveQueueMember, width: number): Line {
  const [mark, state, tone] = stateOf(member);
  const name = Math.min(18, Math.floor(width * 0.4));
  const taken = width < 34 ? [] : [span(`${member.callsTaken} taken`, 'dim')];
  const takenWidth = taken.length > 0 ? 10 : 0;
  return [
    ...[span(`${mark} `, tone), ...cell([span(member.name)], name), blank(1)],
    ...cell([span(state, tone)], Math.max(0, width - 3 - name - takenWidth)),
    ...cell(taken, takenWidth, 'right'),
  ];
}

function stateOf({
  paused,
  pausedReason,
  inCall,
  status,
}: LiveQueueMember): readonly [mark: string, state: string, tone: Tone] {
  if (paused && !inCall) return ['○', pausedReason === '' ? 'paused' : `paused: ${pausedReason}`, 'calm'];
  const pausing = paused ? ', then paused' : '';
  if (inCall) return ['●', `talking${pausing}`, 'busy'];
  return match(status)
    .returnType<[string, string, Tone]>()
    .with('NOT_INUSE', () => ['○', 'free', 'good'])
    .with('INUSE', () => ['●', 'in use', 'busy'])
    .with('BUSY', () => ['●', 'busy', 'bad'])
    .with('RINGING', () => ['◐', 'ringing', 'warn'])
    .with('RINGINUSE', () => ['◐', 'in use, ringing', 'warn'])
    .with('ONHOLD', () => ['●', 'on hold', 'calm'])
    .with(P.union('UNAVAILABLE', 'INVALID', 'UNKNOWN'), (word) => ['○', word.toLowerCase(), 'dim'])
    .exhaustive();
}

function drawCaller(caller: LiveQueueCaller, now: number, serviceLevel: number, width: number): Line {
  const wait = now - caller.joinedAt.getTime();
  const isLate = serviceLevel > 0 && wait > serviceLevel * 1_000;
  const who = [caller.callerIdName, caller.callerIdNum].filter((word) => word !== undefined && word !== '').join(' ');
  return [
    ...cell([span(`${caller.position}.`, 'dim')], 3, 'right'),
    blank(1),
    ...cell([span(who === '' ? caller.channel : who)], Math.min(32, Math.max(0, width - 12))),
    ...cell([span(duration(wait), isLate ? 'bad' : 'plain')], 8, 'right'),
  ];
}
