import { defer, map, type Observable, repeat, type SchedulerLike, timer } from 'rxjs';
import {
  delayLogins,
  dropConnections,
  dropOnAnswer,
  duplicateAnswers,
  endlessList,
  type Fault,
  garbage,
  garble,
  halfOpen,
  lateAnswers,
  missingActionId,
  missingEventList,
  noAnswer,
  restart,
  slowBoot,
  slowWrites,
  splitWrites,
  type StrayFields,
  strayMessage,
  wrongLineEnds,
  wrongListItems,
} from '../../lib/testing/index.js';
import type { SeededRandom } from '../../lib/testing/core/SeededRandom.js';

/** A fault that is due. */
export interface DueFault {
  readonly fault: Fault;
  /** For how long it is in force, in ms, where it does not end by itself before. */
  readonly lasts: number;
}

/** Faults whose events never arrive: garbled, swallowed, or stuck to garbage. */
export const DESTROYERS: readonly string[] = ['garble', 'garbage', 'halfOpen'];

/** How long the network lies still between two faults, in ms. */
const PAUSE = { least: 40, most: 400 };

type Draw = (random: SeededRandom) => Fault;

const ANSWERED = ['CoreShowChannels', 'QueueStatus', 'Getvar', 'Ping', 'Originate', undefined] as const;
const LISTS = ['CoreShowChannels', 'QueueStatus', 'Status', undefined] as const;

/** How often each comes, in shares, how long it lasts at the most, in ms, and what it is like. */
const FAULTS: readonly (readonly [share: number, most: number, draw: Draw])[] = [
  [3, 0, () => dropConnections()],
  [6, 800, (random) => dropOnAnswer({ ...answers(random, ANSWERED), at: place(random), times: 1 })],
  [2, 2_000, (random) => halfOpen({ newConnections: random.below(3) === 0 })],
  [5, 500, (random) => splitWrites({ bytes: 1 + random.below(200), random: random.below(2) === 0 })],
  [3, 500, (random) => slowWrites({ bytesPerSecond: 20_000 + random.below(400_000) })],
  [3, 0, (random) => garbage(random.below(2) === 0 ? {} : { data: 'Segmentation fault\r\n' })],
  // Of those who have sent their Login: a challenge that is garbled is a login refused, and that is for good.
  [5, 800, (random) => garble({ ...rubbish(random), ...times(random), user: 'admin' })],
  [4, 800, (random) => wrongLineEnds({ ends: pick(random, ['\n', '\r\n\n', '\r\n\r\n\r\n']), times: 20 })],
  [4, 800, (random) => noAnswer({ ...answers(random, ANSWERED), ...times(random) })],
  [4, 800, (random) => lateAnswers({ ...answers(random, ANSWERED), ...times(random), seconds: random.fraction() })],
  [4, 800, (random) => duplicateAnswers({ ...answers(random, ANSWERED), ...times(random) })],
  [4, 800, (random) => missingActionId({ ...answers(random, ANSWERED), ...times(random) })],
  [4, 800, (random) => missingEventList({ ...from(random), ...answers(random, LISTS), ...times(random) })],
  [4, 800, (random) => endlessList({ ...answers(random, LISTS), ...times(random) })],
  [2, 800, (random) => wrongListItems({ ...answers(random, LISTS), by: random.below(5) - 2 })],
  [3, 0, (random) => strayMessage(pick(random, STRAYS))],
  [2, 800, (random) => delayLogins({ seconds: random.fraction() * 1.2, times: 1 })],
  [1, 1_500, (random) => restart({ downFor: 0.1 + random.fraction() * 0.6, crash: random.below(2) === 0 })],
  [1, 2_000, (random) => slowBoot({ seconds: random.fraction() })],
];

const STRAYS: readonly StrayFields[] = [
  { Event: 'Hangup', Channel: 'PJSIP/ghost-00000001', Uniqueid: 'ghost.1', Cause: 16 },
  { Event: 'CoreShowChannel', ActionID: 'nobody', Channel: 'PJSIP/ghost-00000001' },
  { Event: 'NoSuchEvent', constructor: 'y' },
  { Response: 'Success', ActionID: 'nobody' },
  { Response: 'Error', Message: 'Out of nowhere' },
];

/** Faults by chance, without end, each when it is due. The n-th is the same for the same seed. */
export function chaosFaults(random: SeededRandom, scheduler: SchedulerLike): Observable<DueFault> {
  return defer(() => {
    const pause = PAUSE.least + random.below(PAUSE.most - PAUSE.least);
    const due = drawFault(random);
    return timer(pause, scheduler).pipe(map(() => due));
  }).pipe(repeat());
}

function drawFault(random: SeededRandom): DueFault {
  let at = random.below(FAULTS.reduce((sum, [share]) => sum + share, 0));
  const [, most, draw] = FAULTS.find(([share]) => (at -= share) < 0) ?? FAULTS[0]!;
  return { lasts: most === 0 ? 0 : 50 + random.below(most), fault: draw(random) };
}

function answers(random: SeededRandom, actions: readonly (string | undefined)[]): { readonly action?: string } {
  const action = pick(random, actions);
  return action === undefined ? {} : { action };
}

function times(random: SeededRandom): { readonly times: number } {
  return { times: 1 + random.below(4) };
}

function place(random: SeededRandom): 'before' | 'within' | 'after' | { bytes: number } | { rows: number } {
  return pick(random, [
    ...(['before', 'within', 'after'] as const),
    { bytes: random.below(120) },
    { rows: random.below(4) },
  ]);
}

function rubbish(random: SeededRandom): { readonly at: 'before' | 'within'; readonly data?: string } {
  const at = pick(random, ['before', 'within'] as const);
  return random.below(2) === 0 ? { at } : { at, data: pick(random, ['\r\n\r\n', '\0\0', '\r\n', ': \r\n']) };
}

function from(random: SeededRandom): { readonly from: 'start' | 'end' | 'both' } {
  return { from: pick(random, ['start', 'end', 'end', 'both'] as const) };
}

function pick<T>(random: SeededRandom, choices: readonly T[]): T {
  return choices[random.below(choices.length)]!;
}
