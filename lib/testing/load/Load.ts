import { ArgumentError } from '../../errors.js';
import type { SeededRandom } from '../core/SeededRandom.js';
import { CALL_KINDS, type CallMix, type LoadOptions } from './LoadOptions.js';

const DEFAULT_MIX: CallMix = { answered: 6, queue: 2, busy: 1, noAnswer: 1, conference: 1, parked: 1, transferred: 1 };
const MAX_RATE = 100_000;

/** A load as its options say it, every one of them looked at. */
export class Load {
  readonly callsPerSecond: number;
  readonly arrivals: 'poisson' | 'even';
  readonly calls: number;
  readonly talkMs: number;
  readonly holdMs: number;
  readonly #shares: readonly (readonly [kind: string, share: number])[];
  readonly #sum: number;

  /** @throws ArgumentError for a rate, a share or a time that is none, and for a kind that is unknown. */
  constructor(options: LoadOptions, isExtension: (exten: string) => boolean) {
    const { callsPerSecond, arrivals = 'poisson', mix = DEFAULT_MIX, calls = Infinity } = options;
    const { talkTime = 30, holdTime = 4 } = options;
    check(
      'callsPerSecond',
      callsPerSecond,
      callsPerSecond > 0 && callsPerSecond <= MAX_RATE,
      `above 0, up to ${MAX_RATE}`,
    );
    check('arrivals', arrivals, ['poisson', 'even'].includes(arrivals), '"poisson" or "even"');
    check('calls', calls, calls === Infinity || (Number.isInteger(calls) && calls > 0), 'a whole number above 0');
    for (const [name, time] of Object.entries({ talkTime, holdTime }))
      check(name, time, time >= 0 && time < Infinity, 'seconds, 0 or more');
    for (const [kind, share] of Object.entries(mix)) {
      check(`mix.${kind}`, share, share >= 0 && share < Infinity, 'a share, 0 or more');
      if (!isKind(kind) && !isExtension(kind)) throw unknownKind(kind);
    }
    this.callsPerSecond = callsPerSecond;
    this.arrivals = arrivals;
    this.calls = calls;
    this.talkMs = talkTime * 1000;
    this.holdMs = holdTime * 1000;
    this.#shares = Object.entries(mix);
    this.#sum = this.#shares.reduce((sum, [, share]) => sum + share, 0);
    check('mix', JSON.stringify(mix), this.#sum > 0, 'a share above 0 for one kind at least');
  }

  /** How many calls of a kind begin in a second. */
  rateOf(kind: string): number {
    const share = this.#shares.find(([name]) => name === kind)?.[1] ?? 0;
    return (this.callsPerSecond * share) / this.#sum;
  }

  /** The kind of the next call. */
  drawKind(random: SeededRandom): string {
    let at = random.fraction() * this.#sum;
    for (const [kind, share] of this.#shares) if ((at -= share) < 0) return kind;
    return this.#shares.at(-1)?.[0] ?? '';
  }
}

function isKind(name: string): boolean {
  return CALL_KINDS.some((kind) => kind === name);
}

function check(name: string, value: unknown, isGood: boolean, accepted: string): void {
  if (!isGood) throw new ArgumentError(`generate: ${name} is ${String(value).slice(0, 40)}; it takes ${accepted}`);
}

function unknownKind(kind: string): ArgumentError {
  const known = CALL_KINDS.join(', ');
  return new ArgumentError(
    `generate: mix has ${JSON.stringify(kind.slice(0, 40))}, which is neither a kind of call (${known}) nor an extension of context default`,
  );
}
