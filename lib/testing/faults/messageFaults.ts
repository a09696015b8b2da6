import { Buffer } from 'node:buffer';
import { ArgumentError } from '../../errors.js';
import type { SeededRandom } from '../core/SeededRandom.js';
import { type AnswerChoice, type MessageHandler } from './answerFault.js';
import { checkNumber } from './checkNumber.js';
import { type ClientChoice, clientChoice } from './ClientChoice.js';
import type { Fault, FaultTarget } from './Fault.js';
import { type Outgoing, withText } from './Outgoing.js';

/** Which messages a fault concerns: answers and events, all of them where nothing is said. */
export interface MessageChoice extends ClientChoice {
  /** The action whose answers it concerns; events are not concerned then. */
  readonly action?: AnswerChoice['action'];
  /** How many messages it concerns. @default Infinity */
  readonly times?: number;
}

/** Bytes that are no message. */
export interface GarbageOptions {
  /** @default bytes by chance, with an empty line at their end where they stand between messages */
  readonly data?: string | Uint8Array;
  /** How many bytes by chance. @default 32 */
  readonly length?: number;
}

/** Where the bytes stand. */
export interface GarbleOptions extends GarbageOptions, MessageChoice {
  /** Before a message, or in the middle of it. @default 'within' */
  readonly at?: 'before' | 'within';
}

/** How lines and messages end. */
export interface LineEndOptions extends MessageChoice {
  /** Each line with LF alone, the message with CR LF LF, or the message with one empty line more. */
  readonly ends: '\n' | '\r\n\n' | '\r\n\r\n\r\n';
}

/**
 * Sends bytes that are no message, at once.
 * @example
 * pbx.inject(garbage({ data: 'Segmentation fault\r\n' }));
 */
export function garbage({ data, length, ...choice }: GarbageOptions & ClientChoice = {}): Fault {
  const name = 'garbage';
  const isConcerned = clientChoice(name, choice);
  const bytesOf = garbageOf(name, data, length, '\r\n\r\n');
  return {
    name,
    begin: ({ clients, random }) => {
      for (const client of clients) if (isConcerned(client)) client.writeRaw(bytesOf(random));
    },
  };
}

/**
 * Puts bytes that do not belong there into messages, or before them.
 * @example
 * pbx.inject(garble({ action: 'QueueStatus', times: 1 }));
 */
export function garble({ data, length, at = 'within', ...choice }: GarbleOptions = {}): Fault {
  const bytesOf = garbageOf('garble', data, length, at === 'before' ? '\r\n\r\n' : '');
  return messageFault('garble', choice, ({ random }) => (message, pass) => {
    const { bytes } = message;
    const middle = at === 'before' ? 0 : Math.floor(bytes.length / 2);
    pass({ ...message, bytes: Buffer.concat([bytes.subarray(0, middle), bytesOf(random), bytes.subarray(middle)]) });
  });
}

/**
 * Ends lines and messages as old servers and some modules do.
 * @example
 * pbx.inject(wrongLineEnds({ ends: '\n' }));
 */
export function wrongLineEnds({ ends, ...choice }: LineEndOptions): Fault {
  if (!['\n', '\r\n\n', '\r\n\r\n\r\n'].includes(ends))
    throw new ArgumentError(
      `wrongLineEnds: ends must be \\n, \\r\\n\\n or \\r\\n\\r\\n\\r\\n, not ${JSON.stringify(ends)}`,
    );
  const change = (text: string): string =>
    ends === '\n' ? text.replaceAll('\r\n', '\n') : text.replace(/\r\n\r\n$/, ends);
  return messageFault('wrongLineEnds', choice, () => (message, pass) => pass(withText(message, change)));
}

function messageFault(
  name: string,
  { action, times = Infinity, ...choice }: MessageChoice,
  handler: (target: FaultTarget) => MessageHandler,
): Fault {
  const isConcerned = clientChoice(name, choice);
  checkNumber(name, 'times', times, { least: 1, whole: true });
  const concerns = ({ client, part, request }: Outgoing): boolean =>
    part !== 'banner' &&
    (action === undefined || request?.name.toLowerCase() === action.toLowerCase()) &&
    isConcerned(client);
  return {
    name,
    begin: (target) => {
      if (action !== undefined) target.checkAction(name, action);
      const handle = handler(target);
      let left = times;
      const force = target.intercept({
        message: (message, pass) => {
          if (left === 0 || !concerns(message)) {
            pass(message);
            return;
          }
          left--;
          handle(message, pass);
          if (left === 0) force.unsubscribe();
        },
      });
      return force;
    },
  };
}

/** The bytes that were asked for. Those by chance hold no end of a line but the one at their end. */
function garbageOf(
  name: string,
  data: string | Uint8Array | undefined,
  length: number | undefined,
  end: string,
): (random: SeededRandom) => Uint8Array {
  if (data?.length === 0) throw new ArgumentError(`${name}: data must not be empty`);
  checkNumber(name, 'length', length, { least: 1, whole: true });
  if (data !== undefined) {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    return () => bytes;
  }
  return (random) => {
    const bytes = Array.from({ length: length ?? 32 }, () => random.below(256)).map((byte) =>
      byte === 10 || byte === 13 ? 0 : byte,
    );
    return Buffer.concat([Buffer.from(bytes), Buffer.from(end)]);
  };
}
