import { match, P } from 'ts-pattern';
import type { Party } from '../../index.js';
import type { CurrentCall } from '../currentCalls.js';
import { staleMark } from './drawHeadline.js';
import { blank, cell, fit, type Line, span, type Tone } from '../text/Line.js';
import type { Picture } from './Picture.js';
import { type DrawnSection, headingOf, remark, rowsIn } from './Section.js';
import { calledIn, deviceOf, partyText } from '../text/party.js';
import { duration } from '../text/times.js';

/** Who speaks with whom, the oldest call first: so each stays where it is. */
export function drawCalls(picture: Picture, columns: number): DrawnSection {
  const { calls, at } = picture;
  if (calls.kind !== 'known') {
    const why = calls.kind === 'refused' ? span(`cannot be shown: ${calls.why}`, 'warn') : span('…', 'dim');
    return remark(headingOf('CALLS', [], columns), why);
  }
  const heading = headingOf('CALLS', [span(String(calls.value.size), 'strong'), ...staleMark(picture)], columns);
  if (calls.value.size === 0) return remark(heading, span('no calls', 'dim'));
  const oldestFirst = [...calls.value.values()].sort(
    (one, other) => one.startedAt.getTime() - other.startedAt.getTime(),
  );
  const staff = staffOf(picture);
  return {
    heading,
    length: oldestFirst.length,
    lines: (height) =>
      // Of thousands only those are drawn that are seen.
      rowsIn(
        oldestFirst.map((call, place) => ({
          line: place < height ? drawCall(call, at, staff, columns) : [],
          entries: 1,
        })),
        height,
      ),
  };
}

/** Who answers queues, by what is called: their phones may tell no name, and a queue's calls no number but the caller's. */
type Staff = ReadonlyMap<string, string>;

function staffOf({ queues }: Picture): Staff {
  const all = queues.kind === 'known' ? [...queues.value.values()] : [];
  return new Map(all.flatMap(({ members }) => [...members.values()].map((one) => [one.interface, one.name] as const)));
}

function drawCall(call: CurrentCall, at: number, staff: Staff, columns: number): Line {
  const time = cell([span(duration(at - call.startedAt.getTime()), 'dim')], columns < 40 ? 5 : 8, 'right');
  const gap = blank(columns < 40 ? 1 : 2);
  const state = columns < 48 ? 9 : Math.min(28, Math.max(18, Math.floor(columns * 0.22)));
  const queue = columns < 70 ? 0 : Math.min(18, Math.floor(columns * 0.14));
  const parties = Math.min(64, columns - 1 - state - queue - (columns < 40 ? 7 : 12) - (queue > 0 ? 2 : 0));
  const tone = toneOf(call.state);
  return fit(
    [
      ...[...time, gap, ...drawParties(call, staff, parties), gap],
      ...cell([span(call.state, tone)], state),
      ...(queue > 0 ? [blank(2), ...fit([span(queueOf(call), 'busy')], queue)] : []),
    ],
    columns,
  );
}

/** Who, then whom: each in a half, so that they stand below one another. */
function drawParties(call: CurrentCall, staff: Staff, width: number): Line {
  const half = Math.floor((width - 3) / 2);
  const isShort = half < 20;
  const { caller } = call;
  const who = caller
    ? span(partyText(nameOf(caller, staff), caller.number, isShort) || deviceOf(caller))
    : span(call.originated ? 'originated' : 'somebody', 'dim');
  const whom = called(call, staff, isShort);
  if (whom === '' || half < 6) return cell([who], width);
  return [...cell([who], half), span(' → ', 'dim'), ...cell([span(whom)], width - half - 3)];
}

/** Who has answered, else who is dialled. */
function called(call: CurrentCall, staff: Staff, isShort: boolean): string {
  const { caller, dialled } = call;
  const pending = calledIn(call);
  const [first = dialled.at(-1), ...more] = pending;
  if (!first) return '';
  // A phone that has no name of its own shows the caller's.
  const name = nameOf(first, staff, caller?.name);
  const number = first.number === caller?.number ? '' : first.number;
  const text = partyText(name === '' && number === '' ? deviceOf(first) : name, number, isShort);
  return more.length > 0 ? `${text} and ${more.length} more` : text;
}

function nameOf(party: Party, staff: Staff, unless?: string): string {
  return staff.get(deviceOf(party)) ?? (party.name === unless ? '' : party.name);
}

/** Where the state does not name it already. */
function queueOf({ queues, state }: CurrentCall): string {
  const last = queues.at(-1) ?? '';
  return state.endsWith(` ${last}`) ? '' : last;
}

function toneOf(state: string): Tone {
  return match(state)
    .returnType<Tone>()
    .with(P.union('dialing', 'ringing'), () => 'warn')
    .with('talking', () => 'good')
    .with(P.string.startsWith('in conference'), () => 'good')
    .with(P.string.startsWith('waiting'), () => 'busy')
    .with(P.string.startsWith('left'), () => 'bad')
    .with('on hold', P.string.startsWith('parked'), P.string.startsWith('transferred'), () => 'calm')
    .otherwise(() => 'plain');
}
