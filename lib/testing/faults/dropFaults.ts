import { type AnswerChoice, answerFault } from './answerFault.js';
import { checkNumber } from './checkNumber.js';
import { type ClientChoice, clientChoice } from './ClientChoice.js';
import type { Fault } from './Fault.js';
import type { Outgoing } from './Outgoing.js';
import type { ActionRequest } from '../wire/ActionRequest.js';

/** Where in an answer the connection goes. */
export interface DropChoice extends AnswerChoice {
  /**
   * `before` the response, `within` it (in the middle), `after` it, after so many `bytes` of it, or after so many `rows` of
   * the list that it opens, before the end of a shorter one. The action is done in any case. @default 'before'
   */
  readonly at?: 'before' | 'within' | 'after' | { readonly bytes: number } | { readonly rows: number };
}

/**
 * Cuts clients at once. Who listens goes on listening, and calls go on.
 * @example
 * pbx.inject(dropConnections());
 */
export function dropConnections(choice: ClientChoice = {}): Fault {
  const name = 'dropConnections';
  const isConcerned = clientChoice(name, choice);
  return {
    name,
    begin: ({ clients }) => {
      for (const client of clients) if (isConcerned(client)) client.cut();
    },
  };
}

/**
 * Ends the connection while an action is answered.
 * @example
 * pbx.inject(dropOnAnswer({ action: 'QueueStatus', at: { rows: 3 }, times: 1 }));
 */
export function dropOnAnswer({ at = 'before', ...choice }: DropChoice = {}): Fault {
  const name = 'dropOnAnswer';
  if (typeof at === 'object' && 'rows' in at) return dropInList(name, choice, at.rows);
  if (typeof at === 'object') checkNumber(name, 'bytes', at.bytes, { least: 0, whole: true });
  const bytesOf = (length: number): number => {
    if (at === 'before') return 0;
    if (at === 'within') return Math.floor(length / 2);
    return at === 'after' ? length : at.bytes;
  };
  return answerFault(
    name,
    choice,
    ({ part }) => part === 'response',
    () => (message, pass) => {
      const bytes = message.bytes.subarray(0, bytesOf(message.bytes.length));
      if (bytes.length > 0) pass({ ...message, bytes });
      message.client.drop();
    },
  );
}

function dropInList(name: string, choice: AnswerChoice, rows: number): Fault {
  checkNumber(name, 'rows', rows, { least: 0, whole: true });
  const isOfList = ({ part, opensList }: Outgoing): boolean => opensList || part === 'row' || part === 'end';
  return answerFault(name, choice, isOfList, () => {
    const sent = new WeakMap<ActionRequest, number>();
    return (message, pass) => {
      const { client, part, request } = message;
      const count = (request && sent.get(request)) ?? -1;
      if (part !== 'end') pass(message);
      if (request !== undefined) sent.set(request, count + 1);
      if (part === 'end' || count + 1 === rows) client.drop();
    };
  });
}
