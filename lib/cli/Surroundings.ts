import type { Observable } from 'rxjs';
import type { Terminal } from './Terminal.js';

/** What the command line gets from the process that it runs in. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly version: string;
  /** Writes to standard output. */
  readonly print: (text: string) => void;
  /** Writes a line to standard error. */
  readonly warn: (text: string) => void;
  /** Asks on standard error, and resolves with the line that is typed. */
  readonly ask: (question: string) => Promise<string>;
  /** Emits when somebody has had enough: the exit code of a command that had not finished. */
  readonly quit$: Observable<number>;
  /** Where standard output goes to; undefined where that is a file or a pipe. */
  readonly terminal?: Terminal | undefined;
}
