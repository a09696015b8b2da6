import { checkNumber } from './checkNumber.js';
import { type AnswerChoice, answerFault } from './answerFault.js';
import type { ActionRequest } from '../wire/ActionRequest.js';
import type { Fault } from './Fault.js';
import { isLast, type Outgoing, withText } from './Outgoing.js';

/** How many copies of an answer come. */
export interface DuplicateOptions extends AnswerChoice {
  /** How many more answers than the one. @default 1 */
  readonly copies?: number;
}

/** How late an answer is. */
export interface LateOptions extends AnswerChoice {
  readonly seconds: number;
}

/** Where the header is left out. */
export interface MissingEventListOptions extends AnswerChoice {
  /** Of the response that opens a list, of the event that ends it, or of both. @default 'both' */
  readonly from?: 'start' | 'end' | 'both';
}

/** How wrong the number of rows is. */
export interface WrongListItemsOptions extends AnswerChoice {
  /** How many too many, too few where negative. @default 1 */
  readonly by?: number;
}

/**
 * Sends no response, and nothing of a list. The action is done.
 * @example
 * pbx.inject(noAnswer({ action: 'Ping' }));
 */
export const noAnswer = (choice: AnswerChoice = {}): Fault =>
  answerFault('noAnswer', choice, anything, () => () => undefined);

/**
 * Sends a list without the event that ends it.
 * @example
 * pbx.inject(endlessList({ action: 'CoreShowChannels' }));
 */
export const endlessList = (choice: AnswerChoice = {}): Fault =>
  answerFault('endlessList', choice, isEnd, () => () => undefined);

/**
 * Sends answers late; events meanwhile. The action is done at once.
 * @example
 * pbx.inject(lateAnswers({ action: 'Ping', seconds: 20 }));
 */
export function lateAnswers({ seconds, ...choice }: LateOptions): Fault {
  checkNumber('lateAnswers', 'seconds', seconds, { least: 0 });
  return answerFault('lateAnswers', choice, anything, () => (message, pass) => {
    message.client.after(seconds * 1000, () => pass(message));
  });
}

/**
 * Sends answers, the lists in them included, once more when they have ended.
 * @example
 * pbx.inject(duplicateAnswers({ action: 'Originate' }));
 */
export function duplicateAnswers({ copies = 1, ...choice }: DuplicateOptions = {}): Fault {
  checkNumber('duplicateAnswers', 'copies', copies, { least: 1, whole: true });
  return answerFault('duplicateAnswers', choice, anything, () => {
    const open = new Map<ActionRequest | undefined, Outgoing[]>();
    return (message, pass) => {
      const answer = [...(open.get(message.request) ?? []), message];
      pass(message);
      if (!isLast(message)) {
        open.set(message.request, answer);
        return;
      }
      open.delete(message.request);
      for (let copy = 0; copy < copies; copy++) for (const part of answer) pass(part);
    };
  });
}

/**
 * Leaves the ActionID out of answers, out of the rows of lists too.
 * @example
 * pbx.inject(missingActionId({ action: 'Ping', times: 1 }));
 */
export const missingActionId = (choice: AnswerChoice = {}): Fault =>
  answerFault('missingActionId', choice, anything, () => withoutHeader('ActionID'));

/**
 * Leaves out the header that tells where a list begins and ends, as very old servers do.
 * @example
 * pbx.inject(missingEventList({ from: 'end' }));
 */
export function missingEventList({ from = 'both', ...choice }: MissingEventListOptions = {}): Fault {
  const concerns = (message: Outgoing): boolean =>
    (message.opensList && from !== 'end') || (isEnd(message) && from !== 'start');
  return answerFault('missingEventList', choice, concerns, () => withoutHeader('EventList'));
}

/**
 * Lets `ListItems` say another number than there are rows. Concerns the lists that say one.
 * @example
 * pbx.inject(wrongListItems({ action: 'QueueStatus', by: -1 }));
 */
export function wrongListItems({ by = 1, ...choice }: WrongListItemsOptions = {}): Fault {
  checkNumber('wrongListItems', 'by', by, { least: -Infinity, whole: true });
  return answerFault('wrongListItems', choice, isEnd, () => (message, pass) => {
    const change = (text: string): string =>
      text.replace(/(?<=\r\nListItems: )\d+/, (items) => String(Number(items) + by));
    pass(withText(message, change));
  });
}

function anything(): boolean {
  return true;
}

function isEnd({ part }: Outgoing): boolean {
  return part === 'end';
}

function withoutHeader(header: string): (message: Outgoing, pass: (message: Outgoing) => void) => void {
  const line = new RegExp(`(?<=\\r\\n)${header}: .*\\r\\n`, 'i');
  return (message, pass) => pass(withText(message, (text) => text.replace(line, '')));
}
