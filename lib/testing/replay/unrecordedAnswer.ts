import type { ActionRequest } from '../wire/ActionRequest.js';
import { formatMessage } from '../wire/formatMessage.js';

/** Asterisk's own are random; a replayed login is accepted whatever its key. */
const CHALLENGE = '191592710';

/** What a client is told that sends an action which the recording does not have. */
export function unrecordedAnswer({ name, actionId }: ActionRequest): string {
  const isChallenge = name.toLowerCase() === 'challenge';
  return formatMessage([
    ['Response', isChallenge ? 'Success' : 'Error'],
    ...(actionId === '' ? [] : [['ActionID', actionId] as const]),
    isChallenge
      ? ['Challenge', CHALLENGE]
      : [
          'Message',
          `Invalid/unknown command: ${name}. The recording has it not, not with these fields, or not so often.`,
        ],
  ]);
}
