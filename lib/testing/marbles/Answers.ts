import { EMPTY, isObservable, Observable, of, type SchedulerLike } from 'rxjs';
import { ArgumentError } from '../../errors.js';
import type { ReceivedAction } from './ReceivedAction.js';
import { failure, response, success } from './responses.js';
import { diagramWords } from './diagramWords.js';
import { disconnected, type ServerWord, type ServerWords } from './ServerWord.js';

/**
 * What an action is answered with: a diagram that begins when the action is written, whose letters are those of `values`; a
 * message, at once; an Observable of messages or of letters; or nothing at all. The ActionID is filled in.
 */
export type Answer = string | ServerWord | Observable<ServerWord | string> | null;

/**
 * Answers by the name of the action. A list has one for each time that it is asked, the last one for good; a function makes
 * one of what was asked.
 */
export type Answers = Readonly<Record<string, Answer | readonly Answer[] | ((action: ReceivedAction) => Answer)>>;

/** What every server does unless its script says something else. Any other action is answered with an error that says so. */
const MANNERS: Answers = {
  Challenge: success({ Challenge: '191592710' }),
  Login: success({ Message: 'Authentication accepted' }),
  Ping: success({ Ping: 'Pong' }),
  Logoff: '(gx)',
};

const MANNERLY_WORDS: ServerWords = {
  g: response('Goodbye', { Message: 'Thanks for all the fish.' }),
  x: disconnected(),
};

/** Checks every diagram of the answers. Throws `ArgumentError` for a letter without a meaning and for a list without an answer. */
export function checkAnswers(answers: Answers, words: ServerWords): void {
  for (const [action, entry] of Object.entries(answers)) {
    if (isList(entry) && entry.length === 0)
      throw new ArgumentError(`The answers to ${action} are an empty list; null says that there is none`);
    for (const answer of isList(entry) ? entry : [entry]) {
      if (typeof answer === 'string') diagramWords(answer, words, `The answer to ${action}`);
    }
  }
}

/** What the server says to an action, from the moment that it has read it. */
export function answerTo(
  action: ReceivedAction,
  /** How often this action was asked, this time included. */
  times: number,
  answers: Answers,
  words: ServerWords,
  scheduler: SchedulerLike,
): Observable<ServerWord | string> {
  const scripted = entryFor(action.name, answers);
  // Null is a script too: no answer.
  const entry = scripted === undefined ? entryFor(action.name, MANNERS) : scripted;
  if (entry === undefined) return of(unscripted(action.name));
  const answer =
    typeof entry === 'function' ? entry(action) : isList(entry) ? entry[Math.min(times, entry.length) - 1] : entry;
  if (answer === undefined || answer === null) return EMPTY;
  if (typeof answer !== 'string') return isObservable(answer) ? answer : of(answer);
  return played(answer, scripted === undefined ? MANNERLY_WORDS : words, action.name, scheduler);
}

function entryFor(action: string, answers: Answers): Answers[string] | undefined {
  // Asterisk does not tell cases apart.
  const spelt = Object.keys(answers).find((name) => name.toLowerCase() === action.toLowerCase());
  return spelt === undefined ? undefined : answers[spelt];
}

function isList(entry: Answers[string]): entry is readonly Answer[] {
  return Array.isArray(entry);
}

function unscripted(action: string): ServerWord {
  return failure(
    `no answer is scripted; give one in answers: { ${action}: … }, a diagram, success(), failure() or null for none`,
  );
}

/** Plays a diagram from now on. */
function played(diagram: string, words: ServerWords, action: string, scheduler: SchedulerLike): Observable<ServerWord> {
  return new Observable((subscriber) => {
    for (const { frame, word, error } of diagramWords(diagram, words, `The answer to ${action}`)) {
      const say = (): void => {
        if (word === undefined) subscriber.error(error);
        else subscriber.next(word);
      };
      if (frame === 0) say();
      else subscriber.add(scheduler.schedule(say, frame));
    }
  });
}
