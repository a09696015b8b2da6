import { maskText } from '../../../lib/wire/maskText.js';
import { Listener } from './Listener.js';
import type { Mutator } from './Mutator.js';
import type { Random } from './Random.js';
import { readFields } from './readFields.js';
import { type Finding, readLiterally } from './readLiterally.js';

/** What an input came to. */
export interface Outcome {
  readonly bytes: number;
  readonly found: readonly Finding[];
  /** What is not as it should be; undefined where all is. */
  readonly failure: string | undefined;
}

/** A session that has lived through all inputs before: what only it finds may need those to be found again. */
export interface Survivor {
  /** What it finds in these pieces. */
  read(pieces: readonly Uint8Array[]): readonly Finding[];
}

const BANNER = Buffer.from('Asterisk Call Manager/11.0.0\r\n');
/** The least that a manager takes. */
export const LEAST_FRAME_BYTES = 1024;
const MOST_FRAME_LINES = 1 << 16;
/** How many inputs there are to one that goes through a session. */
const SESSION_EVERY = 16;

/**
 * Makes an input and reads it: at once, in pieces, and now and then through a session. It is followed by what ends whatever it
 * left open, and by a good frame, which has to come out as it went in.
 */
export function checkInput(mutator: Mutator, random: Random, survivor: Survivor): Outcome {
  const limits = {
    maxFrameBytes: random.pick([128, LEAST_FRAME_BYTES, LEAST_FRAME_BYTES, 1 << 13, 1 << 20]),
    maxFrameLines: random.pick([8, 64, MOST_FRAME_LINES, MOST_FRAME_LINES]),
  };
  const input = mutator.input(random, limits.maxFrameBytes);
  const good = `Event: Good\r\nNumber: ${random.below(1 << 30)}\r\nName: Łódź\r\n__proto__: mine`;
  const end = random.pick(readLiterally(input, limits).open === 'output' ? OUTPUT_ENDS : FRAME_ENDS);
  const behind = Buffer.concat([input, Buffer.from(`${end}${good}${random.pick(['\r\n\r\n', '\n\n', '\n\r\n'])}`)]);
  const bytes = Buffer.concat([BANNER, behind]);
  const expected = readLiterally(behind, limits).found;
  const check = (): string | undefined => {
    const last = expected.at(-1);
    if (last?.kind !== 'frame' || last.text !== good) return 'the test itself has lost the good frame';
    return readAtOnce(bytes, limits, expected) ?? readInPieces(bytes, limits, expected, random);
  };
  const failure = guarded(check) ?? guarded(() => readInSession(behind, random, survivor));
  return { bytes: bytes.length, found: expected, failure };
}

const FRAME_ENDS = ['\r\n\r\n', '\n\n', '\r\n\r\n\n', '\n\r\n'] as const;
const OUTPUT_ENDS = ['--END COMMAND--\r\n\r\n', '\r\n--END COMMAND--\n\n', '\n--END COMMAND--\r\n\r\n'] as const;

type Limits = Parameters<typeof readLiterally>[1];

function readAtOnce(bytes: Buffer, limits: Limits, expected: readonly Finding[]): string | undefined {
  const listener = new Listener(limits, () => true, false);
  listener.read([bytes]);
  return (
    judge(listener, expected, 'at once') ??
    listener.frames.map(readFields).find((failure) => failure !== undefined) ??
    (Object.keys(Object.prototype).length > 0 ? 'every object has got a new key' : undefined)
  );
}

function readInPieces(bytes: Buffer, limits: Limits, expected: readonly Finding[], random: Random): string | undefined {
  // In half of the inputs some events are wanted by nobody.
  const unwanted = random.isOnce(2) ? random.below(4) : 4;
  const isWanted = (name: string): boolean => name === 'Good' || name.length % 4 !== unwanted;
  const isImpatient = random.isOnce(4);
  const listener = new Listener(limits, isWanted, isImpatient);
  listener.read(pieces(bytes, random));
  const how = isImpatient ? 'in pieces, impatiently' : 'in pieces';
  if (listener.found.length > expected.length) return `${how}: more is found than there is`;
  // The decoder may hand out what nobody wants, and does so where the name came in a piece before.
  const wanted = ({ kind, text }: Finding): boolean => kind === 'oversized' || isWanted(eventOf(text));
  return judge(listener, expected.filter(wanted), how, wanted);
}

function readInSession(bytes: Buffer, random: Random, survivor: Survivor): string | undefined {
  if (!random.isOnce(SESSION_EVERY)) return undefined;
  const { found } = readLiterally(bytes, { maxFrameBytes: LEAST_FRAME_BYTES, maxFrameLines: MOST_FRAME_LINES });
  // A diagnostic shows no secret.
  const told = found.map(({ kind, text }) => ({ kind, text: kind === 'frame' ? text : maskText(text) }));
  return compare(survivor.read(pieces(bytes, random)), told, 'in a session');
}

function judge(
  listener: Listener,
  expected: readonly Finding[],
  how: string,
  counts: (finding: Finding) => boolean = () => true,
): string | undefined {
  if (listener.banners.join() !== BANNER.toString().trimEnd() + '\r') return `${how}: the banner is another`;
  if (listener.excess > 0) return `${how}: ${listener.excess} bytes more are kept than may be`;
  return compare(listener.found.filter(counts), expected, how);
}

function compare(found: readonly Finding[], expected: readonly Finding[], how: string): string | undefined {
  const at = expected.findIndex(({ kind, text }, index) => found[index]?.kind !== kind || found[index].text !== text);
  if (at < 0 && found.length === expected.length) return undefined;
  const index = at < 0 ? expected.length : at;
  return `${how}: ${JSON.stringify(found[index])} instead of ${JSON.stringify(expected[index])} (number ${index})`;
}

function guarded(check: () => string | undefined): string | undefined {
  try {
    return check();
  } catch (error) {
    return `it throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** Pieces of a byte and more, some of them close together and far apart; now and then of one byte each. */
function pieces(bytes: Uint8Array, random: Random): Uint8Array[] {
  const found: Uint8Array[] = [];
  const mostBits = random.isOnce(16) && bytes.length < 2048 ? 0 : 4 + 10 * random.next();
  for (let at = 0, end; at < bytes.length; at = end) {
    end = at + random.sized(0, mostBits);
    found.push(bytes.subarray(at, end));
  }
  return found;
}

function eventOf(text: string): string {
  // The CR of the last line is not there any more.
  return /^Event: (?:([^\n]*?)\r?\n|([^\n]*)$)/.exec(text)?.slice(1).join('') ?? 'Good';
}
