import { filter, map, pipe, toArray } from 'rxjs';
import { reload } from '../../actions/configuration.js';
import { dbGet, dbPut } from '../../actions/database.js';
import { mailboxCount, mailboxStatus, voicemailUsersList } from '../../actions/mailboxes.js';
import { login } from '../../actions/login.js';
import { command, listCommands, logoff, ping, setEvents } from '../../actions/system.js';
import { toCounts } from '../../operators/toCounts.js';
import { toDbValue } from '../../operators/toDbValue.js';
import { toDescriptions } from '../../operators/toDescriptions.js';
import type { EventChoice } from '../../wire/maskOf.js';
import { toWaiting } from '../../operators/toWaiting.js';

/** The server itself. Each emits once. Errors and unsubscribing are those of the operator of the same name. */
export const systemMethods = {
  /** The lines of a console command, also of one that failed. */
  command: (text: string) =>
    pipe(
      command(text),
      map(({ Output = [] }) => Output),
    ),

  /** A value of the AstDB. A missing key is `fallback`, or an `ActionError`. */
  dbGet: (family: string, key: string, fallback?: string) => pipe(dbGet(family, key), toDbValue(fallback)),

  /** Emits the response. */
  dbPut: (family: string, key: string, value: string) => dbPut(family, key, value),

  /** `{ action: description }`. */
  listCommands: () => pipe(listCommands(), toDescriptions()),

  /** Logs in; a manager has done so by itself. Emits the response. */
  login: (username: string, secret: string) => login(username, secret),

  /** Emits the response, `Goodbye`. */
  logoff: () => logoff(),

  /** `[new, old]` messages. */
  mailboxCount: (mailbox: string) => pipe(mailboxCount(mailbox), toCounts()),

  /** How many messages wait. */
  mailboxStatus: (mailbox: string) => pipe(mailboxStatus(mailbox), toWaiting()),

  /** Emits the response. */
  ping: () => ping(),

  /** Reloads a module, or all. Emits the response. */
  reload: (module?: string) => reload(module),

  /** Which events the server sends, now and after a reconnect. Emits the response. */
  setEvents: (events: EventChoice) => setEvents(events),

  /** A list of rows, of all mailboxes or of those of a context. */
  voicemailUsersList: (context?: string) =>
    pipe(
      voicemailUsersList(),
      filter(({ VMContext }) => context === undefined || VMContext === context),
      toArray(),
    ),
};
