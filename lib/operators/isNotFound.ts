import { hasKind } from '../errors.js';

/** Asterisk's words for a conference or a participant that there is not (13 to 22), and those of its console. */
const NOT_FOUND =
  /No active conferences|No Conference by that name|No channel by that name|No active MeetMe|No such conference|not found|no conference|no channel named|no participant/i;

/** Whether the server said that what an action names does not exist. @internal */
export function isNotFound(error: unknown): boolean {
  return hasKind(error, 'action') && NOT_FOUND.test(error.message);
}
