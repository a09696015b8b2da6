import type { Subscription } from 'rxjs';
import type { ActionMap } from '../../catalogue/actions.js';
import type { ActionRequest } from '../wire/ActionRequest.js';
import { checkNumber } from './checkNumber.js';
import { type ClientChoice, clientChoice } from './ClientChoice.js';
import type { Fault, FaultTarget } from './Fault.js';
import { isLast, type Outgoing } from './Outgoing.js';

/** Which answers a fault concerns: all of them where nothing is said. */
export interface AnswerChoice extends ClientChoice {
  /** The name of the action that is answered, in any case. */
  readonly action?: keyof ActionMap | (string & {});
  /** How many answers it concerns; after that all is well again. @default Infinity */
  readonly times?: number;
}

/** What becomes of a message: it may be passed, changed, more than once, later, or never. */
export type MessageHandler = (message: Outgoing, pass: (message: Outgoing) => void) => void;

/** A fault of answers. `concerns` says of which of their messages; an answer without any does not count. */
export function answerFault(
  name: string,
  { action, times = Infinity, ...choice }: AnswerChoice,
  concerns: (message: Outgoing) => boolean,
  handler: (target: FaultTarget) => MessageHandler,
): Fault {
  const isConcerned = clientChoice(name, choice);
  checkNumber(name, 'times', times, { least: 1, whole: true });
  const begin = (target: FaultTarget): Subscription => {
    if (action !== undefined) target.checkAction(name, action);
    const chosen = new Set<ActionRequest>();
    const handle = handler(target);
    let left = times;
    const isChosen = (request: ActionRequest, { client }: Outgoing): boolean => {
      if (chosen.has(request)) return true;
      const isAsked = action === undefined || request.name.toLowerCase() === action.toLowerCase();
      if (left === 0 || !isAsked || !isConcerned(client)) return false;
      left--;
      chosen.add(request);
      return true;
    };
    const force = target.intercept({
      message: (message, pass) => {
        const { client, request } = message;
        if (request === undefined || !concerns(message) || !isChosen(request, message)) pass(message);
        else handle(message, pass);
        if (request !== undefined && (isLast(message) || client.isGone)) chosen.delete(request);
        // A fault that is spent costs nothing more.
        if (left === 0 && chosen.size === 0) force.unsubscribe();
      },
    });
    return force;
  };
  return { name, begin };
}
