import type { Exchange } from '../calls/Exchange.js';

/** What the console can be told. */
export interface ConsoleCommand {
  /** The words that it begins with: `queue show`. */
  readonly words: string;
  /** Returns the lines it prints, or `undefined` where the words that follow make no sense. */
  run(exchange: Exchange, rest: readonly string[]): readonly string[] | undefined;
}
