import { TestScheduler } from 'rxjs/testing';
import { ArgumentError, CommunicationError } from '../../errors.js';
import type { ServerWord, ServerWords } from './ServerWord.js';

/** What a diagram says at a frame: a word, or with `#` the error with which the connection breaks. */
export interface DiagramWord {
  readonly frame: number;
  readonly word?: ServerWord;
  readonly error?: unknown;
}

/** Reads a diagram in the syntax of RxJS's run mode. Throws `ArgumentError` for a letter that has no meaning. */
export function diagramWords(diagram: string, words: ServerWords, what: string): readonly DiagramWord[] {
  // Outside of run mode RxJS counts ten frames a character.
  const tick = TestScheduler.parseMarbles('-a', undefined, undefined, false, true)[0]?.frame ?? 1;
  return TestScheduler.parseMarbles(diagram, undefined, undefined, false, true).flatMap(
    ({ frame: ticks, notification }): DiagramWord[] => {
      const frame = ticks / tick;
      // The end of an answer is what its messages say, not the end of its diagram.
      if (notification.kind === 'C') return [];
      if (notification.kind === 'E') return [{ frame, error: new CommunicationError('The connection broke') }];
      return [{ frame, word: wordFor(String(notification.value), diagram, words, what) }];
    },
  );
}

/** What a letter of a diagram stands for. Throws `ArgumentError` where it stands for nothing. */
export function wordFor(letter: string, diagram: string, words: ServerWords, what: string): ServerWord {
  const word = Object.hasOwn(words, letter) ? words[letter] : undefined;
  if (word !== undefined) return word;
  const known = Object.keys(words).join(', ') || 'none';
  throw new ArgumentError(
    `${what}: the letter "${letter}" of ${JSON.stringify(diagram)} has no meaning; the values have: ${known}`,
  );
}
