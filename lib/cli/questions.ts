import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Failed } from './Failed.js';
import { Interrupted } from './Interrupted.js';

/** As a shell tells that Ctrl-C ended a process. */
const INTERRUPTED = 130;

/** Asks somebody at a terminal, or whatever is piped in. */
export interface Questions {
  /** Resolves with the line that is answered. Rejects with `Interrupted` at Ctrl-C, and with `Failed` where no line comes. */
  readonly ask: (question: string) => Promise<string>;
  /** Lets go of the input: the process could not end otherwise. */
  readonly close: () => void;
}

export function questionsOn(input: Readable, output: Writable): Questions {
  let open: { readonly lines: Interface; readonly answers: AsyncIterator<string> } | undefined;
  let isInterrupted = false;
  const opened = (): NonNullable<typeof open> => {
    const lines = createInterface({ input, output });
    lines.once('SIGINT', () => {
      isInterrupted = true;
      lines.close();
    });
    // Keeps what is piped in all at once: `question` would lose what comes between two questions.
    return { lines, answers: lines[Symbol.asyncIterator]() };
  };
  return {
    ask: async (question) => {
      open ??= opened();
      open.lines.setPrompt(question);
      open.lines.prompt();
      const answer = await open.answers.next();
      if (isInterrupted) throw new Interrupted(INTERRUPTED);
      if (answer.done === true) throw new Failed(`${question.trim()} was not answered`);
      return answer.value;
    },
    close: () => open?.lines.close(),
  };
}
