import { ArgumentError } from '../errors.js';

/** What `npm start` was asked for. */
export interface WatchArguments {
  /** Seconds until it ends by itself. */
  readonly seconds?: number;
  readonly help: boolean;
}

export const usage = `Shows what a PBX is doing: calls, queues and events.

  npm start                                            an embedded PBX with calls of its own
  AMI_URL=ami://user:secret@host:5038 npm start        that PBX; amis:// for TLS
  npm start -- --for 5                                 ends after five seconds
`;

/** Reads the command line. Throws `ArgumentError`. */
export function parseArguments(argv: readonly string[]): WatchArguments {
  const [first, second, ...rest] = argv;
  if (first === undefined) return { help: false };
  if (first === '--help' || first === '-h') return { help: true };
  if (first !== '--for' || rest.length > 0) {
    throw new ArgumentError(
      `${JSON.stringify(argv.join(' ').slice(0, 80))} is not understood; there is --for SECONDS and --help`,
    );
  }
  const seconds = Number(second);
  if (second === undefined || !(seconds > 0 && seconds <= 86_400)) {
    throw new ArgumentError(`--for ${second ?? ''} is no time; it takes seconds, above 0 and up to 86400`);
  }
  return { seconds, help: false };
}
