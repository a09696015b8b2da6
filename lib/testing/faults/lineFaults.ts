import { checkNumber } from './checkNumber.js';
import { type ClientChoice, clientChoice } from './ClientChoice.js';
import type { Fault } from './Fault.js';

/** What a dead network swallows. */
export interface HalfOpenOptions extends ClientChoice {
  /** Whether clients that connect later hear nothing either: they are accepted, and there is no banner. @default false */
  readonly newConnections?: boolean;
}

/** How small the pieces are. */
export interface SplitOptions extends ClientChoice {
  /** Bytes of a piece. @default 1 */
  readonly bytes?: number;
  /** Whether each piece has from 1 to so many bytes, by chance. @default false */
  readonly random?: boolean;
}

/** How slow the network is. */
export interface SlowOptions extends ClientChoice {
  readonly bytesPerSecond: number;
}

/**
 * Swallows everything in both directions without closing, as a network that has died does. What either side sends, or that
 * it closes, is not heard; only the latter is made up for when the fault is taken back.
 * @example
 * const dead = pbx.inject(halfOpen());
 */
export function halfOpen({ newConnections = false, ...choice }: HalfOpenOptions = {}): Fault {
  const name = 'halfOpen';
  const isConcerned = clientChoice(name, choice);
  return {
    name,
    begin: ({ clients, intercept }) => {
      const present = new Set(clients);
      return intercept({
        swallows: (client) => isConcerned(client) && (newConnections || present.has(client)),
      });
    },
  };
}

/**
 * Lets everything arrive in small pieces, each by itself. On a socket the client may still read some of them at once.
 * @example
 * pbx.inject(splitWrites({ bytes: 64, random: true }));
 */
export function splitWrites({ bytes = 1, random = false, ...choice }: SplitOptions = {}): Fault {
  const name = 'splitWrites';
  const isConcerned = clientChoice(name, choice);
  checkNumber(name, 'bytes', bytes, { least: 1, whole: true });
  return {
    name,
    begin: ({ intercept, random: chance }) =>
      intercept({
        pieceSize: (client) => {
          if (!isConcerned(client)) return Infinity;
          return random ? 1 + chance.below(bytes) : bytes;
        },
      }),
  };
}

/** How long a piece takes that a slow network delivers, in ms, where bytes do not take longer. */
const TICK = 10;

/**
 * Lets everything arrive at so many bytes a second.
 * @example
 * pbx.inject(slowWrites({ bytesPerSecond: 300 }));
 */
export function slowWrites({ bytesPerSecond, ...choice }: SlowOptions): Fault {
  const name = 'slowWrites';
  const isConcerned = clientChoice(name, choice);
  checkNumber(name, 'bytesPerSecond', bytesPerSecond, { least: Number.MIN_VALUE });
  const perTick = Math.max(1, Math.floor((bytesPerSecond * TICK) / 1000));
  return {
    name,
    begin: ({ intercept }) =>
      intercept({
        pieceSize: (client) => (isConcerned(client) ? perTick : Infinity),
        pause: (client, bytes) => (isConcerned(client) ? (bytes / bytesPerSecond) * 1000 : 0),
      }),
  };
}
